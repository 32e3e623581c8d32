"""What a command shows on a terminal, to the last byte; and text that would do harm there."""

from __future__ import annotations

import os
import pty
import subprocess
from collections.abc import Mapping, Sequence

HOSTILE = "a\x1b[2Jb\x1b]0;c\x07d\x9b31me\u202ef\u2066g\x08h\x7fi\u2028j\r\n[red]k"
"""Clears the screen, names the window, colours, turns the writing, deletes, begins a line, is markup."""
_OBEYED = ("\x1b[2J", "\x1b]", "\x07", "\x08", "\x7f", "\x9b", "\u2028", "\u202e", "\u2066")


def obeyed(shown: str) -> list[str]:
    """What of `HOSTILE` stands in a text so that a terminal would obey it. Our own colours are none of it."""
    return [order for order in _OBEYED if order in shown]


def on_a_terminal(command: Sequence[str], environment: Mapping[str, str], seconds: float = 120) -> str:
    """What the command writes where standard output and error are a terminal of 200 columns."""
    ours, theirs = pty.openpty()
    wide = {**environment, "COLUMNS": "200", "TERM": "xterm-256color"}
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, env=wide)
    os.close(theirs)
    said = b""
    try:
        while piece := os.read(ours, 65536):
            said += piece
    except OSError:  # how Linux says that the other end is closed
        pass
    os.close(ours)
    process.wait(seconds)
    return said.decode().replace("\r\n", "\n")
