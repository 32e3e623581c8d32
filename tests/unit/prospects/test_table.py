"""The table of hooks: read as it was written, mistakes said with their line."""

from __future__ import annotations

from pathlib import Path

import pytest

from streams.errors import LexiconError
from streams.prospects.table import Table, read, written

MADE = Table(-3.5, -2.0, {"one": 1.0, "hook 1": 0.5}, {("attack", "19"): (10.0, 6.0), ("attack", "18"): (10.0, 0.0)})


def kept(folder: Path, text: str) -> Path:
    path = folder / "en" / "prospects.tsv"
    path.parent.mkdir()
    path.write_text(text, "utf-8")
    return path


def test_a_table_is_read_as_it_was_written(tmp_path: Path) -> None:
    assert read(kept(tmp_path, written(MADE))) == MADE


def test_a_hook_is_worth_what_came_of_it() -> None:
    often, never, unknown = (MADE.share(hook) for hook in (("attack", "19"), ("attack", "18"), ("praise", "05")))
    assert often > unknown > never > 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("=threshold\t1\n=likely\t1\nattack\t19\tmany\t2\n", "en/prospects.tsv:3: not a line of this table"),
        ("=threshold\t1\n=likely\t1\nattack\n", "en/prospects.tsv:3: not a line of this table"),
        ("=likely\t1\n", "en/prospects.tsv:1: it has no threshold"),
    ],
)
def test_a_mistake_is_said_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(LexiconError, match=said):
        read(kept(tmp_path, text))
