"""A ring keeps the newest, numbers all, and wakes those who wait."""

from __future__ import annotations

import asyncio

from streams.watch.ring import Ring


def _said(ring: Ring, after: int, at_most: int = 100) -> list[tuple[int, bytes | None]]:
    return [(told.number, told.data) for told in ring.after(after, at_most)]


def test_the_newest_are_kept_under_their_numbers() -> None:
    ring = Ring(2)
    fallen = [ring.tell("event", data) for data in (b"a", b"b", b"c")]
    assert _said(ring, 0) == [(2, b"b"), (3, b"c")]
    assert (ring.oldest, ring.newest) == (2, 3)
    assert [one and one.data for one in fallen] == [None, None, b"a"]


def test_one_goes_on_where_one_was_and_takes_so_many_at_once() -> None:
    ring = Ring(10)
    for data in (b"a", b"b", b"c", b"d"):
        ring.tell("event", data)
    assert _said(ring, 1, at_most=2) == [(2, b"b"), (3, b"c")]
    assert _said(ring, 4) == []


def test_what_is_taken_back_leaves_its_number() -> None:
    ring = Ring(2)
    for data in (b"a", b"b", b"c"):
        ring.tell("event", data)
    ring.take_back(2)
    ring.take_back(1)  # fallen out already
    assert _said(ring, 0) == [(2, None), (3, b"c")]


def test_who_waits_is_woken_by_what_is_told() -> None:
    async def wait() -> tuple[bool, bool, bool]:
        ring = Ring(2)
        in_vain = await ring.wait(0, 0.01)
        waiting = [asyncio.create_task(ring.wait(0, 30)) for _ in range(2)]
        await asyncio.sleep(0)
        ring.tell("event", b"a")
        return in_vain, all(await asyncio.gather(*waiting)), await ring.wait(0, 30)

    assert asyncio.run(wait()) == (False, True, True)
