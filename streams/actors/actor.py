"""An actor as the coder sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Basis = Literal["name", "role", "reference", "place", "stranger"]
"""What says who it is: a name of the tables, a role noun, a word for somebody named before, a place that stands for its
country, or only a name that no table has."""
_CHARITIES = "NGO"

FIGHTERS = frozenset({"REB", "SEP"})
"""Roles of those who fight a state in arms."""

BODIES_OF_STATE = frozenset({"GOV", "MIL", "COP", "SPY", "LEG", "JUD"})
"""Roles of whom a state acts by."""


@dataclass(frozen=True, slots=True)
class ResolvedActor:
    """A phrase that names somebody.

    `country` is ISO 3166 alpha-3 (or `XKX`); an organisation without a country has its code in `organisation`
    (`IGOUNO`); `group` is a known group (`HMS`) behind country and roles. All may be missing: somebody is named
    whom no table knows. `head` is the index of the phrase's head in its sentence; `start` and `end` are code
    points of the article's part.
    """

    text: str
    start: int
    end: int
    head: int
    country: str | None = None
    roles: tuple[str, ...] = ()
    organisation: str | None = None
    group: str | None = None
    name: str | None = None
    basis: Basis = field(default="name", compare=False)

    @property
    def code(self) -> str | None:
        """Country, roles, known group: `PRKGOV`, `PSEREBHMS`; an organisation's own code where it has no country.

        A role alone (protesters of nobody's country) is not a code, but that of charities is CAMEO's `NGO`: they act
        on states, whosever they are.
        """
        if self.organisation:
            return self.organisation
        if not self.country:
            return _CHARITIES if self.roles == (_CHARITIES,) else None
        return self.country + "".join(self.roles) + (self.group or "")

    @property
    def is_known(self) -> bool:
        """Whether the actor has a country or is an organisation."""
        return self.code is not None

    @property
    def is_anybody(self) -> bool:
        """Whether neither a country nor an organisation's name is known; charities may still be known by what they are."""
        return not (self.country or self.organisation)

    def is_same_as(self, other: ResolvedActor) -> bool:
        """Whether both are one: nobody meets himself, nor a country itself (but its police may meet its opposition)."""
        if (self.start, self.end, self.code) == (other.start, other.end, other.code):
            return True
        if self.country is not None and self.country == other.country and self._holds_or_is_in(other):
            # «des forces françaises»: the adjective names no other than they
            return True
        if self.name is not None and self.name == other.name and self.code == other.code:
            return True
        if "reference" in (self.basis, other.basis) and self.code == other.code:
            # «les avocats … leur grève»
            return True
        return self.code is not None and self.code == other.code and self.code == self.country

    def _holds_or_is_in(self, other: ResolvedActor) -> bool:
        """Whether the words of one are among those of the other."""
        if (self.start, self.end) == (other.start, other.end):
            return False  # «des représentants de Juba et de l'opposition»: one phrase, and two by their codes
        first, last = max(self.start, other.start), min(self.end, other.end)
        return (first, last) in ((self.start, self.end), (other.start, other.end))
