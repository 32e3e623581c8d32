"""Dead letters and their accounts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import orjson
import pytest

from schemas import Account, article_id
from streams import __version__
from streams.agents.dead_letters import dead_letter
from streams.agents.failure import MESSAGE_CHARACTERS, Failure
from streams.agents.messages import Delivery, Received
from streams.agents.sizes import bytes_of
from streams.errors import InvalidArticle, StageFailed
from streams.topics import ACCOUNTS, ANNOTATED, DEAD_LETTERS, IDENTIFIED
from tests.unit.agents.helpers import MOMENT, received

FAILURE = Failure.of(InvalidArticle("text: Field required — «manque»"))


def account_of(record: Received) -> Account | None:
    deliveries = dead_letter(record, "language", FAILURE)
    return Account.from_json(deliveries[1].value) if len(deliveries) > 1 else None


def test_a_dead_letter_keeps_key_bytes_and_headers_and_says_why() -> None:
    record = received(b"\xff\x00 not json", key=b"\xfe", headers=(("origin", b"feed"), ("origin", b"again")))
    (letter,) = dead_letter(record, "language", FAILURE)
    assert letter.topic is DEAD_LETTERS
    assert (letter.key, letter.value) == (b"\xfe", b"\xff\x00 not json")
    assert letter.headers[:2] == (("origin", b"feed"), ("origin", b"again"))
    says = {name: value.decode() for name, value in letter.headers[2:]}
    moment = says.pop("dlq-time")
    assert datetime.fromisoformat(moment).tzinfo is not None
    assert says == {
        "dlq-topic": "articles.raw.v1",
        "dlq-partition": "2",
        "dlq-offset": "7",
        "dlq-timestamp": MOMENT.isoformat(),
        "dlq-stage": "language",
        "dlq-error-code": "invalid-article",
        "dlq-message": "text: Field required — «manque»",
        "dlq-version": __version__,
    }


def test_a_long_message_is_cut() -> None:
    failure = Failure.of(StageFailed("é" * 5_000))
    letter = dead_letter(received(), "coding", failure)[0]
    assert len(dict(letter.headers)["dlq-message"].decode()) == MESSAGE_CHARACTERS


def test_a_letter_that_dies_again_says_only_the_last_reason() -> None:
    first = dead_letter(received(), "language", FAILURE)[0]
    again = dead_letter(received(headers=first.headers), "coding", Failure.of(StageFailed("a bug")))[0]
    names = [name for name, _ in again.headers]
    assert len(names) == len(set(names))
    assert dict(again.headers)["dlq-error-code"] == b"stage-failed"


@pytest.mark.parametrize(
    ("value", "key", "expected"),
    [
        (b'{"id": "from-json", "version": 3, "text": 1}', b"from-key", ("from-json", 3)),
        (b'{"title": "t", "text": "x"}', b"from-key", (article_id("t", "x"), 1)),
        (b'{"id": 4, "version": 0}', b"from-key", ("from-key", 1)),
        (b"[1]", "clé".encode(), ("clé", 1)),
        (b"not json", b"from-key", ("from-key", 1)),
        (b'{"id": "' + b"x" * 600 + b'"}', b"from-key", ("from-key", 1)),
    ],
)
def test_the_account_names_the_article_as_far_as_it_can_be_told(
    value: bytes, key: bytes, expected: tuple[str, int]
) -> None:
    account = account_of(received(value, key))
    assert account is not None
    assert (account.article_id, account.version) == expected
    assert (account.outcome, account.error, account.ingested_at) == ("dead-letter", "invalid-article", MOMENT)


def test_on_later_topics_the_article_is_a_field_of_the_record() -> None:
    record = received(b'{"article": {"id": "inner", "version": 2}, "language": "fr"}', b"from-key")
    account = account_of(replace(record, topic=IDENTIFIED.name))
    assert account is not None
    assert (account.article_id, account.version, account.ingested_at) == ("inner", 2, None)


@pytest.mark.parametrize("key", [None, b"", b"\xff\xfe"])
def test_there_is_no_account_where_nobody_knows_the_article(key: bytes | None) -> None:
    assert account_of(received(b"not json", key)) is None


def test_a_raw_article_is_told_by_its_own_id_whatever_other_fields_it_has() -> None:
    account = account_of(received(b'{"id": "a7", "text": "Mali voted.", "article": {"id": "b8", "text": "x"}}'))
    assert account is not None
    assert account.article_id == "a7"


def test_the_account_is_keyed_by_the_article() -> None:
    delivery = dead_letter(received(b'{"id": "a9"}'), "language", FAILURE)[1]
    assert (delivery.topic, delivery.key) == (ACCOUNTS, b"a9")


def test_a_later_stage_does_not_take_its_own_record_s_time_for_the_raw_one_s() -> None:
    record = Received(ANNOTATED.name, 0, 1, b"a1", orjson.dumps({"article": {"id": "a1"}}), MOMENT)
    account = account_of(record)
    assert account is not None
    assert account.ingested_at is None


def test_what_would_not_fit_is_cut_and_says_how_long_it_was() -> None:
    value = bytes(DEAD_LETTERS.max_bytes + 1)
    letter: Delivery = dead_letter(received(value, headers=(("h", b"v"),)), "language", FAILURE)[0]
    assert bytes_of(letter) <= DEAD_LETTERS.max_bytes
    assert len(letter.value) > DEAD_LETTERS.max_bytes - 5_000
    assert dict(letter.headers)["dlq-cut-from"] == str(len(value)).encode()
