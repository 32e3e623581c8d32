"""When a failing stage stops its worker."""

from __future__ import annotations

import pytest

from streams.agents.failure_share import ARTICLES, LEAST_FAILURES, FailureShare
from streams.errors import TooManyFailures


def test_a_few_failures_at_the_start_do_not_stop_the_worker() -> None:
    share = FailureShare(0.05)
    for _ in range(LEAST_FAILURES - 1):
        share.add(failed=True)


def test_failures_from_the_start_stop_it_soon() -> None:
    share = FailureShare(0.05)
    for _ in range(LEAST_FAILURES - 1):
        share.add(failed=True)
    with pytest.raises(TooManyFailures, match=r"the last: boom"):
        share.add(failed=True, message="boom")


def test_just_the_limit_is_allowed_and_one_more_is_not() -> None:
    share = FailureShare(0.05)
    for _ in range(950):
        share.add(failed=False)
    for _ in range(50):
        share.add(failed=True)
    with pytest.raises(TooManyFailures, match=r"51 of the last 1000"):
        share.add(failed=True)


def test_failures_long_ago_are_forgotten() -> None:
    share = FailureShare(0.05)
    for _ in range(3):
        for _ in range(LEAST_FAILURES - 1):
            share.add(failed=True)
        for _ in range(ARTICLES):
            share.add(failed=False)
