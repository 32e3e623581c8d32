"""`eventwire tail`: the events as they arrive."""

from __future__ import annotations

from typing import Annotated

import typer

from schemas import Modality
from streams.cli.events_table import EventTable
from streams.cli.terminal import is_terminal, out, print_json, say
from streams.exports.events import follow_events
from streams.exports.filters import EventFilter
from streams.settings import settings


def tail(  # noqa: PLR0913, PLR0917 - the command's options
    quad: Annotated[
        int | None,
        typer.Option(
            min=1, max=4, help="Quad class: 1, 2 verbal and material cooperation; 3, 4 verbal and material conflict."
        ),
    ] = None,
    root: Annotated[str | None, typer.Option(help="CAMEO root, two digits: 19 is fight.")] = None,
    code: Annotated[str | None, typer.Option(help="CAMEO code, or how it begins: 194.")] = None,
    source: Annotated[
        str | None, typer.Option(help="Who: a country, or how the actor's code begins: RUS, IGO.")
    ] = None,
    target: Annotated[str | None, typer.Option(help="To whom, likewise.")] = None,
    language: Annotated[str | None, typer.Option(help="The article's language: fr.")] = None,
    modality: Annotated[Modality | None, typer.Option(help="Whether it happened.")] = None,
    confidence: Annotated[float | None, typer.Option(min=0, max=1, help="At least this sure.")] = None,
    from_beginning: Annotated[
        bool, typer.Option("--from-beginning", help="All events that Kafka still has first.")
    ] = False,
    until_now: Annotated[bool, typer.Option("--until-now", help="With --from-beginning: end at the newest.")] = False,
) -> None:
    """Follow the events on Kafka as they arrive, until Ctrl-C: a table on a terminal, JSON lines in a pipe.

    Conditions add up. Each event is shown once, also where the pipeline delivered it twice.

    Example: `eventwire tail --quad 4 --source RUS --target UKR | jq .sentence.text`
    """
    wanted = EventFilter(
        quad=quad,
        root=root,
        code=code,
        source=source.upper() if source else None,
        target=target.upper() if target else None,
        language=language,
        modality=modality,
        confidence=confidence,
    )
    if until_now and not from_beginning:
        raise typer.BadParameter("--until-now goes with --from-beginning")
    table = EventTable(out)
    events = follow_events(
        settings().bootstrap_servers, wanted, "beginning" if from_beginning else "end", until_end=until_now
    )
    if is_terminal() and not until_now:
        say("[dim]waiting for events; Ctrl-C ends[/]")
    for event, content in events:
        if is_terminal():
            table.show(event)
        else:
            print_json(content)
