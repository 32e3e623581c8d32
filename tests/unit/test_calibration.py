"""Fitting confidence: blame goes where the wrong events are, few events move little, and the table is read as written."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemas import Event
from streams.cameo.confidence import read_parts
from tests.eval.calibrate import calibrated, written
from tests.eval.calibration import bins, brier, calibration_error
from tests.eval.coded import Answer
from tests.eval.fit import fit
from tests.eval.gold import GoldEvent, GoldText
from tests.eval.judged import Judged, judge_sentences

EVENT = Path(__file__).resolve().parents[2] / "schemas" / "examples" / "events.coded.v1" / "praise.json"
PRIORS = {"start": 0.9, "noun": 0.9, "conditional": 0.9}


def some(right: int, wrong: int, *parts: str, confidence: float = 0.5) -> list[Judged]:
    return [Judged(confidence, ("start", *parts), number < right) for number in range(right + wrong)]


def test_a_part_that_is_often_wrong_is_blamed_and_not_what_goes_with_it() -> None:
    factors = fit([*some(95, 5), *some(50, 50, "noun")], PRIORS)
    assert factors["start"] == pytest.approx(0.95, abs=0.02)
    assert factors["noun"] == pytest.approx(0.55, abs=0.04)


def test_what_no_event_has_stays_as_judged() -> None:
    assert fit(some(9, 1), PRIORS)["conditional"] == PRIORS["conditional"]


def test_a_few_events_move_a_judgement_less_than_many() -> None:
    few, many = (fit([*some(90, 10), *some(0, wrong, "noun")], PRIORS)["noun"] for wrong in (2, 40))
    assert PRIORS["noun"] > few > many > 0


def test_a_part_that_never_fails_does_not_raise_confidence() -> None:
    assert PRIORS["noun"] < fit([*some(50, 50), *some(100, 0, "noun")], PRIORS)["noun"] <= 1


def test_the_table_is_read_as_it_was_written(tmp_path: Path) -> None:
    table = calibrated(read_parts(), [*some(3, 1, "noun"), *some(5, 0)])
    assert (table["start"].events, table["noun"].events) == (9, 4)
    path = tmp_path / "confidence.tsv"
    path.write_text(written(table.values()), encoding="utf-8")
    assert read_parts(path) == table


def test_confidence_that_comes_true_has_no_error() -> None:
    assert calibration_error([*some(20, 0, confidence=1.0), *some(0, 5, confidence=0.0)]) == 0
    assert calibration_error(some(0, 20, confidence=0.8)) == pytest.approx(0.8)
    assert brier(some(4, 0, confidence=1.0)) == 0
    assert brier(some(0, 4, confidence=0.5)) == 0.25


def test_an_event_coded_twice_is_right_once() -> None:
    event = Event.model_validate_json(EVENT.read_bytes())
    gold = GoldText("a", "fr", event.sentence.text, None, "plain", "tuned", (GoldEvent("PRK", "RUS", "050"),))
    assert [each.right for each in judge_sentences([Answer(gold, [event, event])])] == [True, False]


def test_an_event_that_is_not_published_is_not_judged() -> None:
    event = Event.model_validate_json(EVENT.read_bytes()).model_copy(update={"relevant": False})
    gold = GoldText("a", "fr", event.sentence.text, None, "plain", "tuned", ())
    assert judge_sentences([Answer(gold, [event])]) == []


def test_bins_hold_every_event_the_least_sure_first() -> None:
    found = bins([Judged(number / 100, (), right=True) for number in range(13)])
    assert sum(each.events for each in found) == 13
    assert [each.confidence for each in found] == sorted(each.confidence for each in found)
    assert bins([]) == []
    assert calibration_error([]) == 0
