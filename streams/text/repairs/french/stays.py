"""*A profité de son passage à Washington pour …*: where somebody is on a visit is said of the visit, and not of the verb.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verbs
from streams.text.words import Word, dependants

_TO = frozenset({"à", "au", "aux", "en", "dans", "chez"})
_OWN = frozenset({"son", "sa", "ses", "leur", "leurs"})


def places_of_stays(words: list[Word]) -> None:
    """Hang the name behind a visit of somebody's on the visit, where the parser hung it on the verb."""
    for visit in words[1:-2]:
        if visit.pos != "NOUN" or visit.lemma not in verbs("visits"):
            continue
        behind = words[visit.index + 1]
        case = words[visit.index + 2] if behind.pos == "ADJ" and behind.head == visit.index else behind
        place = words[case.head]
        if case.role != "case" or case.text.lower() not in _TO or place.pos != "PROPN" or place.index < case.index:
            continue
        owned = any(word.text.lower() in _OWN for word in dependants(words, visit.index, "possessor", "determiner"))
        if owned and place.head == visit.head and place.role == "oblique":
            place.head = visit.index
