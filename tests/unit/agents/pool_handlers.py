"""Handlers for processes of the pool; each does as the record's value says."""

from __future__ import annotations

import os
import signal
import time

from streams.agents.messages import Delivery, Handled, Handler, Observation, Received
from streams.errors import InvalidArticle, LexiconError
from streams.topics import IDENTIFIED

LARGE = 8_000_000
"""Bytes of a record that no pipe holds."""


class NotPicklable(Exception):
    """Can't be sent through a pipe: its construction needs what its arguments do not say."""

    def __init__(self, *, reason: str) -> None:
        super().__init__(f"because of {reason}")
        self.lock = open(os.devnull)  # noqa: PTH123, SIM115


def obedient() -> Handler:
    """Does as it is told."""

    def handle(received: Received) -> Handled:
        match received.value:
            case b"die":
                os._exit(3)
            case b"kill":
                os.kill(os.getpid(), signal.SIGKILL)
            case b"hang":
                time.sleep(600)
            case b"raise":
                raise NotPicklable(reason="a bug")
            case b"refuse":
                raise InvalidArticle("text: Field required")
            case b"grow":
                return Handled([Delivery(IDENTIFIED, received.key, bytes(LARGE))])
        said = f"{os.getpid()} {os.environ['OMP_NUM_THREADS']}".encode()
        return Handled([Delivery(IDENTIFIED, received.key, said)], [Observation("events", ("19", "4", "fr"), 1)])

    return handle


def unloadable() -> Handler:
    """Lacks its lexicon."""
    raise LexiconError("en/01.txt", 3, "no such code")


def endless() -> Handler:
    """Is never loaded."""
    time.sleep(600)
    raise AssertionError
