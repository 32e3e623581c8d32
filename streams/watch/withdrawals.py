"""Which events no longer hold, since a newer account of their article does not list them."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime

from streams.watch.seen import SeenAccount, SeenEvent

REMEMBERED = 20_000
"""Articles whose last account is remembered, some 10 MB: an event may come after the account that withdraws it."""


class Withdrawals:
    """The last account of each article, of the newest `size` articles."""

    def __init__(self, size: int = REMEMBERED) -> None:
        self._size = size
        self._accounts: OrderedDict[str, SeenAccount] = OrderedDict()

    def take(self, account: SeenAccount) -> None:
        """Remember an account, unless a newer one of its article is known."""
        known = self._accounts.get(account.article_id)
        if known is not None and known.accounted_at > account.accounted_at:
            return
        self._accounts[account.article_id] = account
        self._accounts.move_to_end(account.article_id)
        if len(self._accounts) > self._size:
            self._accounts.popitem(last=False)

    def withdraws(self, event: SeenEvent, arrived: datetime) -> bool:
        """Whether the event's article was accounted for after it was coded, without it."""
        account = self._accounts.get(event.article_id)
        if account is None or event.id in account.events or account.version < event.version:
            return False
        return account.accounted_at >= (event.coded_at or arrived)
