"""Text made plain for the tokenisers and the lexicons, with the way back to the text as it came.

Most of it is one character for another, so that offsets stay true: apostrophes, quotation marks, spaces, hyphens.
What has no width (soft hyphens, joiners, marks of direction) is taken out, and an accent that stands behind its
letter is put on it; only then is a map of offsets kept.
"""

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass

APOSTROPHES = "‘’‛ʼʻ＇"
QUOTATION_MARKS = "“”„‟«»‹›＂"
HYPHENS = "‐‑"
LINE_BREAKS = "\u0085\u2028\u2029"
SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
CONTROLS = "".join(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\u0085")

WIDTHLESS = frozenset(
    chr(code)
    for code in (
        0x00AD,  # soft hyphen
        0x034F,  # grapheme joiner
        0x061C,  # Arabic letter mark
        0x180E,  # Mongolian vowel separator
        *range(0x200B, 0x2010),  # zero-width space, joiners, marks of direction
        *range(0x202A, 0x202F),  # embeddings of direction
        *range(0x2060, 0x2070),  # word joiner, isolates of direction
        *range(0xFE00, 0xFE10),  # variation selectors
        0xFEFF,  # byte order mark
    )
)

_PLAIN: dict[int, str] = {
    ord(character): plain
    for characters, plain in (
        (APOSTROPHES, "'"),
        (QUOTATION_MARKS, '"'),
        (HYPHENS, "-"),
        (SPACES + CONTROLS, " "),
        (LINE_BREAKS, "\n"),
    )
    for character in characters
}
# Half a surrogate pair can't be written as UTF-8, which the tokenisers need.
_PLAIN.update(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))


@dataclass(frozen=True, slots=True)
class Normalised:
    """Plain text, and where each of its characters stood. Offsets count code points."""

    text: str
    starts: array[int] | None = None
    """Where each character began in the text as it came; none where nothing moved."""
    ends: array[int] | None = None

    def to_original(self, offset: int) -> int:
        """The offset in the text as it came of the character at `offset`, or of the end."""
        if self.starts is None or self.ends is None:
            return offset
        if offset < len(self.starts):
            return self.starts[offset]
        return self.ends[-1] if self.ends else 0

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text as it came of `text[start:end]`; nothing widthless around it is taken along."""
        if self.starts is None or self.ends is None:
            return start, end
        if start >= end:
            return self.to_original(start), self.to_original(start)
        return self.starts[start], self.ends[end - 1]


def normalise(text: str) -> Normalised:
    """Make a text plain."""
    plain = text.translate(_PLAIN)
    if WIDTHLESS.isdisjoint(plain) and unicodedata.is_normalized("NFC", plain):
        return Normalised(plain)
    characters: list[str] = []
    starts, ends = array("l"), array("l")
    for index, character in enumerate(plain):
        if character in WIDTHLESS:
            continue
        if characters and unicodedata.combining(character):
            # Only what becomes one character: then each character of the result has one place of its own.
            composed = unicodedata.normalize("NFC", characters[-1] + character)
            if len(composed) == 1:
                characters[-1] = composed
                ends[-1] = index + 1
                continue
        characters.append(character)
        starts.append(index)
        ends.append(index + 1)
    return Normalised("".join(characters), starts, ends)
