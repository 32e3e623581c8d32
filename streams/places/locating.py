"""Where an event happened: the place named in the trigger's clause, else near it, else where the article is from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from schemas import Location
from streams.places.gazetteer import Places, places
from streams.places.place import Place, PlaceMention
from streams.places.use import PlaceUse, place_use
from streams.text.grammar import Sentence
from streams.text.reach import clause_of, distances

Basis = Literal["clause", "sentence", "article"]

_DATELINE = re.compile(r"[^\W\d_][^\d\n(—–]{1,40}?(?:[,(][^\n—–]{0,60}?)?\s{0,3}(?:—|–|--|\s-)\s")
"""`WONSAN, July 12 (Agency) -`: at most some hundred characters, each looked at once or twice."""
LEAD = 3
"""Sentences of the text that may be its first one: a line of date or credits has no verb and is none."""
_RANK = {"city": 0, "capital": 0, "region": 1, "country": 2}


class ArticlePlaces:
    """What an article says of places, gathered as its sentences are read in order, the title first.

    `here` is the place of the dateline, else the first place that the title or the text's first sentence says
    something happened in; None where there is none. `countries` are those spoken of so far (ISO 3166 alpha-3).
    """

    def __init__(self, gazetteer: Places | None = None) -> None:
        self._gazetteer = gazetteer or places()
        self._last: tuple[Sentence, list[PlaceMention]] | None = None
        self._has_begun = False
        self._waiting: list[Sentence] = []
        """Sentences taken in, of which nobody has asked yet: most tell of no event, and need not be looked through."""
        self._countries: set[str] = set()
        self._here: Location | None = None

    def read(self, sentence: Sentence) -> None:
        """Take a sentence in."""
        self._waiting.append(sentence)

    @property
    def countries(self) -> set[str]:
        """Those spoken of so far."""
        self._catch_up()
        return self._countries

    @property
    def here(self) -> Location | None:
        """Where the article is from, as far as it has been read."""
        self._catch_up()
        return self._here

    def _catch_up(self) -> None:
        """Look through the sentences that wait, in their order."""
        while self._waiting:
            self._look_through(self._waiting.pop(0))

    def _look_through(self, sentence: Sentence) -> None:
        mentions = self._gazetteer.find(sentence.text)
        self._countries |= {
            mention.place.country
            for mention in mentions
            if mention.place.country and mention.place.kind in ("country", "capital")
        }
        self._last = None
        if sentence.part == "title":
            self._here = self._here or _first(self._uses(sentence))
        elif not self._has_begun and any(token.pos == "VERB" for token in sentence.tokens):
            self._has_begun = True
            if sentence.index < LEAD:
                self._here = self._dateline(sentence) or _first(self._uses(sentence)) or self._here

    def mentions(self, sentence: Sentence) -> list[PlaceMention]:
        """The places the sentence names, namesakes decided by the article's countries; spans from its start."""
        self._catch_up()
        return self._mentions(sentence)

    def uses(self, sentence: Sentence) -> list[PlaceUse]:
        """The places where, as the sentence says, something happened."""
        self._catch_up()
        return self._uses(sentence)

    def _mentions(self, sentence: Sentence) -> list[PlaceMention]:
        if self._last is None or self._last[0] is not sentence:
            self._last = (sentence, self._gazetteer.find(sentence.text, self._countries))
        return self._last[1]

    def _uses(self, sentence: Sentence) -> list[PlaceUse]:
        found = (place_use(sentence, mention) for mention in self._mentions(sentence))
        return [use for use in found if use]

    def _dateline(self, sentence: Sentence) -> Location | None:
        match = _DATELINE.match(sentence.text)
        if match is None:
            return None
        mentions = [mention for mention in self._mentions(sentence) if mention.end <= match.end()]
        if not mentions or mentions[0].start != 0:
            return None
        return _location(mentions[0].place, "article")


def locate(
    sentence: Sentence, trigger: int, article: ArticlePlaces, actors: Sequence[tuple[int, int]] = ()
) -> Location | None:
    """Where the event of a trigger (a token's index) happened, as far as the text says; else None.

    `actors` are spans (code points of the part) that are the event's source and target and so no place. A place
    counts only where the text says *in* it: a country that acts is none. Basis `clause`: in the trigger's clause;
    `sentence`: elsewhere in the sentence; `article`: the dateline, or else the title or the first sentence.
    Of several the nearest to the trigger is taken, and the town before its country.
    """
    uses = [use for use in article.uses(sentence) if not _within(sentence.tokens[use.token].start, actors)]
    if not uses:
        return article.here if _may_be_here(article, sentence) else None
    clause = clause_of(sentence, trigger)
    near = [use for use in uses if use.token in clause]
    if near:
        return _nearest(near, clause, "clause")
    return _nearest(uses, distances(sentence, trigger), "sentence")


def _may_be_here(article: ArticlePlaces, sentence: Sentence) -> bool:
    """Not where the sentence speaks of other countries only: that is hardly where the article is from."""
    named = {mention.place.country for mention in article.mentions(sentence)}
    return not named or (article.here is not None and article.here.country in named)


def _nearest(uses: list[PlaceUse], distance: dict[int, int], basis: Basis) -> Location:
    far = len(distance) + 1

    def order(use: PlaceUse) -> tuple[int, int, int]:
        return distance.get(use.governor, far), _RANK[use.place.kind], use.token

    use = min(uses, key=order)
    return _location(use.place, basis, is_area=use.is_area)


def _first(uses: list[PlaceUse]) -> Location | None:
    return _location(uses[0].place, "article", is_area=uses[0].is_area) if uses else None


def _location(place: Place, basis: Basis, *, is_area: bool = False) -> Location:
    """The place as a record. The land around a town has the town's point, but is not that place of GeoNames."""
    is_area = is_area and place.is_city
    return Location(
        name=f"{place.name} region" if is_area else place.name,
        country=place.country,
        latitude=place.latitude,
        longitude=place.longitude,
        geonames_id=None if is_area else place.geonames_id,
        basis=basis,
    )


def _within(start: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(begin <= start < end for begin, end in spans)
