"""`eventwire worker`: the stages' Faust workers."""

from __future__ import annotations

import signal
from typing import Annotated

import structlog
import typer

from streams import logs
from streams.agents.parents import die_with_parent
from streams.agents.supervisor import Supervisor, command_for
from streams.app import PIPELINE, stage_named
from streams.broker.security import security
from streams.settings import settings

log = structlog.get_logger(__name__)


def worker(
    stages: Annotated[
        list[str] | None,
        typer.Argument(metavar="[STAGE]...", help="language, entities or coding. None named: all three."),
    ] = None,
    parent: Annotated[int | None, typer.Option(hidden=True, help="End with this process.")] = None,
) -> None:
    """Run the stages: articles in, events out, until Ctrl-C.

    One stage named runs in this process. None or several run as a process each, started again when they fall.
    Metrics and health of each are on ports 6066 to 6068 (EVENTWIRE_WEB_PORT): /metrics, /livez, /readyz.
    """
    security()  # what is wrong with it is said once, before anything is started
    named = [stage_named(name) for name in dict.fromkeys(stages or ())] or list(PIPELINE)
    if parent is not None:
        die_with_parent(parent, signal.SIGTERM)
    if len(named) == 1:
        # Faust is slow to import, and no other command wants it
        from streams.agents.worker import run  # noqa: PLC0415

        logs.configure(settings().log_level, stage=named[0].name)
        raise typer.Exit(run(named[0]))
    logs.configure(settings().log_level)
    for stage in named:
        log.info("metrics and health", of=stage.name, at=f"{stage.web_url}/metrics, /livez, /readyz")
    raise typer.Exit(Supervisor(named, command_for).run())
