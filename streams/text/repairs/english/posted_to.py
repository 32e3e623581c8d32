"""*the envoy to Chad, who mocked Mali*: a clause with *who* is told of the person, and not of where he is posted.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_ENVOYS = frozenset({"ambassador", "envoy", "emissary", "nuncio", "consul", "delegate", "representative", "attache"})
_PLACES = frozenset({"in", "at"})


def clauses_of_those_posted(words: list[Word]) -> None:
    """Hang the clause on the person."""
    for place in words[2:-2]:
        if place.pos != "PROPN" or place.role != "oblique" or words[place.index + 1].text != ",":
            continue
        clause = next(dependants(words, place.index, "relative-clause"), None)
        if clause is None or not any(
            who.text == "who" for who in dependants(words, clause.index, "subject", "passive-subject")
        ):
            continue
        case = next(dependants(words, place.index, "case"), None)
        person = _person(words, place, case.text if case else "")
        if person is not None:
            clause.head = person.index


def _person(words: list[Word], place: Word, case: str) -> Word | None:
    above = words[place.head]
    if case == "to":
        return above if above.lemma in _ENVOYS else None
    if case not in _PLACES:
        return None
    if above.pos == "VERB":  # *arrested protesters in Lagos, who*
        nouns = list(dependants(words, above.index, "object"))
        return nouns[0] if len(nouns) == 1 and above.index < nouns[0].index < place.index else None
    while above.pos == "NOUN" and above.role == "oblique" and words[above.head].pos == "NOUN":
        above = words[above.head]  # *the head of the mission in Juba, who*
    return above if above.pos in {"NOUN", "PROPN"} else None
