"""The hand-coded sentences are sound, and the scores count what they say they count."""

from __future__ import annotations

from collections import Counter

import pytest

from streams.cameo.codes import ALL
from tests.eval.gold import HERE, GoldText, sentences
from tests.eval.scores import LEVELS, Score, country, quad_of, root_of

LANGUAGES = ("en", "fr")


@pytest.fixture(scope="module", params=LANGUAGES)
def gold(request: pytest.FixtureRequest) -> list[GoldText]:
    return sentences(request.param)


def test_each_half_is_large_and_a_fifth_of_it_has_no_event(gold: list[GoldText]) -> None:
    for name in ("tuned", "unread", "agency"):
        half = [each for each in gold if each.set == name]
        assert len(half) >= 100
        assert sum(not each.events for each in half) >= len(half) / 5


def test_half_of_the_sentences_are_hard(gold: list[GoldText]) -> None:
    kinds = Counter(each.kind for each in gold)
    assert kinds["plain"] <= len(gold) / 2
    assert {"passive", "negation", "denial", "reported", "conditional", "sport", "business"} <= set(kinds)


def test_every_root_is_there(gold: list[GoldText]) -> None:
    roots = {event.code[:2] for each in gold for event in each.events}
    assert len(roots) == 20


def test_codes_are_cameo_and_marked_words_are_in_the_text(gold: list[GoldText]) -> None:
    for each in gold:
        for event in each.events:
            assert event.code in ALL, each.id
            assert len(event.code) >= 3, each.id
            for words in (event.source_text, event.target_text):
                assert words is None or words in each.text, each.id


def test_no_sentence_is_there_twice(gold: list[GoldText]) -> None:
    assert len({each.text for each in gold}) == len({each.id for each in gold}) == len(gold)


def test_leads_hold_no_text_of_the_articles() -> None:
    for path in (HERE / "leads").glob("*.jsonl"):
        assert b'"text"' not in path.read_bytes()


def test_a_score_weighs_what_is_wrong_and_what_is_missed() -> None:
    score = Score(right=6, wrong=2, missed=4)
    assert (score.precision, score.recall) == (0.75, 0.6)
    assert score.f1 == pytest.approx(2 / 3)
    assert Score(0, 0, 0).f1 == 0.0


@pytest.mark.parametrize(("code", "expected"), [("RUSGOV", "RUS"), ("IGOUNO", "IGO"), ("---", None), (None, None)])
def test_a_country_is_the_first_three_letters(code: str | None, expected: str | None) -> None:
    assert country(code) == expected


def test_levels_compare_less_and_more() -> None:
    facts = ("0871", "RUSGOV", None)
    assert LEVELS["root"](facts) == "08"
    assert LEVELS["quad class"](facts) == 2
    assert LEVELS["root and both countries"](facts) == ("08", "RUS", None)
    assert LEVELS["target country"](facts) is None


def test_plover_types_are_those_of_plv() -> None:
    assert root_of("RETREAT") == root_of("CONCEDE") == "YIELD"
    assert [quad_of(each) for each in ("AGREE", "RETREAT", "REJECT", "PROTEST")] == [1, 2, 3, 4]
