"""The versions that decide what comes out of an article."""

from __future__ import annotations

from streams import __version__
from streams.cameo.patterns.lexicon import lexicon_version

READER = "15"
"""Raised whenever the same article would be read otherwise: cut, chosen, parsed or mended."""


def versions() -> tuple[str, str, str]:
    """Of eventwire, of the lexicon (a hash of its files) and of what chooses and parses sentences."""
    return __version__, lexicon_version(), READER
