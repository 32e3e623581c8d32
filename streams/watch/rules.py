"""The lexicon's line that an event's rule names."""

from __future__ import annotations

from functools import cache

from streams.cameo.patterns.lexicon import FOLDER, lexicon_version


def pattern_of(rule: str, lexicon: str) -> str | None:
    """The pattern of the rule `fr/07-aid.txt:12`, `SOURCE supply TARGET with [WEAPONS]`.

    None where the event was coded by another lexicon than this one (`lexicon` is its hash): there the line may be
    another.
    """
    return _patterns().get(rule) if lexicon == lexicon_version() else None


@cache
def _patterns() -> dict[str, str]:
    """All patterns by their rule, so that no event can have another file read."""
    found = {}
    for path in FOLDER.glob("*/events/*.txt"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            cells = line.split(" | ")
            if len(cells) == 4:
                found[f"{path.parent.parent.name}/{path.name}:{number}"] = " ".join(cells[1].split())
    return found
