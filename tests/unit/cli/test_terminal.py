"""Text out of articles does no harm on a terminal."""

from __future__ import annotations

import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.console import Console

from streams.cli.terminal import clean, safe


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[2J\x1b[Hgone", "\ufffd[2J\ufffd[Hgone"),
        ("a\r\nb\tc", "a  b c"),
        ("bell\x07 csi\x9b31m del\x7f", "bell\ufffd csi\ufffd31m del\ufffd"),
        ("user\u202egnp.exe", "user\ufffdgnp.exe"),
        ("l’été à Đà Nẵng — 平壌 🕊", "l’été à Đà Nẵng — 平壌 🕊"),
    ],
)
def test_what_would_move_the_cursor_is_replaced_and_the_rest_kept(hostile: str, shown: str) -> None:
    assert clean(hostile) == shown


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
