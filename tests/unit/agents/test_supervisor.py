"""The supervisor, over stages that are small programs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.unit.agents.test_pool import is_running

PROGRAM = """
import os, signal, sys
from streams import logs
from streams.agents.supervisor import Supervisor
from streams.agents.stage import Stage
from streams.topics import RAW

logs.configure()
folder = sys.argv[1]
child = '''
import os, signal, sys, time
from streams.agents.parents import die_with_parent
die_with_parent(int(sys.argv[3]), signal.SIGTERM)
name, folder = sys.argv[1], sys.argv[2]
open(f"{folder}/{name}", "a").write(f"{os.getpid()}\\\\n")
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
if os.path.exists(f"{folder}/{name}-needs-a-person"):
    sys.exit(78)
time.sleep(600)
'''
stages = [Stage(name, RAW, "", (), position) for position, name in enumerate(("one", "two"))]
command = lambda stage: [sys.executable, "-c", child, stage.name, folder, str(os.getpid())]
sys.exit(Supervisor(stages, command).run())
"""

Supervisor = subprocess.Popen[bytes]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], Supervisor]]:
    started: list[Supervisor] = []

    def begin() -> Supervisor:
        env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        started.append(subprocess.Popen([sys.executable, "-c", PROGRAM, str(tmp_path)], env=env, stderr=-1))
        return started[-1]

    yield begin
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def processes(folder: Path, stage: str) -> list[int]:
    file = folder / stage
    return [int(line) for line in file.read_text(encoding="utf-8").split()] if file.exists() else []


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def both_run(folder: Path) -> bool:
    return bool(processes(folder, "one") and processes(folder, "two"))


def test_a_stage_that_falls_is_started_again_and_the_other_goes_on(
    start: Callable[[], Supervisor], tmp_path: Path
) -> None:
    supervisor = start()
    wait_until(lambda: both_run(tmp_path))
    os.kill(processes(tmp_path, "one")[0], signal.SIGKILL)
    wait_until(lambda: len(processes(tmp_path, "one")) == 2)
    assert len(processes(tmp_path, "two")) == 1
    supervisor.terminate()
    _, log = supervisor.communicate(timeout=20)
    assert supervisor.returncode == 0
    assert b"a stage fell; starting it again" in log


@pytest.mark.parametrize("stopping", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_all_stages_and_the_supervisor_well(
    start: Callable[[], Supervisor], tmp_path: Path, stopping: signal.Signals
) -> None:
    supervisor = start()
    wait_until(lambda: both_run(tmp_path))
    supervisor.send_signal(stopping)
    assert supervisor.wait(20) == 0
    assert not any(is_running(process) for stage in ("one", "two") for process in processes(tmp_path, stage))


def test_stages_end_with_a_supervisor_that_is_killed(start: Callable[[], Supervisor], tmp_path: Path) -> None:
    supervisor = start()
    wait_until(lambda: both_run(tmp_path))
    supervisor.kill()
    supervisor.wait()
    wait_until(lambda: not any(is_running(one) for stage in ("one", "two") for one in processes(tmp_path, stage)))


def test_a_stage_that_needs_a_person_ends_them_all(start: Callable[[], Supervisor], tmp_path: Path) -> None:
    (tmp_path / "one-needs-a-person").touch()
    supervisor = start()
    assert supervisor.wait(20) == 1
    assert len(processes(tmp_path, "one")) == 1
    assert not any(is_running(process) for process in processes(tmp_path, "two"))
