"""The account of an article: the record that says it is done."""

from __future__ import annotations

from schemas import Account
from streams.agents.decoding import encode
from streams.agents.messages import Delivery
from streams.topics import ACCOUNTS


def account(record: Account) -> Delivery:
    """The account on its way to `articles.coded.v1`, keyed by the article's id.

    The acknowledging loop sends accounts only when all else of the article has been delivered.
    """
    return Delivery(ACCOUNTS, record.article_id.encode(), encode(record))
