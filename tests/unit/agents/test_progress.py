"""Commits that stand still while records are acknowledged are told of."""

from __future__ import annotations

from streams.agents.progress import Progress


class Clock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_commits_that_advance_are_no_problem() -> None:
    clock = Clock()
    progress = Progress(10, clock)
    for number in range(100):
        clock.seconds += 5
        progress.look(number, {"p0": number})
        assert progress.problem() is None


def test_nothing_to_commit_is_no_problem() -> None:
    clock = Clock()
    progress = Progress(10, clock)
    for _ in range(100):
        clock.seconds += 5
        progress.look(7, {"p0": 7})
        assert progress.problem() is None


def test_commits_that_stand_still_are_one() -> None:
    clock = Clock()
    progress = Progress(10, clock)
    progress.look(7, {"p0": 7})
    progress.look(8, {"p0": 7})
    clock.seconds += 9
    progress.look(9, {"p0": 7})
    assert progress.problem() is None
    clock.seconds += 2
    assert progress.problem() == "records are acknowledged and for 11 s none was committed"


def test_a_commit_later_all_is_well() -> None:
    clock = Clock()
    progress = Progress(10, clock)
    progress.look(7, {"p0": 7})
    progress.look(8, {"p0": 7})
    clock.seconds += 20
    progress.look(8, {"p0": 8})
    assert progress.problem() is None


def test_a_rebalance_starts_anew() -> None:
    clock = Clock()
    progress = Progress(10, clock)
    progress.look(7, {"p0": 7})
    progress.look(8, {"p0": 7})
    clock.seconds += 20
    progress.start_anew()
    assert progress.problem() is None
    progress.look(8, {"p1": 3})
    assert progress.problem() is None
