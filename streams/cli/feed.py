"""`eventwire feed`: articles onto Kafka."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from streams.cli.terminal import err, is_terminal, print_json, say
from streams.errors import BadFile
from streams.feeds.files import read_articles
from streams.feeds.kafka import Fed
from streams.feeds.kafka import feed as feed_kafka
from streams.harmless import clean
from streams.settings import settings


def feed(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Files, folders, or - for standard input.")],
) -> None:
    """Put articles on Kafka, on the topic `articles.raw.v1`, where the workers find them.

    A file holds JSON lines (.jsonl, .ndjson), JSON (.json), or is one article as plain text. An article is a JSON
    object with a `text`, and where known `id`, `title`, `language`, `publisher`, `url`, `published_at`; other fields
    are kept. A line that is not an article is said so and passed over; the exit code is then 1. In a pipe, the id of
    each article that Kafka has is printed as JSON.

    Examples: `eventwire feed seeds/` · `eventwire feed today.jsonl` · `my-crawler | eventwire feed -`
    """
    with Progress(
        SpinnerColumn(),
        TextColumn("feeding"),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=err,
        transient=True,
        disable=not err.is_terminal,
    ) as progress:
        task = progress.add_task("feeding", total=None)

        def delivered(article: str) -> None:
            progress.advance(task)
            if not is_terminal():
                print_json({"id": article})

        fed = feed_kafka(read_articles(files), settings().bootstrap_servers, delivered=delivered, refused=tell_problem)
    summarize(fed)
    if fed.problems:
        raise typer.Exit(1)


def tell_problem(problem: BadFile) -> None:
    """One line on standard error for what could not be fed."""
    err.print(f"eventwire: {clean(str(problem))} [{problem.code}]", markup=False)


def summarize(fed: Fed) -> None:
    """Say how many articles Kafka has, and how many were passed over."""
    refused = f"; {len(fed.problems)} not fed" if fed.problems else ""
    say(f"{len(fed.ids)} article{'' if len(fed.ids) == 1 else 's'} fed{refused}")
