"""A sentence cut where a side or the trigger begins or ends, so that a page can mark them without counting."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from streams.harmless import clean

Piece = tuple[str, list[str]]
"""Some of the sentence's text, and the names of what it is part of; often of nothing."""


def pieces(text: str, first: int, spans: Mapping[str, tuple[int, int]]) -> list[Piece]:
    """The sentence's pieces, in order and without a character lost.

    `first` is where the text begins in its article, in the numbers of `spans`: each a start and an end, by name. What
    of a span is outside the sentence is left out; spans may lie over each other.
    """
    within = {
        name: (max(0, start - first), min(len(text), end - first))
        for name, (start, end) in spans.items()
        if start < end and start - first < len(text) and end > first
    }
    cuts = sorted({0, len(text), *(edge for span in within.values() for edge in span)})
    shown = clean(text)
    return [
        (
            shown[start:end],
            [name for name, (first_of, last_of) in within.items() if first_of <= start and end <= last_of],
        )
        for start, end in pairwise(cuts)
    ]
