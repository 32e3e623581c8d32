"""What processes use, by what they do."""

from __future__ import annotations

import subprocess
import sys

import psutil

from tests.bench.usage import Use, between, used


def test_children_count_by_their_role_and_others_together() -> None:
    program = "import sys; x = bytearray(50_000_000); print('on', flush=True); sys.stdin.read()"
    child = subprocess.Popen(
        [sys.executable, "-c", program, "coding"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    child.stdout.readline()
    found = used(psutil.Process())
    child.communicate("")
    assert found["coding"].peak_bytes >= found["coding"].bytes_now > 50_000_000
    assert found["others"].cpu_seconds > 0


def test_between_two_looks_time_is_the_difference_and_memory_the_later() -> None:
    before, after = {"coding": Use(2.0, 100, 90)}, {"coding": Use(5.0, 120, 80), "Kafka": Use(1.0, 10, 10)}
    assert between(before, after) == {"coding": Use(3.0, 120, 80), "Kafka": Use(1.0, 10, 10)}
