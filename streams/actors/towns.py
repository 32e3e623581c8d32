"""The towns of a sentence: no actors, but a court in Lyon is France's."""

from __future__ import annotations

from streams.places.gazetteer import places_in
from streams.places.place import PlaceMention
from streams.text.grammar import Sentence


class Towns:
    """The places that the gazetteer of places finds in one sentence, by their tokens; looked up when first asked."""

    def __init__(self, sentence: Sentence) -> None:
        self._sentence = sentence

    def is_place(self, index: int) -> bool:
        """Whether the token is of a place's name."""
        return self._at(index) is not None

    def country(self, index: int) -> str | None:
        """The country of the town or region named at a token, None where there is no such."""
        mention = self._at(index)
        return mention.place.country if mention is not None and mention.place.kind != "country" else None

    def _at(self, index: int) -> PlaceMention | None:
        token = self._sentence.tokens[index]
        if not token.text[:1].isupper():
            return None
        start = token.start - self._sentence.start
        return next((one for one in places_in(self._sentence.text) if one.start <= start < one.end), None)
