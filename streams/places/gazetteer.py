"""The gazetteer: which places a text names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from streams.places.names import WORD, fold, name_key
from streams.places.place import Place, PlaceMention
from streams.places.tables import WORLD, read_neighbours, read_places, read_regions
from streams.text.memo import Memo

RIVAL = 20
"""A town in a country the article speaks of goes before its namesake elsewhere, unless that has as many times more
people: *Paris* is in France even in an article on Texas."""

LESSER = 500_000
"""A city of fewer people is no place where its name is part of a longer one: *Vladimir Putin*, *Marco Rubio*."""

_JOINTS = frozenset({" ", "\u00a0", "\u202f", "-", "‐", "‑", "'", "’", "."})
_SHORTENED = frozenset({"st", "ste", "mt", "ft"})
_RANK = {"country": 3, "region": 2, "capital": 1, "city": 0}
_ARTICLES = ("le", "la", "les", "the")

Tails = list[tuple[tuple[str, ...], tuple[Place, ...]]]
"""What may follow the first word of a name, the longest first, and the places so called."""

Names = dict[str, dict[str, Tails]]
"""Names by their first word, then by their second, empty where there is none."""

_NONE: dict[str, Tails] = {}


class Sighting(NamedTuple):
    """A name in a text before it is decided which of its namesakes is meant."""

    start: int
    end: int
    namesakes: tuple[Place, ...]
    is_in_longer_name: bool
    """Whether words stand beside it that make it part of another name, if it is a lesser town's."""


class Places:
    """Countries, regions and cities by their English and French names."""

    def __init__(self, names: Names, neighbours: frozenset[str] = frozenset()) -> None:
        self._names = names
        self._neighbours = neighbours
        self._begun = Memo(self._begun_by)
        """The names that a word begins, as it is written."""
        self._seen = lru_cache(maxsize=256)(self._sightings)
        """Remembered, since a sentence's places are asked for by who acts, by what is done, and by where."""

    @classmethod
    def load(cls, folder: Path = WORLD) -> Places:
        """Read `places.tsv` and `regions.tsv`, in about a fifth of a second. Raises LexiconError where a row is wrong."""
        by_key: dict[tuple[str, ...], list[Place]] = defaultdict(list)
        for place, names in (*read_places(folder / "places.tsv"), *read_regions(folder / "regions.tsv")):
            for key in _keys(names[0]) if len(names) == 1 else {key for name in names for key in _keys(name)}:
                by_key[key].append(place)
        names_by_words: Names = {}
        for key, found in sorted(by_key.items(), key=lambda pair: -len(pair[0])):
            if len(found) > 1:
                found.sort(key=lambda place: (-_RANK[place.kind], -place.population))
            second = key[1] if len(key) > 1 else ""
            names_by_words.setdefault(key[0], {}).setdefault(second, []).append((key[1:], tuple(found)))
        return cls(names_by_words, read_neighbours(folder / "place_neighbours.txt"))

    def find(self, text: str, countries: Collection[str] = ()) -> list[PlaceMention]:
        """The places named in the text, in order, the longest name at each word, none overlapping.

        Only a capitalised word begins a name. `countries` are those the article speaks of (ISO 3166 alpha-3): they
        decide between namesakes.
        """
        mentions: list[PlaceMention] = []
        for start, end, namesakes, is_in_longer_name in self._seen(text):
            ranked = _prefer(namesakes, countries)
            if not (is_in_longer_name and _is_lesser_town(ranked[0])):
                mentions.append(PlaceMention(text[start:end], start, end, ranked))
        return _narrowed(text, mentions)

    def _sightings(self, text: str) -> tuple[Sighting, ...]:
        """The names in the text."""
        begun = self._begun
        beginnings = [position for position, word in enumerate(WORD.findall(text)) if begun[word]]
        if not beginnings:
            return ()
        words = list(WORD.finditer(text))
        found: list[Sighting] = []
        behind = 0
        for position in beginnings:
            match = self._longest(text, words, position, begun[words[position][0]]) if position >= behind else None
            if match is not None:
                length, places = match
                behind = position + length
                is_in_longer_name = length == 1 and self._has_neighbours(text, words, position)
                found.append(Sighting(words[position].start(), words[behind - 1].end(), places, is_in_longer_name))
        return tuple(found)

    def _begun_by(self, word: str) -> dict[str, Tails]:
        """The names that begin with a word, none if it has no capital."""
        return self._names.get(fold(word), _NONE) if word[0].isupper() else _NONE

    def _longest(
        self, text: str, words: Sequence[re.Match[str]], position: int, by_second: dict[str, Tails]
    ) -> tuple[int, tuple[Place, ...]] | None:
        """How many words the longest name at a position has, and the places so called."""
        second = fold(words[position + 1][0]) if position + 1 < len(words) else ""
        for tail, found in by_second.get(second, ()) if second else ():
            following = words[position + 1 : position + 1 + len(tail)]
            if tuple(fold(word[0]) for word in following) != tail:
                continue
            pairs = zip([words[position], *following], following, strict=False)
            if all(_are_joined(text, one, other) for one, other in pairs):
                return len(tail) + 1, found
        alone = by_second.get("")
        return (1, alone[0][1]) if alone else None

    def _has_neighbours(self, text: str, words: Sequence[re.Match[str]], position: int) -> bool:
        """Whether a lesser town's name would be part of a longer one: another in capitals stands right beside it."""
        if words[position][0].isupper():
            return False
        beside = []
        if position and text[words[position - 1].end() : words[position].start()] in (" ", "-"):
            beside.append(words[position - 1][0])
        if position + 1 < len(words) and text[words[position].end() : words[position + 1].start()] in (" ", "-"):
            beside.append(words[position + 1][0])
        return any(word[0].isupper() and fold(word) not in self._neighbours for word in beside)


def _is_lesser_town(place: Place) -> bool:
    return place.kind == "city" and place.population < LESSER


def _are_joined(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two words may be of one name by what stands between them: *Saint-Denis*, *St. Petersburg*."""
    between = text[one.end() : other.start()]
    return between in _JOINTS or (between == ". " and one[0].lower() in _SHORTENED)


def _keys(name: str) -> set[tuple[str, ...]]:
    """The folded words a name is found by."""
    if name.isalpha():
        return {(fold(name),)}
    key = name_key(name)
    if len(key) == 1:
        return {key}
    keys = {key}
    if key[0] in _ARTICLES and len(key[1]) > 3:
        keys.add(key[1:])  # «au Caire», "in the Hague": the article is elsewhere
    if "'" in name or "’" in name:
        keys.add(("".join(key),))  # Sana'a is also Sanaa
    return keys


@cache
def places() -> Places:
    """The gazetteer, read once."""
    return Places.load()


@lru_cache(maxsize=256)
def places_in(text: str) -> tuple[PlaceMention, ...]:
    """The places named in a text, whatever its article speaks of."""
    return tuple(places().find(text))


def likeliest(mention: PlaceMention, countries: Collection[str]) -> Place:
    """Which of the namesakes is meant where those countries are spoken of."""
    return _prefer(mention.candidates, countries)[0]


def _prefer(found: tuple[Place, ...], countries: Collection[str]) -> tuple[Place, ...]:
    """Namesakes with those of the article's countries first, where they are not dwarfed by the largest."""
    if len(found) == 1 or not countries or not found[0].is_city:
        return found
    least = found[0].population / RIVAL
    return tuple(sorted(found, key=lambda place: not (place.country in countries and place.population >= least)))


def _narrowed(text: str, mentions: list[PlaceMention]) -> list[PlaceMention]:
    """`Paris, Texas` is the Paris of the United States."""
    narrowed = list(mentions)
    for number, (one, other) in enumerate(pairwise(mentions)):
        if text[one.end : other.start] != ", " or other.place.is_city or not one.candidates[-1].is_city:
            continue
        inside = tuple(place for place in one.candidates if place.is_city and place.country == other.place.country)
        if inside:
            narrowed[number] = PlaceMention(one.text, one.start, one.end, inside)
    return narrowed
