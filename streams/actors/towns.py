"""The towns of a sentence: no actors, but a court in Lyon is France's."""

from __future__ import annotations

from collections.abc import Collection

from streams.places.gazetteer import likeliest, places_in
from streams.places.place import PlaceMention
from streams.text.grammar import Sentence


class Towns:
    """The places that the gazetteer of places finds in one sentence, by their tokens; looked up when first asked."""

    def __init__(self, sentence: Sentence, countries: Collection[str] = ()) -> None:
        self._sentence = sentence
        self._countries = countries

    def is_place(self, index: int) -> bool:
        """Whether the token is of a place's name."""
        return self._at(index) is not None

    def country(self, index: int) -> str | None:
        """The country of the town or region named at a token, None where there is no such."""
        mention = self._at(index)
        if mention is None or mention.place.kind == "country":
            return None
        return likeliest(mention, self._countries).country

    def _at(self, index: int) -> PlaceMention | None:
        token = self._sentence.tokens[index]
        if not token.text[:1].isupper():
            return None
        start = token.start - self._sentence.start
        return next((one for one in places_in(self._sentence.text) if one.start <= start < one.end), None)
