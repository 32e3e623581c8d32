"""A stage that falls at once waits longer each time; one that has worked does not."""

from __future__ import annotations

from streams.agents.back_off import STEADY_SECONDS, BackOff


def test_pauses_grow_while_a_stage_falls_at_once() -> None:
    pauses = BackOff()
    assert [pauses.after(5.0) for _ in range(8)] == [1, 2, 4, 8, 16, 32, 60, 60]


def test_a_stage_that_worked_for_a_while_is_started_again_soon() -> None:
    pauses = BackOff()
    assert [pauses.after(STEADY_SECONDS + 1) for _ in range(3)] == [1, 1, 1]


def test_the_pause_falls_back_once_a_stage_has_worked() -> None:
    pauses = BackOff()
    assert [pauses.after(seconds) for seconds in (1.0, 1.0, 1.0, 40.0, 1.0)] == [1, 2, 4, 1, 2]
