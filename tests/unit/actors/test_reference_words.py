"""The lists of words of reference."""

from __future__ import annotations

from pathlib import Path

import pytest

from streams.actors.reference_words import ReferenceWords
from streams.actors.tables import LEXICONS
from streams.errors import LexiconError


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_shipped_lists_agree_with_one_another(language: str) -> None:
    words = ReferenceWords.load(language)
    assert words.personal_of_several <= words.personal | words.objects | words.the_latter | words.this_one
    assert words.possessive_of_several <= words.possessive
    assert words.of
    assert words.two


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("two:", "tow:"), r"en/reference\.txt:\d+: expected"),
        (("by: by", "of: by"), "the list 'of' is here twice"),
        (("by: by", "# by"), "the list 'by' is missing"),
    ],
)
def test_a_mistake_is_refused(tmp_path: Path, change: tuple[str, str], problem: str) -> None:
    text = (LEXICONS / "en" / "reference.txt").read_text(encoding="utf-8")
    assert change[0] in text
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "reference.txt").write_text(text.replace(*change), encoding="utf-8")
    with pytest.raises(LexiconError, match=problem):
        ReferenceWords.load("en", tmp_path)
