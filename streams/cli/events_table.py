"""Events for a person to read: a row each, and beneath it the sentence it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table

from streams.cli.terminal import safe

COLOURS = {1: "green", 2: "cyan", 3: "yellow", 4: "red"}
"""By quad class: verbal and material cooperation, verbal and material conflict."""
_DATE, _ACTOR, _DEED = 12, 26, 40


class EventTable:
    """Prints events to a console one by one, with the columns' names before the first."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._is_begun = False

    def show(self, event: Mapping[str, Any]) -> None:
        """Print an event, given as its JSON stands on the topic."""
        if not self._is_begun:
            self._row("[dim]date[/]", "[dim]who[/]", "[dim]what[/]", "[dim]to whom[/]")
            self._is_begun = True
        colour = COLOURS.get(event.get("quad_class", 0), "white")
        deed = f"[bold {colour}]{_text(event.get('code'))}[/] [{colour}]{_text(event.get('label'))}[/]"
        if event.get("modality") not in (None, "actual"):
            deed += f" [dim]({_text(event['modality'])})[/]"
        self._row(_date(event), _actor(event.get("source")), deed, _actor(event.get("target")))
        self._console.print(Padding(_sentence(event), (0, 0, 1, _DATE + 1)), soft_wrap=False)

    def _row(self, *cells: str) -> None:
        grid = Table.grid(padding=(0, 1))
        # On a narrow terminal the date stays whole and the others give way.
        share = min(1.0, (self._console.width - _DATE - 3) / (_ACTOR + _DEED + _ACTOR))
        for width in (_DATE, *(max(4, int(width * share)) for width in (_ACTOR, _DEED, _ACTOR))):
            grid.add_column(width=width)
        grid.add_row(*cells)
        self._console.print(grid)


def _date(event: Mapping[str, Any]) -> str:
    """The date as far as it is known: `2024` or `2025-07` where the text says no more."""
    date = event.get("date")
    known = {"year": 4, "month": 7}.get(str(event.get("date_precision")))
    return _text(date if date is None else str(date)[:known])


def _actor(actor: Mapping[str, Any] | None) -> str:
    if actor is None:
        return "[dim]—[/]"
    return f"[bold]{_text(actor.get('code'), '?')}[/] {_text(actor.get('name') or actor.get('text'))}"


def _sentence(event: Mapping[str, Any]) -> str:
    """The sentence, dimmed, with the trigger's words standing out."""
    sentence, trigger = event.get("sentence") or {}, event.get("trigger") or {}
    text, first = str(sentence.get("text", "")), int(sentence.get("start", 0))
    start, end = int(trigger.get("start", 0)) - first, int(trigger.get("end", 0)) - first
    if 0 <= start < end <= len(text):
        return (
            f"[dim]{safe(text[:start].lstrip())}[/][underline]{safe(text[start:end])}[/]"
            f"[dim]{safe(text[end:].rstrip())}[/]"
        )
    return f"[dim]{safe(text.strip())}[/]"


def _text(value: object, missing: str = "—") -> str:
    return missing if value is None else safe(str(value))
