"""Classes that nothing uses, and words listed twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from streams.cameo.patterns.class_faults import class_faults
from streams.cameo.patterns.classes import read_classes
from streams.cameo.patterns.pattern_reader import parse_pattern


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "en" / "classes.txt"


def found(path: Path, text: str, *patterns: str) -> list[str]:
    path.parent.mkdir()
    path.write_text(text)
    classes = read_classes(path)
    return [
        str(finding) for finding in class_faults(path, [parse_pattern(one, classes, code="190") for one in patterns])
    ]


def test_a_class_that_no_pattern_names_is_found_at_its_line(path: Path) -> None:
    assert found(path, "[ARMS]\ngun\n[GOODS]\nrice\n", "SOURCE sell [ARMS]") == [
        "en/classes.txt:3: [GOODS] is in no pattern"
    ]


def test_a_class_is_used_where_a_used_one_includes_it(path: Path) -> None:
    assert found(path, "[ARMS]\ngun, [BIG]\n[BIG]\ntank\n", "SOURCE sell rice|[ARMS]") == []


def test_a_word_listed_twice_is_found_at_its_second_line(path: Path) -> None:
    (fault,) = found(path, "[ARMS]\ngun, tank\ngun\n", "the [ARMS] of SOURCE")
    assert fault == "en/classes.txt:3: [ARMS] lists 'gun' twice, first on line 2"


def test_a_word_twice_on_a_line_is_found_once(path: Path) -> None:
    assert len(found(path, "[ARMS]\ngun, gun\n", "the [ARMS] of SOURCE")) == 1
