"""Answers that are worked out once."""

from __future__ import annotations

from streams.text.memo import Memo


def test_each_answer_is_worked_out_once() -> None:
    asked: list[str] = []

    def shout(word: str) -> str:
        asked.append(word)
        return word.upper()

    loud = Memo(shout)
    assert [loud[word] for word in ("a", "b", "a")] == ["A", "B", "A"]
    assert asked == ["a", "b"]


def test_it_begins_anew_when_there_are_too_many() -> None:
    doubled: Memo[int, int] = Memo(lambda number: 2 * number, most=2)
    assert [doubled[number] for number in (1, 2, 3)] == [2, 4, 6]
    assert dict(doubled) == {3: 6}
