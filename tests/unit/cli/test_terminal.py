"""Text out of articles does no harm on a terminal."""

from __future__ import annotations

import io

from hypothesis import example, given
from hypothesis import strategies as st
from rich.console import Console

from streams.cli.terminal import safe
from streams.harmless import clean


def test_square_brackets_are_shown_not_obeyed() -> None:
    assert (
        _rendered(f"[bold]{safe('[red]x[/red] [/bold] [link=file:///]y')}[/bold]")
        == "[red]x[/red] [/bold] [link=file:///]y"
    )


@given(st.text())
@example("\\[")
@example("\\\\[b]\\")
def test_any_text_is_shown_as_cleaned_whatever_markup_stands_around_it(text: str) -> None:
    assert _rendered(f"[bold]{safe(text)}[/bold]").replace("\u200b", "") == clean(text).replace("\u200b", "")


def _rendered(markup: str) -> str:
    """What is printed, on a terminal without colours."""
    screen = io.StringIO()
    Console(file=screen, width=100_000, highlight=False, emoji=False, soft_wrap=True, color_system=None).print(markup)
    return screen.getvalue().removesuffix("\n")
