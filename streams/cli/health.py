"""`eventwire health`: are the workers on this machine ready? For health checks of containers, which have no curl."""

from __future__ import annotations

import http.client
from typing import Annotated

import typer

from streams.agents.stage import Stage
from streams.app import PIPELINE, stage_named
from streams.errors import NotReady
from streams.settings import settings

ANSWER_SECONDS = 5.0


def health(
    stages: Annotated[
        list[str] | None,
        typer.Argument(metavar="[STAGE]...", help="language, entities or coding. None named: those that run here."),
    ] = None,
) -> None:
    """Ask the workers on this machine whether they are ready: exit code 0, or 1 and the reason.

    Example: `eventwire health entities || echo "not yet"`
    """
    answers = {stage.name: _ask(stage) for stage in ([stage_named(name) for name in stages or ()] or PIPELINE)}
    if not stages:
        answers = {name: answer for name, answer in answers.items() if answer is not None}
        if not answers:
            raise NotReady(f"no worker runs here: none answers on port {_ports()}")
    wrong = [f"{name}: {answer or 'does not run here'}" for name, answer in answers.items() if answer != "ok"]
    if wrong:
        raise NotReady("; ".join(wrong))
    typer.echo(f"ready: {', '.join(answers)}")


def _ask(stage: Stage) -> str | None:
    """What the stage's worker says of itself, `ok` or why not; None where there is none."""
    connection = http.client.HTTPConnection(_host(), stage.web_port, timeout=ANSWER_SECONDS)
    try:
        connection.request("GET", "/readyz")
        return connection.getresponse().read(1000).decode(errors="replace").strip()
    except ConnectionRefusedError:
        return None
    except (OSError, http.client.HTTPException) as error:
        return f"does not answer ({type(error).__name__})"
    finally:
        connection.close()


def _host() -> str:
    """Where the pages are reached from here: an address that means all of them can't be called."""
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings().web_host, settings().web_host)  # noqa: S104 - compared


def _ports() -> str:
    return ", ".join(str(stage.web_port) for stage in PIPELINE)
