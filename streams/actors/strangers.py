"""Names that no table knows: who the words around them say it is, and later in the article by name alone."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.actor import Basis
from streams.actors.describing import Descriptions
from streams.actors.identity import Identity, Sort
from streams.actors.memory import Memory
from streams.actors.naming import ORGANISATION_TAGS, PERSON_TAGS, entity_tag
from streams.actors.positions import Positions
from streams.actors.reference_words import ReferenceWords
from streams.actors.roles import Role, SentenceRoles
from streams.actors.whose import Whose
from streams.text.grammar import Sentence, Token


class Strangers:
    """Reads the unknown names of one sentence."""

    def __init__(
        self,
        sentence: Sentence,
        roles: SentenceRoles,
        memory: Memory,
        whose: Whose,
        descriptions: Descriptions,
        positions: Positions,
        words: ReferenceWords,
    ) -> None:
        self._sentence = sentence
        self._roles = roles
        self._memory = memory
        self._whose = whose
        self._descriptions = descriptions
        self._positions = positions
        self._words = words

    def who(self, token: Token, name: str) -> tuple[Identity, Basis] | None:
        """Who bears the name around a token, and what says so; None where it names nobody.

        That is a role noun beside it, what the article said of it before, or the name alone.
        """
        introduced = self._introduced(token.index)
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

    def _introduced(self, head: int) -> Identity | None:
        """What the words around a name say of its bearer: *Syrian rebel commander X Y*, *X, the envoy of Mali*.

        Of a rank and an office the one that says whose counts: *General X, the army chief of Mali*.
        """
        homeless: list[Identity] = []
        for child in self._titles(head):
            role = self._roles.nouns.get(child.index)
            if role is None or role.sort == "body" or self._is_abbreviation(child, head):
                continue
            identities, _ = self._descriptions.of(child.index, role)
            if len(identities) > 1:
                return None
            identity = replace(identities[0], sort="person")
            if identity.is_nobodys:
                beside = self._beside_name(head, child.index, role)
                if beside is None:
                    homeless.append(identity)
                    continue
                identity = beside
            roles = identity.roles or (homeless[0].roles if homeless and identity.country else ())
            return replace(identity, roles=roles)
        led = self._led(head)
        if led is not None:
            return led
        return self._descriptions.at_home(head, homeless[0]) if homeless else None

    def _titles(self, head: int) -> list[Token]:
        """What may say who the bearer of a name is, the name's own further words too: *Dutch **King** Willem-Alexander*."""
        children = self._sentence.children(head, "compound", "apposition", "adjective")
        below = (
            other
            for child in children
            if child.relation == "compound" and child.index not in self._roles.nouns
            for other in self._sentence.children(child.index, "compound")
        )
        return sorted([*children, *below], key=lambda token: token.index)

    def _is_abbreviation(self, child: Token, head: int) -> bool:
        """Whether capitals are a name's, as all are in a headline; *British MP X* has a title in capitals."""
        return child.text.isupper() and self._sentence.tokens[head].text.isupper()

    def _led(self, head: int) -> Identity | None:
        """Who leads somebody is of those: *X, who commands Mali's army*."""
        for clause in self._sentence.children(head, "relative-clause"):
            if clause.lemma not in self._words.heading:
                continue
            for below in self._sentence.children(clause.index, "object"):
                found = self._whose.people_of(below.index) or self._whose.donors(
                    below.index, role=None, through_things=True
                )
                known = {replace(identity, sort="person", name=None) for identity, _ in found}
                if len(known) == 1:
                    return known.pop()
        return None

    def _beside_name(self, head: int, title: int, role: Role) -> Identity | None:
        """In *Syrian rebel commander X* a parser hangs *Syrian* on the name."""
        found, _ = self._descriptions.of(head, role)
        known = [one for one in found if one.country or one.organisation]
        if len(known) != 1:
            return None
        if known[0].organisation or known[0].group:
            return known[0]
        code = self._descriptions.code(title, role)
        return replace(known[0], sort="person", roles=(code,) if code else ())

    def _tagged(self, token: Token) -> Identity | None:
        """A person or an organisation by the statistical model's word; an organisation may have its country in its name."""
        tag = entity_tag(token)
        if tag not in PERSON_TAGS | ORGANISATION_TAGS:
            return None
        sort: Sort = "person" if tag in PERSON_TAGS else "body"
        if sort == "person":
            return Identity(sort)
        if self._positions.is_town_behind_preposition(token):
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
        return Identity("body" if has_article or (token.text.isupper() and len(token.text) > 1) else "person")
