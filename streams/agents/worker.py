"""One stage's worker process: run its Faust app until a signal, or until something goes wrong that must end it."""

from __future__ import annotations

import asyncio
import os
import socket
import warnings
from threading import Timer
from typing import Any

import faust
import structlog
from faust.exceptions import AlreadyConfiguredWarning

from streams.agents.exit_status import CRASHED, DONE, NEEDS_A_PERSON
from streams.agents.stage import Stage
from streams.agents.stage_app import build
from streams.errors import LexiconError, OperatorError, PortTaken, StartAgain, TooManyFailures
from streams.settings import settings

log = structlog.get_logger(__name__)

DRAIN_SECONDS = 25.0
"""After a signal: what is under way is finished, or comes again at the next start."""
CRASH_SECONDS = 10.0
"""After a crash: Faust may hang in it (its issue 324), so the process is ended from outside the event loop."""

FOR_A_PERSON = (LexiconError, OperatorError, TooManyFailures)
"""Errors that say all there is to say in one line, and that starting again would not mend."""


def run(stage: Stage) -> int:
    """Run the stage's worker in this process; gives its exit status, `DONE` when a signal ended it.

    What goes wrong is logged, an error for the operator as one line.
    """
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        _check_port(stage)
        built = build(stage)
        worker = StageWorker(built.faust, loop)
        log.info("starting", metrics=f"{stage.web_url}/metrics", health=f"{stage.web_url}/livez, /readyz")
        problem = worker.execute()
        built.runner.close()
    except OperatorError as error:
        problem = error
        _say(error)
    return _status(problem)


class StageWorker(faust.Worker):  # type: ignore[misc]
    """Faust's worker, quiet, and certain to end."""

    def __init__(self, app: faust.App, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(app, loop=loop, quiet=True, override_logging=False, redirect_stdouts=False)
        self.spinner = None

    def execute(self) -> BaseException | None:
        """Run until stopped; gives what went wrong, None when a signal ended it."""
        problem: BaseException | None = None
        self._starting_fut = asyncio.ensure_future(self.start(), loop=self.loop)
        try:
            self.loop.run_until_complete(self._starting_fut)
        except asyncio.CancelledError:
            pass
        except Exception as error:  # noqa: BLE001 - said by the caller
            problem = error
            _say(error)
            self._end_in(CRASH_SECONDS, _status(error))
        try:
            self.stop_and_shutdown()
        except Exception as error:  # noqa: BLE001 - Faust raises the crash's reason once more
            problem = problem or error
        return problem

    def _crash(self, reason: BaseException) -> None:
        """Faust calls this for every crash, of whichever part."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", AlreadyConfiguredWarning)  # so late on purpose
            self.app.conf.stream_wait_empty = False
        self._end_in(CRASH_SECONDS, _status(reason))
        if not self.crashed:
            _say(reason)
        super()._crash(reason)

    def _schedule_shutdown(self, signal: Any) -> None:
        log.info("stopping: finishing what is under way")
        self._end_in(DRAIN_SECONDS, CRASHED)
        super()._schedule_shutdown(signal)

    def _end_in(self, seconds: float, status: int) -> None:
        watchdog = Timer(seconds, os._exit, [status])
        watchdog.daemon = True
        watchdog.start()

    def _setproctitle(self, info: str, *, ident: str = "eventwire") -> None:
        """Keep the command line as it is: it says more than Faust's title."""


def _status(problem: BaseException | None) -> int:
    if problem is None:
        return DONE
    return NEEDS_A_PERSON if isinstance(problem, FOR_A_PERSON) else CRASHED


def _say(problem: BaseException) -> None:
    """One line where that says all; a traceback where it is our own fault."""
    if isinstance(problem, (*FOR_A_PERSON, StartAgain)):
        log.critical(str(problem), code=problem.code)
    else:
        log.critical("the worker ends", because=f"{type(problem).__name__}: {problem}", exc_info=problem)


def _check_port(stage: Stage) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings().web_host, stage.web_port))
        except OSError as error:
            raise PortTaken(
                f"{settings().web_host}:{stage.web_port} can't be had for the {stage.name} stage's metrics "
                f"({error.strerror}); choose others with EVENTWIRE_WEB_PORT"
            ) from None
