"""Clauses that say more than their noun: *it was Togo that fired*, *Chile is one of six states that left*."""

from __future__ import annotations

from streams.text.words import Word, dependants

_RELATIVES = frozenset({"that", "who", "which"})


def deeds_of_subjects(words: list[Word]) -> None:
    """Hang the clause on whom it tells of: what is said of the many is said of the one who is among them."""
    for be in words:
        if be.lemma != "be" or be.role in {"auxiliary", "passive-auxiliary"}:
            continue
        subject = next(dependants(words, be.index, "subject"), None)
        if subject is None or subject.index > be.index:
            continue
        if subject.text.lower() == "it":
            _cleft(words, be)
        else:
            _among(words, be, subject)


def _cleft(words: list[Word], be: Word) -> None:
    who = next(dependants(words, be.index, "attribute"), None)
    clause = next(dependants(words, be.index, "clausal-complement", "adverbial-clause"), None)
    if who is None or clause is None or who.pos not in {"PROPN", "NOUN"} or clause.index < who.index:
        return
    if _relative(words, clause) is not None:
        clause.head, clause.role = who.index, "relative-clause"


def _among(words: list[Word], be: Word, subject: Word) -> None:
    if subject.pos not in {"PROPN", "NOUN"}:
        return
    for noun in _many(words, be):
        for clause in dependants(words, noun.index, "relative-clause"):
            if _relative(words, clause) is not None:
                clause.head = subject.index
                return


def _many(words: list[Word], be: Word) -> list[Word]:
    """The nouns behind *among* and *one of*."""
    found = [word for word in dependants(words, be.index, "oblique") if _has_case(words, word, "among")]
    ones = (word for word in dependants(words, be.index, "attribute") if word.text == "one")
    return found + [
        word for one in ones for word in dependants(words, one.index, "oblique") if _has_case(words, word, "of")
    ]


def _has_case(words: list[Word], word: Word, text: str) -> bool:
    return any(case.text == text for case in dependants(words, word.index, "case"))


def _relative(words: list[Word], clause: Word) -> Word | None:
    subjects = dependants(words, clause.index, "subject", "passive-subject")
    return next((word for word in subjects if word.text in _RELATIVES), None)
