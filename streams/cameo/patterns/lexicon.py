"""The lexicon of a language, read and indexed by trigger."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from mypy_extensions import mypyc_attr

from streams.cameo.codes import ALL
from streams.cameo.patterns.candidates import Candidates
from streams.cameo.patterns.classes import read_classes
from streams.cameo.patterns.composition import PASSING, WORDS, Composition
from streams.cameo.patterns.pattern import Pattern
from streams.cameo.patterns.pattern_reader import PatternError, parse_pattern
from streams.cameo.patterns.words import Words
from streams.errors import LexiconError
from streams.text.once import once

_LIKE = "prepositions like "
_CONTRACTED = "relatives with "
"""How the lists of such pronouns begin, before the preposition."""

FOLDER = Path(__file__).resolve().parents[2] / "lexicons"


@mypyc_attr(native_class=False)
@dataclass(frozen=True)
class Lexicon:
    """All patterns of a language. `verbs` and `nouns` are by the lemma they hang on, heaviest pattern first."""

    language: str
    patterns: tuple[Pattern, ...]
    verbs: dict[str, tuple[Pattern, ...]]
    nouns: dict[str, tuple[Pattern, ...]]
    composition: Composition
    word_lists: dict[str, frozenset[str]]

    @classmethod
    def load(cls, language: str, folder: Path = FOLDER) -> Lexicon:
        """Read `<folder>/<language>/`. Raises LexiconError with the file and line of the first mistake."""
        words, mistakes = cls.load_readable(language, folder)
        if mistakes:
            raise mistakes[0]
        return words

    @classmethod
    def load_readable(cls, language: str, folder: Path = FOLDER) -> tuple[Lexicon, list[LexiconError]]:
        """The lexicon of the lines that can be read, and the mistakes in the others: for those who are writing it.

        Raises LexiconError for a mistake in another file than those of the events.
        """
        home = folder / language
        patterns, mistakes = read_patterns(home)
        words = cls(
            language,
            tuple(patterns),
            _index(patterns, "verb"),
            _index(patterns, "noun"),
            Composition.load(folder / "world" / "composition.tsv"),
            read_word_lists(home / "grammar.txt"),
        )
        return words, mistakes

    @once
    def candidates(self) -> Candidates:
        """The patterns by what they need of a sentence."""
        return Candidates(self.verbs, self.nouns, self.contracted)

    @once
    def like_prepositions(self) -> dict[str, str]:
        """Rare prepositions, each with one that patterns name: *beside* is *near*."""
        lists = ((name.removeprefix(_LIKE), words) for name, words in self.word_lists.items() if name.startswith(_LIKE))
        return {word: name for name, words in lists for word in words}

    @once
    def contracted(self) -> dict[str, str]:
        """The relative pronouns with a preposition in them: «auquel», «dont»."""
        lists = ((name.removeprefix(_CONTRACTED), words) for name, words in self.word_lists.items())
        return {word: name for name, words in lists if f"{_CONTRACTED}{name}" in self.word_lists for word in words}

    def load_indexes(self) -> None:
        """Work out now what is otherwise worked out at the first sentence."""
        _ = self.candidates

    def words(self, name: str) -> frozenset[str]:
        """A list of `grammar.txt`: words of grammar that the coder must know in each language."""
        return self.word_lists.get(name, frozenset())


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language, read once."""
    return Lexicon.load(language)


@cache
def lexicon_version() -> str:
    """A hash of every file of every lexicon: 12 hexadecimal digits."""
    digest = hashlib.blake2b(digest_size=6)
    for path in sorted(FOLDER.rglob("*.t[sx][vt]")):
        digest.update(str(path.relative_to(FOLDER)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def read_patterns(home: Path) -> tuple[list[Pattern], list[LexiconError]]:
    """The patterns under a language's folder, and every line that is none."""
    classes = read_classes(home / "classes.txt")
    patterns: list[Pattern] = []
    mistakes: list[LexiconError] = []
    for path in sorted((home / "events").glob("*.txt")):
        where = f"{home.name}/{path.name}"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            try:
                patterns.append(_read_line(line, classes, f"{where}:{number}", order=len(patterns)))
            except PatternError as mistake:
                mistakes.append(LexiconError(where, number, str(mistake)))
    return patterns, mistakes


def _read_line(line: str, classes: dict[str, Words], where: str, *, order: int) -> Pattern:
    cells = [cell.strip() for cell in line.split(" | ")]
    if len(cells) != 4:
        raise PatternError(f"expected 4 columns parted by ' | ', found {len(cells)}")
    code, text, example, coding = cells
    if not code.isdigit() and code not in WORDS | PASSING:
        raise PatternError(f"{code!r} is neither a CAMEO code nor one of {sorted(WORDS | PASSING)}")
    if code.isdigit() and (len(code) < 3 or code not in ALL):
        raise PatternError(f"{code!r} is no CAMEO code of at least three digits")
    return parse_pattern(text, classes, code=code, example=example, coding=coding, where=where, order=order)


def _index(patterns: list[Pattern], kind: str) -> dict[str, tuple[Pattern, ...]]:
    by_lemma: dict[str, dict[int, Pattern]] = defaultdict(dict)
    for pattern in patterns:
        if pattern.kind != kind:
            continue
        for trigger in pattern.triggers:
            by_lemma[trigger.lemma][pattern.order] = pattern
        for word in pattern.trigger_words.several:
            by_lemma[word][pattern.order] = pattern
    return {
        lemma: tuple(sorted(found.values(), key=lambda pattern: (-pattern.weight, pattern.order)))
        for lemma, found in by_lemma.items()
    }


def read_word_lists(path: Path) -> dict[str, frozenset[str]]:
    """`name: word, word, …` a line; a list may go on in further lines of its name. Raises LexiconError."""
    lists: dict[str, frozenset[str]] = {}
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = raw.split("#", 1)[0].strip()
        if not line:
            continue
        name, colon, words = line.partition(":")
        if not colon:
            raise LexiconError(f"{path.parent.name}/{path.name}", number, "expected 'name: word, word'")
        found = frozenset(word.strip() for word in words.split(",") if word.strip())
        lists[name.strip()] = lists.get(name.strip(), frozenset()) | found
    return lists
