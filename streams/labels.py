"""What may stand in a metric's label.

A value that comes from an article, a publisher or a language, could be anything, and each would be a series of its own
in Prometheus. So every metric's labels pass through here, and whatever is not known beforehand becomes `other`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from streams.actors.names import english_names
from streams.actors.tables import LEXICONS
from streams.settings import settings

OTHER = "other"


@cache
def publishers() -> frozenset[str]:
    """The publishers that have figures of their own, as the setting lists them."""
    return frozenset(settings().publishers)


@cache
def countries() -> frozenset[str]:
    """The countries that the lexicon knows, ISO 3166 alpha-3."""
    return frozenset(english_names(LEXICONS))


@cache
def languages() -> frozenset[str]:
    """The languages that have a pipeline."""
    return frozenset(settings().pipelines)


KNOWN: Mapping[str, Callable[[], frozenset[str]]] = {
    "publisher": publishers,
    "country": countries,
    "language": languages,
}
"""By the label's name, the values it may have besides `other`."""


def bounded(names: Sequence[str], values: Sequence[str]) -> tuple[str, ...]:
    """The labels' values, those that are not known replaced by `other`."""
    return tuple(
        value if name not in KNOWN or value in KNOWN[name]() else OTHER
        for name, value in zip(names, values, strict=True)
    )
