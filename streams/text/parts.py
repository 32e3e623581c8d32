"""Clauses that are read alone: what somebody says, and what follows an opening.

*L'AFP rapporte que la Turquie menace de fermer une chaîne*, *Selon la presse, l'Inde et le Népal prévoient un sommet*:
by itself the parser reads the clause right, and within the sentence it takes the verb for a noun or the subject for a
part of the opening. Where the clause shows that, it is parsed again alone and put in its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verbs
from streams.text.homographs import lacks_verb
from streams.text.repairs.speech import inversion_start
from streams.text.words import Word, dependants

LANGUAGES = frozenset({"fr"})
"""Languages whose clauses are known."""

_THAT = frozenset({"que", "qu'"})
_RELATIVES = _THAT | {"qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles"}
_PREDICATES = frozenset({"VERB", "AUX"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_BEGINNING = _NOUNS | {"DET", "NUM", "PRON", "ADP"}
_OPENING_HALVES = _NOUNS | {"DET", "NUM"}
_SUBJECTS = ("subject", "passive-subject")
_SHORTEST = 4
_SHORTEST_HALF = 2
_LONGEST_HEADLINE = 24
_LONGEST_OPENING = 14


class Place(Enum):
    """Where a clause stands."""

    TOLD = "behind *que*"
    SAID = "before the verb that reports it"
    OPENED = "behind an opening"
    BESIDE = "beside another, a comma between"


@dataclass(frozen=True, slots=True)
class Part:
    """A clause from `start` to `end`, and the verb that it hangs on; none where it is the sentence's own."""

    start: int
    end: int
    place: Place
    verb: int | None


def misread_part(words: list[Word]) -> Part | None:
    """The first clause that the parse of its sentence has got wrong."""
    return _told(words) or _said(words) or _opened(words) or _beside(words)


def put_in(words: list[Word], part: Part, alone: list[Word]) -> list[Word]:
    """The sentence with the clause as it was read alone; as it was, where that has no verb either."""
    root = next((word for word in alone if word.is_root), None)
    if root is None or len(alone) != part.end - part.start or lacks_verb(alone):
        return words
    if root.pos not in _PREDICATES and not any(dependants(alone, root.index, "copula")):
        return words
    if part.place is Place.BESIDE and not _has_subject_before(alone, root):
        return words
    for word, former in zip(alone, words[part.start : part.end], strict=True):
        word.index += part.start
        word.head += part.start
        word.text, word.is_glued = former.text, former.is_glued
    whole = [*words[: part.start], *alone, *words[part.end :]]
    outside = [*words[: part.start], *words[part.end :]]
    for word in outside:
        if part.start <= word.head < part.end:
            word.head = root.index
    if part.place is Place.BESIDE:
        _join(outside, root, part)
    elif part.verb is None:
        _lead(outside, root)
    else:
        _report(whole, outside, part, whole[part.verb], root)
    return whole


def _lead(outside: list[Word], root: Word) -> None:
    """The clause is the sentence's own: the opening hangs on it."""
    for word in outside:
        if word.is_root:
            word.head, word.role = root.index, "oblique" if word.pos in _NOUNS else "other"


def _has_subject_before(alone: list[Word], root: Word) -> bool:
    return any(word.index < root.index for word in dependants(alone, root.index, "subject", "passive-subject"))


def _join(outside: list[Word], root: Word, part: Part) -> None:
    """The clause stands beside another: the second is an afterthought of the first."""
    tops = [word for word in outside if word.is_root or word.head == root.index]
    main = next((word for word in tops if word.pos in _PREDICATES), next(iter(tops), None))
    if main is None:
        return
    for word in tops:
        word.head = main.index
    first, second = (root, main) if part.start == 0 else (main, root)
    first.head, first.role = first.index, "root"
    second.head, second.role = first.index, "parataxis"


def _report(whole: list[Word], outside: list[Word], part: Part, verb: Word, root: Word) -> None:
    """The clause is what the verb reports."""
    if part.place is Place.SAID or not any(word.is_root for word in outside):
        for word in outside:
            if word.is_root or word.head == root.index:
                word.head = verb.index
        verb.head, verb.role = verb.index, "root"
    root.head, root.role = verb.index, "clausal-complement"
    if part.place is Place.TOLD:
        mark = whole[part.start - 1]
        mark.head, mark.role = root.index, "mark"


def _told(words: list[Word]) -> Part | None:
    for mark in words[2:]:
        if mark.text.lower() not in _THAT or mark.pos != "SCONJ":
            continue
        verb = _verb_before(words, mark.index)
        end = _end(words)
        if verb is None or end - mark.index <= _SHORTEST:
            continue
        leaving = [word for word in words[mark.index + 1 : end] if word.head <= mark.index and word.text != ","]
        above = words[mark.head]
        is_clause = above.pos in _PREDICATES or any(dependants(words, above.index, "copula"))
        deeds = [word for word in leaving[1:] if word.pos in _PREDICATES]
        if len(deeds) > (0 if is_clause else 1):  # «a dit que …, et a demandé …»
            continue
        if not is_clause or len(leaving) > 1:
            return Part(mark.index + 1, end, Place.TOLD, verb.index)
    return None


def _verb_before(words: list[Word], index: int) -> Word | None:
    """The verb of saying that *que* follows, a day or an adverb between."""
    for word in reversed(words[max(0, index - 3) : index]):
        if word.pos == "VERB":
            return word if word.lemma in verbs("saying") else None
        if word.pos != "ADV" and word.lemma not in CALENDAR:
            return None
    return None


def _said(words: list[Word]) -> Part | None:
    for verb in words[_SHORTEST:]:
        if verb.pos != "VERB" or verb.lemma not in verbs("saying"):
            continue
        start = inversion_start(words, verb)
        if start is None or start <= _SHORTEST or words[start - 1].text != ",":
            continue
        if not any(word.has("VerbForm=Fin") for word in words[start : verb.index + 1]):
            continue
        leaving = [word for word in words[: start - 1] if word.head >= start - 1 and word.text != ","]
        is_listed = any(word.role == "coordinator" for word in words[start : verb.index])
        if is_listed or not leaving or _may_be_subject(words[: start - 1]):
            continue
        is_clause = leaving[0].pos in _PREDICATES or any(dependants(words, leaving[0].index, "copula"))
        if len(leaving) > 1 or not is_clause or leaving[0].role in {"auxiliary", "passive-auxiliary"}:
            return Part(0, start - 1, Place.SAID, verb.index)
    return None


def _may_be_subject(front: list[Word]) -> bool:
    """*Le président, Paul Biya, a dénoncé …*, *La Suède, dont l'ambassadeur …*: who is told of in commas."""
    has_verb = any(word.pos in _PREDICATES and word.has("VerbForm=Fin") for word in front)
    pairs = [(comma, word) for comma, word in pairwise(front) if comma.text == ","]
    return bool(pairs) and (not has_verb or any(word.text.lower() in _RELATIVES for _, word in pairs))


def _opened(words: list[Word]) -> Part | None:
    if words[0].pos != "ADP" and words[0].lemma.lower() not in CALENDAR:
        return None
    verb = next((word for word in words if word.pos in _PREDICATES and word.has("VerbForm=Fin")), None)
    commas = [word.index for word in words[: verb.index if verb else _LONGEST_OPENING] if word.text == ","]
    if verb is not None and commas and commas[-1] == verb.index - 1:
        commas = commas[:1]
    comma = commas[-1] if commas and len(commas) < 3 else 0
    end = _end(words)
    if not 0 < comma <= _LONGEST_OPENING or end - comma <= _SHORTEST or words[comma + 1].pos not in _BEGINNING:
        return None
    root = next((word for word in words if word.is_root), words[0])
    joined = [word for word in words[comma + 1 : end] if word.head < comma and word.pos in _NOUNS]
    if root.index < comma or any(word.role in {"conjunct", "apposition", "other"} for word in joined):
        return Part(comma + 1, end, Place.OPENED, None)
    return None


def _beside(words: list[Word]) -> Part | None:
    """*La Pologne ferme un consulat, Moscou menace*: of two clauses of a headline one came out without a verb."""
    commas = [word.index for word in words if word.text == ","]
    if len(commas) != 1 or len(words) > _LONGEST_HEADLINE or words[-1].text == ".":
        return None
    (comma,) = commas
    halves = [(0, comma), (comma + 1, len(words))]
    colon = next((word.index for word in words[:comma] if word.text == ":"), -1)
    if any(end - start < _SHORTEST_HALF for start, end in halves) or colon > 0:
        return None
    if any(words[start].pos not in _OPENING_HALVES or words[start].lemma in CALENDAR for start, _ in halves):
        return None
    misread = [(start, end) for start, end in halves if not _is_whole(words, start, end)]
    return Part(*misread[0], Place.BESIDE, None) if misread else None


def _is_whole(words: list[Word], start: int, end: int) -> bool:
    """Whether a verb in the half has its subject there, and the half hangs together."""
    leaving = [word for word in words[start:end] if word.is_root or not start <= word.head < end]
    return (
        len(leaving) == 1
        and leaving[0].pos in _PREDICATES
        and leaving[0].role not in _SUBJECTS
        and any(start <= word.index < leaving[0].index for word in dependants(words, leaving[0].index, *_SUBJECTS))
    )


def _end(words: list[Word]) -> int:
    return len(words) - 1 if words[-1].text in {".", "!", "?", "…"} else len(words)
