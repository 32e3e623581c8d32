"""What is done only if nobody obeys is not done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.patterns.lexicon import Lexicon
from streams.cameo.reality.modality import reality_of_verb
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]


@pytest.mark.parametrize(("preposition", "denied"), [("sans", True), ("à", False)])
def test_behind_sans_quoi_stands_what_is_not_done(build: Build, preposition: str, *, denied: bool) -> None:
    sentence = build(
        f"""
        {preposition} {preposition} ADP case 1
        quoi quoi PRON oblique 3
        Londres Londres PROPN subject 3
        expulserait expulser VERB root 3 Mood=Cnd|VerbForm=Fin
        """,
        language="fr",
    )
    assert reality_of_verb(sentence, 3, Lexicon.load("fr")).negated is denied
