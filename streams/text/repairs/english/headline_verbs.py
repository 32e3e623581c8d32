"""Verbs of headlines that parsers take for nouns, and subjects that they part: *Cuba thanks Mexico*, *Police, miners clash*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_NOUNS = frozenset({"NOUN", "PROPN"})
_PLURAL = frozenset({"VB", "VBP"})


def nouns_that_do(words: list[Word]) -> None:
    """A word in -s that heads the sentence between a name and an object is a verb."""
    for verb in words[1:-1]:
        if not verb.is_root or verb.tag != "NNS" or verb.pos != "NOUN" or not verb.text.islower():
            continue
        subject = next(dependants(words, verb.index, "subject"), None)
        things = [word for word in dependants(words, verb.index, "object") if word.index > verb.index]
        if subject is None or subject.pos != "PROPN" or subject.index != verb.index - 1 or not things:
            continue
        if any(dependants(words, verb.index, "determiner", "case", "copula", "adjective", "compound")):
            continue
        verb.pos, verb.tag, verb.morphology = "VERB", "VBZ", "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
        verb.lemma = _stem(verb.text)


def first_of_two(words: list[Word]) -> None:
    """*Georgia police, protesters clash*: who is named before the comma does it too."""
    for first in words[:-3]:
        comma = words[first.index + 1]
        if first.role != "oblique" or first.pos != "NOUN" or comma.text != "," or first.has("Number=Sing"):
            continue
        if any(dependants(words, first.index, "case", "determiner")) or _starts_at(words, first) != 0:
            continue
        verb = words[first.head]
        second = next(dependants(words, verb.index, "subject"), None)
        if verb.tag not in _PLURAL or second is None or not first.index < second.index < verb.index:
            continue
        if _starts_at(words, second) == comma.index + 1 and second.pos in _NOUNS:
            first.role = "subject"
            second.head, second.role = first.index, "conjunct"


def _starts_at(words: list[Word], noun: Word) -> int:
    return min([noun.index, *(word.index for word in dependants(words, noun.index))])


def _stem(text: str) -> str:
    """The verb of a form in -s."""
    if text.endswith("ies"):
        return text[:-3] + "y"
    if text.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return text[:-2]
    return text[:-1]
