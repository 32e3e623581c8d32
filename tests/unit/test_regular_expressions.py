"""No regular expression of ours takes more time for each character of a longer text: none backtracks without bound.

Where a pattern is held against bad strings of double length, the time may double; all are held against texts of many
thousands of characters, as if no sentence or word were bounded before it comes to them.
"""

from __future__ import annotations

import re
from time import process_time

import pytest

from streams.agents.time_limit import at_most
from tests.hostile.attacks import Attack, attacks
from tests.hostile.patterns import Use, uses

SHORT, LONG = 1_500, 60_000
"""Characters: all attacks are tried at the first length, the worst at the second."""
WORST = 4
SECONDS = 0.25
"""What the longer may take of computing. Linear patterns take some milliseconds, quadratic ones half a minute."""
USES = uses()


def _seconds(use: Use, text: str) -> float:
    """How long it computes; over `SECONDS` it is broken off, and so many are returned."""
    call = getattr(use.pattern, use.method)
    began = process_time()
    try:
        with at_most(20 * SECONDS, TimeoutError()):  # of the clock, which runs on while others compute
            if use.method in {"sub", "subn"}:
                call("", text)
            elif use.method == "finditer":
                sum(1 for _ in call(text))
            else:
                call(text)
    except TimeoutError:
        return 20 * SECONDS
    return process_time() - began


def _worst(use: Use) -> float:
    """The seconds of the worst attack at full length."""
    tried: list[tuple[float, Attack]] = []
    for attack in attacks(use.pattern):
        seconds = _seconds(use, attack(SHORT))
        if seconds > SECONDS:
            return seconds
        tried.append((seconds, attack))
    tried.sort(key=lambda one: one[0], reverse=True)
    worst = 0.0
    for _, attack in tried[:WORST]:
        worst = max(worst, _seconds(use, attack(LONG)))
        if worst > SECONDS:
            break
    return worst


@pytest.mark.parametrize("use", USES, ids=lambda use: f"{use.where} {use.method}")
def test_a_pattern_takes_time_in_proportion_to_the_text(use: Use) -> None:
    assert _worst(use) < SECONDS, use.pattern.pattern


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"(a+)+$", "match"),
        (r"(?:a|a)*b", "match"),
        (r"(?:\w+\s?)+:", "match"),
        (r"[a-z]+\d", "search"),
        (r"\s+$", "search"),
        (r"x.*?y.*?z", "search"),
        (r"\w+@\w+", "finditer"),
    ],
)
def test_patterns_that_do_backtrack_are_found(pattern: str, method: str) -> None:
    assert _worst(Use("here", re.compile(pattern), method)) > SECONDS


def test_no_pattern_is_overlooked() -> None:
    assert len({use.where for use in USES}) > 40
    assert any("streams/text/hyphenated.py" in use.where for use in USES)
