"""An article explained on a terminal, whatever its texts hold."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from schemas import Article, Event
from streams.actors.trace import ActorTrace
from streams.cameo.doubts import Doubt
from streams.cameo.trace import ClauseTrace, NearTrace, Phrase, RuleTrace
from streams.cli.explanation import Explanation
from streams.stages.explain import ActTrace, EventTrace, LeftOutTrace, SentenceTrace
from streams.stages.whole_way import Explained

EVENT = Path(__file__).resolve().parents[3] / "schemas" / "examples" / "events.coded.v1" / "praise.json"
WORD = Phrase("attack", 14, 20)
CLAUSE = ClauseTrace(
    WORD, "attack", "active", [Phrase("France", 0, 6)], [], [], [], negated=True, conditional=False, future=False,
    outcome="act",
)  # fmt: skip
RULE = RuleTrace(
    "en/19-fight.txt:3", "SOURCE attack [CITY] (of TARGET)", WORD, "190", "190", 6, (Doubt.NOUN,), within=None
)
NEAR = NearTrace("en/09.txt:7", "SOURCE attack TARGET with [ARMS]", "195", WORD, ("with [ARMS]",))
SENTENCE = SentenceTrace(
    part="text",
    index=3,
    start=0,
    end=31,
    text="France didn't attack \x1b[2J[bold]",
    actors=[ActorTrace("France", 0, 6, "FRA", "France", "name", ("en/countries.tsv:86",))],
    clauses=[CLAUSE],
    acts=[ActTrace(RULE, "denied", [])],
    nearly=[NEAR],
    unresolved_actors=["Oleh Quorvex"],
    unmatched_verbs=["flergle"],
)


def shown(*sentences: SentenceTrace | LeftOutTrace, not_read: bool = False) -> str:
    screen = io.StringIO()
    explained = Explained(Article(text="x", id="a1"), "en", "unsupported" if not_read else None, list(sentences))
    Explanation(Console(file=screen, width=200, highlight=False)).show(explained)
    return screen.getvalue()


def test_a_sentence_is_told_with_all_that_was_found_in_it() -> None:
    rows = [line.split(maxsplit=1) for line in shown(SENTENCE).splitlines() if line.strip()]
    assert [row[0] for row in rows] == [
        *("a1", "text", "actors", "clauses", "acts", "→", "nearly", "unresolved", "unmatched"),
    ]


def test_the_rule_is_told_with_its_line_its_pattern_and_its_weight() -> None:
    assert "en/19-fight.txt:3: 190 SOURCE attack [CITY] (of TARGET) (weight 6, noun)" in shown(SENTENCE)
    assert "no event: it is denied" in shown(SENTENCE)


def test_the_parts_of_confidence_are_told_but_for_those_that_cost_nothing() -> None:
    event = Event.model_validate_json(EVENT.read_bytes()).model_copy(
        update={"confidence": 0.81, "confidence_parts": {"start": 0.9, "noun": 0.9, "target-role": 1.0}}
    )
    coded = replace(SENTENCE, acts=[ActTrace(RULE, "coded", [EventTrace(event, None)])])
    assert "confidence 0.81 (= start 0.9 × noun 0.9), published" in shown(coded)


def test_what_a_pattern_misses_is_told() -> None:
    assert "SOURCE attack TARGET with [ARMS]: missing with [ARMS]" in shown(SENTENCE)


def test_hostile_text_is_shown_and_not_obeyed() -> None:
    assert "attack \ufffd[2J[bold]" in shown(SENTENCE)


def test_a_sentence_left_out_has_its_reason() -> None:
    left_out = LeftOutTrace("text", 0, 0, 10, "Rain fell.", "no-actor", [])
    assert "left out: nobody is named in it" in shown(left_out)


def test_an_article_that_is_not_read_says_so() -> None:
    assert "not read: no pipeline has its language" in shown(not_read=True)
