"""The stages one after another, on whole articles."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from schemas import Article
from streams.settings import Settings
from streams.stages.whole_way import Coded, WholeWay

pytestmark = pytest.mark.model

SEEDS = Path(__file__).resolve().parents[3] / "seeds"
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def way() -> WholeWay:
    return WholeWay(Settings(parse_all=True))


@pytest.fixture(scope="module")
def seed(way: WholeWay) -> Coded:
    """The user's own sample article."""
    text = next(SEEDS.glob("000_*.txt")).read_text(encoding="utf-8")
    return way.code(Article(text=text), ingested_at=NOW)


def dyads(coded: Coded, *roots: str) -> set[tuple[str | None, str | None]]:
    return {
        (event.source.country if event.source else None, event.target.country if event.target else None)
        for event in coded.events
        if event.root in roots
    }


def test_the_seed_reports_support_promised_or_reaffirmed(seed: Coded) -> None:
    assert ("PRK", "RUS") in dyads(seed, "03", "05")


def test_the_seed_reports_troops_and_arms_given(seed: Coded) -> None:
    # CAMEO's 072 is military aid in arms and in personnel; 074 is peacekeeping and protection
    assert ("PRK", "RUS") in dyads(seed, "07")
    given = [event for event in seed.events if event.code == "072"]
    assert sum(event.mentions for event in given) >= 3, "troops on the front, soldiers sent, shells and missiles"


def test_the_seed_reports_consultations_both_ways(seed: Coded) -> None:
    assert dyads(seed, "04") >= {("PRK", "RUS"), ("RUS", "PRK")}


def test_the_seed_reports_direct_flights(seed: Coded) -> None:
    assert ("RUS", "PRK") in dyads(seed, "03", "05", "06")


def test_the_seed_reports_no_hostility_between_the_allies(seed: Coded) -> None:
    # "both states denounce tensions that outsiders feed" is hostile, and to neither of them
    hostile = {event.code for event in seed.events if event.quad_class >= 3 and event.target and event.target.country}
    assert hostile == set()


def test_spans_are_those_of_the_article_as_it_came(way: WholeWay) -> None:
    text = "La Rus\u00adsie a\u00a0bombardé l’Ukraine."
    (event,) = way.code(Article(text=text, language="fr"), ingested_at=NOW).events
    assert event.source
    assert event.target
    assert text[event.source.start : event.source.end] == event.source.text == "La Rus\u00adsie"
    assert text[event.target.start : event.target.end] == "l’Ukraine"
    assert text[event.trigger.start : event.trigger.end] == "bombardé"
    assert text[event.sentence.start : event.sentence.end] == event.sentence.text


def test_the_same_article_gives_the_same_events_again(way: WholeWay, seed: Coded) -> None:
    again = way.code(seed.article, ingested_at=NOW)
    assert [event.id for event in again.events] == [event.id for event in seed.events]
    assert len({event.id for event in seed.events}) == len(seed.events)


def test_a_cancelled_article_is_withdrawn(way: WholeWay) -> None:
    coded = way.code(Article(text="", status="cancelled", id="gone"), ingested_at=NOW)
    assert (coded.outcome, coded.events) == ("withdrawn", [])


def test_a_language_without_a_pipeline_is_unsupported(way: WholeWay) -> None:
    text = "Der Bundeskanzler hat am Montag in Berlin den polnischen Ministerpräsidenten zu Gesprächen empfangen."
    assert way.code(Article(text=text), ingested_at=NOW).outcome == "unsupported"


def test_an_article_in_which_nobody_acts_has_nothing_to_code(way: WholeWay) -> None:
    text = "The roses bloomed late this year. Rain fell for most of the summer, and the apples stayed small."
    assert way.code(Article(text=text), ingested_at=NOW).outcome == "nothing-to-code"
