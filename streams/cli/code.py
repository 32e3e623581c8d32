"""`eventwire code`: articles in, events out, without Kafka."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from streams.cli.events_table import EventTable
from streams.cli.terminal import err, is_terminal, out, print_json
from streams.cli.working import summarize, worked
from streams.feeds.files import read_articles
from streams.settings import settings


def code(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="[FILE]...", help="Files, folders, or - for standard input (default).")
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Also what is not published, marked `relevant: false`.")
    ] = False,
) -> None:
    """Read articles and print their events: the same that the workers would publish, without Kafka.

    A file holds JSON lines (.jsonl, .ndjson), JSON (.json), or is one article as plain text. On a terminal the events
    are a table with the sentence each was read from, in a pipe a JSON object a line, in the order of the articles.
    Each says in `trigger.rule` which line of the lexicon read it. What can't be read or coded is said so on standard
    error and passed over; the exit code is then 1.

    Examples: `eventwire code seeds/` · `eventwire code --all today.jsonl` · `pbpaste | eventwire code > events.jsonl`
    """
    with err.status("loading the models"):
        from streams.stages.whole_way import WholeWay  # noqa: PLC0415 - models take seconds; --help must not wait

        way = WholeWay(settings())
    table = EventTable(out)
    outcomes: Counter[str] = Counter()
    with Progress(
        SpinnerColumn(),
        TextColumn("coding"),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=err,
        transient=True,
        disable=is_terminal() or not err.is_terminal,
    ) as progress:
        task = progress.add_task("coding", total=None)
        for coded in worked(
            read_articles(files or ["-"]), lambda article: way.code(article, ingested_at=datetime.now(UTC)), outcomes
        ):
            outcomes[coded.outcome] += 1
            now = datetime.now(UTC)
            for event in coded.events:
                if not (everything or event.relevant):
                    continue
                stamped = event.model_copy(update={"coded_at": now})
                if is_terminal():
                    table.show(stamped.model_dump(mode="json"))
                else:
                    print_json(stamped.to_json())
            progress.advance(task)
    summarize(outcomes)
