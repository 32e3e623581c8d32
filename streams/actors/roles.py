"""Words that say what somebody is: *soldier*, *rebel leader*, «ministre», and words of quantity."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from streams.actors.spelling import words_of
from streams.actors.tables import LEXICONS, read_table
from streams.text.grammar import Form, Sentence
from streams.text.memo import Memo

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


_Entries = dict[tuple[str, ...], dict[Sort, Role]]
_NONE: _Entries = {}


class RoleLexicon:
    """The role words of a language. Immutable once loaded."""

    def __init__(self, entries: _Entries) -> None:
        self._behind: dict[str, _Entries] = {}
        """The entries by their first word, and by the words behind it."""
        for (first, *rest), entry in entries.items():
            self._behind.setdefault(first, {})[tuple(rest)] = entry
        self._longest_from = {first: 1 + max(map(len, rests)) for first, rests in self._behind.items()}
        """How many words the longest entry has that begins with a word."""
        self._seen = Memo(self._see)

    @classmethod
    def load(cls, language: str, folder: Path = LEXICONS) -> RoleLexicon:
        """Read `<folder>/<language>/roles.tsv`. Raises LexiconError with the file and line of the first mistake."""
        entries: _Entries = {}
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
        seen = [self._seen[form] for form in sentence.forms]
        behind = 0
        """How many of the words from the token on are part of an entry before it."""
        for index, token in enumerate(seen):
            if not token.longest and not behind:
                continue
            count = len(token.written)
            if behind >= count:
                behind -= count
                continue
            if not token.longest:
                behind = 0
            elif count == 1 and not _goes_on(seen, index):
                _note_first(token.alone, index, sentence, found)
                behind = 0
            else:
                words = _words_from(seen, index, count + token.longest - 1)
                position = behind
                while position < count:
                    position += self._match(words, position, sentence, found)
                behind = position - count
        return found

    def _see(self, form: Form) -> _Seen:
        written = tuple(word.text.lower() for word in words_of(form.text))
        forms = _forms(form.lower, form.lemma)
        begins = [self._behind[word] for word in dict.fromkeys((*written, *forms)) if word in self._behind]
        longest = max((1 + len(rest) for rests in begins for rest in rests), default=0)
        seconds = frozenset(rest[0] for rests in begins for rest in rests if rest)
        return _Seen(written, forms, self._alone(forms), longest, seconds)

    def _alone(self, forms: tuple[str, ...]) -> tuple[dict[Sort, Role], ...]:
        """The entries of one word that a token may be, in the order of its forms."""
        return tuple(entry for form in forms if (entry := self._behind.get(form, _NONE).get(())))

    def _match(self, words: list[_Word], position: int, sentence: Sentence, found: SentenceRoles) -> int:
        """Note the longest entry at a position; how many words it takes, one where there is none."""
        first = words[position]
        begins = [self._behind[form] for form in (*first.forms, first.written) if form in self._behind]
        if not begins:
            return 1
        longest = max(self._longest_from.get(form, 1) for form in (first.written, *first.forms))
        for length in range(min(longest, len(words) - position), 1, -1):
            taken = words[position : position + length]
            last = taken[-1]
            if first.token == last.token:
                if first.siblings > length:
                    continue
                rests = self._behind.get(first.written, _NONE)
                entry = rests.get(tuple(word.written for word in taken[1:]))
                if entry and _note(entry, [first.token], sentence, found):
                    return length
                continue
            middle = tuple(word.written for word in taken[1:-1])
            for rests in begins:
                for end in (*last.forms, last.written):
                    entry = rests.get((*middle, end))
                    if entry and _note(entry, sorted({word.token for word in taken}), sentence, found):
                        return length
        if first.siblings == 1:
            _note_first(self._alone(first.forms), first.token, sentence, found)
        return 1


class _Seen(NamedTuple):
    """A token as entries see it."""

    written: tuple[str, ...]
    """Its words: of a hyphenated one there are several, of a mark none."""
    forms: tuple[str, ...]
    """How it may stand in the lexicon."""
    alone: tuple[dict[Sort, Role], ...]
    """The entries of one word that it may be, the likeliest first."""
    longest: int
    """How many words the longest entry has that may begin with it; 0 where none does."""
    seconds: frozenset[str]
    """The second words of those entries."""


def _goes_on(seen: list[_Seen], index: int) -> bool:
    """Whether the next word is one that an entry may go on with."""
    seconds = seen[index].seconds
    if not seconds:
        return False
    following = next((token for token in seen[index + 1 :] if token.written), None)
    return following is not None and not (seconds.isdisjoint(following.forms) and following.written[0] not in seconds)


class _Word(NamedTuple):
    """A word as entries have them."""

    written: str
    forms: tuple[str, ...]
    token: int
    siblings: int
    """How many words its token has."""


def _words_from(seen: list[_Seen], index: int, count: int) -> list[_Word]:
    """So many words from a token on, and those of the last token that has one of them."""
    words: list[_Word] = []
    for place in range(index, len(seen)):
        written, forms = seen[place].written, seen[place].forms
        words += [_Word(word, forms, place, len(written)) for word in written]
        if len(words) >= count:
            break
    return words


def _clash(one: Role, other: Role) -> bool:
    """Whether a word can't be both: two roles of one sort, or two sorts of noun."""
    if one.sort == other.sort:
        return one.code != other.code
    return one.sort in NOUNS and other.sort in NOUNS


def _forms(lower: str, lemma: str) -> tuple[str, ...]:
    """How a token may stand in the lexicon: as it is, its lemma, and, since lemmatisers err, without a final s or x."""
    forms = [lower, lemma]
    if lower.endswith(("s", "x")):
        forms.append(lower[:-1])
    return tuple(dict.fromkeys(forms))


def _head_of(indexes: list[int], sentence: Sentence) -> int:
    """The first token that hangs on none of the others, nor on what hangs on one: in "US Treasury secretary" the last."""
    heads = [index for index in indexes if sentence.tokens[index].head not in indexes]
    own = [head for head in heads if sentence.tokens[sentence.tokens[head].head].head not in indexes]
    return next(iter([*own, *heads]), indexes[0])


def _note_first(entries: tuple[dict[Sort, Role], ...], index: int, sentence: Sentence, found: SentenceRoles) -> None:
    """Note the first of a word's entries that may stand here."""
    for entry in entries:
        if _note(entry, [index], sentence, found):
            return


def _note(entry: dict[Sort, Role], indexes: list[int], sentence: Sentence, found: SentenceRoles) -> bool:
    """Note the entry at its head, as far as the head's part of speech allows; say whether anything was noted."""
    head = _head_of(indexes, sentence) if len(indexes) > 1 else indexes[0]
    token = sentence.tokens[head]
    modifies = token.relation in _MODIFYING
    noted = False
    for sort, role in entry.items():
        if sort in NOUNS and token.pos not in _NO_NOUN and not (token.pos == "ADJ" and modifies):
            found.nouns[head] = role
        elif sort == "quality" and (modifies or _is_compound(indexes, sentence)):
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


def _is_compound(indexes: list[int], sentence: Sentence) -> bool:
    """Whether an entry's words are several and no noun with its verb: *student protest*, not *students protested*."""
    return len(indexes) > 1 and all(sentence.tokens[index].pos != "VERB" for index in indexes)
