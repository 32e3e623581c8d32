"""Which commands there are. Their modules are imported when they are run, so that `eventwire --help` is quick."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated, Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

import streams


class _Command(NamedTuple):
    module: str
    name: str
    """The function, or the `typer.Typer` with commands of its own."""
    help: str


COMMANDS: dict[str, _Command] = {
    "demo": _Command("streams.cli.demo", "demo", "Try it all on this machine: Kafka, workers, articles, events."),
    "code": _Command("streams.cli.code", "code", "Read articles and print their events; no Kafka."),
    "explain": _Command("streams.cli.explain", "explain", "Say why an article was coded as it was; no Kafka."),
    "unmatched": _Command("streams.cli.unmatched", "unmatched", "List what the lexicon does not know; no Kafka."),
    "broker": _Command("streams.cli.broker", "broker", "Run a Kafka on this machine, if you have none."),
    "topics": _Command("streams.cli.topics", "topics", "Make the topics, or check them."),
    "worker": _Command("streams.cli.worker", "worker", "Run the stages: articles in, events out."),
    "health": _Command("streams.cli.health", "health", "Ask the workers on this machine whether they are ready."),
    "feed": _Command("streams.cli.feed", "feed", "Put articles on Kafka."),
    "tail": _Command("streams.cli.tail", "tail", "Follow the events as they arrive."),
    "watch": _Command("streams.cli.watch", "watch", "Serve a page that shows the events as they arrive."),
    "replay": _Command("streams.cli.replay", "replay", "Code history again, with another lexicon or other models."),
    "canary": _Command("streams.cli.canary", "canary", "Feed made-up articles, and check that they come out right."),
    "dlq": _Command("streams.cli.dlq", "dlq", "List the dead letters, or send them again."),
}


class _LazyGroup(TyperGroup):
    """Lists the commands from the table, and imports the one that is run."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - typer's signature
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        found = COMMANDS.get(cmd_name)
        return None if found is None else TyperCommand(cmd_name, help=found.help)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0] not in COMMANDS:
            return super().resolve_command(ctx, args)
        name, *rest = args
        return name, _load(name), rest


def _load(name: str) -> Any:
    module, attribute, _ = COMMANDS[name]
    command = getattr(import_module(module), attribute)
    if not isinstance(command, typer.Typer):
        alone = typer.Typer(add_completion=False, rich_markup_mode="markdown", pretty_exceptions_enable=False)
        alone.command(name)(command)
        command = alone
    loaded = get_command(command)
    loaded.name = name
    return loaded


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"eventwire {streams.__version__}")
        raise typer.Exit


application = typer.Typer(
    cls=_LazyGroup,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@application.callback()
def _eventwire(
    version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """News articles in, geopolitical events out: who did what to whom, where and when.

    Try `eventwire demo`. Every setting is an environment variable; EVENTWIRE_BOOTSTRAP_SERVERS=host:port points all
    commands at your own Kafka.
    """
