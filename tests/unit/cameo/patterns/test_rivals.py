"""Patterns that stand in each other's way."""

from __future__ import annotations

import pytest

from streams.cameo.patterns.pattern import Pattern
from streams.cameo.patterns.pattern_reader import parse_pattern
from streams.cameo.patterns.rivals import rivals
from streams.cameo.patterns.words import Words

CLASSES = {
    "ARMS": Words.of(["gun", "tank", "air defence"]),
    "GOODS": Words.of(["gun", "tank", "defence", "rice"]),
    "STRIKE": Words.of(["strike", "air strike", "drone attack"]),
    "AIR": Words.of(["air strike", "drone attack"]),
}


def lexicon(*lines: str) -> list[Pattern]:
    """Patterns of lines `code | pattern`, numbered from 1."""
    return [
        parse_pattern(text, CLASSES, code=code, where=f"en/00-all.txt:{order + 1}", order=order)
        for order, (code, text) in enumerate(line.split(" | ") for line in lines)
    ]


def found(*lines: str) -> list[tuple[str, int, int]]:
    """Kind, losing line and winning line of each finding."""

    def line(where: str) -> int:
        return int(where.rsplit(":", 1)[1])

    return [(one.kind, line(one.where[0]), line(one.where[1])) for one in rivals(lexicon(*lines), "en")]


def test_the_same_conditions_with_another_code_are_a_conflict() -> None:
    assert found("190 | SOURCE attack|hit TARGET", "182 | SOURCE hit|beat TARGET") == [("conflict", 2, 1)]


def test_the_same_conditions_with_the_same_code_are_a_duplicate() -> None:
    assert found("072 | SOURCE sell [ARMS] to TARGET", "072 | SOURCE sell [ARMS] to TARGET") == [("duplicate", 2, 1)]


def test_a_finding_names_the_triggers_at_which_the_line_does_nothing() -> None:
    (finding,) = rivals(lexicon("190 | SOURCE attack|hit TARGET", "182 | SOURCE hit|beat TARGET"), "en")
    assert "only at hit" in str(finding)


def test_a_bracket_that_weighs_more_can_kill_a_line() -> None:
    lines = "061 | SOURCE trade (with TARGET) (in [GOODS])", "062 | SOURCE trade with TARGET _"
    assert found(*lines) == []
    assert found("061 | SOURCE trade with TARGET", "062 | SOURCE trade with TARGET _") == [("conflict", 2, 1)]


def test_narrower_words_win_and_are_no_conflict() -> None:
    assert found("070 | SOURCE sell [GOODS] to TARGET", "072 | SOURCE sell [ARMS] to TARGET") == []


def test_narrower_words_die_where_the_wider_set_has_fewer_entries() -> None:
    assert found("070 | SOURCE sell gun|tank|defence|rice to TARGET", "072 | SOURCE sell [ARMS] to TARGET") == []
    assert found("070 | SOURCE sell|vend gun|tank|defence to TARGET", "072 | SOURCE sell|vend [ARMS] to TARGET") == [
        ("dead", 2, 1)
    ]


def test_more_conditions_win() -> None:
    assert found("190 | SOURCE hit TARGET", "194 | SOURCE hit TARGET with [ARMS]") == []


def test_a_slot_for_anything_asks_nothing() -> None:
    assert found("040 | BOTH meet", "040 | BOTH meet in|at _") == [("duplicate", 2, 1)]


def test_fewer_prepositions_are_within_more() -> None:
    assert found("141 | SOURCE rally against|at TARGET", "140 | SOURCE rally against TARGET") == [("dead", 2, 1)]
    assert found("141 | SOURCE rally against TARGET", "140 | SOURCE rally for TARGET") == []


def test_a_class_may_lose_words_to_a_class_within_it() -> None:
    assert found("190 | the [STRIKE] by SOURCE on TARGET", "195 | the [AIR] by SOURCE on TARGET") == []


def test_a_class_may_lose_a_word_to_a_line_that_names_it() -> None:
    assert found("190 | SOURCE [STRIKE] TARGET", "195 | SOURCE strike TARGET") == []
    assert found("190 | SOURCE strike|hit TARGET", "195 | SOURCE strike TARGET") == [("conflict", 1, 2)]


def test_what_is_done_to_people_themselves_is_narrower() -> None:
    assert found("173 | SOURCE seize TARGET", "1711 | SOURCE seize|take TARGET") == []


def test_an_expression_outweighs_its_head_alone() -> None:
    assert found("143 | the strike by SOURCE on TARGET", "195 | the [AIR] by SOURCE on TARGET") == []
    assert found("143 | the [STRIKE] by SOURCE on TARGET", "195 | the air-strike by SOURCE on TARGET") == []


def test_a_class_dies_where_others_take_all_its_words() -> None:
    lines = ["195 | the [AIR] by|from SOURCE on TARGET", "143 | the strike by|from SOURCE on TARGET"]
    assert found(*lines, "190 | the [STRIKE] by SOURCE on TARGET") == [("dead", 3, 1), ("dead", 3, 2)]


@pytest.mark.parametrize("other", ["192 | SOURCE take_over TARGET", "192 | SOURCE se_take TARGET"])
def test_another_particle_or_se_is_another_verb(other: str) -> None:
    assert found("190 | SOURCE take TARGET", other) == []


def test_verbs_and_nouns_are_no_rivals() -> None:
    assert found("190 | SOURCE strike TARGET", "195 | the strike by SOURCE on TARGET") == []


def test_acts_about_acts_yield_to_others() -> None:
    assert found("SAME | SOURCE order DO", "154 | SOURCE order DO") == []
    assert found("INTEND | SOURCE vow to DO", "THREATEN | SOURCE vow to DO") == [("conflict", 2, 1)]
