"""`eventwire replay`: history coded again after a change of lexicon or models."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from streams.cli.terminal import err, is_terminal, out, print_json, safe, say
from streams.replay.decisions import LEFT, WHY, Asked
from streams.replay.installed import InstalledHere
from streams.replay.planning import Plan, make_plan
from streams.replay.sending import TARGETS, Pace, Sending, Sent
from streams.settings import settings

INTERRUPTED = 130
"""The exit code of Ctrl-C."""
_FORMATS = ["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%S%z"]


def replay(  # noqa: PLR0913, PLR0917 - the command's options
    since: Annotated[
        datetime | None,
        typer.Option(formats=_FORMATS, metavar="TIME", help="Only what reached its topic from then on."),
    ] = None,
    until: Annotated[
        datetime | None, typer.Option(formats=_FORMATS, metavar="TIME", help="Only what reached it before then.")
    ] = None,
    language: Annotated[str | None, typer.Option(help="Only articles in this language: fr.")] = None,
    publisher: Annotated[str | None, typer.Option(help="Only articles of this publisher.")] = None,
    source: Annotated[
        Literal["auto", "annotated", "identified"],
        typer.Option(
            "--from", help="Code them as they were read (annotated), read them again (identified), or as needed."
        ),
    ] = "auto",
    coded_before: Annotated[
        datetime | None,
        typer.Option(
            formats=_FORMATS,
            metavar="TIME",
            help="Also what is up to date but was coded before then: settings changed, say.",
        ),
    ] = None,
    unsupported: Annotated[
        bool, typer.Option("--unsupported", help="Instead, articles whose language had no pipeline and has one now.")
    ] = False,
    rate: Annotated[
        float, typer.Option(min=0.1, help="Articles a second; live ones share the workers with them.")
    ] = 10,
    behind: Annotated[
        int, typer.Option(min=0, help="Wait while the workers are more than so many articles behind.")
    ] = 200,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Send them; without it you are only told.")] = False,
) -> None:
    """Have history coded again by workers with another lexicon or other models.

    An article whose account names another coder than the one installed here is sent again from
    `articles.annotated.v1`, and is coded without being read again; where the reader, a parser or names changed, or
    where the lexicon would have other sentences read, from `articles.identified.v1`. Its new account then takes back
    the events that no longer hold; those that hold keep their ids. Never sent: what was cancelled, what has a newer
    version, what is under way. Bring the workers to the new version first. A TIME is in UTC: 2026-11-01 or
    2026-11-01T12:30:00.

    Ctrl-C is safe: the same command goes on where it ended, since what was done needs it no more. On a terminal it
    prints tables, in a pipe one JSON object.

    Examples: `eventwire replay` · `eventwire replay --since 2026-11-01 --language fr --yes --rate 50`
    """
    servers, installed = settings().bootstrap_servers, InstalledHere(settings())
    asked = Asked(_utc(since), _utc(until), language, publisher, _utc(coded_before), source)
    plan = _planned(servers, installed, asked, "unsupported" if unsupported else "coded")
    _tell(plan, installed, rate)
    sent = _send(servers, plan, Pace(rate, behind)) if yes and plan.send else None
    if not is_terminal():
        _print(plan, sent)
    if sent is not None and not sent.is_whole:
        say(f"[bold]interrupted[/]: {len(plan.send) - sent.articles} are left; give the same command to go on")
        raise typer.Exit(INTERRUPTED)


def _planned(
    servers: list[str], installed: InstalledHere, asked: Asked, which: Literal["coded", "unsupported"]
) -> Plan:
    with _progress() as progress:
        task = progress.add_task("looking", total=None)

        def look(topic: str, count: int, total: int) -> None:
            progress.update(task, description=f"reading {topic}", completed=count, total=total)

        return make_plan(servers, installed, asked, which, look)


def _send(servers: list[str], plan: Plan, pace: Pace) -> Sent:
    said: list[int] = []
    with _progress() as progress:
        task = progress.add_task("sending", total=len(plan.send))

        def waiting(behind: int) -> None:
            words = f"waiting: the workers are {behind:,} articles behind"
            progress.update(task, description=words)
            if not (said or err.is_terminal):
                say(words)
            said.append(behind)

        def sent_one() -> None:
            progress.update(task, advance=1, description="sending")

        sent = Sending(servers, pace, sent_one, waiting).send(plan)
    say(f"{_articles(sent.articles)} sent again")
    if sent.overtaken:
        say(f"{_articles(sent.overtaken)} got a newer version meanwhile, which was sent behind the older one")
    return sent


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=err,
        transient=True,
        disable=not err.is_terminal,
    )


def _tell(plan: Plan, installed: InstalledHere, rate: float) -> None:
    """The plan, for a person."""
    table = Table(box=None, pad_edge=False)
    for column in ("articles", "sent again from", "why"):
        table.add_column(column, justify="right" if column == "articles" else "left")
    for (topic, why), count in sorted(plan.counts().items()):
        table.add_row(f"{count:,}", topic, WHY[why])
    for left, count in plan.left.most_common():
        table.add_row(f"[dim]{count:,}[/]", "[dim]not sent[/]", f"[dim]{LEFT[left]}[/]")
    if plan.send or plan.left:
        (out if is_terminal() else err).print(table, soft_wrap=False)
    if not plan.send:
        say("nothing to do")
        return
    takes = timedelta(seconds=round(len(plan.send) / rate))
    say(f"{_articles(len(plan.send))}, at {rate:g} a second {takes}; --yes sends them")
    if plan.coder_at_work and plan.coder_at_work != installed.coder:
        at_work, here = (safe(" ".join(coder)) for coder in (plan.coder_at_work, installed.coder))
        say(
            f"[yellow]the newest account was coded by {at_work}, and here is {here}[/]: bring the workers to it first, "
            "or the replay changes nothing"
        )


def _print(plan: Plan, sent: Sent | None) -> None:
    """The plan and what was sent, for a program."""
    print_json(
        {
            "again": [
                {"from": topic, "to": TARGETS[topic].name, "why": why, "articles": count}
                for (topic, why), count in sorted(plan.counts().items())
            ],
            "left": dict(plan.left),
            "sent": sent.articles if sent else 0,
            "overtaken": sent.overtaken if sent else 0,
        }
    )


def _articles(count: int) -> str:
    return f"{count:,} article{'' if count == 1 else 's'}"


def _utc(moment: datetime | None) -> datetime | None:
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment
