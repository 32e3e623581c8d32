"""The lists of words by which a place is known to be where something happened."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from streams.errors import LexiconError
from streams.places.wording import Wording


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_language_has_its_lists(language: str) -> None:
    words = Wording.load(language)
    french_only = {"receivers", "receiving_prepositions"}
    empty = {field.name for field in fields(Wording) if not getattr(words, field.name)}
    assert empty == (set() if language == "fr" else french_only)


def test_a_misspelt_list_names_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "places.txt").write_text("# words\nlocatif: in\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"en/places\.txt:2: "):
        Wording.load("en", tmp_path)
