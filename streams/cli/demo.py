"""`eventwire demo`: everything on this machine."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import Annotated, Any

import typer

from streams.broker.admin import make_topics
from streams.broker.broker import Broker
from streams.broker.security import security
from streams.cli.demo_run import DemoRun
from streams.cli.demo_workers import DemoWorkers
from streams.cli.events_table import EventTable
from streams.cli.feed import summarize, tell_problem
from streams.cli.terminal import is_terminal, out, print_json, safe, say, stopped_by_sigterm
from streams.feeds.files import read_articles
from streams.settings import PROJECT, settings


def demo(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="[FILE]...", help="What to feed instead of the sample articles.")
    ] = None,
    once: Annotated[bool, typer.Option("--once", help="End when every article is coded.")] = False,
    within: Annotated[float, typer.Option(min=1, help="With --once: give up after that many seconds.")] = 300,
) -> None:
    """Try it all on this machine: starts Kafka and the workers, feeds the sample articles, prints their events.

    It goes on until Ctrl-C, which stops everything it started; feed it from another terminal with `eventwire feed`.
    Where EVENTWIRE_BOOTSTRAP_SERVERS is set, that Kafka is used and none is started. A table on a terminal, JSON
    lines in a pipe.

    Examples: `eventwire demo` · `eventwire demo --once my-articles.jsonl`
    """
    security()  # what is wrong with it is said before anything is started
    with stopped_by_sigterm(), ExitStack() as started:
        started.callback(say, "everything is stopped")
        servers = _kafka(started)
        for state in make_topics(servers):
            if state.problems:
                say(f"[yellow]topic {state.topic.name} {safe(', '.join(state.problems))}[/]")
        run = DemoRun(servers, _printer())
        started.callback(run.close)
        workers = _workers(servers, started)
        fed = run.feed(read_articles(files or [str(PROJECT / "seeds")]), tell_problem)
        summarize(fed)
        try:
            _follow(run, workers, once=once, within=within)
        except KeyboardInterrupt:
            if once:
                raise
            say("")  # behind the terminal's ^C; it is how the demo is meant to end
        if fed.problems:
            raise typer.Exit(1)


def _kafka(started: ExitStack) -> list[str]:
    if settings().has_own_cluster:
        say(f"Kafka: yours, {safe(', '.join(settings().bootstrap_servers))}")
        return settings().bootstrap_servers
    began = time.monotonic()
    broker = Broker()
    say("starting Kafka …")
    started.callback(broker.stop)
    broker.start()
    say(f"Kafka: {broker.address}, started in {time.monotonic() - began:.1f} s; log: {safe(str(broker.home.log))}")
    return [broker.address]


def _workers(servers: list[str], started: ExitStack) -> DemoWorkers:
    began = time.monotonic()
    say("starting the workers, which load their language models …")
    workers = DemoWorkers(servers, settings().cache.absolute() / "demo" / "workers.log")
    started.callback(workers.stop)
    started.callback(say, "stopping the workers …")
    workers.wait_until_ready()
    say(f"workers: ready in {time.monotonic() - began:.1f} s; log: {safe(str(workers.log))}")
    say(f"metrics: {' '.join(url + '/metrics' for url in workers.urls)}")
    say("page:    `eventwire watch`, in another terminal")
    say(f"health:  {' '.join(url + '/readyz' for url in workers.urls)}")
    return workers


def _follow(run: DemoRun, workers: DemoWorkers, *, once: bool, within: float) -> None:
    """Print events as they come; a summary when all are there. Without `once` it never returns."""
    is_told = False
    while True:
        run.follow(0.5)
        if run.ledger.is_settled and not is_told:
            _summarize(run)
            is_told = True
            if once:
                return
            say("[dim]waiting for more articles (`eventwire feed FILE`); Ctrl-C stops everything[/]")
        workers.check()
        if once and time.monotonic() - run.started > within:
            raise run.unfinished(str(workers.log))


def _summarize(run: DemoRun) -> None:
    outcomes = run.ledger.outcomes()
    parts = [f"{run.ledger.articles} articles"]
    for outcome, words in _WORDS.items():
        if outcomes[outcome]:
            parts.append(f"{outcomes[outcome]} {words}")
    say(
        f"[bold]{parts[0]}[/]: {', '.join(parts[1:])}; [bold]{run.ledger.events} events[/] "
        f"in {time.monotonic() - run.started:.1f} s"
    )


_WORDS = {
    "coded": "coded",
    "nothing-to-code": "with nothing to code",
    "unsupported": "in an unsupported language",
    "withdrawn": "withdrawn",
    "dead-letter": "dead-lettered",
}
"""`Account.outcome` in words."""


def _printer() -> Any:
    if not is_terminal():
        return lambda _event, content: print_json(content)
    table = EventTable(out)
    return lambda event, _content: table.show(event)
