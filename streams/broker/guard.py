"""Runs a command and ends it when the program that asked for it is gone, however that one ended.

Started by `streams/broker/guarded.py`, as a script of its own that imports nothing of ours. Its standard input is a
pipe held open by its parent: the pipe closes when the parent lets go of it or dies, even by SIGKILL, from whatever
thread it was started (Linux's parent-death signal alone looks at the starting thread). Should the guard itself be
killed, the parent-death signal ends the command.

    python guard.py GRACE COMMAND [ARGUMENT…]

GRACE is how many seconds the command has between SIGTERM and SIGKILL. The exit code is the command's own.
"""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import threading

_PR_SET_PDEATHSIG = 1


def _die_with_the_guard() -> None:
    with contextlib.suppress(AttributeError, OSError):  # Linux only
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def main() -> int:
    """Start the command, and wait for it or for the end of standard input."""
    grace, command = float(sys.argv[1]), sys.argv[2:]
    # One thread so far, so that preexec_fn is safe; and it is the main one, which lives as long as the guard.
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, preexec_fn=_die_with_the_guard)  # noqa: PLW1509, S603

    def end_with_the_pipe() -> None:
        while os.read(0, 1):  # past Python's own buffer, whose lock would be held while we exit
            pass
        child.terminate()
        try:
            child.wait(grace)
        except subprocess.TimeoutExpired:
            child.kill()

    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    threading.Thread(target=end_with_the_pipe, daemon=True).start()
    code = child.wait()
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main())
