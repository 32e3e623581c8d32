"""Acts about acts."""

from __future__ import annotations

from pathlib import Path

import pytest

from streams.cameo.codes import ALL
from streams.cameo.patterns.composition import Composition
from streams.cameo.patterns.lexicon import FOLDER
from streams.errors import LexiconError

TABLE = """word\tcode\tbecomes
INTEND\t07\t033
INTEND\t072\t0332
APPEAL\t*\t020
REJECT\t04\t-
"""


@pytest.fixture
def composition(tmp_path: Path) -> Composition:
    path = tmp_path / "composition.tsv"
    path.write_text(TABLE)
    return Composition.load(path)


def test_the_longest_prefix_wins(composition: Composition) -> None:
    assert composition.becomes("INTEND", "0722") == "0332"
    assert composition.becomes("INTEND", "073") == "033"


def test_a_star_takes_what_nothing_else_takes(composition: Composition) -> None:
    assert composition.becomes("APPEAL", "190") == "020"
    assert composition.becomes("APPEAL", None) == "020"
    assert composition.becomes("INTEND", None) is None


def test_a_dash_is_no_event(composition: Composition) -> None:
    assert composition.becomes("REJECT", "042") is None


def test_same_passes_the_act_on_and_none_takes_it_away(composition: Composition) -> None:
    assert composition.becomes("SAME", "190") == "190"
    assert composition.becomes("NONE", "190") is None


def test_trying_to_persuade_is_what_it_is_and_trying_to_attack_is_nothing() -> None:
    composition = Composition({("ATTEMPT", "02"): "="})
    assert composition.becomes("ATTEMPT", "0253") == "0253"
    assert composition.becomes("ATTEMPT", "190") is None


def test_a_mistake_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "composition.tsv"
    path.write_text("word\tcode\tbecomes\nHOPE\t07\t033\n")
    with pytest.raises(LexiconError, match=":2:"):
        Composition.load(path)


def test_the_table_names_codes_of_cameo() -> None:
    rows = Composition.load(FOLDER / "world" / "composition.tsv").rows
    assert rows
    assert {code for code in rows.values() if code not in (None, "=")} <= set(ALL)
    assert all(prefix == "*" or any(code.startswith(prefix) for code in ALL) for _, prefix in rows)
