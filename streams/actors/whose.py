"""Whose somebody or something is: the adjective, possessor, compound or genitive that says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from streams.actors.coreference import Coreference
from streams.actors.identity import Identity
from streams.actors.loyalties import ARMED, masters
from streams.actors.naming import Names
from streams.actors.reference_words import ReferenceWords
from streams.actors.roles import SentenceRoles
from streams.actors.settled import towns_by_country
from streams.actors.speakers import speaker_of
from streams.actors.telling import Telling
from streams.actors.towns import Towns
from streams.text.grammar import Sentence, Token

_LOCAL_ROLES = frozenset(
    {
        "REB",
        "SEP",
        "OPP",
        "CVL",
        "COP",
        "JUD",
        "LEG",
        "GOV",
        "REF",
        "MED",
        "LAB",
        "EDU",
        "HLH",
        "CRM",
        "PTY",
        "REL",
        "SET",
    }
)
"""Of these, those in a country are that country's; soldiers in a country are as often somebody else's."""
_OF_TOWNS = frozenset({"COP", "JUD"})
"""Of these roles, those of a town's name are the town's, though it may also mean who has its seat there."""

_BESIDE = ("compound", "possessor", "flat")
_NONE: frozenset[str] = frozenset()
_DEEPEST = 4

Donor = tuple[Identity, int]
"""Whose, and the token that says so."""


class Whose:
    """Finds donors of country in one sentence. `people_of` resolves a noun phrase to whom it names."""

    def __init__(
        self,
        sentence: Sentence,
        names: Names,
        roles: SentenceRoles,
        words: ReferenceWords,
        coreference: Coreference,
        people_of: Callable[[int], list[Donor]],
        towns: Towns,
        *,
        telling: Telling,
    ) -> None:
        self._sentence = sentence
        self._names = names
        self._roles = roles
        self.words = words
        self._coreference = coreference
        self._telling = telling
        self._people_of = people_of
        self._towns = towns
        self.by_town: set[int] = set()
        """The role nouns whose country only a town says: *a court in Lyon*, *the Lyon police*."""
        self._cases: dict[int, frozenset[str]] = {}

    def donors(self, head: int, *, role: str | None, through_things: bool, depth: int = 0) -> list[Donor]:
        """Whose the phrase is, nearest evidence first: what stands before or beside it, then *of*, then *in*.

        `role` is the phrase's own, None for a thing; `through_things` lets *minister of the affairs of Russia* be
        Russia's.
        """
        if depth > _DEEPEST or head not in self._telling.above:
            return [] if depth else [(identity, head) for identity in self._coreference.pointed_at(head)]
        children = self._outside_name(head)
        beside = [donor for child in children for donor in self._beside(child, depth)]
        if beside and role in _OF_TOWNS and all(identity.organisation for identity, _ in beside):
            # "Brussels police" are not the European Union's
            beside = self._by_town(head) or beside
        if beside and not self._sends(head, children, beside):
            return [*self._strayed_adjectives(head, children), *beside]
        if head in self._roles.nouns and self._roles.nouns[head].sort == "other":
            # His counterpart, Russia's ally: somebody else's, and whose is not said.
            return []
        owned = [
            donor for child in children if child.relation == "possessor" for donor in self._possessor(child, depth)
        ] or [(identity, head) for identity in self._coreference.pointed_at(head)]
        if owned:
            return owned
        owned = [donor for child in children for donor in self._of_antecedent(child)]
        if owned:
            return owned
        behind = self._behind(head, children, self.words.of, role, through_things=through_things, depth=depth)
        if not behind and through_things:
            served = [child for child in children if self._serves(head, child)]
            behind = self._behind(head, served, self.words.serving, role, through_things=True, depth=depth)
        if not behind and role in ARMED:
            behind = [
                donor for phrase in masters(self._sentence, head, self.words.sworn) for donor in self._of_band(phrase)
            ]
        if behind or role not in _LOCAL_ROLES or head in self._roles.foreign:
            return behind
        inside = [
            (identity, child.index)
            for child in self._sentence.children(head, "oblique")
            if self.cases(child.index) & (self.words.in_ | self.words.receiving_or_in)
            for identity in self._names.identities(child.index)
            if identity.sort == "country"
        ]
        return (
            inside
            or towns_by_country(self._sentence, self._names, self.words, head)
            or self._by_town(head)
            or self._in_things(head, depth)
        )

    def _of_antecedent(self, child: Token) -> list[Donor]:
        """«La Suède, *dont* l'ambassadeur a été convoqué»: whose it is stands before the clause."""
        if child.lower not in self.words.relative_owners:
            return []
        token = child
        while token.relation != "relative-clause":
            if token.head == token.index:
                return []
            token = self._sentence.tokens[token.head]
        return [(identity, child.index) for identity, _ in self._people_of(token.head)]

    def _of_band(self, phrase: int) -> list[Donor]:
        return [donor for donor in self._people_of(phrase) if donor[0].sort != "country"]

    def people_of(self, index: int) -> list[Donor]:
        """Whom the phrase at a token names, as those whose a thing may be."""
        return self._people_of(index)

    def _sends(self, head: int, children: Sequence[Token], beside: Sequence[Donor]) -> bool:
        """*Kenya's UN envoy* is Kenya's: whom a country sends to an organisation is not the organisation's."""
        return (
            head in self._roles.foreign
            and all(identity.organisation for identity, _ in beside)
            and any(child.relation == "possessor" for child in children)
        )

    def _in_things(self, head: int, depth: int) -> list[Donor]:
        """The country in which the thing is where somebody is: *students at the University of Nairobi*.

        Not that of an embassy, nor of what a foreign power has there: *protesters outside the Russian consulate*.
        """
        for child in self._sentence.children(head, "oblique"):
            if child.index in self._roles.foreign or not self.cases(child.index) & self.words.in_:
                continue
            children = self._sentence.children(child.index)
            owned = [one for each in children if each.relation == "possessor" for one in self._possessor(each, depth)]
            found = owned or [
                (Identity("country", country), below.index)
                for below in children
                if below.relation == "oblique" and self.is_of(below.index)
                for country in [self._towns.country(below.index), *self._countries(below.index)]
                if country is not None
            ]
            if len({identity.country for identity, _ in found}) == 1:
                return [(Identity("country", found[0][0].country), found[0][1])]
        return []

    def _countries(self, index: int) -> list[str | None]:
        return [one.country for one in self._names.identities(index) if one.sort == "country"]

    def _by_town(self, head: int) -> list[Donor]:
        """The country of the town that a role noun stands beside, or is in or of; also *of the region of* it."""
        found = self._towns_of(head)
        if found:
            self.by_town.add(head)
        return found

    def _towns_of(self, head: int) -> list[Donor]:
        at = self.words.in_ | self.words.receiving_or_in | self.words.of
        found: list[Donor] = []
        for child in self._sentence.children(head, *_BESIDE, "oblique"):
            is_seat = all(one.organisation for one in self._names.identities(child.index))
            if (self._names.at(child.index) and not is_seat) or (
                child.relation == "oblique" and not self.cases(child.index) & at
            ):
                continue
            if child.lemma in self.words.parts:
                found.extend(self._towns_of(child.index))
            country = self._towns.country(child.index)
            if country is not None and child.pos == "PROPN" and all(one.country != country for one, _ in found):
                found.append((Identity("country", country), child.index))
        return found

    def _behind(
        self,
        head: int,
        children: Sequence[Token],
        prepositions: frozenset[str],
        role: str | None,
        *,
        through_things: bool,
        depth: int,
    ) -> list[Donor]:
        """Whose the phrase is by what stands behind it with one of the prepositions."""
        found: list[Donor] = []
        makers = [child for child in children if role is None and self.cases(child.index) & self.words.by]
        # «l'arrestation d'un Français *par l'Iran*» is Iran's
        for child in makers or children:
            cases = self.cases(child.index)
            is_owner = bool(cases & prepositions) or (role is None and bool(cases & self.words.by))
            if not (self.is_second_owner(head, child) or (child.relation in ("oblique", "agent") and is_owner)):
                continue
            found.extend(self._people_of(child.index))
            is_thing = through_things or self._is_part(head, child)
            if not found and is_thing and child.index not in self._roles.nouns:
                found.extend(self.donors(child.index, role=None, through_things=True, depth=depth + 1))
        return found

    def _is_part(self, head: int, child: Token) -> bool:
        """Whether a phrase is of the same title as the head, or only a part of a country.

        «Le chef de la police *kényane*», *rebels from the north of Mali*.
        """
        return self._roles.covered.get(child.index) == head or child.lemma in self.words.parts

    def is_second_owner(self, head: int, child: Token) -> bool:
        """Whether a parser joined the second owner to what both own: «les présidents du Kenya et *de l'Ouganda*»."""
        if child.relation != "conjunct" or head not in self._roles.nouns or child.index in self._roles.nouns:
            return False
        if not self.is_of(child.index) or not self._names.at(child.index) or self.is_of(head):
            return False
        return any(self.is_of(other.index) for other in self._sentence.children(head, "oblique"))

    def is_of(self, index: int) -> bool:
        """Whether the phrase is a genitive: *of Russia*, «de la Russie»."""
        return bool(self.cases(index) & self.words.of)

    def is_of_or_for(self, index: int) -> bool:
        """Whether the phrase is a genitive or behind *for*: whom a title serves."""
        return bool(self.cases(index) & (self.words.of | self.words.serving))

    def country_of_town(self, index: int) -> str | None:
        """The country of the town named at a token."""
        return self._towns.country(index)

    def is_place(self, index: int) -> bool:
        """Whether the phrase stands behind a preposition of place."""
        return bool(self.cases(index) & (self.words.in_ | self.words.receiving_or_in))

    def is_in_town_abroad(self, country: str) -> bool:
        """Whether the sentence names a town, and all its towns are of other countries: «une frappe russe sur Soumy»."""
        towns = {
            found
            for token in self._sentence.tokens
            if token.pos == "PROPN" and not self._names.at(token.index)
            for found in [self._towns.country(token.index)]
            if found is not None
        }
        return bool(towns) and country not in towns

    def cases(self, index: int) -> frozenset[str]:
        """The prepositions of a phrase."""
        cases = self._cases.get(index)
        if cases is None:
            found = self._sentence.children(index, "case")
            cases = self._cases[index] = frozenset([child.lower for child in found]) if found else _NONE
        return cases

    def _beside(self, child: Token, depth: int) -> Iterator[Donor]:
        if child.relation in ("adjective", "compound", "flat"):
            yield from self._modifier(child, depth)
        elif child.relation in ("conjunct", "adnominal-clause") and child.pos == "ADJ":
            # «Les présidents russe et chinois», «le ministre thaïlandais par intérim»
            yield from self._named(child.index)
        elif child.relation == "adnominal-clause" and child.lower in self.words.leading:
            # «la coalition *menée par Riyad*»
            for leader in self._sentence.children(child.index, "agent", "oblique"):
                if self.cases(leader.index) & self.words.by:
                    yield from self._people_of(leader.index)
        elif child.relation == "oblique" and not self.cases(child.index):
            # A parser's other word for a noun beside its noun.
            yield from self._named(child.index)

    def _strayed_adjectives(self, head: int, children: Sequence[Token]) -> Iterator[Donor]:
        """In «les ministres de la Défense *russe* et chinois» a parser hangs the first adjective on the thing."""
        if head not in self._roles.nouns or any(
            child.relation != "conjunct" and self._names.at(child.index) for child in children
        ):
            return
        for child in children:
            if child.relation == "oblique" and child.index not in self._roles.nouns and self.is_of(child.index):
                for adjective in self._sentence.children(child.index, "adjective"):
                    yield from self._named(adjective.index)

    def _serves(self, head: int, child: Token) -> bool:
        """A title is of whom it speaks *for*; a diplomat, or anybody sent, is not of the country that he is sent for."""
        role = self._roles.nouns.get(head)
        if role is None or head in self._roles.foreign:
            return False
        return role.is_title or not self._names.at(child.index)

    def _outside_name(self, head: int) -> Sequence[Token]:
        """The dependants that are not words of the name at the head."""
        children = self._sentence.children(head)
        spans = self._names.at(head)
        if not spans:
            return children
        return [child for child in children if not any(child.index in span.tokens for span in spans)]

    def _possessor(self, child: Token, depth: int) -> Iterator[Donor]:
        if child.lower in self.words.possessive:
            for identity in self._coreference.pronouns.possessive(child):
                yield identity, child.index
        elif (speaker := speaker_of(self._sentence, child, self.words)) is not None:
            yield from self._people_of(speaker)
        elif child.pos not in {"PRON", "DET"}:
            # "Guatemala's teachers' union": where the nearer owner is a word of the noun, the further one counts
            yield from self._people_of(child.index) or self.donors(
                child.index, role=None, through_things=False, depth=depth + 1
            )

    def _modifier(self, child: Token, depth: int) -> Iterator[Donor]:
        named = list(self._named(child.index))
        if named:
            yield from named
            for other in self._sentence.children(child.index, "conjunct"):
                yield from self._named(other.index)
        elif child.index in self._telling.holding:
            yield from self._people_of(child.index)
        elif child.lower in self.words.leading:
            for below in self._sentence.children(child.index):
                yield from self._named(below.index)
        elif child.relation == "compound":
            yield from self.donors(child.index, role=None, through_things=False, depth=depth + 1)

    def _named(self, index: int) -> Iterator[Donor]:
        for identity in self._names.identities(index):
            yield identity, index
