"""`eventwire unmatched`: what the lexicon lacks."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from streams.cli.terminal import err, is_terminal, out, print_json, safe
from streams.cli.working import summarize, worked
from streams.feeds.files import read_articles
from streams.settings import settings


def unmatched(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="[FILE]...", help="Files, folders, or - for standard input (default).")
    ] = None,
    language: Annotated[str | None, typer.Option(help="Only of articles in this language: fr.")] = None,
    top: Annotated[int, typer.Option(min=1, help="So many of each kind and language.")] = 20,
) -> None:
    """List the most frequent actors without a code and verbs without a pattern, so that the lexicon can grow.

    Articles are read as `eventwire code` reads them. An actor is listed who is named and whom no table knows; a verb,
    whose subject or object is somebody, that no pattern has (`uneventful.txt` lists those that need none). Each comes
    with its count and the first sentence it was met in: a table on a terminal, a JSON object a line in a pipe. Workers
    count the same on `/metrics`: `eventwire_unmatched_total`.

    Examples: `eventwire unmatched seeds/` · `eventwire unmatched --language fr --top 50 today.jsonl`
    """
    with err.status("loading the models"):
        from streams.stages.unmatched import Tally  # noqa: PLC0415 - models take seconds; --help must not wait
        from streams.stages.whole_way import WholeWay  # noqa: PLC0415

        way = WholeWay(settings().model_copy(update={"parse_all": True}))
    tally, outcomes = Tally(), Counter[str]()
    columns = (SpinnerColumn(), TextColumn("coding"), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as progress:
        task = progress.add_task("coding", total=None)
        for coded in worked(
            read_articles(files or ["-"]), lambda article: way.code(article, ingested_at=datetime.now(UTC)), outcomes
        ):
            outcomes[coded.outcome] += 1
            for one in coded.unmatched:
                if language in (None, one.language):
                    tally.add(one)
            progress.advance(task)
    found = tally.most_frequent(top)
    if is_terminal():
        table = Table(box=None, pad_edge=False)
        table.add_column("count", justify="right")
        for column in ("kind", "language", "text", "for example"):
            table.add_column(column, overflow="fold")
        for each in found:
            cells = (each.kind, each.language, each.text, each.example.strip())
            table.add_row(str(each.count), *map(safe, cells))
        out.print(table, soft_wrap=False)
    else:
        for each in found:
            print_json(asdict(each))
    summarize(outcomes)
