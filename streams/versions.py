"""The versions that decide what comes out of an article."""

from __future__ import annotations

import hashlib
from functools import cache

from streams import __version__
from streams.cameo.patterns.lexicon import FOLDER, lexicon_version

READER = "16"
"""Raised whenever the same article would be read otherwise: cut, chosen, parsed or mended."""


def versions() -> tuple[str, str, str]:
    """Of eventwire, of the lexicon (a hash of its files) and of what chooses and parses sentences."""
    return __version__, lexicon_version(), READER


CODING_ALONE = frozenset(
    {
        # By language
        "dates.tsv",
        "places.txt",
        "private.txt",
        "reference.txt",
        "uneventful.txt",
        # Of the world
        "cameo.tsv",
        "composition.tsv",
        "confidence.tsv",
        "exonyms.tsv",
        "groups.tsv",
        "place_neighbours.txt",
        "places.tsv",
        "places_stop.txt",
        "plover.tsv",
        "uncoded.tsv",
    }
)
"""Files of the lexicons that the coding stage alone reads, or both for their patterns."""
PATTERNS = frozenset({"classes.txt", "grammar.txt", "prospects.tsv"})
"""With `events/`: what sentences are coded by, and what is worth parsing for their sake. A sentence reads the same
whatever they say; whether it is read at all can be asked anew (`Reader.choice`)."""


@cache
def reading_version() -> str:
    """A hash of the lexicons' files that decide how a sentence is read: names, roles, lemmas. 8 hexadecimal digits."""
    digest = hashlib.blake2b(digest_size=4)
    for path in sorted(FOLDER.rglob("*.t[sx][vt]")):
        if path.name not in CODING_ALONE | PATTERNS and path.parent.name != "events":
            digest.update(str(path.relative_to(FOLDER)).encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
