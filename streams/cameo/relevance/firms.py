"""Firms that no table knows: *the French utility EDF*, *Spain's Iberdrola*, «l'allemand Siemens»."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.private_life import is_firm_by_trade, is_private
from streams.cameo.scene.private_words import PrivateWords, Read
from streams.text.grammar import Sentence

_WHOSE = ("possessor", "adjective", "compound")
_NAMES = ("flat", "adjective", "compound", "apposition", "oblique")
_SIGNED = "057"
_BOMBS = ("183", "19", "20")
"""What is done to a hospital or a school is no business: *Russian missiles hit a hospital*."""
_WAR = "19"
"""What firms only do to one another in words of markets."""
_PROTEST = "14"
_WORDS = ("01", "02", "10", "11", "12", "13")


_LEAVING = ("0874", "131")
_MARKETS = ("061", "080", "0874", "131", "160", "161", "162", "166")
"""What a firm does in a country where it sells: it *withdraws from* it, *sells to* it."""


def is_in_market(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether a firm only sells in the country to which it seems to do it, or leaves it: *Germany's Metro withdrew*."""
    source, target = coding.source, coding.target
    if source is None or target is None or not coding.code.startswith(_MARKETS):
        return False
    if target.roles or target.organisation or source.country == target.country:
        return False
    if coding.code in _LEAVING and is_private(source):
        return True  # "Uber pulled out of Denmark"
    is_firm = is_private(source) or _is_name_of_country(sentence, source)
    words = ("business", "firm nouns", "outlets")
    return is_firm and any(here.count(lists.of(name)) for name in words)


def _is_name_of_country(sentence: Sentence, actor: ResolvedActor) -> bool:
    """Whether it is a name of which only the country is told: *Germany's Metro*, *Nestle of Switzerland*, *Thai Airways*."""
    if actor.roles or actor.organisation or not actor.country:
        return False
    token = sentence.tokens[actor.head]
    name = sentence.tokens[token.head]
    return (
        (token.relation == "oblique" or token.relation in _WHOSE) and name.pos == "PROPN" and name.index != token.index
    )


def is_of_firms(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether firms do it, whose country acts by none of them.

    That is where both sides are firms, of which one is known to be one or the sentence is of business; where a firm of which
    only the trade is told speaks, to nobody of office (*the Swiss lender warned*); and where one signs with nobody.
    """
    source, target = coding.source, coding.target
    if source is not None and coding.code.startswith(_WORDS) and _is_noun_of_firms(sentence, source, lists):
        return target is None or is_private(target) or not (target.roles or target.organisation)
    if source is not None and target is None and coding.code == _SIGNED:
        # "Germany's Henkel has signed a contract": states sign with somebody
        return _may_be_firm(sentence, source, lists, beside_firm=False)
    if source is None or target is None or _is_protest_of_people(coding, source):
        return False
    if coding.code.startswith(_WAR) and source.roles == ("BUS",):
        return True  # «Rio Tinto a lancé un assaut sur le canadien Alcan»
    if bears_unknown_name(sentence, source) and bears_unknown_name(sentence, target):
        return True
    sure = [is_private(side) or is_firm_by_trade(side, lists) for side in (source, target)]
    beside_firm = any(sure)
    if coding.code.startswith(_BOMBS) and all(side.roles != ("BUS",) for side in (source, target)):
        return False
    if not all(
        known or _may_be_firm(sentence, side, lists, beside_firm=beside_firm)
        for known, side in zip(sure, (source, target), strict=True)
    ):
        return False
    return beside_firm or bool(here.count(lists.of("business")) or here.count(lists.of("firm nouns")))


def _is_protest_of_people(coding: Coding, source: ResolvedActor) -> bool:
    """Whether students or doctors do it in a protest, who are no firm: *students ransacked a French shop*."""
    return coding.code.startswith(_PROTEST) and "BUS" not in source.roles and "MNC" not in source.roles


def _may_be_firm(sentence: Sentence, actor: ResolvedActor, lists: PrivateWords, *, beside_firm: bool) -> bool:
    """Whether it is a name of which only the country is told, or a noun of firms that is a country's.

    Whom a firm deals with, any other noun of a country's may be one too, unless it is said to be more: *a Brazilian
    bottler*, but not *a Brazilian minister*.
    """
    if actor.roles or actor.organisation or not actor.country:
        return False
    if actor.basis == "stranger":
        return True
    token = sentence.tokens[actor.head]
    if bears_unknown_name(sentence, actor):
        return True
    if token.relation in _WHOSE:
        token = sentence.tokens[token.head]
        is_firm = token.pos == "PROPN" or token.text[:1].isupper() or token.lemma in lists.of("firm nouns")
        return is_firm or (beside_firm and token.pos == "NOUN" and sentence.tokens[actor.head].relation == "adjective")
    is_named = token.pos == "PROPN" or any(child.pos == "PROPN" for child in sentence.children(token.index, "compound"))
    return actor.basis == "role" and (is_named or (beside_firm and token.lemma in lists.of("firm nouns")))


def _is_noun_of_firms(sentence: Sentence, actor: ResolvedActor, lists: PrivateWords) -> bool:
    """Whether the country is only that of a noun of firms: «le groupe suisse», *the Swiss lender*."""
    if actor.roles or actor.organisation or not actor.country:
        return False
    token = sentence.tokens[actor.head]
    noun = sentence.tokens[token.head] if token.relation in _WHOSE else token
    return noun.pos == "NOUN" and noun.lemma in lists.of("firm nouns")


def bears_unknown_name(sentence: Sentence, actor: ResolvedActor) -> bool:
    """Whether only the nationality is told of who bears the name behind it: «l'allemand Siemens», «l'Espagnol Iberdrola»."""
    if actor.roles or actor.organisation or actor.head + 1 >= len(sentence.tokens):
        return False
    name = sentence.tokens[actor.head + 1]
    # "le Costa Rica" is all of it the country's name
    is_name = name.start >= actor.end and name.pos == "PROPN" and name.head == actor.head and name.relation in _NAMES
    return is_name and not name.children and bool(sentence.children(actor.head, "determiner"))
