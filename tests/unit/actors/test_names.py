"""The tables of names as they are shipped, and what is refused in them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from babel import Locale

from streams.actors.gazetteer import Gazetteer
from streams.actors.names import COUNTRY_COLUMNS, read_actors, read_names
from streams.actors.naming import is_of_waters
from streams.actors.tables import LEXICONS, read_table
from streams.errors import LexiconError

LANGUAGES = ("en", "fr")

NO_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
"""Territories of CLDR that are no countries of ISO 3166: islands of others, groupings, test locales."""


def territory_names(language: str) -> list[tuple[str, str]]:
    """CLDR's names, with and without what stands in brackets."""
    names: list[tuple[str, str]] = []
    for code, name in Locale(language).territories.items():
        if len(code) == 2 and code not in NO_COUNTRIES:
            bare = re.sub(r"\s*\(.*?\)", "", name)
            names.extend((code, one) for one in dict.fromkeys((bare, *re.findall(r"^[^(]*\((.*?)\)$", name))))
    return names


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_territory_of_cldr_resolves_to_its_country(language: str) -> None:
    gazetteer = Gazetteer.load((language,))
    countries: dict[str, set[str]] = {}
    for code, name in territory_names(language):
        mentions = gazetteer.find(name, language)
        if name == "partie néerlandaise":  # says which half of the island of Saint-Martin
            continue
        assert [(mention.start, mention.end) for mention in mentions] == [(0, len(name))], name
        country = mentions[0].country
        assert country is not None, name
        countries.setdefault(code, set()).add(country)
    assert {code for code, found in countries.items() if len(found) > 1} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_of_iso_3166_has_a_name(language: str) -> None:
    rows = read_table(LEXICONS / language / "countries.tsv", COUNTRY_COLUMNS)
    codes = [row["country"] for row in rows if re.fullmatch("[A-Z]{3}", row["country"])]
    assert len(codes) == len(set(codes)) == 250  # 249 of ISO 3166, and Kosovo
    assert "XKX" in codes
    assert all(row["names"] for row in rows if row["country"] in codes)


def test_both_languages_have_the_same_countries() -> None:
    english, french = (
        {row["country"] for row in read_table(LEXICONS / language / "countries.tsv", COUNTRY_COLUMNS)}
        for language in LANGUAGES
    )
    assert english == french


def test_the_countries_of_all_actors_are_countries() -> None:
    known = {row["country"] for row in read_table(LEXICONS / "en" / "countries.tsv", COUNTRY_COLUMNS)}
    actors = read_actors(LEXICONS)
    assert len(actors) > 500
    used = {country for _, meanings in actors.values() for meaning in meanings for country in meaning.countries}
    assert used <= known


def test_every_actor_has_a_code() -> None:
    for _, meanings in read_actors(LEXICONS).values():
        for meaning in meanings:
            assert meaning.organisation or (meaning.countries and meaning.roles), meaning.name


@pytest.fixture
def lexicons(tmp_path: Path) -> Path:
    """A copy of the tables, to be spoilt."""
    for folder, names in (("en", ("countries", "regions", "actors")), ("world", ("actors",))):
        (tmp_path / folder).mkdir()
        for name in names:
            shutil.copy(LEXICONS / folder / f"{name}.tsv", tmp_path / folder)
    return tmp_path


@pytest.mark.parametrize(
    ("file", "line", "problem"),
    [
        ("world/actors.tsv", "A B\tperson\tXXX\tGOV\t\t\t\t\t", "'XXX' is no country"),
        ("world/actors.tsv", "A B\thero\tFRA\tGOV\t\t\t\t\t", "'hero' is no kind"),
        ("world/actors.tsv", "A B\tperson\tFRA\tgov\t\t\t\t\t", "'gov' is no code"),
        ("world/actors.tsv", "A B\tperson\tFRA\tGOV\t\t\t2020-01-01\t2019-01-01\t", "ends before it begins"),
        ("world/actors.tsv", "A B\tperson\tFRA\tGOV\t\t\t\t\tPutin", "'Putin' means Vladimir Putin already"),
        ("world/actors.tsv", "A B\torganisation\tFRA\t\tIGOABC\t\t\t\t", "has no country"),
        ("en/actors.tsv", "Nobody\tN. N.", "'Nobody' is no actor of world/actors.tsv"),
        ("en/countries.tsv", "ZZZ\tZedland\t\tParis\t", "'Paris' means France already"),
        ("en/regions.tsv", "ZZZ\tZedshire\t", "'ZZZ' is no country"),
        ("en/regions.tsv", "FRA\tTexas\t", "'Texas' means Texas already"),
        ("en/countries.tsv", "FRA\tGaul(e\t\t\t", "a bracket is not closed"),
    ],
)
def test_a_mistake_is_refused(lexicons: Path, file: str, line: str, problem: str) -> None:
    path = lexicons / file
    text = path.read_text(encoding="utf-8").rstrip("\n") + f"\n{line}\n"
    path.write_text(text, encoding="utf-8")
    number = len(text.splitlines())
    with pytest.raises(LexiconError, match=f"{re.escape(file)}:{number}: .*{re.escape(problem)}"):
        read_names("en", lexicons)


def test_offices_must_follow_one_another(lexicons: Path) -> None:
    path = lexicons / "world" / "actors.tsv"
    lines = ["A B\tperson\tFRA\tGOV\t\t\t2020-01-01\t\t", "A B\tperson\tFRA\tLEG\t\t\t2021-01-01\t\t"]
    path.write_text(path.read_text(encoding="utf-8") + "\n".join(lines) + "\n", encoding="utf-8")
    with pytest.raises(LexiconError, match="must follow one another"):
        read_names("en", lexicons)


def test_every_code_of_a_group_is_explained() -> None:
    explained = {row["code"] for row in read_table(LEXICONS / "world" / "groups.tsv", ("code", "source", "means"))}
    used: set[str] = set()
    for _, meanings in read_actors(LEXICONS).values():
        for meaning in meanings:
            used |= {code for code in (meaning.group, (meaning.organisation or "")[-3:]) if code}
    assert used == explained


def test_no_code_of_a_group_is_also_a_country_or_a_role() -> None:
    countries = {row["country"] for row in read_table(LEXICONS / "en" / "countries.tsv", COUNTRY_COLUMNS)}
    meanings = [meaning for _, own in read_actors(LEXICONS).values() for meaning in own]
    roles = {role for meaning in meanings for role in meaning.roles}
    codes = {code for meaning in meanings for code in (meaning.group, (meaning.organisation or "")[-3:]) if code}
    assert codes & (countries | roles) == set()


@pytest.mark.parametrize("water", ["mer du ", "golfe d'", "Gulf of "])
def test_a_sea_is_not_the_country_that_names_it(water: str) -> None:
    text = f"{water}Oman"
    assert is_of_waters(text, len(water))
    assert not is_of_waters("roi d'Oman", 6)
