"""Canaries: articles that eventwire feeds to itself to see that it works, and how a consumer knows them.

Their events are on a topic of their own and on no other (`events.canary.v1`). Their accounts are among the others,
`withdrawn` in the end.
"""

from __future__ import annotations

CANARY_PUBLISHER = "eventwire-canary"
CANARY_PREFIX = "canary-"
"""Begins the id of each of their articles."""


def is_canary(article: str, publisher: str | None) -> bool:
    """Whether an article, by its id and publisher, is a canary and no news."""
    return publisher == CANARY_PUBLISHER and article.startswith(CANARY_PREFIX)
