"""*Rwanda is thought to have sent troops*: who is thought to have done it is who has done it."""

from __future__ import annotations

from streams.text.words import Word, dependants

_THINKING = frozenset(
    {"report", "believe", "say", "think", "know", "understand", "reckon", "presume", "rumour", "rumor", "estimate"}
)
_BELOW = frozenset({"open-complement", "clausal-complement", "adverbial-clause"})
_SUBJECTS = ("subject", "passive-subject")


def deeds_by_opinion(words: list[Word]) -> None:
    """Make the infinitive the verb of the clause, and what is thought of it no more than its auxiliary."""
    for thought in words:
        if thought.lemma not in _THINKING or thought.pos != "VERB":
            continue
        helping = list(dependants(words, thought.index, "passive-auxiliary"))
        subject = next(dependants(words, thought.index, *_SUBJECTS), None)
        deed = next((word for word in dependants(words, thought.index, *_BELOW) if _is_deed(words, word)), None)
        if helping and subject is not None and deed is not None and subject.index < thought.index < deed.index:
            _put_deed_first(words, thought, subject, deed)


def _is_deed(words: list[Word], word: Word) -> bool:
    is_infinitive = any(mark.text == "to" for mark in dependants(words, word.index, "mark"))
    return is_infinitive and not any(dependants(words, word.index, *_SUBJECTS))


def _put_deed_first(words: list[Word], thought: Word, subject: Word, deed: Word) -> None:
    deed.role = "root" if thought.is_root else thought.role
    deed.head = deed.index if thought.is_root else thought.head
    is_passive = any(dependants(words, deed.index, "passive-auxiliary"))
    for word in list(dependants(words, thought.index)):
        if word.role in {"agent", "oblique"} and word.index < deed.index:
            continue
        word.head = deed.index
        if word.role == "passive-auxiliary":
            word.role = "auxiliary"
            deed.morphology = "Tense=Past|VerbForm=Part" if is_passive else word.morphology
    subject.role = "passive-subject" if is_passive else "subject"
    for mark in dependants(words, deed.index, "mark"):
        if mark.text == "to" and mark.index > thought.index:
            mark.role = "auxiliary"
    thought.head, thought.role, thought.pos = deed.index, "auxiliary", "AUX"
