"""Whatever a feed sends ends in records of ours or in a dead letter with a reason, and soon."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from streams.settings import settings as our_settings
from tests.hostile.checks import check
from tests.hostile.records import COMMON, LARGE, articles, record, records
from tests.hostile.stages import Stages
from tests.hostile.strategies import raws

SOUND = articles()
QUICK = 2.0
"""Seconds of computing that a record of some kilobytes may take in a stage; the limit is `article_seconds`, 10."""
A_FEW_LARGE = ("limit/one-letter", "limit/stops", "limit/tiny-events", "limit/marks")


@pytest.fixture(scope="module")
def stages() -> Stages:
    return Stages()


def test_the_same_seed_makes_the_same_records() -> None:
    first, again = list(records(200, 3)), list(records(200, 3))
    assert first == again
    assert first != list(records(200, 4))
    assert {raw.kind for raw in records(600)} >= COMMON.keys()


@pytest.mark.model
@pytest.mark.parametrize("family", sorted({kind.partition("/")[0] for kind in COMMON}))
def test_a_hostile_record_ends_in_records_of_ours_or_in_a_dead_letter(stages: Stages, family: str) -> None:
    random = Random(family)
    kinds = [kind for kind in COMMON if kind.startswith(family)]
    for number in range(max(len(kinds), 30)):
        raw = record(kinds[number % len(kinds)], number, random, SOUND[number % len(SOUND)])
        check(stages.run(raw, number), QUICK)


@pytest.mark.model
@pytest.mark.parametrize("kind", A_FEW_LARGE)
def test_a_megabyte_is_read_within_the_limit(stages: Stages, kind: str) -> None:
    check(stages.run(record(kind, 1, Random(1), SOUND[0])), our_settings().article_seconds)


@pytest.mark.model
@pytest.mark.soak
@pytest.mark.parametrize("kind", LARGE)
def test_a_megabyte_of_every_kind_is_read_within_the_limit_in_each_language(stages: Stages, kind: str) -> None:
    for number, article in enumerate((SOUND[0], SOUND[-1])):
        check(stages.run(record(kind, number, Random(number), article)), our_settings().article_seconds)


@pytest.mark.model
@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_so_does_whatever_hypothesis_makes_up(stages: Stages, data: st.DataObject) -> None:
    raw = data.draw(raws(data.draw(st.sampled_from((SOUND[0], SOUND[-1])))))
    check(stages.run(raw), QUICK)
