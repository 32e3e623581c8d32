"""What an article has said so far: names it introduced, and the actors that a later pronoun may mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from streams.actors.identity import Identity
from streams.actors.spelling import words_of

WINDOW = 2
"""How many sentences back a pronoun or a bare title reaches."""

_FAMILY_NAME_FIRST = frozenset({"CHN", "JPN", "KHM", "KOR", "PRK", "TWN", "VNM", "HKG", "SGP"})


_STATES = dict.fromkeys(("GUF", "GLP", "MTQ", "REU", "MYT"), "FRA")
"""Whose soldiers, police and government those of a part of a state overseas are."""


class Antecedent(NamedTuple):
    """An actor at a place of the article: `sentence` and `token` count from its start."""

    identity: Identity
    sentence: int
    token: int
    is_subject: bool = False
    is_plural: bool = False
    is_feminine: bool | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two of different countries who were named together; `token` is that of the second.

    `are_subject` where they are one subject: *Armenia and Azerbaijan signed*.
    """

    identities: tuple[Identity, Identity]
    sentence: int
    token: int
    are_subject: bool = False


class Thing(NamedTuple):
    """What a sentence was about and is nobody, with whose it is."""

    owner: Identity
    sentence: int
    is_plural: bool
    is_feminine: bool | None


class Recent(NamedTuple):
    """The actors of a sentence, as far as it is read, and of those before it that it may mean. The next has its own."""

    sentence: int
    antecedents: list[Antecedent]
    countries: list[tuple[int, int, str]]
    """Sentence, token and country of each name of a country or of what is a country's: *Malawi's treasury*."""

    def next(self) -> Recent:
        """The same for the next sentence, without what is too far back for it to mean."""
        oldest = self.sentence - WINDOW
        antecedents = [one for one in self.antecedents if one.sentence >= oldest]
        return Recent(self.sentence + 1, antecedents, [one for one in self.countries if one[0] >= self.sentence])

    def countries_before(self, token: int) -> list[str]:
        """The countries named before a token of this sentence, and in the sentence before."""
        named = (country for sentence, at, country in self.countries if sentence < self.sentence or at < token)
        return list(dict.fromkeys(named))

    def before(self, token: int, reach: int = WINDOW) -> Iterator[Antecedent]:
        """The antecedents before a token of this sentence, the likeliest first.

        That is this sentence's, then those of one sentence back and so on; in each the subjects first, then the
        nearest.
        """
        for distance in range(reach + 1):
            within = [
                one
                for one in self.antecedents
                if one.sentence == self.sentence - distance and (distance or one.token < token)
            ]
            yield from sorted(within, key=lambda one: (not one.is_subject, one.token if one.is_subject else -one.token))

    def backwards(self, token: int, reach: int = WINDOW) -> Iterator[Antecedent]:
        """The antecedents before a token of this sentence, the nearest first."""
        for one in reversed(self.antecedents):
            distance = self.sentence - one.sentence
            if distance <= reach and (distance or one.token < token):
                yield one


@dataclass(slots=True)
class Memory:
    """One article's names and antecedents; filled in the order of the text."""

    recent: Recent = field(default_factory=lambda: Recent(0, [], []))
    pairs: list[Pair] = field(default_factory=list)
    countries: set[str] = field(default_factory=set)
    """All countries that the article has named so far."""
    of_title: str | None = None
    """The country that the title is about: its topic (*Mali : …*), or the only one that it names."""
    thing: Thing | None = None
    """The thing that the last sentence with one was about."""
    topic: str | None = None
    """The country before the colon of the headline that is being read."""
    countries_before: frozenset[str] = frozenset()
    """Those that it had named before this sentence."""
    _names: dict[str, Identity] = field(default_factory=dict)
    _families: dict[str, set[str]] = field(default_factory=dict)
    """The first words of the names of those who bear a family name."""
    _titles: dict[str, set[Identity]] = field(default_factory=dict)

    @property
    def sentence(self) -> int:
        """The number of the sentence that is being read."""
        return self.recent.sentence

    def next_sentence(self) -> None:
        """Begin a sentence; what is too far back to be meant is forgotten."""
        self.recent = self.recent.next()
        self.countries_before = frozenset(self.countries)
        oldest = self.sentence - WINDOW - 1
        self.pairs = [one for one in self.pairs if one.sentence >= oldest]

    def note(self, antecedent: Antecedent) -> None:
        """Remember an actor as one whom a later word may mean."""
        self.recent.antecedents.append(antecedent)

    def introduce(self, name: str, identity: Identity) -> None:
        """Remember a person's full name, and the family name alone."""
        words = _folded(name)
        if not words:
            return
        self._names[" ".join(words)] = identity
        if len(words) > 1:
            family = words[0] if identity.country in _FAMILY_NAME_FIRST else words[-1]
            self._names[family] = identity
            self._families.setdefault(family, set()).add((_folded(identity.name or "") or words)[0])

    def entitle(self, title: str, identity: Identity) -> None:
        """Remember what a person was called besides the name: *President* Macron."""
        self._titles.setdefault(title, set()).add(identity)

    def entitled(self, title: str) -> Identity | None:
        """The one person of the article who was called this, None where nobody or several were."""
        bearers = self._titles.get(title, set())
        return next(iter(bearers)) if len(bearers) == 1 else None

    @property
    def only_country(self) -> str | None:
        """The country, where the article has named no other so far."""
        return next(iter(self.countries)) if len(self.countries) == 1 else None

    @property
    def home(self) -> str | None:
        """Whose those are of whom nothing tells it: the only country's named so far, else the title's only one's."""
        country = self.topic or self.only_country or (self.of_title if self.sentence > 0 else None)
        return _STATES.get(country, country) if country else None

    def called(self, name: str) -> Identity | None:
        """Who was introduced by this name, whole or the family name; nobody by one that two of the article bear."""
        folded = " ".join(_folded(name))
        return None if len(self._families.get(folded, ())) > 1 else self._names.get(folded)

    def together(self, token: int) -> Iterator[tuple[Identity, Identity]]:
        """The pairs before a token of this sentence and in the three sentences before it, the nearest first."""
        for one in reversed(self.pairs):
            if one.sentence < self.sentence or one.token < token:
                yield one.identities


@lru_cache(maxsize=4096)
def _folded(name: str) -> tuple[str, ...]:
    """The words of a name as names are compared."""
    return tuple(word.folded for word in words_of(name))
