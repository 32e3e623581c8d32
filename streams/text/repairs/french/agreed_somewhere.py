"""*Sont convenus à Ankara d'échanger des captifs*: no town exchanges them, and *de* with an infinitive is the verb's.

The rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_DE = frozenset({"de", "d'", "d’"})
_AT = frozenset({"à", "en", "au", "aux", "dans"})


def infinitives_below_towns(words: list[Word]) -> None:
    """Hang the infinitive on the verb where it stands below the name of a place."""
    for infinitive in words[3:]:
        town = words[infinitive.head]
        if infinitive.role != "adnominal-clause" or not infinitive.has("VerbForm=Inf") or town.pos != "PROPN":
            continue
        verb = words[town.head]
        if verb.pos != "VERB" or town.role != "oblique" or not verb.index < town.index < infinitive.index:
            continue
        is_at = any(case.text.lower() in _AT for case in dependants(words, town.index, "case"))
        if is_at and any(mark.text.lower() in _DE for mark in dependants(words, infinitive.index, "mark", "case")):
            infinitive.head, infinitive.role = verb.index, "open-complement"
