"""Libraries are heard once in a while, we always."""

from __future__ import annotations

import logging

from streams.repeats import REMEMBERED, SECONDS, Repeats


def said(library: str, message: str, *arguments: object) -> logging.LogRecord:
    return logging.LogRecord(library, logging.ERROR, "file", 1, message, arguments, None)


def test_a_library_repeats_itself_once_in_a_while() -> None:
    now = 0.0
    repeats = Repeats(lambda: now)
    lines = [said("aiokafka.cluster", "Topic %s not found", name) for name in ("a", "a", "b")]
    assert [repeats.filter(line) for line in lines] == [True, False, True]
    now = SECONDS - 1
    assert not repeats.filter(lines[0])
    now = SECONDS
    assert repeats.filter(lines[0])


def test_our_own_lines_are_all_said() -> None:
    repeats = Repeats()
    assert all(repeats.filter(said("streams.agents.worker", "the same")) for _ in range(3))


def test_what_is_remembered_has_an_end() -> None:
    repeats = Repeats()
    assert all(repeats.filter(said("aiokafka", "line %d", number)) for number in range(3 * REMEMBERED))
    assert len(repeats._said) <= REMEMBERED
