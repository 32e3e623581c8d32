"""Text from outside made harmless: nothing in it moves a terminal's cursor, turns the writing or begins a line of its own.

Articles, dead letters, file names and what a broker answers are written by others. All that is shown of them, and all
that is logged, goes through here.
"""

from __future__ import annotations

import re
import unicodedata

_BIDIRECTIONAL = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Embeddings, overrides and isolates of writing direction: they can make a line read as another."""
_LINE_ENDS = "\n\r\t\v\f\u2028\u2029\x85"


def clean(text: str) -> str:
    """The text in one line and without a character that would move the cursor, change colours or turn the writing."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_harmless(character) for character in text)


def clean_lines(text: str) -> str:
    """The same with its lines kept, all but the first indented: none can pass for the beginning of another record."""
    return "\n  ".join(clean(line) for line in text.split("\n"))


def clean_json(line: bytes) -> bytes:
    """JSON, meaning the same, in one line that does no harm on a terminal either: what would is escaped."""
    return _HARMFUL_IN_JSON.sub(_escaped, line)


_HARMFUL_IN_JSON = re.compile(rb"[\x00-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]|\xe2\x81[\xa6-\xa9]")
"""In UTF-8: C0 controls, which in valid JSON are white space between tokens; DEL, C1, line ends and bidirectional."""


def _escaped(found: re.Match[bytes]) -> bytes:
    character = found[0].decode()
    return b" " if character < " " else b"\\u%04x" % ord(character)


def _harmless(character: str) -> str:
    if character in _LINE_ENDS:
        return " "
    if character in _BIDIRECTIONAL or unicodedata.category(character) in ("Cc", "Cs"):
        return "\ufffd"
    return character
