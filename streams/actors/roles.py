"""Words that say what somebody is: *soldier*, *rebel leader*, «ministre», and words of quantity."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from streams.actors.spelling import words_of
from streams.actors.tables import LEXICONS, read_table
from streams.text.grammar import Sentence, Token

Sort = Literal["person", "body", "title", "other", "quality", "quantity", "country", "foreign"]
COLUMNS = ("role", "sort", "words")

NOUNS = frozenset({"person", "body", "title", "other"})
_NO_NOUN = frozenset({"VERB", "AUX", "ADP", "DET", "ADV", "SCONJ", "CCONJ", "PUNCT", "PART"})
_MODIFYING = frozenset({"adjective", "compound"})


@dataclass(frozen=True, slots=True)
class Role:
    """What a word says: CAMEO's role code, or none of its own, and the sort of word. `words` is the entry."""

    code: str | None
    sort: Sort
    words: tuple[str, ...]
    where: str = field(default="", compare=False)
    """File and line of the table's row: `en/roles.tsv:12`."""

    @property
    def is_title(self) -> bool:
        """Whether the role is rather that of what stands beside the word."""
        return self.sort in ("title", "other")


@dataclass(slots=True)
class SentenceRoles:
    """The roles of a sentence's tokens by their indexes; of several words, at their head."""

    nouns: dict[int, Role] = field(default_factory=dict)
    qualities: dict[int, Role] = field(default_factory=dict)
    quantities: set[int] = field(default_factory=set)
    countries: set[int] = field(default_factory=set)
    foreign: set[int] = field(default_factory=set)
    covered: dict[int, int] = field(default_factory=dict)
    """Of an entry of several words: each token to the head."""


class RoleLexicon:
    """The role words of a language. Immutable once loaded."""

    def __init__(self, entries: dict[tuple[str, ...], dict[Sort, Role]]) -> None:
        self._entries = entries
        self._longest = max((len(words) for words in entries), default=0)
        self._first = frozenset(words[0] for words in entries)

    @classmethod
    def load(cls, language: str, folder: Path = LEXICONS) -> RoleLexicon:
        """Read `<folder>/<language>/roles.tsv`. Raises LexiconError with the file and line of the first mistake."""
        entries: dict[tuple[str, ...], dict[Sort, Role]] = {}
        for row in read_table(folder / language / "roles.tsv", COLUMNS):
            sort, code = row["sort"], row["role"]
            if sort not in get_args(Sort):
                raise row.wrong(f"{sort!r} is no sort; one of {', '.join(get_args(Sort))}")
            if code != "-" and not (len(code) == 3 and code.isascii() and code.isupper()):
                raise row.wrong(f"{code!r} is no role; three capitals, or `-`")
            for spelling in row.spellings("words"):
                words = tuple(word.text.lower() for word in words_of(spelling))
                entry = entries.setdefault(words, {})
                role = Role(None if code == "-" else code, sort, words, row.where)  # type: ignore[arg-type]  # checked above
                clash = next((other for other in entry.values() if _clash(other, role)), None)
                if clash is not None:
                    raise row.wrong(f"{spelling!r} is {clash.code or '-'} {clash.sort} already; one of the two must go")
                entry[role.sort] = role
        return cls(entries)

    def read(self, sentence: Sentence) -> SentenceRoles:
        """The role words of a sentence; of those that overlap the first, then the longest."""
        found = SentenceRoles()
        forms = [_forms(token) for token in sentence.tokens]
        words = [(word, index) for index, token in enumerate(sentence.tokens) for word in _written(token)]
        position = 0
        while position < len(words):
            length = self._match(words, forms, position, sentence, found)
            position += max(length, 1)
        return found

    def _match(
        self,
        words: list[tuple[str, int]],
        forms: list[tuple[str, ...]],
        position: int,
        sentence: Sentence,
        found: SentenceRoles,
    ) -> int:
        written = [word for word, _ in words[position : position + self._longest]]
        for length in range(len(written), 1, -1):
            indexes = [index for _, index in words[position : position + length]]
            if len(set(indexes)) == 1 and len(_written(sentence.tokens[indexes[0]])) > length:
                continue
            last = {*forms[indexes[-1]], written[length - 1]} if indexes[-1] != indexes[0] else {written[length - 1]}
            first = {*forms[indexes[0]], written[0]} if indexes[-1] != indexes[0] else {written[0]}
            for begin in first & self._first:
                for end in last:
                    entry = self._entries.get((begin, *written[1 : length - 1], end))
                    if entry and _note(entry, sorted(set(indexes)), sentence, found):
                        return length
        index = words[position][1]
        if len(_written(sentence.tokens[index])) == 1:
            for form in forms[index]:
                entry = self._entries.get((form,))
                if entry and _note(entry, [index], sentence, found):
                    break
        return 1


def _clash(one: Role, other: Role) -> bool:
    """Whether a word can't be both: two roles of one sort, or two sorts of noun."""
    if one.sort == other.sort:
        return one.code != other.code
    return one.sort in NOUNS and other.sort in NOUNS


def _written(token: Token) -> list[str]:
    return [word.text.lower() for word in words_of(token.text)]


def _forms(token: Token) -> tuple[str, ...]:
    """How the token may stand in the lexicon: as it is, its lemma, and, since lemmatisers err, without a final s or x."""
    forms = [token.lower, token.lemma.lower()]
    if token.lower.endswith(("s", "x")):
        forms.append(token.lower[:-1])
    return tuple(dict.fromkeys(forms))


def _note(entry: dict[Sort, Role], indexes: list[int], sentence: Sentence, found: SentenceRoles) -> bool:
    """Note the entry at its head, as far as the head's part of speech allows; say whether anything was noted."""
    head = next((index for index in indexes if sentence.tokens[index].head not in indexes), indexes[0])
    if sentence.tokens[head].head == head:
        head = next((index for index in indexes if sentence.tokens[index].head == index), head)
    token = sentence.tokens[head]
    modifies = token.relation in _MODIFYING
    noted = False
    for sort, role in entry.items():
        if sort in NOUNS and token.pos not in _NO_NOUN and not (token.pos == "ADJ" and modifies):
            found.nouns[head] = role
        elif sort == "quality" and (modifies or len(indexes) > 1):
            found.qualities[head] = role
        elif sort == "quantity":
            found.quantities.add(head)
        elif sort == "foreign":
            found.foreign.add(head)
        elif sort == "country" and token.pos not in _NO_NOUN:
            found.countries.add(head)
        else:
            continue
        noted = True
    if noted:
        found.covered.update(dict.fromkeys(indexes, head))
    return noted
