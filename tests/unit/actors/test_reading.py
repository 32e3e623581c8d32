"""Real phrases through the real pipelines: titles, names, coordinations and chains as parsers really cut them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache

import pytest

from schemas import Article, Identified
from streams.actors.reading import ActorReader
from streams.settings import Settings
from streams.stages.entities import Reader
from streams.text.grammar import Sentence

pytestmark = pytest.mark.model

Resolve = Callable[..., set[str]]


@cache
def reader(language: str) -> Reader:
    return Reader(Settings(parse_all=True), [language])


def resolved(language: str, text: str, published: date | None = None) -> dict[str, set[str]]:
    """What each word that heads a phrase resolves to."""
    article = Identified(
        article=Article(text=text, published_at=published),
        language=language,
        basis="feed",
        ingested_at=datetime(2025, 1, 1, tzinfo=UTC),
    )
    annotated = reader(language).annotate(article)
    state = ActorReader.load(language).article(published)
    found: dict[str, set[str]] = {}
    for record in annotated.sentences:
        sentence = Sentence.from_record(record, language)
        actors = state.read(sentence)
        for token in sentence.tokens:
            codes = {actor.code or "?" for actor in actors.of(token.index)}
            if codes:
                found.setdefault(token.text, set()).update(codes)
    return found


@pytest.mark.parametrize(
    ("text", "head", "codes"),
    [
        ("The US-led coalition struck targets in Syria.", "coalition", {"USA"}),
        ("Thousands of French troops arrived in Mali.", "Thousands", {"FRAMIL"}),
        ("The Russian and Chinese presidents signed a treaty.", "presidents", {"RUSGOV", "CHNGOV"}),
        ("Soldiers from Kenya and Uganda arrived.", "Soldiers", {"KENMIL", "UGAMIL"}),
        ("Kremlin spokesman Dmitry Peskov denied it.", "Peskov", {"RUSGOV"}),
        ("Putin and Macron met in Paris.", "Putin", {"RUSGOV", "FRAGOV"}),
        ("A Hamas official rejected the offer.", "official", {"PSEREBHMS"}),
        ("Dozens of Israeli settlers attacked the village.", "Dozens", {"ISRSET"}),
        ("The Turkish foreign minister met his Iraqi counterpart.", "counterpart", {"IRQGOV"}),
        ("The president of Ghana thanked Japan.", "president", {"GHAGOV"}),
        ("Pro-Russian separatists attacked Ukraine.", "Ukraine", {"UKR"}),
    ],
)
def test_english_phrases(text: str, head: str, codes: set[str]) -> None:
    assert resolved("en", text)[head] == codes


@pytest.mark.parametrize(
    ("text", "head", "codes"),
    [
        ("Le ministre iranien des Affaires étrangères a critiqué Israël.", "ministre", {"IRNGOV"}),
        ("Les présidents russe et chinois ont signé un accord.", "présidents", {"RUSGOV", "CHNGOV"}),
        ("Le chef de la diplomatie russe Sergueï Lavrov a visité Pyongyang.", "chef", {"RUSGOV"}),
        ("Le chef des rebelles houthis a menacé Israël.", "chef", {"YEMREBHTH"}),
        ("Le président de la Commission européenne a condamné l'attaque.", "président", {"IGOEUREEC"}),
        ("Pyongyang a envoyé des milliers de soldats nord-coréens.", "milliers", {"PRKMIL"}),
        ("Le porte-parole du président Emmanuel Macron a critiqué Israël.", "président", {"FRAGOV"}),
        ("La police malienne a arrêté des manifestants.", "police", {"MLICOP"}),
        ("L'OCS et l'ONU ont condamné la Russie.", "OCS", {"IGOSCO", "IGOUNO"}),
    ],
)
def test_french_phrases(text: str, head: str, codes: set[str]) -> None:
    assert resolved("fr", text)[head] == codes


def test_a_stranger_keeps_the_country_of_the_title_later_in_the_article() -> None:
    text = "L'envoyé spécial américain pour l'Iran Rob Malley a vu le ministre. Malley a quitté Vienne."
    assert resolved("fr", text)["Malley"] == {"USAGOV"}


def test_an_office_is_that_of_the_day_of_publication() -> None:
    assert resolved("en", "Trump met Macron.", date(2018, 5, 1))["Trump"] == {"USAGOV"}
    assert resolved("en", "Trump met Macron.", date(2022, 5, 1))["Trump"] == {"USAELI"}
