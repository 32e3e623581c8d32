"""Words with a hyphen that stay whole."""

from __future__ import annotations

import spacy

from streams.text.cutting import Cutter
from streams.text.hyphenated import hyphenated
from streams.text.tokens import tokens_of


def test_a_listed_word_stays_whole() -> None:
    assert hyphenated("L'Etat-major muet", "fr") == [(2, 12)]
    cut = Cutter(spacy.blank("fr")).cut
    text = "un état-major muet"
    assert tokens_of(cut(text), [], hyphenated(text, "fr")).words == ["un", "état-major", "muet"]


def test_nothing_is_held_within_a_longer_word() -> None:
    assert hyphenated("le sous-état-major", "fr") == []


def test_a_language_may_have_no_such_words() -> None:
    assert hyphenated("a sit-in", "en") == []
