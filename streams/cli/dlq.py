"""`eventwire dlq`: the dead letters."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import asdict
from typing import Annotated

import typer
from rich.progress import Progress
from rich.table import Table

from streams.cli.terminal import err, is_terminal, out, print_json, safe, say
from streams.errors import OperatorError
from streams.exports.dead_letters import DeadLetter, LetterFilter, choose, dead_letters
from streams.exports.dead_letters import replay as send_again
from streams.harmless import clean
from streams.settings import settings

dlq = typer.Typer(no_args_is_help=True, rich_markup_mode="markdown", add_completion=False)

Stage = Annotated[str | None, typer.Option(help="Only of this stage: language, entities or coding.")]
ErrorCode = Annotated[str | None, typer.Option("--error", help="Only with this error code: not-json, stage-failed …")]


@dlq.callback()
def _dlq() -> None:
    """List the dead letters, the articles that could not be processed, or send them again."""


@dlq.command("list")
def list_letters(stage: Stage = None, error: ErrorCode = None) -> None:
    """List the dead letters: where each came from, which stage gave it up and why.

    A table on a terminal, JSON lines in a pipe.

    Example: `eventwire dlq list --error stage-timed-out`
    """
    table = Table(box=None, pad_edge=False)
    for column in ("time", "from", "stage", "error", "bytes", "key", "message"):
        table.add_column(column, overflow="fold")
    count = 0
    for letter in dead_letters(settings().bootstrap_servers, LetterFilter(stage, error)):
        count += 1
        if is_terminal():
            cells = (letter.time[:19], letter.origin, letter.stage, letter.error, str(letter.size), letter.key)
            table.add_row(*map(safe, (*cells, letter.message)))
        else:
            print_json({**asdict(letter), "place": str(letter.place)})
    if is_terminal():
        if count:
            out.print(table, soft_wrap=False)
        say(f"{count} dead letter{'' if count == 1 else 's'}")


@dlq.command("replay")
def replay(
    stage: Stage = None,
    error: ErrorCode = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Don't ask.")] = False,
) -> None:
    """Send dead letters again, as they came, to the topics they came from: after the cause was mended.

    The letters stay where they are, so that a second replay sends them again; their events keep their ids, and
    nothing is counted twice. The same article is sent once, however often it failed. Without --yes it says what it
    would send, and asks.

    Example: `eventwire dlq replay --error stage-timed-out`
    """
    servers = settings().bootstrap_servers
    letters, impossible = choose(servers, LetterFilter(stage, error))
    for letter in impossible:
        err.print(clean(f"eventwire: {_name(letter)} can't be sent again: {_reason(letter)}"), markup=False)
    for topic, count in Counter(letter.topic for letter in letters).items():
        say(f"{count} to send again to {safe(topic)}")
    if letters and not yes:
        if not (sys.stdin.isatty() and err.is_terminal):
            raise OperatorError("nothing was sent: say --yes to send dead letters again without being asked")
        typer.confirm("Send?", abort=True, err=True)
    with Progress(console=err, transient=True, disable=not err.is_terminal) as progress:
        task = progress.add_task("sending", total=len(letters))
        sent = send_again(servers, letters, lambda: progress.advance(task)) if letters else 0
    say(f"{sent} sent again")
    if not is_terminal():
        print_json({"sent": sent, "impossible": len(impossible)})


def _name(letter: DeadLetter) -> str:
    return str(letter.place)


def _reason(letter: DeadLetter) -> str:
    if letter.is_cut:
        return f"it was cut to fit; the original is at {letter.origin} as long as that topic keeps it"
    return f"it does not come from one of eventwire's topics ({letter.topic or 'no dlq-topic header'})"
