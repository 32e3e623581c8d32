"""Names that no table knows: who the words around them say it is, and later in the article by name alone."""

from __future__ import annotations

from streams.actors.actor import Basis
from streams.actors.identity import Identity, Sort
from streams.actors.introducing import Introductions
from streams.actors.memory import Memory
from streams.actors.naming import ORGANISATION_TAGS, PERSON_TAGS, entity_tag
from streams.actors.positions import Positions
from streams.actors.whose import Whose
from streams.text.grammar import Sentence, Token


class Strangers:
    """Reads the unknown names of one sentence."""

    def __init__(
        self,
        sentence: Sentence,
        memory: Memory,
        whose: Whose,
        introductions: Introductions,
        positions: Positions,
    ) -> None:
        self._sentence = sentence
        self._memory = memory
        self._whose = whose
        self._introductions = introductions
        self._positions = positions

    def who(self, token: Token, name: str) -> tuple[Identity, Basis] | None:
        """Who bears the name around a token, and what says so; None where it names nobody.

        That is a role noun beside it, what the article said of it before, or the name alone.
        """
        introduced = self._introductions.of_name(token.index)
        if introduced is not None:
            self._memory.introduce(name, introduced)
            return introduced, "role"
        known = self._memory.called(name)
        if known is not None:
            return known, "reference"
        identity = self._tagged(token) or self._untagged(token)
        if identity is None:
            return None
        if identity.sort == "person":
            self._memory.introduce(name, identity)
        return identity, "stranger"

    def is_name(self, token: Token) -> bool:
        """Whether the token is written as a name."""
        return token.pos == "PROPN" or self._positions.begins_as_name(token)

    def _tagged(self, token: Token) -> Identity | None:
        """A person or an organisation by the statistical model's word; an organisation may have its country in its name."""
        tag = entity_tag(token)
        if tag not in PERSON_TAGS | ORGANISATION_TAGS:
            return None
        sort: Sort = "person" if tag in PERSON_TAGS else "body"
        if sort == "person" and self._positions.is_town_with_buildings(token):
            return None
        if sort == "person":
            owners = {child.index for child in self._sentence.children(token.index, "possessor")}
            if not owners:
                return Identity.of_nobody(sort)
            # "Norway's Erik Solheim"
            whose = self._whose.donors(token.index, role=None, through_things=False)
            is_owned = len(whose) == 1 and whose[0][1] in owners and whose[0][0].sort == "country"
            return Identity(sort, whose[0][0].country) if is_owned else Identity.of_nobody(sort)
        if self._positions.is_town_of_something(token):
            return None
        donors = self._whose.donors(token.index, role=None, through_things=False)
        return Identity(sort, donors[0][0].country if len(donors) == 1 else None)

    def _untagged(self, token: Token) -> Identity | None:
        """Somebody by the place of the name in the sentence alone; a thing that is somebody's is no actor."""
        if not self._positions.may_be_somebody(token):
            return None
        if self._whose.donors(token.index, role=None, through_things=False):
            return None
        has_article = any(True for _ in self._sentence.children(token.index, "determiner"))
        is_body = has_article or (token.text.isupper() and len(token.text) > 1)
        return Identity.of_nobody("body" if is_body else "person")
