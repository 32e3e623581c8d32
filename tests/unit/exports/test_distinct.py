"""Repeats are known, within a memory that has a bound."""

from streams.exports.distinct import Distinct


def test_a_repeat_is_not_new() -> None:
    distinct = Distinct()
    assert [distinct.is_new(identifier) for identifier in ("a", "b", "a", "b", "c")] == [True, True, False, False, True]


def test_only_the_last_ids_are_remembered() -> None:
    distinct = Distinct(size=2)
    assert [distinct.is_new(identifier) for identifier in "abcca"] == [True, True, True, False, True]
