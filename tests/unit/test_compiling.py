"""The coding stage as mypyc takes it: what it refuses is found here, without a C compiler and in seconds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.model  # no model is needed, but some ten seconds are
def test_mypyc_can_compile_the_coding_stage(tmp_path: Path) -> None:
    environment = os.environ | {"EVENTWIRE_COMPILED": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "setup.py", "--name"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(tmp_path.glob("*.c"))
