"""What computes too long is interrupted."""

from __future__ import annotations

import signal
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from streams.agents.time_limit import at_most
from streams.errors import StageTimedOut

LATE = StageTimedOut("the stage took over 0.05 s")


def compute(seconds: float) -> str:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass
    return "done"


def test_what_takes_too_long_is_interrupted() -> None:
    began = time.monotonic()
    with pytest.raises(StageTimedOut), at_most(0.05, LATE):
        compute(10)
    assert time.monotonic() - began < 5


def test_what_ends_in_time_is_left_alone_and_so_is_what_comes_after_it() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with at_most(0.05, LATE):
        assert compute(0) == "done"
    assert compute(0.1) == "done"
    assert signal.getsignal(signal.SIGALRM) == before


def test_another_exception_ends_the_limit_too() -> None:
    with pytest.raises(ZeroDivisionError), at_most(0.05, LATE):
        raise ZeroDivisionError
    assert compute(0.1) == "done"


def limited() -> str:
    with at_most(0.01, LATE):
        return compute(0.05)


def test_in_another_thread_there_is_no_limit() -> None:
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(limited).result() == "done"
