"""The busiest dyads: counted in a window that slides, in memory that does not grow."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from streams.agents.dyads import ActiveDyads, Dyad

FIRST, SECOND = ("RUS", "UKR"), ("USA", "CHN")


class Clock:
    """A clock that stands where it is set."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_the_busiest_come_first_and_equals_by_name() -> None:
    dyads = ActiveDyads()
    for dyad, events in ((FIRST, 1), (SECOND, 3), (("FRA", "MLI"), 1)):
        dyads.add(dyad, events)
    assert dyads.top(2) == [(SECOND, 3), (("FRA", "MLI"), 1)]
    assert dyads.top(5)[-1] == (FIRST, 1)


def test_what_is_older_than_the_window_is_forgotten_slice_by_slice() -> None:
    clock = Clock()
    dyads = ActiveDyads(slices=3, slice_seconds=10, now=clock)
    for clock.seconds in (0, 10, 20):
        dyads.add(FIRST)
    assert dyads.top(1) == [(FIRST, 3)]
    clock.seconds = 30
    assert dyads.top(1) == [(FIRST, 2)]
    clock.seconds = 49
    assert dyads.top(1) == [(FIRST, 1)]
    clock.seconds = 1_000
    assert dyads.top(1) == []


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("ABCDEFGH")), max_size=200))
def test_a_full_slice_stays_full_and_never_counts_a_dyad_too_seldom(told: list[Dyad]) -> None:
    dyads = ActiveDyads(most=8)
    for dyad in told:
        dyads.add(dyad)
    top = dyads.top(100)
    assert len(top) <= 8
    assert sum(events for _, events in top) == len(told)
    assert all(events >= told.count(dyad) for dyad, events in top)
    assert {dyad for dyad in told if told.count(dyad) > len(told) / 8} <= {dyad for dyad, _ in top}
