"""What is given stands behind its receiver."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.receivers import given_things
from streams.text.words import Word

Build = Callable[[str], list[Word]]


@pytest.mark.parametrize(
    ("between", "role"), [("once once ADV RB adverb 1", "object"), (", , PUNCT , punctuation 3", "apposition")]
)
def test_a_noun_beside_a_receiver_is_given_to_him_unless_a_comma_parts_them(
    words_of: Build, between: str, role: str
) -> None:
    words = words_of(f"""
        Peru Peru PROPN NNP subject 1
        showed show VERB VBD root 1
        the the DET DT determiner 3
        envoy envoy NOUN NN indirect-object 1
        {between}
        the the DET DT determiner 6
        door door NOUN NN apposition 3
    """)
    given_things(words)
    assert words[6].role == role
