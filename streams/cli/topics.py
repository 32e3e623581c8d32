"""`eventwire topics`: make the topics, or check them."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.table import Table

from streams.broker.admin import TopicState, check_topics, make_topics
from streams.cli.terminal import is_terminal, out, print_json, safe
from streams.errors import TopicProblem
from streams.settings import settings


def topics(
    check: Annotated[bool, typer.Option("--check", help="Only look; make nothing.")] = False,
) -> None:
    """Make the topics that are missing on your Kafka, and say what differs from how they should be.

    Topics that are there are never changed. New ones get EVENTWIRE_PARTITIONS partitions (12) in
    EVENTWIRE_REPLICATION_FACTOR copies (1). Exit code 1 where one is missing or differs.

    Example: `EVENTWIRE_BOOTSTRAP_SERVERS=kafka.example.org:9092 eventwire topics`
    """
    servers = settings().bootstrap_servers
    states = check_topics(servers) if check else make_topics(servers)
    if is_terminal():
        _show(states)
    else:
        for state in states:
            print_json(
                {
                    "topic": state.topic.name,
                    "partitions": state.partitions,
                    "made": state.made,
                    "problems": state.problems,
                }
            )
    problems = [f"{state.topic.name} {', '.join(state.problems)}" for state in states if state.problems]
    if problems:
        raise TopicProblem("; ".join(problems))


def _show(states: list[TopicState]) -> None:
    table = Table(box=None, pad_edge=False)
    for column in ("topic", "partitions", "kept", ""):
        table.add_column(column)
    for state in states:
        kept = "the newest of each key" if state.topic.compacted else f"{state.topic.retention.days} days"
        says = ", ".join(state.problems) or ("made" if state.made else "as it should be")
        colour = "red" if state.problems else "green" if state.made else "dim"
        table.add_row(state.topic.name, str(state.partitions), kept, f"[{colour}]{safe(says)}[/]")
    out.print(table)
