"""What somebody says that he never did, and what he says that others will suffer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

SWORN = """
France France PROPN subject 1
swore swear VERB root 1 VerbForm=Fin
{} {} {} subject 5
{} {} AUX auxiliary 5 VerbForm=Fin
not not PART negation 5 Polarity=Neg
slept sleep VERB clausal-complement 1 VerbForm=Part
"""

WARNED = """
Iran Iran PROPN {} 2
{} {} AUX auxiliary 2 VerbForm=Fin
{} {} VERB clausal-complement 4 VerbForm=Inf
France France PROPN subject 4
warned warn VERB root 4 VerbForm=Fin
{} be AUX passive-auxiliary {}
"""


@pytest.mark.parametrize(
    ("doer", "helper", "found"),
    [
        (("it", "it", "PRON"), ("had", "have"), ["FRA 016 ---"]),
        (("it", "it", "PRON"), ("does", "do"), []),
        (("Iran", "Iran", "PROPN"), ("had", "have"), []),
    ],
    ids=["himself", "a habit", "another"],
)
def test_who_swears_that_he_did_not_denies_it(
    build: Build, code: Code, doer: tuple[str, str, str], helper: tuple[str, str], found: list[str]
) -> None:
    assert code(build(SWORN.format(*doer, *helper))) == found


@pytest.mark.parametrize(
    ("role", "helper", "verb", "be", "found"),
    [
        ("subject", "will", ("regret", "regret"), ("x", 5), ["FRA 130 IRN"]),
        ("subject", "would", ("regret", "regret"), ("x", 5), ["FRA 130 IRN"]),
        ("passive-subject", "will", ("attacked", "attack"), ("be", 2), ["FRA 138 IRN"]),
        ("subject", "did", ("regret", "regret"), ("x", 5), []),
    ],
    ids=["will do", "would do", "will be done to", "did"],
)
def test_who_is_told_what_he_will_suffer_is_threatened(
    build: Build, code: Code, role: str, helper: str, verb: tuple[str, str], be: tuple[str, int], found: list[str]
) -> None:
    assert code(build(WARNED.format(role, helper, helper, *verb, *be))) == found
