"""Firms that no table knows: *the French utility EDF*, *Spain's Iberdrola*, «l'allemand Siemens»."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.coder import Coding
from streams.cameo.private_life import is_firm_by_trade, is_private
from streams.cameo.private_words import PrivateWords, Read
from streams.text.grammar import Sentence

_WHOSE = ("possessor", "adjective", "compound")


def is_among_firms(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether both sides are firms, of which one is known to be one or the sentence is of business."""
    source, target = coding.source, coding.target
    if source is None or target is None:
        return False
    sure = [is_private(side) or is_firm_by_trade(side, lists) for side in (source, target)]
    if not all(
        known or _may_be_firm(sentence, side, lists) for known, side in zip(sure, (source, target), strict=True)
    ):
        return False
    return any(sure) or bool(here.count(lists.of("business")) or here.count(lists.of("firm nouns")))


def _may_be_firm(sentence: Sentence, actor: ResolvedActor, lists: PrivateWords) -> bool:
    """Whether it is a name of which only the country is told, or a noun of firms that is a country's."""
    if actor.roles or actor.organisation or not actor.country:
        return False
    if actor.basis == "stranger":
        return True
    token = sentence.tokens[actor.head]
    if token.relation in _WHOSE:
        token = sentence.tokens[token.head]
        return token.pos == "PROPN" or token.text[:1].isupper() or token.lemma in lists.of("firm nouns")
    return actor.basis == "role" and token.pos == "PROPN"
