"""Abbreviations read from their files."""

from __future__ import annotations

import pytest

from streams.text.abbreviations import Abbreviations


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_kind_is_there(language: str) -> None:
    found = Abbreviations.load(language)
    assert found.never_end
    assert found.before_number
    assert found.may_end
    assert not found.never_end & (found.before_number | found.may_end)


def test_language_without_a_file_has_none() -> None:
    assert Abbreviations.load("xx") == Abbreviations()
