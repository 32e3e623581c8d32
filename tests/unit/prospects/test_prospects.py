"""Sentences whose words can hardly tell an event have poor prospects, before anything is parsed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from schemas import Article, Identified
from streams.cameo.patterns.lexicon import lexicon
from streams.prospects.hooks import Hooks
from streams.prospects.prospects import Prospects
from streams.prospects.score import Looks
from streams.prospects.table import table
from streams.settings import Settings
from streams.stages.entities import Reader
from streams.text.pipelines import load_pipeline

pytestmark = pytest.mark.model


def hooks(language: str, sentence: str) -> set[tuple[str, str]]:
    pipeline = load_pipeline(language, Settings().pipelines[language])
    return Hooks(lexicon(language), pipeline.lemmas).of(sentence.split())


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Soldiers attacked a village", ("attack", "19")),
        ("en", "The attacks went on", ("attack", "19")),
        ("fr", "Des soldats attaquèrent un village", ("attaquer", "19")),
        ("fr", "Les attaques continuent", ("attaque", "19")),
    ],
)
def test_a_word_is_a_hook_in_each_of_its_forms(language: str, sentence: str, expected: tuple[str, str]) -> None:
    assert expected in hooks(language, sentence)


def test_a_hook_needs_what_its_patterns_need() -> None:
    fought = ("fire", "19")
    assert fought in hooks("en", "Rebels fired at the town")
    assert fought not in hooks("en", "Rebels rocketed past the town")


@pytest.mark.parametrize(
    ("language", "good", "poor"),
    [
        ("en", "Iran accused Israel of a raid on Isfahan .", "The river is 42 km long , 3 km of it in Spain ."),
        ("fr", "L' Iran accuse Israël d' une attaque contre Ispahan .", "Le fleuve a 42 km , dont 3 en Espagne ."),
    ],
)
def test_what_tells_of_deeds_has_better_prospects(language: str, good: str, poor: str) -> None:
    known = table(language)
    assert known is not None
    pipeline = load_pipeline(language, Settings().pipelines[language])
    prospects = Prospects(lexicon(language), pipeline.lemmas, known)
    found = [prospects.judge(Looks(one.split(), names, False, False)) for one, names in ((good, 3), (poor, 1))]
    assert found[0] != "poor"
    assert found[1] == "poor"


def test_a_sentence_with_poor_prospects_is_left_out_unless_all_are_parsed() -> None:
    text = "The river is 42 km long, 3 km of it in Spain. Iran accused Israel of a raid on Isfahan."
    article = Identified(article=Article(id="a", text=text), language="en", basis="feed", ingested_at=datetime.now(UTC))
    found = Reader(Settings(), ["en"]).annotate(article)
    assert [one.reason for one in found.left_out] == ["unlikely"]
    assert found.left_out[0].actors == ["Spain"]
    assert len(found.sentences) == 1
    assert len(Reader(Settings(parse_all=True), ["en"]).annotate(article).sentences) == 2
