"""A sentence cut into the tokens that the parser is given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from streams.text.cutting import Piece

QUOTED_WORDS = 8
"""So many tokens at most are words marked as somebody's, not speech."""

_BEFORE_SPEECH = frozenset(":,;")
_IN_SPEECH = frozenset(".!?…")

_UNDONE = ("escalat",)
"""Verbs that the prefix de- takes back: what de-escalates must not be read as what escalates."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A sentence cut into tokens; white space is none. `starts` are code points from the sentence's start."""

    words: list[str]
    spaces: list[bool]
    starts: list[int]
    names: tuple[range, ...] = ()
    """The tokens of each known name."""

    def __len__(self) -> int:
        return len(self.words)

    def part(self, start: int, end: int) -> Tokens:
        """The tokens from one to another, as a sentence of their own."""
        names = (range(max(name.start, start) - start, min(name.stop, end) - start) for name in self.names)
        return Tokens(
            self.words[start:end], self.spaces[start:end], self.starts[start:end], tuple(name for name in names if name)
        )


@dataclass(slots=True)
class _Piece:
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def tokens_of(cut: Iterable[Piece], names: Sequence[tuple[int, int]], whole: Sequence[tuple[int, int]] = ()) -> Tokens:
    """The tokens of a sentence that has only been cut; `names` are spans of known names in it.

    A word with hyphens within a known name is one token, since parsers take the end of *Jong-un* for a word by
    itself; so is what the spans of `whole` hold. Quotation marks around a few words amid a sentence are no tokens, since parsers take what stands in them
    for a phrase apart: *a promis un soutien « inconditionnel » à Moscou*.
    """
    pieces = [_Piece(text, start) for text, start in cut]
    pieces = _joined(_without_quotes(pieces), [*names, *whole])
    spaces = [piece.end < following.start for piece, following in pairwise(pieces)]
    return Tokens(
        [piece.text for piece in pieces],
        [*spaces, False][: len(pieces)],
        [piece.start for piece in pieces],
        tuple(_within(pieces, start, end) for start, end in names),
    )


def _within(pieces: list[_Piece], start: int, end: int) -> range:
    inside = [index for index, piece in enumerate(pieces) if start <= piece.start and piece.end <= end]
    return range(inside[0], inside[-1] + 1) if inside else range(0)


def _without_quotes(pieces: list[_Piece]) -> list[_Piece]:
    marks = [index for index, piece in enumerate(pieces) if piece.text == '"']
    if len(marks) % 2:
        return pieces
    dropped: set[int] = set()
    for opening, closing in zip(marks[::2], marks[1::2], strict=True):
        inside = {piece.text for piece in pieces[opening + 1 : closing]}
        is_amid = opening > 0 and pieces[opening - 1].text not in _BEFORE_SPEECH
        if is_amid and closing - opening - 1 <= QUOTED_WORDS and inside.isdisjoint(_IN_SPEECH):
            dropped |= {opening, closing}
    return [piece for index, piece in enumerate(pieces) if index not in dropped]


def _is_undone(pieces: list[_Piece]) -> bool:
    """Whether the last two pieces are the prefix that takes a verb back, and its hyphen."""
    return len(pieces) > 1 and pieces[-2].text.lower() == "de" and pieces[-2].end == pieces[-1].start


def _joined(pieces: list[_Piece], names: Sequence[tuple[int, int]]) -> list[_Piece]:
    joined: list[_Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        is_glued = last is not None and last.end == piece.start and (piece.text == "-" or last.text.endswith("-"))
        if last and is_glued and any(start <= last.start and piece.end <= end for start, end in names):
            last.text += piece.text
        elif last and is_glued and last.text == "-" and piece.text.lower().startswith(_UNDONE) and _is_undone(joined):
            joined.pop()
            joined[-1].text += f"-{piece.text}"
        else:
            joined.append(piece)
    return joined
