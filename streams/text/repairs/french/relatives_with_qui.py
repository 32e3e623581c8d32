"""Relative clauses with *qui* and no commas between a subject and its verb: «Les rebelles qui tiennent la ville ont tué …».

Parsers give what is done in the relative clause to the noun, or to the sentence's verb. Seen with fr_core_news_md on
news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.repairs.french.relatives_of_subjects import lead, subject_before, verb_behind, verb_from
from streams.text.words import Word, dependants, is_finite

_SUBJECTS = ("subject", "passive-subject")
_NOUNS = frozenset({"NOUN", "PROPN"})
_BARE = ("determiner", "possessor", "numeral")


def subjects_before_qui(words: list[Word]) -> None:
    """*Les insurgés qui occupent depuis mardi le port ont tué …*: the port is occupied, and kills nobody."""
    for mark in words[1:-3]:
        if mark.text.lower() != "qui" or words[mark.index - 1].pos == "ADP":
            continue
        noun = subject_before(words, mark)
        inner = None if noun is None else verb_from(words, mark.index + 1)
        outer = None if inner is None else verb_behind(words, inner)
        if noun is None or inner is None or outer is None or inner is outer:
            continue
        has_subject = noun.head == outer.index and noun.role in _SUBJECTS
        if not has_subject and outer.role in {"clausal-complement", "root"} and noun.is_root | outer.is_root:
            lead(words, noun, inner, outer)
        elif not has_subject:
            continue
        _give_object(words, noun, inner, outer)


def objects_taken_for_second_subjects(words: list[Word]) -> None:
    """*Les paysans qui retenaient deux ministres les ont relâchés*: the peasants let go those whom they held."""
    for qui in words[1:-4]:
        noun = words[qui.index - 1]
        noun = words[noun.head] if noun.pos == "ADJ" else noun
        inner = words[qui.head]
        if qui.text.lower() != "qui" or inner.role != "relative-clause" or inner.head != noun.index or not noun.is_root:
            continue
        outer = next(
            (word for word in dependants(words, noun.index, "adnominal-clause") if word.index > inner.index), None
        )
        if outer is None or not is_finite(words, outer) or any(dependants(words, inner.index, "object")):
            continue
        thing = next(dependants(words, outer.index, "subject"), None)
        if thing is None or not inner.index < thing.index < outer.index or thing.pos not in _NOUNS:
            continue
        if any(word.pos == "PUNCT" for word in words[inner.index : outer.index]):
            continue
        for word in list(dependants(words, noun.index)):
            if word.index > outer.index:
                word.head = outer.index
        thing.head, thing.role = inner.index, "object"
        outer.head, outer.role = outer.index, "root"
        noun.head, noun.role = outer.index, "subject"


def _give_object(words: list[Word], noun: Word, inner: Word, outer: Word) -> None:
    """What stands bare between the two verbs is done by the first."""
    if any(dependants(words, inner.index, "object", "passive-auxiliary", "copula")):
        return
    for word in words[inner.index + 1 : outer.index]:
        if word.pos in _NOUNS and word.head == noun.index and word.role == "oblique":
            below = {each.role for each in dependants(words, word.index)}
            if "case" not in below and not below.isdisjoint(_BARE):
                word.head, word.role = inner.index, "object"
                return


def objects_joined_before_verbs(words: list[Word]) -> None:
    """*Les pluies qui frappent la Pologne et la Hongrie ont fait …*: both are hit, and the second does nothing."""
    for joint in words[3:-1]:
        second = words[joint.head]
        if joint.role != "coordinator" or second.role != "conjunct" or second.pos not in _NOUNS:
            continue
        noun = words[second.head]
        if noun.role not in _SUBJECTS or not noun.has("Number=Plur") or second.index > words[noun.head].index:
            continue
        inner = next(dependants(words, noun.index, "relative-clause"), None)
        if inner is None or not noun.index < inner.index < joint.index:
            continue
        first = next((word for word in dependants(words, inner.index, "object") if word.index > inner.index), None)
        if first is None or any(word.pos == "PUNCT" for word in words[noun.index : joint.index]):
            continue
        if first.pos == second.pos and any(word.text == "qui" for word in words[noun.index : inner.index]):
            second.head = first.index
