"""A gerund that begins a sentence may be its subject."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.gerunds_first import gerunds_first
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

LINES = """
    Rioting riot VERB VBG root 0
    spread spread VERB {tag} adnominal-clause 0
    across across ADP IN case 3
    Togo Togo PROPN NNP {role} 1
    . . PUNCT . punctuation 0
"""


@pytest.mark.parametrize(
    ("tag", "role", "is_mended"), [("VBD", "oblique", True), ("VBG", "oblique", False), ("VBN", "agent", False)]
)
def test_the_past_form_beside_it_is_the_verb(words_of: WordsOf, tag: str, role: str, is_mended: bool) -> None:
    words = words_of(LINES.format(tag=tag, role=role))
    gerunds_first(words)
    assert words[1].is_root is is_mended
    assert (words[0].role == "subject") is is_mended
    assert (words[4].head == 1) is is_mended
