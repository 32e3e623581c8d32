"""No orphans: a child process ends when what started it does, however that ended."""

from __future__ import annotations

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1
"""Linux, `prctl(2)`: the signal this process gets when the thread that made it ends."""


def die_with_parent(parent: int, with_signal: signal.Signals) -> None:
    """Ask Linux to send this process `with_signal` when the thread of process `parent` that made it ends.

    Where the parent is gone already, this process ends here. Elsewhere than on Linux nothing is asked: there the
    end of its pipe, or of the parent's wait, has to do.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, with_signal, 0, 0, 0)
    if os.getppid() != parent:
        sys.exit(0)
