"""Speech and deeds at second hand: *was quoted as saying that*, *became the latest country to ban*."""

from __future__ import annotations

from streams.text.words import Word, dependants

_SUBJECTS = ("subject", "passive-subject")
_BELOW = frozenset({"adverbial-clause", "open-complement", "clausal-complement"})
_RANKS = frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "latest", "last", "only", "next"})


def repair_quoting(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    for word in words:
        if word.lemma == "quote" and word.pos == "VERB":
            _let_speak(words, word)
        elif word.lemma == "become" and word.pos == "VERB":
            _let_do(words, word)


def _let_speak(words: list[Word], quoted: Word) -> None:
    """*the Guards were quoted as saying*, *media quoted the Guards as saying*: the Guards say it."""
    saying = next((word for word in dependants(words, quoted.index, "open-complement") if _is_as(words, word)), None)
    is_passive = any(dependants(words, quoted.index, "passive-auxiliary"))
    roles = _SUBJECTS if is_passive else ("object",)
    speaker = next(dependants(words, quoted.index, *roles), None)
    if saying is None or speaker is None:
        return
    saying.head, saying.role = (saying.index if quoted.is_root else quoted.head), quoted.role
    saying.morphology = "Tense=Past|VerbForm=Fin"
    for word in list(dependants(words, quoted.index)):
        if word.role in {"clausal-complement", "adverbial-clause", "punctuation"} and word is not saying:
            word.head = saying.index
        elif word.role == "passive-auxiliary":
            word.head, word.role = saying.index, "auxiliary"
    for case in dependants(words, saying.index, "case", "mark"):
        if case.text == "as":
            case.role = "adverb"
    speaker.head, speaker.role = saying.index, "subject"
    quoted.head, quoted.role = saying.index, "auxiliary" if is_passive else "parataxis"


def _is_as(words: list[Word], word: Word) -> bool:
    return word.tag == "VBG" and any(case.text == "as" for case in dependants(words, word.index, "case", "mark"))


def _let_do(words: list[Word], become: Word) -> None:
    """*became the latest country to ban it*: what it is the latest to do it has done."""
    noun = next(dependants(words, become.index, "attribute", "object"), None)
    if noun is None or not any(word.text in _RANKS for word in dependants(words, noun.index)):
        return
    for deed in list(dependants(words, become.index)):
        is_to_do = any(mark.text == "to" for mark in dependants(words, deed.index, "mark"))
        if deed.role in _BELOW and deed.index > noun.index and is_to_do:
            deed.head, deed.role = noun.index, "relative-clause"
            return
