"""An event is a row and its sentence, whatever its texts hold."""

from __future__ import annotations

import io
from typing import Any

from rich.console import Console

from streams.cli.events_table import EventTable

EVENT: dict[str, Any] = {
    "date": "2025-07-12",
    "source": {"text": "Kim Jong-un", "code": "PRKGOV", "name": "Kim Jong Un"},
    "target": {"text": "la Russie", "code": "RUS", "name": None},
    "code": "051",
    "label": "Praise or endorse",
    "quad_class": 1,
    "modality": "actual",
    "trigger": {"text": "soutient", "start": 112, "end": 120},
    "sentence": {"start": 100, "text": "Kim Jong-un soutient la Russie."},
}


def _shown(*events: dict[str, Any], colours: bool = False, width: int = 120) -> str:
    screen = io.StringIO()
    table = EventTable(Console(file=screen, width=width, highlight=False, force_terminal=colours))
    for event in events:
        table.show(event)
    return screen.getvalue()


def test_a_row_says_when_who_what_whom_and_then_the_sentence() -> None:
    header, row, sentence = [line for line in _shown(EVENT).splitlines() if line.strip()]
    assert header.split("  ")[0] == "date"
    assert [cell.strip() for cell in row.split("  ") if cell.strip()] == [
        "2025-07-12",
        "PRKGOV Kim Jong Un",
        "051 Praise or endorse",
        "RUS la Russie",
    ]
    assert sentence.strip() == "Kim Jong-un soutient la Russie."


def test_the_date_stays_whole_on_a_narrow_terminal() -> None:
    shown = _shown(EVENT, width=60)
    assert "2025-07-12" in shown
    assert max(len(line.rstrip()) for line in shown.splitlines()) <= 60


def test_the_trigger_stands_out() -> None:
    assert "\x1b[4msoutient\x1b[0m" in _shown(EVENT, colours=True)


def test_sides_and_dates_that_are_not_known_are_dashes() -> None:
    row = _shown(EVENT | {"source": None, "date": None}).splitlines()[1]
    assert row.split()[:2] == ["—", "—"]


def test_a_date_is_shown_as_far_as_it_is_known() -> None:
    assert _shown(EVENT | {"date": "2024-01-01", "date_precision": "year"}).splitlines()[1].split()[0] == "2024"
    assert _shown(EVENT | {"date": "2024-03-01", "date_precision": "month"}).splitlines()[1].split()[0] == "2024-03"
    assert _shown(EVENT | {"date_precision": "day"}).splitlines()[1].split()[0] == "2025-07-12"


def test_hostile_text_is_shown_and_not_obeyed() -> None:
    hostile = EVENT | {"sentence": {"start": 0, "text": "\x1b[2J[/] [bold]x"}, "trigger": {}}
    assert "\ufffd[2J[/] [bold]x" in _shown(hostile)


def test_the_columns_are_named_once() -> None:
    assert _shown(EVENT, EVENT).count("to whom") == 1
