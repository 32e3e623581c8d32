"""What an article tells twice, or again with less, is one event."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from schemas import Actor, Coder, Event, EventSentence, Trigger
from streams.cameo.codes import cameo_code
from streams.stages.mentions import once


def actor(code: str | None) -> Actor | None:
    if code is None:
        return None
    known = code != "---"
    return Actor(
        text=f"those of {code}",
        start=0,
        end=1,
        code=code if known else None,
        country=code[:3] if known else None,
        roles=[code[3:6]] if code[3:6] and known else [],
        name=None,
    )


def event(told: str, **fields: Any) -> Event:
    """An event from its short form: `FRAGOV 163 MLI`, `_` where nobody is named."""
    source, number, target = (None if word == "_" else word for word in told.split())
    code = cameo_code(number or "")
    empty = ("title", "url", "publisher", "date", "date_precision", "location", "published_at", "coded_at")
    given: dict[str, Any] = dict.fromkeys(empty) | {
        "id": told + str(fields),
        "article_id": "a",
        "version": 1,
        "language": "en",
        "source": actor(source),
        "target": actor(target),
        "code": code.code,
        "root": code.root,
        "label": code.label,
        "quad_class": code.quad_class,
        "goldstein": code.goldstein,
        "plover": code.plover,
        "modality": "actual",
        "confidence": 0.5,
        "confidence_parts": {"start": 0.5},
        "mentions": 1,
        "relevant": True,
        "date_basis": "article",
        "trigger": Trigger(text="t", start=0, end=1, rule="r:1"),
        "sentence": EventSentence(part="text", index=0, start=0, end=1, text="t"),
        "ingested_at": datetime(2026, 1, 1, tzinfo=UTC),
        "coder": Coder(version="1", lexicon="l"),
    }
    return Event.model_validate(given | fields)


def told(*events: Event) -> list[tuple[str, int]]:
    return [(each.id.split("{")[0], each.mentions) for each in once(events)]


@pytest.mark.parametrize(
    ("vague", "full"),
    [
        ("FRA 163 _", "FRAGOV 163 MLI"),
        ("_ 173 IRN", "IRNCOP 173 IRNCVL"),
        ("RUS 190 UKR", "RUSMIL 195 UKR"),
        ("SRB 141 _", "SRBCVL 1411 SRBGOV"),
    ],
)
def test_what_is_told_again_with_less_is_no_event_of_its_own(vague: str, full: str) -> None:
    assert told(event(vague), event(full)) == [(full, 2)]
    assert told(event(full), event(vague)) == [(full, 2)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("FRAMIL 190 MLI", "FRAGOV 190 MLI"),
        ("FRA 163 MLI", "FRA 163 NER"),
        ("FRA 040 MLI", "MLI 040 FRA"),
        ("FRA 163 ---", "FRA 163 MLI"),
        ("FRA 161 MLI", "FRA 163 MLI"),
        ("FRA 195 MLI", "FRA 194 MLI"),
        ("FRA 173 _", "MLI 173 MLI"),
    ],
)
def test_other_sides_and_other_acts_are_other_events(one: str, other: str) -> None:
    assert told(event(one), event(other)) == [(one, 1), (other, 1)]


def test_the_same_again_is_a_mention_and_the_surest_says_how_sure() -> None:
    (merged,) = once([event("FRA 163 MLI", confidence=0.4), event("FRA 163 MLI", confidence=0.7)])
    assert (merged.mentions, merged.confidence) == (2, 0.7)


def test_two_dates_told_in_the_text_are_two_acts() -> None:
    monday = {"date": "2026-01-05", "date_precision": "day", "date_basis": "text"}
    tuesday = monday | {"date": "2026-01-06"}
    assert len(once([event("FRA 190 MLI", **monday), event("FRAMIL 195 MLI", **tuesday)])) == 2
    assert len(once([event("FRA 190 MLI"), event("FRAMIL 195 MLI", **tuesday)])) == 1


def test_what_may_happen_is_no_mention_of_what_did() -> None:
    assert len(once([event("FRA 190 _", modality="conditional"), event("FRA 190 MLI")])) == 2


def test_mentions_of_mentions_are_counted() -> None:
    short, longer, full = event("RUS 190 _"), event("RUSMIL 190 UKR"), event("RUSMIL 195 UKRCVL")
    assert told(short, longer, full) == told(full, short, longer) == [("RUSMIL 195 UKRCVL", 3)]


def test_two_whom_one_verb_names_together_are_two() -> None:
    government, rebels = event("NOR 045 LKA"), event("NOR 045 LKAREB")
    assert len(once([government, rebels])) == 1
    assert rebels.target is not None
    beside = rebels.model_copy(update={"target": rebels.target.model_copy(update={"start": 5, "end": 9})})
    assert len(once([government, beside])) == 2
