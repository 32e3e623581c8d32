"""The figures as people read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.eval.calibration import bins, brier, calibration_error
from tests.eval.judged import Judged
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


def calibration(judged: Sequence[Judged]) -> dict[str, Any]:
    """How well confidence tells how often the coder is right, bin by bin."""
    return {
        "bins": [
            {name: round(value, 3) if name != "events" else value for name, value in asdict(each).items()}
            for each in bins(judged)
        ],
        "calibration error": round(calibration_error(judged), 3),
        "brier score": round(brier(judged), 3),
    }


def show(results: dict[str, Any]) -> None:
    """Tables for a person."""
    console = Console()
    for name, result in results.items():
        if name.startswith("sentences"):
            _show_levels(console, name, result)
        elif name == "confidence":
            _show_calibration(console, result)
        elif name.startswith("relations"):
            table = Table("", *result, title=f"{name} (PLV)")
            for row in next(iter(result.values())):
                table.add_row(row, *(f"{half[row]:.3f}" for half in result.values()))
            console.print(table)
        else:
            console.print(f"{name}: {result['right']} of {result['right'] + result['missed']} events found", end=" ")
            console.print(f"({result['recall']:.1%}, root and both countries)")


def _show_calibration(console: Console, result: dict[str, Any]) -> None:
    """The least sure fifth of the events first: how sure the coder was, and how often it was right."""
    for name, figures_of_set in result.items():
        table = Table("events", "mean confidence", "share right", title=f"confidence, {name}")
        for each in figures_of_set["bins"]:
            table.add_row(str(each["events"]), f"{each['confidence']:.3f}", f"{each['right']:.3f}")
        console.print(table)
        error, score = figures_of_set["calibration error"], figures_of_set["brier score"]
        console.print(f"expected calibration error {error:.3f}, Brier score {score:.3f}\n")


def _show_levels(console: Console, name: str, result: dict[str, Any]) -> None:
    for title, sets in (("", result["levels"]), (" (marked actors)", result["levels with marked actors"])):
        table = Table("precision, recall, F1", *sets, title=f"{name}{title}")
        for level in next(iter(sets.values())):
            scores = [of_set[level] for of_set in sets.values()]
            table.add_row(level, *(f"{each['precision']:.3f} {each['recall']:.3f} {each['f1']:.3f}" for each in scores))
        console.print(table)
    for name_of_set, wrong in result["false events"].items():
        console.print(
            f"{name_of_set}: an event in {wrong['wrong']} of {wrong['texts']} texts without one ({wrong['share']:.1%})"
        )
    speed = result["sentences per second"]
    console.print(f"{speed['coding']} sentences a second coded, {speed['reading']} read (one core, processor time)\n")
