"""Who sends for a diplomat, or sends him away, where nobody is said to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]


@pytest.mark.parametrize(
    ("verb", "found"),
    [("summoned summon", "MLI 114 RUS"), ("expelled expel", "MLI 174 RUS")],
    ids=["summoned", "expelled"],
)
def test_the_country_of_his_post_summons_or_expels_an_ambassador(
    build: Build, code: Code, verb: str, found: str
) -> None:
    sentence = build(f"""
        Russian Russian ADJ adjective 1
        ambassador ambassador NOUN passive-subject 5
        to to ADP case 3
        Mali Mali PROPN oblique 1
        was be AUX passive-auxiliary 5
        {verb} VERB root 5 Tense=Past|VerbForm=Part
    """)
    assert code(sentence) == [found]


def test_the_country_that_he_is_told_to_leave_expels_him(build: Build, code: Code) -> None:
    sentence = build("""
        Russian Russian ADJ adjective 1
        diplomats diplomat NOUN passive-subject 3
        were be AUX passive-auxiliary 3
        ordered order VERB root 3 Tense=Past|VerbForm=Part
        to to PART mark 5
        leave leave VERB open-complement 3 VerbForm=Inf
        Mali Mali PROPN object 5
    """)
    assert code(sentence) == ["MLI 161 RUS"]
