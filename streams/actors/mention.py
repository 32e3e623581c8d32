"""What the gazetteer knows of a name, and a name found in a text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, get_args

Kind = Literal[
    "country",
    "region",
    "people",
    "capital",
    "combined",
    "person",
    "organisation",
    "group",
    "metonym",
    "company",
    "media",
    "none",
]
"""What sort of name it is. A `region` says whose an office is and is no actor itself. `people` are demonyms and adjectives, `combined` the *Sino* of *Sino-Russian*, `none` a
name that holds a country's name and is nobody: *South China Sea*."""

KINDS = frozenset(get_args(Kind))

OUT_OF_OFFICE = ("ELI",)
"""CAMEO's role of those who have influence and no office."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """Whom a name means, from `since` to `until` (both days counted) where an office bounds it.

    `countries` are ISO 3166 alpha-3, more than one where the name means several countries (*the Koreas*).
    """

    kind: Kind
    name: str
    countries: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    organisation: str | None = None
    group: str | None = None
    since: date | None = None
    until: date | None = None
    where: str = field(default="", compare=False)
    """File and line of the table's row: `world/actors.tsv:12`."""

    @property
    def country(self) -> str | None:
        """The one country, None where there is none or there are several."""
        return self.countries[0] if len(self.countries) == 1 else None

    def covers(self, day: date) -> bool:
        """Whether the office, if one bounds the meaning, is held on that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def out_of_office(self, day: date) -> Meaning:
        """The same on a day outside the office: a person is a citizen before it and `ELI` behind it."""
        if self.kind != "person":
            return self
        is_over = self.until is not None and day > self.until
        return replace(
            self, roles=OUT_OF_OFFICE if is_over else (), organisation=None, group=None, since=None, until=None
        )


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found in a text: `start` and `end` are code points of it. `meanings` are in the order of their offices."""

    start: int
    end: int
    text: str
    meanings: tuple[Meaning, ...]

    def on(self, day: date | None) -> Meaning:
        """What the name means on a day; without a day its latest meaning, whether over or not."""
        latest = self.meanings[-1]
        if day is None:
            return latest
        for meaning in self.meanings:
            if meaning.covers(day):
                return meaning
        begun = [meaning for meaning in self.meanings if meaning.since is None or meaning.since <= day]
        return (begun[-1] if begun else self.meanings[0]).out_of_office(day)

    @property
    def kind(self) -> Kind:
        """The sort of name."""
        return self.meanings[-1].kind

    @property
    def name(self) -> str:
        """The usual English name."""
        return self.meanings[-1].name

    @property
    def country(self) -> str | None:
        """The latest meaning's country."""
        return self.meanings[-1].country

    @property
    def roles(self) -> tuple[str, ...]:
        """The latest meaning's roles."""
        return self.meanings[-1].roles

    @property
    def organisation(self) -> str | None:
        """The code of an organisation that belongs to no country."""
        return self.meanings[-1].organisation

    @property
    def group(self) -> str | None:
        """The code of a known group, which stands behind country and roles."""
        return self.meanings[-1].group
