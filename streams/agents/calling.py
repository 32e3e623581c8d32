"""Call a handler on one record: timed, and with every exception made a `Failure`. In line and in the pool alike."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from time import perf_counter

from streams.agents.failure import Failure
from streams.agents.messages import Handled, Handler, Observation, Received
from streams.errors import ArticleError, StageFailed

Outcome = Handled | Failure


def load(reference: str) -> Handler:
    """The handler that `package.module:function` makes.

    The function takes nothing and loads what the stage needs (models, lexicons); that may take seconds, and raise.
    """
    make: Callable[[], Handler] = pkgutil.resolve_name(reference)
    return make()


def call(stage: str, handler: Handler, received: Received) -> Outcome:
    """What the handler makes of the record, with the seconds it took among its observations."""
    began = perf_counter()
    try:
        handled = handler(received)
    except ArticleError as error:
        return Failure.of(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, this article alone is set aside
        return Failure.of(StageFailed(f"{type(error).__name__} in the {stage} stage: {error} ({_place(error)})"))
    handled.observations.append(Observation("stage_seconds", (stage,), perf_counter() - began))
    return handled


def _place(error: BaseException) -> str:
    """Where the exception was raised: `coder.py:120`."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "unknown place"
    return f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}"
