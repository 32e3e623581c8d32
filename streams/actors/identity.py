"""Who an actor is, apart from where a text names it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from streams.actors.actor import Basis, ResolvedActor
from streams.actors.mention import Meaning

Sort = Literal["person", "people", "body", "country"]
"""One person, several of them (*soldiers*), a body of them (*the army*, *the UN*), or a country and its metonyms."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Country, roles, organisation and group as in `ResolvedActor`; all missing for somebody whom no table knows."""

    sort: Sort
    country: str | None = None
    roles: tuple[str, ...] = ()
    organisation: str | None = None
    group: str | None = None
    name: str | None = None

    @property
    def is_nobodys(self) -> bool:
        """Whether nothing says whose it is."""
        return not (self.country or self.organisation or self.group)

    @staticmethod
    @cache
    def of_nobody(sort: Sort, role: str | None = None) -> Identity:
        """Somebody of whom only is known what he is."""
        return Identity(sort, None, (role,) if role else ())

    def named_at(self, head: int, start: int, end: int, text: str, basis: Basis) -> ResolvedActor:
        """The actor as a phrase of a text names it."""
        return ResolvedActor(
            text, start, end, head, self.country, self.roles, self.organisation, self.group, self.name, basis
        )

    def as_donor_to(self, role: str | None, sort: Sort, *, is_title: bool) -> Identity:
        """Who a role noun means that stands beside this one: *Russian* gives *soldiers* its country.

        An organisation's or a known group's people go under its own code. A title's own role gives way to a role
        that is known of whom it serves (*Pentagon spokesman*).
        """
        if self.organisation or self.group:
            return replace(self, sort=sort, name=None if sort == "person" else self.name)
        own = (role,) if role else ()
        roles = self.roles or own if is_title else own
        return Identity(sort, self.country, roles)


def identities_of(meaning: Meaning) -> tuple[Identity, ...]:
    """Whom a name means: one, or each of several countries."""
    sort: Sort = "country"
    if meaning.kind == "person":
        sort = "person"
    elif meaning.kind in ("organisation", "group", "company", "media"):
        sort = "body"
    # Who serves an organisation goes by it.
    countries: tuple[str | None, ...] = (None,) if meaning.organisation else meaning.countries or (None,)
    name = meaning.name if len(countries) == 1 and meaning.kind != "region" else None
    return tuple(
        Identity(sort, country, meaning.roles, meaning.organisation, meaning.group, name) for country in countries
    )
