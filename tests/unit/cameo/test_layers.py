"""Data flows one way through the coder: a package imports only those before it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

CAMEO = Path(__file__).parents[3] / "streams" / "cameo"

LAYERS = ("patterns", "reality", "scene", "sources", "targets", "acts", "matching", "relevance")
"""From what a lexicon says to what is published; `streams/cameo/__init__.py` tells what each is for."""

SHARED = frozenset({"codes", "doubts", "coding"})
"""What all may use: they import none of the layers."""


def imported(path: Path) -> set[str]:
    """The packages and modules of the coder that a file imports, by the first name below `streams.cameo`."""
    names = (node.module or "" for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom))
    return {name.split(".")[2] for name in names if name.startswith("streams.cameo.")}


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_imports_only_those_before_it(layer: str) -> None:
    before = SHARED.union(LAYERS[: LAYERS.index(layer) + 1])
    beyond = {path.name: imported(path) - before for path in (CAMEO / layer).glob("*.py")}
    assert {name: names for name, names in beyond.items() if names} == {}


@pytest.mark.parametrize("name", sorted(SHARED))
def test_what_all_share_imports_no_layer(name: str) -> None:
    assert imported(CAMEO / f"{name}.py") <= SHARED


def test_every_folder_is_a_layer() -> None:
    assert {path.parent.name for path in CAMEO.glob("*/*.py")} == set(LAYERS)
