"""The names of a language, read from the lexicon's tables: countries, and actors known by name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from streams.actors.mention import KINDS, Kind, Meaning
from streams.actors.name_trie import NameTrie
from streams.actors.tables import Row, read_table

COUNTRY_COLUMNS = ("country", "names", "people", "capitals", "combined")
ACTOR_COLUMNS = ("actor", "kind", "country", "roles", "organisation", "group", "since", "until", "names")
REGION_COLUMNS = ("country", "names", "people")
SPELLING_COLUMNS = ("actor", "names")

_COUNTRY = re.compile(r"[A-Z]{3}")
_ROLE = re.compile(r"[A-Z]{3}")
_GROUP = re.compile(r"[A-Z][A-Z0-9]{2}")
_ORGANISATION = re.compile(r"[A-Z]{3}([A-Z]{3}){0,3}")


def read_names(language: str, folder: Path) -> NameTrie:
    """All names of a language. Raises LexiconError with the file and line of the first mistake."""
    names = NameTrie()
    english = english_names(folder)
    for row in read_table(folder / language / "countries.tsv", COUNTRY_COLUMNS):
        _add_country(names, row, english)
    for row in read_table(folder / language / "regions.tsv", REGION_COLUMNS):
        _add_region(names, row, english)
    actors = read_actors(folder)
    known: set[str] = set()
    for row in read_table(folder / language / "actors.tsv", SPELLING_COLUMNS):
        if row["actor"] not in actors:
            raise row.wrong(f"{row['actor']!r} is no actor of world/actors.tsv")
        if row["actor"] in known:
            raise row.wrong(f"{row['actor']!r} is here twice")
        known.add(row["actor"])
        _add(names, row, row.spellings("names"), actors[row["actor"]][1])
    for row, meanings in actors.values():
        own = row.spellings("names")
        _add(names, row, [row["actor"], *own], meanings)
    return names


def read_actors(folder: Path) -> dict[str, tuple[Row, tuple[Meaning, ...]]]:
    """The actors of `world/actors.tsv` by their English names, with what each means in the order of time."""
    rows: dict[str, list[Row]] = {}
    for row in read_table(folder / "world" / "actors.tsv", ACTOR_COLUMNS):
        rows.setdefault(row["actor"], []).append(row)
    countries = english_names(folder).keys()
    actors: dict[str, tuple[Row, tuple[Meaning, ...]]] = {}
    for name, own in rows.items():
        if any(row["names"] for row in own[1:]):
            raise own[1].wrong(f"the names of {name!r} belong in its first line")
        meanings = tuple(_meaning(row, countries) for row in own)
        for row, before, behind in zip(own[1:], meanings, meanings[1:], strict=False):
            if before.until is None or behind.since is None or before.until >= behind.since:
                raise row.wrong(f"the offices of {name!r} must follow one another in time")
        actors[name] = (own[0], meanings)
    return actors


def english_names(folder: Path) -> dict[str, str]:
    """The first English name of each country by its code."""
    rows = read_table(folder / "en" / "countries.tsv", COUNTRY_COLUMNS)
    return {row["country"]: row.spellings("names")[0] for row in rows if _COUNTRY.fullmatch(row["country"])}


def _add_country(names: NameTrie, row: Row, english: dict[str, str]) -> None:
    countries = _countries(row, english)
    columns: tuple[tuple[str, Kind], ...] = (
        ("names", "country"),
        ("people", "people"),
        ("capitals", "capital"),
        ("combined", "combined"),
    )
    for column, kind in columns:
        meaning = Meaning(
            kind if countries else "none", " and ".join(english[one] for one in countries), countries, where=row.where
        )
        _add(names, row, row.spellings(column), (meaning,))


def _add_region(names: NameTrie, row: Row, english: dict[str, str]) -> None:
    countries = _countries(row, english)
    for column in ("names", "people"):
        for spelling in row.spellings(column):
            _add(names, row, [spelling], (Meaning("region", spelling, countries, where=row.where),))


def _countries(row: Row, english: dict[str, str]) -> tuple[str, ...]:
    """The countries of a row, none for `-`. Raises LexiconError for one that is unknown."""
    countries = () if row["country"] == "-" else tuple(row["country"].split())
    for country in countries:
        if country not in english:
            raise row.wrong(f"{country!r} is no country of en/countries.tsv")
    return countries


def _add(names: NameTrie, row: Row, written: list[str], meanings: tuple[Meaning, ...]) -> None:
    for spelling in written:
        try:
            other = names.add(spelling, meanings)
        except ValueError as problem:
            raise row.wrong(str(problem)) from problem
        if other is not None and other.meanings != meanings:
            raise row.wrong(f"{spelling!r} means {other.meanings[-1].name} already; one of the two must go")


def _meaning(row: Row, known_countries: Collection[str]) -> Meaning:
    kind = row["kind"]
    if kind not in KINDS:
        raise row.wrong(f"{kind!r} is no kind; one of {', '.join(sorted(KINDS))}")
    countries = tuple(_codes(row, "country", _COUNTRY))
    for country in countries:
        if country not in known_countries:
            raise row.wrong(f"{country!r} is no country of en/countries.tsv")
    organisation = next(_codes(row, "organisation", _ORGANISATION), None)
    group = next(_codes(row, "group", _GROUP), None)
    if organisation and (row["roles"] or group or (countries and kind != "person")):
        raise row.wrong("an organisation with a code of its own has no country, roles or group")
    since, until = row.date("since"), row.date("until")
    if since and until and until < since:
        raise row.wrong("ends before it begins")
    roles = tuple(_codes(row, "roles", _ROLE))
    return Meaning(kind, row["actor"], countries, roles, organisation, group, since, until, row.where)  # type: ignore[arg-type]  # checked above


def _codes(row: Row, column: str, form: re.Pattern[str]) -> Iterator[str]:
    for code in row[column].split():
        if not form.fullmatch(code):
            raise row.wrong(f"{code!r} is no code in column {column!r}")
        yield code
