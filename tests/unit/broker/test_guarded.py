"""A guarded process ends with us, in an orderly way first, then in any way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

from streams.broker.guarded import GuardedProcess


def _until(file: Path, text: str) -> None:
    deadline = time.monotonic() + 20
    while not (file.is_file() and text in file.read_text()):
        assert time.monotonic() < deadline, f"{file} does not say {text!r}"
        time.sleep(0.02)


def _is_gone(process: int) -> bool:
    try:
        os.kill(process, 0)
        return Path(f"/proc/{process}/stat").read_text().split(") ")[1][0] == "Z"
    except OSError:  # gone, or going while it is read
        return True


def _python(program: str) -> list[str]:
    return [sys.executable, "-c", program]


POLITE = """
import os, signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: (print('bye', flush=True), sys.exit(0)))
print('pid', os.getpid(), flush=True)
time.sleep(600)
"""
STUBBORN = """
import os, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print('pid', os.getpid(), flush=True)
time.sleep(600)
"""


def test_stop_asks_first(tmp_path: Path) -> None:
    output = tmp_path / "output"
    process = GuardedProcess(_python(POLITE), output=output, grace=10)
    _until(output, "pid")
    process.stop()
    assert process.exit_code == 0
    assert "bye" in output.read_text()


def test_stop_kills_what_does_not_listen(tmp_path: Path) -> None:
    output = tmp_path / "output"
    process = GuardedProcess(_python(STUBBORN), output=output, grace=0.3)
    _until(output, "pid")
    process.stop()
    assert process.exit_code == 128 + signal.SIGKILL
    assert _is_gone(int(output.read_text().split()[1]))


def test_its_exit_code_and_output_are_known(tmp_path: Path) -> None:
    output = tmp_path / "output"
    process = GuardedProcess(_python("import sys; print('hello'); sys.exit(7)"), output=output, grace=1)
    assert process.wait(20)
    assert process.exit_code == 7
    assert output.read_text() == "hello\n"
    process.stop()


def test_it_outlives_the_thread_that_started_it(tmp_path: Path) -> None:
    output = tmp_path / "output"
    started: list[GuardedProcess] = []
    thread = threading.Thread(target=lambda: started.append(GuardedProcess(_python(POLITE), output=output, grace=5)))
    thread.start()
    thread.join()
    _until(output, "pid")
    assert not started[0].wait(0.5)
    started[0].stop()


def test_it_dies_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    output = tmp_path / "output"
    program = (
        "import pathlib, time\n"
        "from streams.broker.guarded import GuardedProcess\n"
        f"process = GuardedProcess({_python(STUBBORN)!r}, output=pathlib.Path({str(output)!r}), grace=0.3)\n"
        "time.sleep(600)\n"
    )
    parent = subprocess.Popen(_python(program))
    _until(output, "pid")
    child = int(output.read_text().split()[1])
    parent.kill()
    parent.wait()
    deadline = time.monotonic() + 10
    while not _is_gone(child):
        assert time.monotonic() < deadline
        time.sleep(0.05)
