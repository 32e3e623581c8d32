"""Answers that are worked out once."""

from __future__ import annotations

import pytest

from streams.text.memo import LONGEST, Memo


@pytest.fixture
def asked() -> list[str]:
    """What had to be worked out."""
    return []


def loud(asked: list[str], most: int) -> Memo[str, str]:
    def shout(word: str) -> str:
        asked.append(word)
        return word.upper()

    return Memo(shout, most)


def test_each_answer_is_worked_out_once(asked: list[str]) -> None:
    memo = loud(asked, 100)
    assert [memo[word] for word in ("a", "b", "a")] == ["A", "B", "A"]
    assert asked == ["a", "b"]


def test_what_is_asked_again_and_again_is_kept_whatever_else_comes(asked: list[str]) -> None:
    memo = loud(asked, 8)
    for number in range(100):
        assert memo["common"] == "COMMON"
        assert memo[f"n{number}"] == f"N{number}"
    assert asked.count("common") == 1
    assert len(asked) == 101


def test_what_is_not_asked_again_is_forgotten(asked: list[str]) -> None:
    memo = loud(asked, 8)
    for word in ("rare", *map(str, range(20)), "rare"):
        assert memo[word] == word.upper()
    assert asked.count("rare") == 2
    assert len(memo) <= 4


def test_what_is_longer_than_any_word_is_not_kept(asked: list[str]) -> None:
    memo = loud(asked, 8)
    long = "x" * (LONGEST + 1)
    assert [memo[long], memo[long]] == [long.upper()] * 2
    assert len(memo) == 0
    pairs: Memo[tuple[str, str], int] = Memo(lambda pair: len(pair[0]))
    assert pairs["a", long] == 1
    assert len(pairs) == 0
