"""Past forms that English parsers take for adjectives: *women banged pots*, *fighters gang-raped nurses*."""

from __future__ import annotations

from streams.text.words import Word, dependants

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PAST = frozenset({"VBD", "VBN"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_AFLAME = frozenset({"alight", "ablaze", "aflame"})


def repair_past_forms(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    verbs_with_hyphens(words)
    verbs_taken_for_adjectives(words)
    things_set_alight(words)


def verbs_with_hyphens(words: list[Word]) -> None:
    """*fighters gang-raped dozens*: the second part is the verb, which the first only says more of."""
    if any(word.tag in _FINITE for word in words):
        return
    for first in words[1:-3]:
        hyphen, verb, before = words[first.index + 1], words[first.index + 2], words[first.index - 1]
        thing = words[verb.head]
        root = next(word for word in words if word.is_root)
        subject = before if thing is root else root
        if hyphen.text != "-" or not (hyphen.is_glued and verb.is_glued) or verb.tag not in _PAST:
            continue
        if verb.role != "adjective" or thing.index < verb.index or before.pos not in _NOUNS:
            continue
        if subject.index > first.index or subject.pos not in _NOUNS:
            continue
        verb.head, verb.role, verb.pos, verb.morphology = verb.index, "root", "VERB", "Tense=Past|VerbForm=Fin"
        verb.lemma = f"{first.text.lower()}-{verb.lemma}"
        for word in list(dependants(words, thing.index)):
            if word.index < verb.index:
                word.head = subject.index if before is subject or word is before else before.index
            elif word.role == "oblique" and word.index > thing.index and not _is_of(words, word):
                word.head = verb.index
        thing.head, thing.role = verb.index, "object"
        if before is not subject:
            before.role = "oblique" if any(dependants(words, before.index, "case")) else before.role
        subject.head, subject.role = verb.index, "subject"
        first.head, first.role = verb.index, "compound"
        hyphen.head = verb.index
        return


def _is_of(words: list[Word], word: Word) -> bool:
    return any(case.text == "of" for case in dependants(words, word.index, "case"))


def verbs_taken_for_adjectives(words: list[Word]) -> None:
    """*Women in Lome banged saucepans*: where nothing else is a verb, a past form behind the subject is."""
    root = next((word for word in words if word.is_root), None)
    if (
        root is None
        or root.pos not in _NOUNS
        or any(word.tag in _FINITE and word.role != "adjective" for word in words)
    ):
        return
    for verb in words[root.index + 1 :]:
        thing, before = words[verb.head], words[verb.index - 1]
        if verb.pos != "VERB" or verb.tag not in _PAST or verb.role != "adjective" or before.pos not in _NOUNS:
            continue
        if thing.index < verb.index or thing.pos not in _NOUNS or any(dependants(words, thing.index, "determiner")):
            continue
        verb.head, verb.role, verb.morphology = verb.index, "root", "Tense=Past|VerbForm=Fin"
        root.head, root.role = verb.index, "subject"
        thing.head, thing.role = verb.index, "object"
        for word in [*dependants(words, root.index), *dependants(words, thing.index)]:
            if word.index > verb.index and word.role in {"oblique", "punctuation", "adverb"}:
                word.head = verb.index
        if before is not root and before.head == verb.index:
            before.head, before.role = root.index, "oblique"
        return


def things_set_alight(words: list[Word]) -> None:
    """*set a party office alight*: the office is what is burnt, and *alight* no noun."""
    for word in words[2:]:
        verb, thing = words[word.head], words[word.index - 1]
        if word.text not in _AFLAME or verb.lemma != "set" or word.role != "object":
            continue
        if thing.head != word.index or thing.role != "compound" or thing.pos not in _NOUNS:
            continue
        for other in list(dependants(words, word.index)):
            if other is not thing:
                other.head = thing.index if other.index < thing.index else verb.index
        thing.head, thing.role = verb.index, "object"
        word.pos, word.role = "ADV", "particle"
