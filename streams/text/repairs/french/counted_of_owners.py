"""*Ont relâché trois de ses employés*: those whom a number counts out of somebody's are the object.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants

_OF = frozenset({"de", "d'", "d’"})
_TAKEN = ("object", "clausal-complement", "passive-auxiliary", "copula")


def counted_of_owners(words: list[Word]) -> None:
    """Between a number and *ses*, *leurs* the *de* joins nothing to the verb, which has them as its object."""
    for number, case in pairwise(words):
        if number.pos != "NUM" or case.text.lower() not in _OF:
            continue
        noun = words[case.head]
        owner = next(dependants(words, noun.index, "possessor"), None)
        if noun.pos != "NOUN" or noun.index < case.index or owner is None or owner.pos != "DET":
            continue
        verb = words[number.head] if number.head != noun.index else words[noun.head]
        if noun.role != "oblique" or verb.pos != "VERB" or verb.index > number.index:
            continue
        if any(one.index != number.index for one in dependants(words, verb.index, *_TAKEN)):
            continue
        if any(word.text == "," for word in words[verb.index : number.index]):
            continue
        noun.head, noun.role = verb.index, "object"
        case.role = "determiner"
        number.head, number.role = noun.index, "numeral"
