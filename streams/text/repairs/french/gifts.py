"""*A fait cadeau au Laos de vingt chars*: what is given stands behind *de*, and is not the receiver's.

The rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_GIVING = frozenset({"cadeau", "don", "présent", "part", "grief", "grâce"})
_TO = frozenset({"à", "au", "aux"})
_OF = frozenset({"de", "d'", "d’", "des"})


def gifts_below_receivers(words: list[Word]) -> None:
    """Hang what is given, told or blamed behind the receiver on the verb *faire*."""
    for gift in words[1:]:
        verb = words[gift.head]
        if gift.lemma not in _GIVING or gift.role != "object" or verb.lemma != "faire" or gift.index < verb.index:
            continue
        for receiver in list(dependants(words, verb.index, "oblique")):
            if not _has_case(words, receiver, _TO) or receiver.index < gift.index:
                continue
            for thing in list(dependants(words, receiver.index, "oblique")):
                if thing.index > receiver.index and _has_case(words, thing, _OF) and _is_given(words, receiver, thing):
                    thing.head = verb.index


def _has_case(words: list[Word], noun: Word, cases: frozenset[str]) -> bool:
    return any(case.text.lower() in cases for case in dependants(words, noun.index, "case"))


def _is_given(words: list[Word], receiver: Word, thing: Word) -> bool:
    """Whether it cannot say whose or which the receiver is: behind a name, or counted."""
    is_some = any(one.lemma == "un" for one in dependants(words, thing.index, "determiner"))
    return thing.pos == "NOUN" and (
        receiver.pos == "PROPN" or is_some or any(dependants(words, thing.index, "numeral", "possessor"))
    )
