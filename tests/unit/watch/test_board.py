"""What is on the page: each event once, and not when its article's newest account no longer lists it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import orjson

from streams.watch.board import Board
from streams.watch.ring import Ring
from tests.unit.watch.conftest import NOON, Make

LATER = (NOON + timedelta(seconds=5)).isoformat()
EARLIER = (NOON - timedelta(seconds=5)).isoformat()


def _told(board: Board) -> list[tuple[str, Any]]:
    """Kind and event id of all that a new browser is told."""
    told = [(one.kind, orjson.loads(one.data)) for one in board.ring.after(0, 100) if one.data is not None]
    return [(kind, data["id"] if kind == "event" else data) for kind, data in told]


def test_a_repeat_is_shown_once(event: Make) -> None:
    board = Board(Ring(10))
    for record in (event(id="a"), event(id="b"), event(id="a")):
        board.take(record)
    assert _told(board) == [("event", "a"), ("event", "b")]


def test_an_event_its_account_lists_stays(event: Make, account: Make) -> None:
    board = Board(Ring(10))
    board.take(event(id="a"))
    board.take(account("a"))
    assert _told(board) == [("event", "a")]


def test_an_event_that_a_newer_account_does_not_list_is_withdrawn(event: Make, account: Make) -> None:
    board = Board(Ring(10))
    for record in (event(id="a"), event(id="b"), account("b", accounted_at=LATER)):
        board.take(record)
    assert _told(board) == [("event", "b"), ("withdrawn", "a")]


def test_an_account_from_before_the_event_withdraws_nothing(event: Make, account: Make) -> None:
    board = Board(Ring(10))
    board.take(event(id="a", version=2))
    board.take(account(accounted_at=EARLIER, version=2))
    board.take(account(accounted_at=LATER, version=1))
    assert _told(board) == [("event", "a")]


def test_an_event_that_comes_after_its_withdrawal_is_not_shown(event: Make, account: Make) -> None:
    board = Board(Ring(10))
    board.take(account(accounted_at=LATER))
    board.take(account("a", accounted_at=EARLIER))  # read late: the newer one counts
    board.take(event(id="a"))
    assert _told(board) == []


def test_what_was_withdrawn_may_come_again(event: Make, account: Make) -> None:
    board = Board(Ring(10))
    again = (NOON + timedelta(seconds=9)).isoformat()
    for record in (event(id="a"), account(accounted_at=LATER), event(id="a", coded_at=again)):
        board.take(record)
    assert _told(board) == [("withdrawn", "a"), ("event", "a")]


def test_what_fell_out_of_the_ring_is_forgotten(event: Make, account: Make) -> None:
    board = Board(Ring(2))
    for name in "abc":
        board.take(event(id=name, article_id=name))
    board.take(account(article_id="a", accounted_at=LATER))
    assert _told(board) == [("event", "b"), ("event", "c")]


def test_what_is_no_record_of_ours_is_passed_over(event: Make) -> None:
    board = Board(Ring(10))
    good = event(id="a")
    for value in (b"", b"\xff", b"[]", b"{}", b"[" * 100_000, orjson.dumps({"id": "a"}), event(quad_class=9).value):
        board.take(replace(good, value=value))
    board.take(event(id="new-field", something_new=1))
    assert _told(board) == [("event", "new-field")]
