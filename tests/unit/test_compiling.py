"""What every sentence runs through, as mypyc takes it: what it refuses is found here, without a C compiler and in seconds."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("streams/actors", "streams/cameo", "streams/prospects", "streams/text/repairs")
COMPILED = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]


@pytest.mark.model  # no model is needed, but some ten seconds are
def test_mypyc_can_compile_the_coding_stage(tmp_path: Path) -> None:
    environment = os.environ | {"EVENTWIRE_COMPILED": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "setup.py", "--name"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(tmp_path.glob("*.c"))


@pytest.mark.parametrize("path", COMPILED, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_function_stands_in_another(path: Path) -> None:
    # compiled, such functions and what they share hold each other, and with it the sentence: only the garbage collector
    # frees them, at the price of a third of all coding
    functions = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)]
    within = [inner.name for node in functions for inner in ast.walk(node) if isinstance(inner, ast.FunctionDef)]
    assert sorted(within) == sorted(node.name for node in functions)
