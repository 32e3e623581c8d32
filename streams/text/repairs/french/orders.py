"""*A été fermée sur ordre du ministre*: by whose order it is done does it, where nobody else is said to.

The rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_ORDERS = frozenset({"ordre", "décision", "instruction", "injonction", "décret"})
_BY = frozenset({"sur", "par"})
_OF = frozenset({"de", "du", "des", "d'", "d’"})


def orders_of_passives(words: list[Word]) -> None:
    """Make an agent of him by whose order a passive verb says that something was done."""
    for order in words[1:]:
        if order.lemma not in _ORDERS or order.role not in {"oblique", "agent"}:
            continue
        if not any(case.text.lower() in _BY for case in dependants(words, order.index, "case")):
            continue
        verb = words[order.head]
        is_passive = verb.role == "adnominal-clause" or any(dependants(words, verb.index, "passive-auxiliary"))
        if verb.pos != "VERB" or not verb.has("VerbForm=Part") or not is_passive:
            continue
        if any(agent is not order for agent in dependants(words, verb.index, "agent")):
            continue
        giver = next((word for word in dependants(words, order.index, "oblique") if _is_giver(words, word)), None)
        if giver is not None:
            giver.head, giver.role = verb.index, "agent"
            order.role = "oblique"


def _is_giver(words: list[Word], noun: Word) -> bool:
    """Whether it is said whose order it is, by a name or an article: not *sur ordre d'expulsion*."""
    cases = [case for case in dependants(words, noun.index, "case") if case.text.lower() in _OF]
    if not cases or noun.pos not in {"NOUN", "PROPN"}:
        return False
    is_certain = any(case.text.lower() in {"du", "des"} for case in cases)
    return is_certain or noun.pos == "PROPN" or any(dependants(words, noun.index, "determiner", "possessor"))
