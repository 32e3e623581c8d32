"""What the words around a name or title say of its bearer: *Syrian rebel commander X*, *X, who leads Mali's army*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from streams.actors.describing import Descriptions
from streams.actors.identity import Identity
from streams.actors.reference_words import ReferenceWords
from streams.actors.roles import Role, SentenceRoles
from streams.actors.whose import Whose
from streams.text.grammar import Sentence, Token

_BESIDE = ("compound", "apposition", "adjective")
_TAKING = ("subject", "passive-subject")
_NAMED_BODIES = frozenset({"BUS", "EDU", "LAB", "MED", "NGO", "OPP", "REB"})
"""Bodies that have names of their own; a ministry or an army before a name is rather whom its bearer serves."""


class Introductions:
    """Reads the introductions of one sentence."""

    def __init__(
        self,
        sentence: Sentence,
        roles: SentenceRoles,
        whose: Whose,
        descriptions: Descriptions,
        words: ReferenceWords,
    ) -> None:
        self._sentence = sentence
        self._roles = roles
        self._whose = whose
        self._descriptions = descriptions
        self._words = words

    def of_name(self, head: int) -> Identity | None:
        """Who the bearer of a name is, by the titles beside it or by whom he leads; None where nothing says it.

        Of a rank and an office the one that says whose counts: *General X, the army chief of Mali*. Where none does he
        is of the country that the article is about.
        """
        homeless: list[Identity] = []
        for child in self._titles(head):
            role = self._roles.nouns.get(child.index)
            if role is None or role.sort == "body" or self._is_abbreviation(child, head):
                continue
            identities, _ = self._descriptions.of(child.index, role)
            if len(identities) > 1:
                return None
            identity: Identity | None = replace(identities[0], sort="person")
            if identity is not None and identity.is_nobodys:
                homeless.append(identity)
                identity = self._beside_name(head, child.index, role)
            if identity is not None:
                return _with_roles(identity, homeless)
        led = self._led(head) or self._named_body(head) or self._in_capacity(head)
        if led is not None:
            return led
        return self._descriptions.at_home(head, homeless[0]) if homeless else None

    def _named_body(self, head: int) -> Identity | None:
        """What sort of body bears a name, by the noun right before it: *the German drugmaker Bayer*, *rights group X*."""
        first = head
        for child in reversed(self._sentence.children(head, "compound")):
            if child.index == first - 1 and child.pos == "PROPN" and child.index not in self._roles.nouns:
                first = child.index
        for child in self._sentence.children(head, "compound"):
            if child.index != first - 1:
                continue
            role = self._roles.nouns.get(child.index)
            if role is not None and role.sort == "body" and role.code in _NAMED_BODIES:
                identities, _ = self._descriptions.of(child.index, role)
                return identities[0] if len(identities) == 1 and not identities[0].is_nobodys else None
        return None

    def _in_capacity(self, head: int) -> Identity | None:
        """What he is said to take or give up who does nothing to anybody else: *X stepped down as Kyrgyz president*."""
        token = self._sentence.tokens[head]
        clauses = [token.head] if token.relation in _TAKING else []
        clauses += [clause.index for clause in self._sentence.children(head, "relative-clause", "adnominal-clause")]
        clauses += [joined.index for one in clauses for joined in self._sentence.children(one, "conjunct")]
        for clause in clauses:
            for office in self._sentence.children(clause, "oblique"):
                role = self._roles.nouns.get(office.index)
                if role is None or role.sort == "body" or self._sentence.children(clause, "object"):
                    continue
                if not any(
                    case.lower in self._words.in_capacity for case in self._sentence.children(office.index, "case")
                ):
                    continue
                identities, _ = self._descriptions.of(office.index, role)
                if len(identities) == 1 and not identities[0].is_nobodys:
                    return replace(identities[0], sort="person")
        return None

    def behind_title(self, head: int) -> Identity | None:
        """Who the bearer of a title is, by another behind it or by whom he leads: «L'amiral X, chef de l'armée malienne»."""
        for child in self._sentence.children(head, "apposition"):
            for title in (child, *self._sentence.children(child.index, "apposition")):
                role = self._roles.nouns.get(title.index)
                if role is None or role.sort not in ("person", "title"):
                    continue
                identities, _ = self._descriptions.of(title.index, role)
                if len(identities) == 1 and not identities[0].is_nobodys:
                    return replace(identities[0], sort="person")
        return self._led(head)

    def _titles(self, head: int) -> list[Token]:
        """What may say who the bearer of a name is, beside the name's further words too: *Dutch King Willem-Alexander*."""
        children = self._sentence.children(head, *_BESIDE)
        below = (
            other
            for child in children
            if child.relation == "compound" and child.index not in self._roles.nouns
            for other in self._sentence.children(child.index, "compound")
        )
        return sorted([*children, *below], key=lambda token: token.index)

    def _is_abbreviation(self, child: Token, head: int) -> bool:
        """Whether all of a headline is in capitals; *British MP X* has a title in capitals."""
        return child.text.isupper() and self._sentence.tokens[head].text.isupper()

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

    def _led(self, head: int) -> Identity | None:
        """Who leads somebody is of those: *X, who commands Mali's army*."""
        for below in self._objects_of_leading(head):
            found = self._whose.people_of(below) or self._whose.donors(below, role=None, through_things=True)
            known = {replace(identity, sort="person", name=None) for identity, _ in found}
            if len(known) == 1:
                return known.pop()
        return None

    def _objects_of_leading(self, head: int) -> Iterator[int]:
        for clause in self._sentence.children(head, "relative-clause"):
            if clause.lemma in self._words.heading:
                yield from (below.index for below in self._sentence.children(clause.index, "object"))


def _with_roles(identity: Identity, before: list[Identity]) -> Identity:
    """The identity with the rank that stands before it where it has no role: *Admiral X, head of U.S. Central Command*."""
    if identity.roles or not identity.country or not before:
        return identity
    return replace(identity, roles=before[0].roles)
