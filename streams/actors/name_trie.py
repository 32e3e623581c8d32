"""A tree of names by their words: the longest name at a place is found in one walk, however many names there are."""

from __future__ import annotations

from dataclasses import dataclass, field

from streams.actors.mention import Meaning
from streams.actors.spelling import Case, TextWords, case_of, fold, words_of
from streams.text.memo import Memo

_JOINS = frozenset(" -'’‘ʻʼ‐‑–·\u00a0\u202f\u2009")
_LONGEST_JOIN = 3
# Acronyms that are common words in lower case: in a title all in capitals nobody can tell them apart.
_WORDS_TOO = frozenset({"us", "who", "is", "it", "un", "eu", "ei", "car", "aid", "ai", "ru", "pan"})


@dataclass(frozen=True, slots=True)
class Name:
    """A spelling with how each of its words is written, and what it means."""

    spelling: str
    cases: tuple[Case, ...]
    meanings: tuple[Meaning, ...]


@dataclass(slots=True)
class _Node:
    below: dict[str, _Node] = field(default_factory=dict)
    names: list[Name] = field(default_factory=list)


class NameTrie:
    """Names to be found in texts."""

    def __init__(self) -> None:
        self._root = _Node()
        self._begin_small: set[str] = set()
        """The first words, folded, of names that may begin with a small letter."""
        self.may_begin = Memo(self._may_begin)
        """Whether a word, as it is written, may be the first of a name."""

    def add(self, spelling: str, meanings: tuple[Meaning, ...]) -> Name | None:
        """Put a name in, or give the name that already has this spelling and put nothing in.

        Raises ValueError where the spelling has no word.
        """
        words = words_of(spelling)
        if not words:
            raise ValueError(f"{spelling!r} has no letters")
        node = self._root
        for word in words:
            node = node.below.setdefault(word.folded, _Node())
        cases = tuple(word.case for word in words)
        if cases[0] is Case.LOWER:
            self._begin_small.add(words[0].folded)
        self.may_begin.clear()
        for name in node.names:
            if name.cases == cases:
                return name
        node.names.append(Name(spelling, cases, meanings))
        # Of two names that fit, the acronym asks for most and goes first: "US" before "us".
        node.names.sort(key=lambda name: sum(case is Case.UPPER for case in name.cases), reverse=True)
        return None

    def _may_begin(self, word: str) -> bool:
        folded = fold(word)
        return folded in self._root.below and (case_of(word) is not Case.LOWER or folded in self._begin_small)

    def longest(self, words: TextWords, first: int) -> tuple[Name, int] | None:
        """The longest name that begins at a word, and the index behind its last word."""
        found: tuple[Name, int] | None = None
        below = self._root.below
        for index in range(first, len(words.texts)):
            node = below.get(fold(words.texts[index]))
            if node is None or (index > first and not _are_joined(words, index)):
                break
            below = node.below
            for name in node.names:
                if _is_written_so(name, words, first):
                    found = (name, index + 1)
                    break
        return found


def _is_written_so(name: Name, words: TextWords, first: int) -> bool:
    """A name wants its capitals, an acronym all of them; what is written small may be written in any way."""
    for index, wanted in enumerate(name.cases, first):
        if wanted is Case.LOWER:
            continue
        case = words.case(index)
        if case is Case.LOWER:
            return False
        if wanted is Case.UPPER and (
            case is not Case.UPPER or (fold(words.texts[index]) in _WORDS_TOO and words.shouted)
        ):
            return False
    # "Mali" is not an acronym's "MALI" alone, but in capitals it is still Mali.
    return True


def _are_joined(words: TextWords, index: int) -> bool:
    """Whether a word may be of one name with the one before it.

    That is where a space, a hyphen or an apostrophe parts them, or an initial's period.
    """
    before, behind = words.end(index - 1), words.start(index)
    between = words.text[before:behind]
    if between == " ":
        return True
    if between.startswith(".") and before - words.start(index - 1) <= 2:
        between = between[1:]
    return len(between) <= _LONGEST_JOIN and _JOINS.issuperset(between)
