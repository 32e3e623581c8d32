"""A child process that never outlives us."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_GUARD = Path(__file__).with_name("guard.py")


class GuardedProcess:
    """A command in a session of its own (Ctrl-C does not reach it), under `guard.py`'s eye.

    Its output goes to the end of the file `output`. `grace` is how many seconds it has to end after SIGTERM.
    File descriptors in `keep_open` stay open until it has ended; a lock on one is held as long.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        output: Path,
        grace: float,
        environment: Mapping[str, str] | None = None,
        keep_open: Sequence[int] = (),
    ) -> None:
        self.output = output
        self._grace = grace
        output.parent.mkdir(parents=True, exist_ok=True)
        with output.open("ab") as end:
            self._guard = subprocess.Popen(  # noqa: S603 - our own commands
                [sys.executable, "-I", str(_GUARD), str(grace), *command],
                stdin=subprocess.PIPE,
                stdout=end,
                stderr=subprocess.STDOUT,
                env=environment,
                pass_fds=keep_open,
                start_new_session=True,
            )

    @property
    def exit_code(self) -> int | None:
        """The command's exit code (128 and more: ended by a signal), None while it runs."""
        return self._guard.poll()

    def wait(self, seconds: float) -> bool:
        """Wait for the command to end by itself; False when it still runs after that time."""
        try:
            self._guard.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def stop(self) -> None:
        """SIGTERM, then SIGKILL after the grace; returns when it is gone. Harmless when it already is."""
        if self._guard.stdin is not None:
            with contextlib.suppress(OSError):
                self._guard.stdin.close()
        if not self.wait(self._grace + 5):
            self._guard.kill()
            self._guard.wait()
