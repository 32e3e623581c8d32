"""*Les vins sont frappés d'une surtaxe chinoise*: what somebody is hit with stands behind *de*, and does it.

The rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_HIT = frozenset({"frapper", "grever", "accabler"})
_OF = frozenset({"de", "d'", "d’"})
_LEVIES = frozenset({"sanction", "surtaxe", "taxe", "droit", "tarif", "embargo", "interdiction", "mesure"})


def levies_taken_for_phrases(words: list[Word]) -> None:
    """Make an agent of the sanction or duty that somebody is hit with, where nobody else is said to have done it."""
    for levy in words:
        verb = words[levy.head]
        if levy.lemma not in _LEVIES or levy.role != "oblique" or verb.lemma not in _HIT or verb.index > levy.index:
            continue
        if not any(case.text.lower() in _OF for case in dependants(words, levy.index, "case")):
            continue
        is_passive = verb.role == "adnominal-clause" or any(dependants(words, verb.index, "passive-auxiliary"))
        if is_passive and not any(dependants(words, verb.index, "agent")):
            levy.role = "agent"
