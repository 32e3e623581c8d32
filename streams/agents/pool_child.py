"""The parent's side of one process of the pool: start it, give it a record, end it when it takes too long."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Pipe
from threading import Timer
from typing import Any, Self

from streams.agents.calling import Outcome
from streams.agents.failure import Failure
from streams.agents.messages import Received
from streams.errors import PoolFailed, StageDied, StageTimedOut

WARM_SECONDS = 180.0
"""How long loading a handler may take: models come from cold disks."""
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
"""Many processes with many BLAS threads each are half as fast as one thread each (measured). Read by numpy at import."""
AHEAD_BYTES = 64 * 1024
"""A record of so many bytes fits into an empty pipe (Linux gives it 208 KiB, its own records of them included)."""
SECRETS = frozenset({"EVENTWIRE_SASL_PASSWORD", "EVENTWIRE_SSL_KEY_PASSWORD"})
"""What reads articles needs no password, and so it has none: Kafka is its parent's business."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What the process says when the handler is loaded."""


class PoolChild:
    """A process of the pool, warm once constructed. To be made and used by one thread, which must outlive it.

    Raises `PoolFailed` where the process can't load the handler, or not within `warm_seconds`.
    """

    def __init__(self, stage: str, handler: str, warm_seconds: float = WARM_SECONDS) -> None:
        self._stage = stage
        self._unanswered = 0
        self._held: Received | None = None
        self._pipe, theirs = Pipe()
        command = [sys.executable, "-m", "streams.agents.pool_process"]
        command += [str(theirs.fileno()), str(os.getpid()), stage, handler]
        path = os.pathsep.join(entry for entry in sys.path if entry)
        inherited = {name: value for name, value in os.environ.items() if name.upper() not in SECRETS}
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            command,
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            env={**inherited, **ONE_THREAD, "PYTHONPATH": path},
        )
        theirs.close()
        self._expect_ready(warm_seconds)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def is_usable(self) -> bool:
        """Whether it can take another record."""
        return self._process.poll() is None

    @property
    def unanswered(self) -> int:
        """How many records it has been given whose outcome has not been asked for."""
        return self._unanswered

    def takes(self, received: Received) -> bool:
        """Whether the record may be given now: any while none is unanswered, then only what the pipe holds.

        Larger ones may fill it: then we should wait for the process to read, and it for us. Nor may a record overtake
        a large one that is not sent yet: answers come in the order of records.
        """
        return not self._unanswered or (_fits(received) and self._held is None)

    def give(self, received: Received) -> None:
        """Hand over a record that it `takes`."""
        self._unanswered += 1
        if not _fits(received):
            self._held = received  # sent where its time is limited
            return
        with suppress(OSError):  # that the process has ended is seen when it should answer
            self._pipe.send(received)

    def answer(self, seconds: float) -> Outcome:
        """What the process makes of the first unanswered record.

        Raises `StageTimedOut` when that takes over `seconds`, and `StageDied` when the process ends; either way it
        is gone then, and with it what it has been given.
        """
        held, self._held = self._held, None
        answer, late = self._ask(held, seconds)
        self._unanswered -= 1
        if isinstance(answer, (EOFError, OSError)):
            status = self.end()
            if late:
                raise StageTimedOut(f"the {self._stage} stage took over {seconds:g} s, twice")
            raise StageDied(f"the {self._stage} stage's process ended ({_describe(status)}), twice")
        if late:
            self.end()
        outcome: Outcome = answer
        return outcome

    def end(self) -> int:
        """Kill the process, if it still is, and give its exit status."""
        self._process.kill()
        status = self._process.wait()
        self._pipe.close()
        return status

    def _ask(self, received: Received | None, seconds: float) -> tuple[Any, bool]:
        """What came through the pipe, or the error that shows it broken; and whether the time was over.

        At the deadline the process is killed, so that writing to it and half-read answers are bounded as well.
        """
        with _Deadline(self._process, seconds) as deadline:
            try:
                if received is not None:
                    self._pipe.send(received)
                answer = self._pipe.recv()
            except (EOFError, OSError) as error:
                answer = error
        return answer, deadline.passed

    def _expect_ready(self, seconds: float) -> None:
        answer, late = self._ask(None, seconds)
        if isinstance(answer, Ready) and not late:
            return
        status = self.end()
        if late:
            raise PoolFailed(f"the {self._stage} stage was not loaded after {seconds:g} s")
        if isinstance(answer, Failure):
            raise PoolFailed(f"the {self._stage} stage can't be loaded: {answer.message}")
        raise PoolFailed(f"the {self._stage} stage's process ended while it was loaded ({_describe(status)})")


class _Deadline:
    """Kills a process unless left in time; `passed` says whether it did."""

    def __init__(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        self.passed = False
        self._process = process
        self._timer = Timer(seconds, self._pass)
        self._timer.daemon = True

    def _pass(self) -> None:
        self.passed = True
        self._process.kill()

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._timer.cancel()
        self._timer.join()


def _fits(received: Received) -> bool:
    """Whether a record fits into an empty pipe."""
    others = sum(len(name) + len(value) for name, value in received.headers) + len(received.key or b"")
    return len(received.value) + others <= AHEAD_BYTES


def _describe(status: int) -> str:
    """An exit status in words: `signal SIGKILL`, `exit status 3`."""
    if status >= 0:
        return f"exit status {status}"
    try:
        return f"signal {signal.Signals(-status).name}"
    except ValueError:
        return f"signal {-status}"
