"""Which codes a lexicon can give."""

from __future__ import annotations

from pathlib import Path

import pytest

from streams.cameo.patterns.coverage import codes_given, explained_codes, uncovered
from streams.cameo.patterns.lexicon import Lexicon
from streams.errors import LexiconError


def test_codes_are_given_by_patterns_and_by_acts_about_them(lexicon: Lexicon) -> None:
    given = codes_given(lexicon)
    assert {"190", "072"} <= given
    assert {"020", "023", "033", "138"} <= given
    assert not {"0332", "1312", "017"} & given


def test_a_code_that_nothing_gives_is_found_unless_it_is_explained(lexicon: Lexicon) -> None:
    codes = [str(finding).split()[0] for finding in uncovered(lexicon, {"1421"})]
    assert "1422" in codes
    assert "1421" not in codes
    assert "190" not in codes
    assert "19" not in codes


def test_an_explanation_that_no_longer_holds_is_found(lexicon: Lexicon) -> None:
    assert [str(f) for f in uncovered(lexicon, {"190"}) if "strike it" in str(f)]


def test_explanations_are_codes_with_reasons(tmp_path: Path) -> None:
    path = tmp_path / "uncoded.tsv"
    path.write_text("# why\ncode\treason\n1421\tnews says the cause, seldom this one\n")
    assert explained_codes(path) == {"1421": "news says the cause, seldom this one"}
    path.write_text("# why\n999\tno such code\n")
    with pytest.raises(LexiconError, match=r"uncoded.tsv:2: "):
        explained_codes(path)
