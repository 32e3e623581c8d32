"""Classes of words."""

from __future__ import annotations

from pathlib import Path

import pytest

from streams.cameo.patterns.classes import read_classes
from streams.errors import LexiconError


def test_a_class_includes_another(tmp_path: Path) -> None:
    path = tmp_path / "classes.txt"
    path.write_text("[ARMS]\ngun, [BIG]  # all of them\n[BIG]\ntank,\nhowitzer\n")
    assert read_classes(path)["ARMS"].single == {"gun", "tank", "howitzer"}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("gun\n", 1, "before the first"),
        ("[A]\ngun\n[A]\ntank\n", 3, "twice"),
        ("[A]\n# nothing yet\ngun, [B]\n", 3, "not defined"),
        ("[A]\n[B],\n[B]\n[A],\n", 4, "includes itself"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, text: str, line: int, problem: str) -> None:
    path = tmp_path / "classes.txt"
    path.write_text(text)
    with pytest.raises(LexiconError, match=problem) as caught:
        read_classes(path)
    assert caught.value.line == line
