"""Whether a place named in a sentence is said to be where something happened, rather than who did it."""

from __future__ import annotations

from dataclasses import dataclass

from streams.places.place import Place, PlaceMention
from streams.places.wording import Wording, wording
from streams.text.grammar import Sentence, Token

_SAME_PHRASE = frozenset({"apposition", "flat", "conjunct", "compound"})
_CLIMB = 5
"""Phrases up from a name to its preposition: *in the suburbs of the city of Homs, Syria*."""


@dataclass(frozen=True, slots=True)
class PlaceUse:
    """A place where something happened: the name's head and the word the phrase hangs on, as token indexes.

    `is_area`: the name is a town's, the phrase means the land around (*the Kursk region*).
    """

    place: Place
    token: int
    governor: int
    is_area: bool


def place_use(sentence: Sentence, mention: PlaceMention) -> PlaceUse | None:
    """How the place is used, None where it is no more than an actor or a topic.

    The mention's span counts in the sentence's own text.
    """
    start, end = mention.start + sentence.start, mention.end + sentence.start
    inside = [token for token in sentence.tokens if token.start < end and token.end > start]
    if not inside:
        return None
    heads = [token for token in inside if token.head == token.index or sentence.tokens[token.head] not in inside]
    name = heads[0] if heads else inside[0]
    words = wording(sentence.language)
    current, is_area = name, False
    for _ in range(_CLIMB):
        cases = {child.lower for child in sentence.children(current.index, "case", "adverb")}  # «près de» has an adverb
        head = sentence.tokens[current.head]
        if cases - words.of:
            place = _behind(cases, words, mention, _governors(sentence, head))
            return PlaceUse(place, name.index, head.index, is_area) if place else None
        if cases and head.lemma in words.motion and cases & words.destination_prepositions:
            return PlaceUse(mention.place, name.index, head.index, is_area)
        if mention.place.kind != "country" and _is_visited(current, head, words, bool(cases)):
            return PlaceUse(mention.place, name.index, head.index, is_area)
        if not _is_same_phrase(current, head, bool(cases), words):
            return None
        is_area = is_area or head.lemma in words.areas
        current = head
    return None


def _governors(sentence: Sentence, head: Token) -> set[str]:
    """The lemma of what the phrase hangs on, and of the verb whose object that is: *fournir des missiles à Moscou*."""
    lemmas = {head.lemma}
    if head.relation == "object":
        lemmas.add(sentence.tokens[head.head].lemma)
    return lemmas


def _is_visited(current: Token, head: Token, words: Wording, has_of: bool) -> bool:
    """*shelled Kharkiv*, *the shelling of Kharkiv*."""
    if head.lemma not in words.visiting:
        return False
    return current.relation == "object" or (has_of and head.pos == "NOUN")


def _behind(cases: set[str], words: Wording, mention: PlaceMention, governors: set[str]) -> Place | None:
    """The place behind its preposition, None where the preposition does not make it a place."""
    place = mention.place
    if cases & words.receiving_prepositions:
        if place.kind in ("country", "capital") and governors & words.receivers:
            return None
        if "à" in cases:  # «à Mexico», «à Panama»: the town, where the country takes «au»
            place = next((other for other in mention.candidates if other.is_city), place)
    if cases & words.locative_prepositions:
        return place
    if cases & words.local_prepositions and place.kind != "country":
        return place
    if cases & words.destination_prepositions and governors & words.motion:
        return place
    return None


def _is_same_phrase(current: Token, head: Token, has_of: bool, words: Wording) -> bool:
    """Whether the name and its head are one phrase: *the city of Homs*, *Homs, Syria*, *the Kursk region*."""
    if head.index == current.index:
        return False
    is_container = head.lemma in words.containers or head.lemma in words.areas
    if has_of or current.relation in ("compound", "oblique", "adjective", "possessor"):
        return is_container
    return current.relation in _SAME_PHRASE and (current.relation != "conjunct" or head.pos in ("PROPN", "NOUN"))
