"""Runs the stages as child processes: starts one again that falls, and ends them all together."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import FrameType

import structlog

from streams.agents.back_off import BackOff
from streams.agents.exit_status import CRASHED, DONE, NEEDS_A_PERSON
from streams.agents.stage import Stage

log = structlog.get_logger(__name__)

END_SECONDS = 28.0
"""How long the stages may take to end; their own limit is a little shorter."""
LOOK_SECONDS = 0.2

Command = Callable[[Stage], Sequence[str]]


@dataclass(slots=True)
class _Child:
    stage: Stage
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    back_off: BackOff = field(default_factory=BackOff)
    start_at: float = field(default_factory=time.monotonic)


class Supervisor:
    """Keeps one process a stage running, made by `command`, until a SIGTERM or SIGINT."""

    def __init__(self, stages: Sequence[Stage], command: Command) -> None:
        self._children = [_Child(stage) for stage in stages]
        self._command = command
        self._is_stopping = False

    def run(self) -> int:
        """Supervise; gives 0 when a signal ended it and every stage ended well, else 1."""
        for stopping in (signal.SIGTERM, signal.SIGINT):
            signal.signal(stopping, self._stop)
        is_well = True
        while not self._is_stopping and is_well:
            for child in self._children:
                is_well = self._look_after(child) and is_well
            time.sleep(LOOK_SECONDS)
        return DONE if self._end() and is_well else CRASHED

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._is_stopping = True

    def _look_after(self, child: _Child) -> bool:
        """Start the stage if it is due; False when it has fallen for good."""
        now = time.monotonic()
        if child.process is None:
            if now >= child.start_at:
                # A session of its own, so that Ctrl-C on the terminal reaches the stages through us alone
                child.process = subprocess.Popen(self._command(child.stage), start_new_session=True)  # noqa: S603
                child.started = now
            return True
        status = child.process.poll()
        if status is None:
            return True
        if status == NEEDS_A_PERSON:
            log.error("a stage has stopped, and starting it again would not help", stage=child.stage.name)
            return False
        child.process = None
        pause = child.back_off.after(now - child.started)
        child.start_at = now + pause
        log.warning("a stage fell; starting it again", stage=child.stage.name, status=status, in_seconds=pause)
        return True

    def _end(self) -> bool:
        """End all stages together; whether they ended well and in time."""
        running = [child.process for child in self._children if child.process]
        for process in running:
            process.terminate()
        deadline = time.monotonic() + END_SECONDS
        is_well = True
        for process in running:
            try:
                status = process.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                status = process.wait()
            is_well = is_well and status in {DONE, -signal.SIGTERM}
        return is_well


def command_for(stage: Stage) -> list[str]:
    """The stage alone, as a child of this process."""
    return [sys.executable, "-m", "streams.cli", "worker", stage.name, "--parent", str(os.getpid())]
