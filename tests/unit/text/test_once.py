"""A property that is worked out once."""

from __future__ import annotations

from streams.text.once import once


class Counting:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    @once
    def answer(self) -> int:
        self.asked += 1
        return 42


def test_it_is_worked_out_once_for_each_object() -> None:
    one, other = Counting(), Counting()
    assert [one.answer, one.answer, other.answer] == [42, 42, 42]
    assert (one.asked, other.asked) == (1, 1)
