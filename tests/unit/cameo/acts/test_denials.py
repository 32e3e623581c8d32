"""Who assures that he has done no harm denies it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

SAID = """
France France PROPN subject 1
{} {} VERB root 1 VerbForm=Fin
{} {} {} subject 5
had have AUX auxiliary 5 VerbForm=Fin
not not PART negation 5 Polarity=Neg
attacked attack VERB clausal-complement 1 VerbForm=Part
Mali Mali PROPN object 5
"""


@pytest.mark.parametrize(
    ("verb", "doer", "found"),
    [
        (("insisted", "insist"), ("it", "it", "PRON"), ["FRA 016 MLI"]),
        (("announced", "announce"), ("it", "it", "PRON"), []),
        (("insisted", "insist"), ("Iran", "Iran", "PROPN"), []),
    ],
    ids=["himself", "no word of asserting", "another"],
)
def test_who_insists_that_he_did_no_harm_denies_it(
    build: Build, code: Code, verb: tuple[str, str], doer: tuple[str, str, str], found: list[str]
) -> None:
    assert code(build(SAID.format(*verb, *doer))) == found
