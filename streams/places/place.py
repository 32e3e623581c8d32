"""A place of the gazetteer, and its being named in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Kind = Literal["country", "region", "capital", "city"]


class Place(NamedTuple):
    """A country, a region, a capital or another city. Degrees are WGS 84; `country` is ISO 3166 alpha-3 or `XKX`.

    A tuple, since tens of thousands are made at the start. A region may have no country (a sea, the Sahel) and has no GeoNames id. A country's point is its middle.
    """

    name: str
    kind: Kind
    country: str | None
    latitude: float
    longitude: float
    population: int = 0
    geonames_id: int | None = None

    @property
    def is_city(self) -> bool:
        """Whether it is a point on the map rather than an area."""
        return self.kind in ("capital", "city")


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A name found in a text: code points in that text, and the places so called, the likeliest first."""

    text: str
    start: int
    end: int
    candidates: tuple[Place, ...]

    @property
    def place(self) -> Place:
        """The likeliest."""
        return self.candidates[0]
