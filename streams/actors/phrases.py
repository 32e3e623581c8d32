"""Whom a noun phrase names, by the rules of grammar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple, cast
from weakref import proxy

from mypy_extensions import mypyc_attr

from streams.actors import spans
from streams.actors.actor import Basis
from streams.actors.assemblies import Assemblies
from streams.actors.bearers import Bearers
from streams.actors.coreference import Coreference
from streams.actors.crowds import PEOPLE
from streams.actors.describing import Descriptions
from streams.actors.identity import Identity
from streams.actors.introducing import Introductions
from streams.actors.makes import is_make
from streams.actors.memory import Memory
from streams.actors.naming import NamedSpan, Names
from streams.actors.neighbours import is_named, named_neighbours
from streams.actors.pairs import Pairs
from streams.actors.peoples import people_of_owner, people_of_region
from streams.actors.positions import Positions
from streams.actors.reference_words import ReferenceWords
from streams.actors.roles import Role, SentenceRoles
from streams.actors.speakers import speaker_of
from streams.actors.strangers import Strangers
from streams.actors.telling import Telling
from streams.actors.towns import Towns
from streams.actors.whose import Donor, Whose
from streams.text.grammar import Sentence, Token

_PLACES = frozenset({"country", "capital"})
_VERBS = frozenset({"VERB", "AUX"})
_FIRMS = frozenset({"company", "media"})
_DEEPEST = 6


class Naming(NamedTuple):
    """A phrase's actor and the code points that name it."""

    identity: Identity
    start: int
    end: int
    basis: Basis
    title: str | None = None


@mypyc_attr(native_class=False)
class Phrases:
    """Reads the phrases of one sentence; what a phrase names is worked out once."""

    def __init__(
        self, sentence: Sentence, names: Names, roles: SentenceRoles, words: ReferenceWords, memory: Memory
    ) -> None:
        self._sentence = sentence
        self._names = names
        self._roles = roles
        self._words = words
        self._memory = memory
        towns = Towns(sentence, memory.countries)
        self._coreference = Coreference(sentence, words, memory, Pairs(sentence, names, memory, words))
        self.telling = Telling(sentence, names, roles, words)
        # What is owned refers to its owner weakly: without a circle a sentence's objects are freed once it is coded.
        people_of = partial(_people_of, proxy(self))
        self._whose = Whose(sentence, names, roles, words, self._coreference, people_of, towns, telling=self.telling)
        self._assemblies = Assemblies(sentence, names, self._whose, words, memory)
        self._bearers = Bearers(sentence, names, roles, self._whose)
        self._descriptions = Descriptions(sentence, names, roles, self._whose, memory)
        positions = Positions(sentence, words, towns)
        self._introductions = Introductions(sentence, roles, self._whose, self._descriptions, words)
        self._strangers = Strangers(sentence, memory, self._whose, self._introductions, positions)
        self._known: dict[int, tuple[Naming, ...]] = {}
        self._depth = 0

    def one(self, head: int) -> tuple[Naming, ...]:
        """Whom the phrase at `head` names, without the others of a coordination."""
        if head not in self.telling.tokens:
            return ()
        if head not in self._known:
            if self._depth > _DEEPEST:
                return ()
            self._depth += 1
            self._known[head] = ()  # a circle in the tree ends here
            self._known[head] = self._read(head)
            self._depth -= 1
        return self._known[head]

    def read_all(self) -> None:
        """Work out whom each phrase names that `one` was not asked for; a verb's names nobody, whatever hangs on it."""
        for head in sorted(self.telling.tokens.difference(self._known)):
            if not self._is_unnamed_verb(head):
                self.one(head)

    @property
    def name_anybody(self) -> bool:
        """Whether one of the phrases read so far names somebody."""
        return any(self._known.values())

    def _is_unnamed_verb(self, index: int) -> bool:
        return self._sentence.tokens[index].pos in _VERBS and not self._names.at(index)

    def members(self, head: int) -> list[int]:
        """The head and the others of its coordination, without those that have a verb of their own."""
        if self._is_unnamed_verb(head):
            return []
        if not self._sentence.tokens[head].children:
            return [head]
        found: list[int] = []
        waiting = [head]
        while waiting:
            index = waiting.pop(0)
            if index in found:
                continue
            found.append(index)
            is_adjective = self._sentence.tokens[index].pos == "ADJ"
            waiting.extend(
                child.index
                for child in self._sentence.children(index, "conjunct")
                if (child.pos not in _VERBS or self._names.at(child.index))
                and (is_adjective or child.pos != "ADJ" or child.text[:1].isupper())
                and (is_adjective or not self._names.is_adjective(child))
                and not self._whose.is_second_owner(index, child)
            )
            waiting.extend(self._strayed_members(index))
        return found

    def _strayed_members(self, head: int) -> list[int]:
        """Actors whom a parser joins to the thing a title is of: «le ministre des *Affaires étrangères et son homologue*».

        Or to its bearer's name: *the minister Narendra Modi and his counterpart*.
        """
        if head not in self._roles.nouns:
            return []
        return [
            other.index
            for child in self._sentence.children(head, "oblique", "apposition")
            if (child.pos == "PROPN" if child.relation == "apposition" else self._is_thing_of(child.index))
            for other in self._sentence.children(child.index, "conjunct")
            if (other.index in self._roles.nouns or self._names.at(other.index)) and not self._names.is_adjective(other)
        ]

    def _is_thing_of(self, index: int) -> bool:
        return self._whose.is_of(index) and not self._names.at(index) and index not in self._roles.nouns

    def whose(self, head: int) -> list[Donor]:
        """Whose the thing at `head` is."""
        role = self._roles.nouns.get(head)
        return self._whose.donors(head, role=role.code if role else None, through_things=role is not None)

    def pointed_at(self, head: int) -> tuple[Identity, ...]:
        """Whose the deed at `head` is, if it points to the sentence before: «cette décision»."""
        return self._coreference.pointed_at(head)

    def people_of(self, head: int) -> list[Donor]:
        """Whom the phrase at `head` names, all of a coordination, as those whose a thing may be."""
        return [
            (identity, index)
            for index in self.members(head)
            for identity in self._regions(index) or [naming.identity for naming in self.one(index)]
        ]

    def _regions(self, index: int) -> list[Identity]:
        """The regions at a token: no actors, but the governor of one is its country's."""
        spans = (span for span in self._names.at(index) if span.mention.kind == "region" and not span.is_borrowed)
        return [identity for span in spans for identity in span.identities]

    def _read(self, head: int) -> tuple[Naming, ...]:
        token = self._sentence.tokens[head]
        own = self._names.at(head)
        if own:
            return self._by_name(head, own)
        speaker = speaker_of(self._sentence, token, self._words)
        if speaker is not None:
            return tuple(Naming(one.identity, token.start, token.end, "reference") for one in self.one(speaker))
        if self._coreference.pronouns.is_pronoun(token):
            return tuple(
                Naming(one, token.start, token.end, "reference") for one in self._coreference.pronouns.pronoun(token)
            )
        return self._by_noun(head, token)

    def _by_noun(self, head: int, token: Token) -> tuple[Naming, ...]:
        role = self._roles.nouns.get(head)
        counted = self._counted(head, token, role)
        if counted is not None:
            start, end = spans.phrase(self._sentence, head, [counted])
            return tuple(
                naming._replace(start=min(start, naming.start), end=max(end, naming.end))
                for naming in self.one(counted)
            )
        if token.lower in self._words.half:
            return self._naming(self._coreference.half(head), head)
        if token.lemma in self._words.lemmas_for_somebody:
            is_nobodys = role is None or not role.code
            named = is_nobodys and named_neighbours(self._sentence, self._names, self._words, token)
            if named:
                return self._naming(named, head)
            meant = self._coreference.pair(head) or self._coreference.country(head)
            if meant and not is_named(self._sentence, self._names, head):
                if role is not None and role.code and role.sort == "other":  # "praised his counterpart"
                    meant = tuple(replace(one, sort="person", roles=(role.code,)) for one in meant)
                return self._naming(meant, head)
        if role is not None:
            return self._by_role(head, role)
        if head in self.telling.holding:
            return self._by_role(head, replace(self._roles.qualities[head], sort="body"))
        return self._by_unknown_name(token) if self._strangers.is_name(token) else ()

    def _by_name(self, head: int, own: Sequence[NamedSpan]) -> tuple[Naming, ...]:
        if all(span.is_borrowed for span in own) or self._is_language(head, own) or self._is_heading(own):
            return ()
        found: list[Naming] = []
        for span in own:
            if span.mention.kind == "region":
                people = people_of_region(self._sentence, head, span)
                found.extend(Naming(one, span.start, span.end, "role") for one in people)
                continue  # else a place
            if span.mention.kind == "company" and is_make(self._sentence, self._names, head, span):
                continue
            if self._sentence.tokens[head].head in span.tokens and self._sentence.tokens[head].head != head:
                continue  # the name is read at its head
            if span.mention.kind == "people" and (
                people := people_of_owner(self._sentence, head, span.identities, self._names)
            ):
                found.extend(Naming(one, span.start, span.end, "role") for one in people)
                continue
            start, end = spans.name(self._sentence, span.tokens, span.start, span.end)
            # «Hollande» is the country, until the article has named François Hollande.
            person = self._memory.called(span.mention.text) if span.mention.kind in _PLACES else None
            if person is not None:
                found.append(Naming(person, start, end, "reference"))
                continue
            owned = [self._assemblies.owned(head, identity, span.mention) for identity in span.identities]
            found.extend(Naming(identity, start, end, "name") for identity in owned)
            if span.mention.kind == "person" and span.identities:
                self._memory.introduce(span.mention.text, span.identities[0])
                self._entitle(head, span.identities[0])
        return tuple(found)

    def _is_heading(self, own: Sequence[NamedSpan]) -> bool:
        """«Syrie : l'armée avance»: the place that a headline is about, which a parser takes for a second subject."""
        tokens, span = self._sentence.tokens, own[0]
        behind = span.tokens[-1] + 1
        if (
            span.mention.kind not in _PLACES
            or span.tokens[0] != 0
            or behind >= len(tokens)
            or tokens[behind].text != ":"
        ):
            return False
        return any(tokens[index].relation in ("subject", "passive-subject", "oblique") for index in span.tokens)

    def _is_language(self, head: int, own: Sequence[NamedSpan]) -> bool:
        """*In Russian*, «en russe»: a people's word behind that preposition, without an article, is its language.

        So is «le russe»: its people are «les Russes», and what is Russian is an adjective.
        """
        if own[0].mention.kind != "people":
            return False
        token = self._sentence.tokens[head]
        articles = {child.lower for child in self._sentence.children(head, "determiner")}
        if articles:
            return token.pos == "NOUN" and token.text.islower() and articles <= self._words.articles_of_languages
        return bool(self._whose.cases(head) & self._words.languages)

    def _entitle(self, head: int, identity: Identity) -> None:
        for child in self._sentence.children(head, "compound", "apposition"):
            role = self._roles.nouns.get(child.index)
            if role is not None and role.sort == "person":
                self._memory.entitle(child.lemma, identity)

    def _counted(self, head: int, token: Token, role: Role | None) -> int | None:
        """What a word of quantity counts: *dozens of protesters*, «11 000 des soldats»."""
        is_quantity = head in self._roles.quantities or token.pos == "NUM"
        if not is_quantity:
            return None
        for child in self._sentence.children(head, "oblique", "compound", "flat", "apposition"):
            if child.relation == "oblique" and not self._whose.is_of(child.index):
                continue
            is_actors = child.index in self._roles.nouns or (role in (None, PEOPLE) and self.one(child.index))
            if child.index > head and (is_actors or child.index in self._roles.quantities):
                return child.index
        return None

    def _by_role(self, head: int, role: Role) -> tuple[Naming, ...]:
        title = self._descriptions.title(head)
        bearer = self._bearers.known(head)
        if bearer is not None:
            for span in self._names.at(bearer):
                self._memory.entitle(title, span.identities[0])
                start, end = spans.name(self._sentence, span.tokens, span.start, span.end)
                return (Naming(span.identities[0], start, end, "name", title),)
        if (role.sort == "other" and role.code is None) or self._is_office(head, role):
            return ()
        firm = self._firm(head, role)
        if firm:
            return firm
        identities, tokens = self._descriptions.of(head, role)
        if not tokens and len(identities) == 1 and identities[0].is_nobodys:
            own = identities[0]
            called = self._called(head, role)
            if called is not None:
                return called
            told = None if role.sort == "body" else self._introductions.behind_title(head)
            meant = None if told else self._coreference.title(head, own.roles[0] if own.roles else None)
            if meant:
                return self._naming(meant, head)
            if not told and not own.roles and not self._is_doer(head):
                return ()
            identities = (told or self._descriptions.at_home(head, own),)
        start, end = spans.phrase(self._sentence, head, tokens)
        name = self._bearers.unknown(head)
        if name is not None and len(identities) == 1 and role.sort != "body":
            identities = (replace(identities[0], sort="person", name=None),)
            self._memory.introduce(self._sentence.slice(*name), identities[0])
            self._memory.entitle(title, identities[0])
            start, end = min(start, name[0]), max(end, name[1])
        basis: Basis = "place" if head in self._whose.by_town else "role"
        return tuple(Naming(identity, start, end, basis, title) for identity in identities)

    def _called(self, head: int, role: Role) -> tuple[Naming, ...] | None:
        """The organisation or armed group whose name stands behind its kind: *the militant group, the Islamic State,*."""
        if role.sort == "person":
            return None
        for child in self._sentence.children(head, "apposition"):
            own = self._names.at(child.index)
            if child.index > head and any(one.organisation or one.group for span in own for one in span.identities):
                return self._by_name(child.index, own) or None
        return None

    def _firm(self, head: int, role: Role) -> tuple[Naming, ...]:
        """The firm or paper behind its kind, wherever it is at work: «la chaîne France 24 en Égypte» is France's."""
        if role.sort != "body":
            return ()
        for child in self._sentence.children(head, "apposition"):
            own = self._names.at(child.index)
            if child.index > head and any(span.mention.kind in _FIRMS for span in own):
                return self._by_name(child.index, own)
        return ()

    def _is_doer(self, head: int) -> bool:
        """Whether the phrase is who does something: *the committee voted*, *anti-war groups called*."""
        token = self._sentence.tokens[head]
        return token.relation in ("subject", "agent") and self._sentence.tokens[token.head].pos in _VERBS

    def _is_office(self, head: int, role: Role) -> bool:
        """Whether the noun names an office and nobody in it: *elected president*, *a candidate for prime minister*."""
        token = self._sentence.tokens[head]
        if role.sort != "person" or token.has("Number=Plur") or token.relation not in ("oblique", "attribute"):
            return False
        said = self._sentence.children(head, "determiner", "possessor", "numeral", "flat", "apposition", "compound")
        is_definite = bool(self._whose.cases(head) & self._words.contracted)
        return not said and not is_definite and not self._whose.donors(head, role=role.code, through_things=True)

    def _by_unknown_name(self, token: Token) -> tuple[Naming, ...]:
        start, end = self._bearers.name_around(token.index)
        found = self._strangers.who(token, self._sentence.slice(start, end))
        if found is None:
            return ()
        identity, basis = found
        if basis == "role":
            self._entitle(token.index, identity)
            first, last = spans.phrase(self._sentence, token.index)
            start, end = min(start, first), max(end, last)
        return (Naming(identity, start, end, basis),)

    def _naming(self, meant: tuple[Identity, ...], head: int) -> tuple[Naming, ...]:
        start, end = spans.phrase(self._sentence, head)
        return tuple(Naming(identity, start, end, "reference") for identity in meant)


def _people_of(phrases: Any, head: int) -> list[Donor]:
    """The people of a head, of phrases that are referred to weakly: a compiled method takes only the class itself."""
    return cast("list[Donor]", phrases.people_of(head))
