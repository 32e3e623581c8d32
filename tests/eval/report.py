"""The figures as people read them."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.table import Table

from tests.eval.scores import Score


def figures(score: Score) -> dict[str, float | int]:
    """A score as numbers to print."""
    return {
        "precision": round(score.precision, 3),
        "recall": round(score.recall, 3),
        "f1": round(score.f1, 3),
        "right": score.right,
        "wrong": score.wrong,
        "missed": score.missed,
    }


def share(score: Score) -> dict[str, float | int]:
    """How many of the texts went wrong, and the share."""
    texts = score.right + score.wrong
    return {"wrong": score.wrong, "texts": texts, "share": round(score.wrong / texts, 3) if texts else 0.0}


def show(results: dict[str, Any]) -> None:
    """Tables for a person."""
    console = Console()
    for name, result in results.items():
        if name.startswith("sentences"):
            _show_levels(console, name, result)
        elif name.startswith("relations"):
            table = Table("", *result, title=f"{name} (PLV)")
            for row in next(iter(result.values())):
                table.add_row(row, *(f"{half[row]:.3f}" for half in result.values()))
            console.print(table)
        else:
            console.print(f"{name}: {result['right']} of {result['right'] + result['missed']} events found", end=" ")
            console.print(f"({result['recall']:.1%}, root and both countries)")


def _show_levels(console: Console, name: str, result: dict[str, Any]) -> None:
    for title, halves in (("", result["levels"]), (" (marked actors)", result["levels with marked actors"])):
        columns = [f"{half} {figure}" for half in halves for figure in ("P", "R", "F1")]
        table = Table("level", *columns, title=f"{name}{title}")
        for level in next(iter(halves.values())):
            cells = [f"{half[level][key]:.3f}" for half in halves.values() for key in ("precision", "recall", "f1")]
            table.add_row(level, *cells)
        console.print(table)
    for half, wrong in result["false events"].items():
        console.print(
            f"{half}: an event in {wrong['wrong']} of {wrong['texts']} texts without one ({wrong['share']:.1%})"
        )
    speed = result["sentences per second"]
    console.print(f"{speed['coding']} sentences a second coded, {speed['reading']} read (one core, processor time)\n")
