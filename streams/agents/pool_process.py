"""A process of the pool: loads the stage's handler, then takes one record after another from its pipe.

Started as `python -m streams.agents.pool_process DESCRIPTOR PARENT STAGE HANDLER`. It sends `Ready`, or the `Failure`
to become so, and then an outcome for each record. It ends when the pipe does, or its parent.
"""

from __future__ import annotations

import signal
import sys
from multiprocessing.connection import Connection

from streams.agents.calling import call, load
from streams.agents.failure import Failure
from streams.agents.giving_back import give_back
from streams.agents.parents import die_with_parent
from streams.agents.pool_child import Ready
from streams.errors import EventwireError, PoolFailed


def main(descriptor: int, parent: int, stage: str, reference: str) -> None:
    """Serve the pipe until it ends."""
    die_with_parent(parent, signal.SIGKILL)
    for meant_for_the_worker in (signal.SIGINT, signal.SIGTERM):
        signal.signal(meant_for_the_worker, signal.SIG_IGN)
    pipe = Connection(descriptor)
    try:
        handler = load(reference)
    except Exception as error:  # noqa: BLE001 - the worker is told, and says so
        problem = str(error) if isinstance(error, EventwireError) else f"{type(error).__name__}: {error}"
        pipe.send(Failure(PoolFailed.code, problem, is_bad_input=False))
        return
    give_back()
    pipe.send(Ready())
    while True:
        try:
            received = pipe.recv()
        except EOFError:
            return
        pipe.send(call(stage, handler, received))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4])
