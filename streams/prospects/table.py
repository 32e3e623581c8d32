"""How often each hook came to an event, and what that is worth: `lexicons/<language>/prospects.tsv`.

The file is written by `make prospects`, from articles and sentences in which everything was parsed. Its first lines,
which begin with `=`, hold the thresholds and the weights; each other is a lemma, a root, in how many sentences
the hook was met, and in how many of them it was an event that was published.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from streams.errors import LexiconError
from streams.prospects.hooks import Hook

FOLDER = Path(__file__).resolve().parents[1] / "lexicons"
FILE = "prospects.tsv"

MET, CAME = 4.0, 0.2
"""A hook that was never met counts as met four times, and as an event a fifth of once."""


@dataclass(frozen=True, slots=True)
class Table:
    """What is known of a language's hooks."""

    threshold: float
    """The least score with which a sentence is worth parsing."""
    likely: float
    """The least with which it is worth looking for names that no table has, which costs as much as parsing."""
    weights: Mapping[str, float]
    counts: Mapping[Hook, tuple[float, float]]
    """How often each was met, and how often it came to an event."""

    def share(self, hook: Hook) -> float:
        """How often the hook comes to an event."""
        met, came = self.counts.get(hook, (0.0, 0.0))
        return (came + CAME) / (met + MET)


@cache
def table(language: str) -> Table | None:
    """The table of a language, None where it has none. Raises `LexiconError` with the line of a mistake."""
    path = FOLDER / language / FILE
    return read(path) if path.is_file() else None


def read(path: Path) -> Table:
    """Read a table. Raises `LexiconError` with the line of a mistake."""
    name_of_file = f"{path.parent.name}/{path.name}"
    settings: dict[str, float] = {}
    counts: dict[Hook, tuple[float, float]] = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        try:
            if line.startswith("="):
                name, value = line[1:].split("\t")
                settings[name] = float(value)
            else:
                lemma, root, met, came = line.split("\t")
                counts[lemma, root] = float(met), float(came)
        except ValueError:
            raise LexiconError(name_of_file, number, f"not a line of this table: {line!r}") from None
    if missing := {"threshold", "likely"} - settings.keys():
        raise LexiconError(name_of_file, 1, f"it has no {', '.join(missing)}: make it anew with `make prospects`")
    return Table(settings.pop("threshold"), settings.pop("likely"), settings, counts)


def written(made: Table) -> str:
    """A table as the file has it."""
    lines = [
        "# Written by `make prospects`. How often a lemma with a root of CAMEO was met, and how often it was an event.",
        f"=threshold\t{made.threshold:.3f}",
        f"=likely\t{made.likely:.3f}",
        *(f"={name}\t{weight:.3f}" for name, weight in made.weights.items()),
        *(f"{lemma}\t{root}\t{met:g}\t{came:g}" for (lemma, root), (met, came) in sorted(made.counts.items())),
    ]
    return "\n".join(lines) + "\n"
