"""Whom a noun without a name means: «les deux pays», *the minister*, *the rebels*, «cette décision».

A few rules that are seldom wrong; where they do not fit, nobody is meant.
"""

from __future__ import annotations

from dataclasses import replace

from streams.actors.actor import BODIES_OF_STATE, FIGHTERS
from streams.actors.identity import Identity
from streams.actors.memory import Memory
from streams.actors.pairs import Pairs
from streams.actors.pronouns import Pronouns
from streams.actors.reference_words import ReferenceWords
from streams.actors.referents import likeliest
from streams.text.grammar import Sentence

_OUT_OF_OFFICE = frozenset({"ELI", "OPP"})
_IN_OFFICE = frozenset({"GOV", "MIL", "COP", "JUD"})
_KINDS_OF_BODIES = frozenset({"NGO", "LAB"})
"""Roles of bodies that are called by no other's noun."""

_SUMMING_UP = frozenset({"parataxis", "apposition"})
"""How a noun stands that sums up what the clause before it told."""


class Coreference:
    """Finds whom the nouns of one sentence mean among those whom the article has named before; `pronouns` the pronouns."""

    def __init__(self, sentence: Sentence, words: ReferenceWords, memory: Memory, pairs: Pairs) -> None:
        self._sentence = sentence
        self._words = words
        self._memory = memory
        self._recent = memory.recent
        self._pairs = pairs
        self.pronouns = Pronouns(sentence, words, memory)

    def pair(self, head: int) -> tuple[Identity, ...]:
        """Whom *the two countries*, *both sides*, «les deux dirigeants» mean: the last two of different countries."""
        lemma = self._sentence.tokens[head].lemma
        of_persons = lemma in self._words.pairs_of_persons
        if not (of_persons or lemma in self._words.pairs_of_countries) or not self._says_two(head):
            return ()
        both = self._two(head, of_persons=of_persons)
        if not of_persons:
            return tuple(Identity("country", one.country) for one in both)
        return tuple(one if one.roles else replace(one, sort="person", roles=("GOV",), name=None) for one in both)

    def _two(self, head: int, *, of_persons: bool) -> list[Identity]:
        """The last two who were named together, else the last two; nobody of whom the clause speaks besides."""
        others = self._pairs.others(head)
        bodies = ("body",) if of_persons else ()
        for pair in self._memory.together(head):
            if all(one.country and one.country not in others and one.sort not in bodies for one in pair):
                return list(pair)
        found: dict[str | None, Identity] = {}
        for antecedent in self._recent.backwards(head):
            one = antecedent.identity
            if one.country and one.country not in others and one.sort not in bodies:
                found.setdefault(one.country, one)
            if len(found) == 2:
                return list(reversed(found.values()))
        return []

    def country(self, head: int) -> tuple[Identity, ...]:
        """Which country *the country*, *the kingdom*, *its neighbour*, «le royaume» means.

        The only one named in this sentence and the one before besides whose the clause is: *sent the country aid*.
        """
        token = self._sentence.tokens[head]
        lemma = token.lemma
        owner: tuple[Identity, ...] = ()
        if lemma in self._words.others:
            pronouns = [c for c in self._sentence.children(head, "possessor") if c.lower in self._words.possessive]
            owner = (self.pronouns.possessive(pronouns[0]) or self._doer(head)) if pronouns else ()
            if not owner:
                return ()
        elif (
            token.has("Number=Plur")
            or not self._is_definite(head)
            or (lemma not in self._words.the_country and not self._has_epithet(head))
        ):
            return ()
        own = {one.country for one in owner}
        if not owner:
            doer = next(iter(self.pronouns.subjects_above(head)), None)
            own = {one.identity.country for one in self._recent.backwards(head, reach=0) if one.token == doer}
            if token.relation == "subject":
                own = {*own, *self._pairs.others(head)}
        others = [country for country in self._recent.countries_before(head) if country not in own]
        return (Identity("country", others[0]),) if len(others) == 1 else ()

    def _doer(self, head: int) -> tuple[Identity, ...]:
        """Who does it to the noun: "praised his counterpart"."""
        doer = next(iter(self.pronouns.subjects_above(head)), None)
        return tuple(one.identity for one in self._recent.backwards(head, reach=0) if one.token == doer)

    def _has_epithet(self, head: int) -> bool:
        """Whether a noun of countries has a name of a part of the world before it: *the Baltic state*."""
        if self._sentence.tokens[head].lemma not in self._words.pairs_of_countries:
            return False
        beside = self._sentence.children(head, "adjective", "compound")
        return any(child.text[:1].isupper() for child in beside)

    def half(self, head: int) -> tuple[Identity, ...]:
        """Which half of a parted country *the North* means, where the article has named the other half."""
        token = self._sentence.tokens[head]
        own, other = self._words.half.get(token.lower, ("", ""))
        if other not in self._memory.countries or not token.text[:1].isupper() or not self._is_definite(head):
            return ()
        if token.relation in ("compound", "flat") or self._sentence.children(
            head, "adjective", "compound", "possessor"
        ):
            return ()
        # "the South of India", "of the country"
        behind = self._sentence.children(head, "oblique")
        is_part = any(one.pos == "PROPN" or one.lemma in self._words.the_country for one in behind)
        return () if is_part else (Identity("country", own),)

    def title(self, head: int, role: str | None) -> tuple[Identity, ...]:
        """Whom a bare *the president*, «le dirigeant», *the group*, *the rebels* means, named before."""
        token = self._sentence.tokens[head]
        lemma = token.lemma
        if not self._is_definite(head):
            return ()
        if token.has("Number=Plur"):
            fitting_ones = [
                one.identity
                for one in self._recent.before(head, reach=1)
                if _are_alike(role, one.identity.roles) and one.identity.country and one.identity.sort != "person"
            ]
            # *gunmen of al Shabaab* names its people and the body: whose they are is the same
            whose = {(one.country, one.organisation, one.group) for one in fitting_ones}
            return (fitting_ones[0],) if len(whose) == 1 else ()
        bearer = self._memory.entitled(lemma)
        if bearer is not None:
            return (bearer,)
        near = list(self._recent.before(head))
        if lemma in self._words.groups:
            if any(child.pos == "PROPN" for child in self._sentence.children(head, "flat", "apposition")):
                return ()  # «le parti Jamaat» is called by its name
            doers = set(self.pronouns.subjects_above(head))
            own = {one.identity for one in self._recent.backwards(head, reach=0) if one.token in doers}
            return likeliest(
                one
                for one in near
                if one.identity not in own
                and (one.identity.group or one.identity.organisation or _is_body_in_public_life(one.identity))
                and _may_be_called(role, one.identity)
            )
        again = {one.identity for one in near if one.title == lemma and not one.identity.is_nobodys}
        if len(again) == 1:
            return tuple(again)
        in_office = [one for one in near if one.identity.sort == "person" and role in one.identity.roles]
        fitting = {one.identity for one in in_office if one.title is None or lemma in self._words.leaders}
        return tuple(fitting) if len(fitting) == 1 else self._once_in_office(head, role)

    def _once_in_office(self, head: int, role: str | None) -> tuple[Identity, ...]:
        """*Police arrested Besigye. They accused the former minister*: the only person named just before, but who acts."""
        if role not in _OUT_OF_OFFICE:
            return ()
        doers = set(self.pronouns.subjects_above(head))
        own = {one.identity for one in self._recent.backwards(head, reach=0) if one.token in doers}
        persons = {
            one.identity
            for one in self._recent.before(head, reach=1)
            if one.identity.sort == "person" and one.identity not in own
        }
        return tuple(one for one in persons if len(persons) == 1 and not _IN_OFFICE & set(one.roles))

    def pointed_at(self, head: int) -> tuple[Identity, ...]:
        """Whose «cette décision», «ces frappes» are: the subject's of the sentence before, where it has but one."""
        token = self._sentence.tokens[head]
        if token.lemma not in self._words.deeds or token.relation == "subject":
            return ()  # a move gives nobody anything
        if token.relation in _SUMMING_UP:
            return self._summed_up(head)
        articles = {child.lower for child in self._sentence.children(head, "determiner")}
        if not articles & self._words.pointing and not (articles and self._is_answered(head)):
            return ()
        before = {
            one.identity
            for one in self._recent.before(head, reach=1)
            if one.sentence < self._recent.sentence and one.is_subject
        }
        return tuple(before) if len(before) == 1 else ()

    def _summed_up(self, head: int) -> tuple[Identity, ...]:
        """Whose deed a noun behind a comma sums up: *Mali freed three nuns, a gesture that Rome praised*."""
        doers = set(self.pronouns.subjects_above(head))
        own = {one.identity for one in self._recent.backwards(head, reach=0) if one.token in doers}
        return tuple(own) if len(own) == 1 else ()

    def _is_answered(self, head: int) -> bool:
        """Whether *the offer*, with nothing that says whose, is only accepted or rejected: it is the last sentence's."""
        token = self._sentence.tokens[head]
        verb = self._sentence.tokens[token.head]
        is_bare = not self._sentence.children(
            head, "oblique", "adjective", "relative-clause", "adnominal-clause", "compound"
        )
        is_definite = bool(self._words.definite) and self._is_definite(head)
        return is_bare and is_definite and token.relation == "object" and verb.lemma in self._words.answering

    def _says_two(self, head: int) -> bool:
        before = self._sentence.children(head, "numeral", "determiner", "adjective", "coordinator")
        said = [child for child in before if child.lower in self._words.two]
        # "Two diplomats" are any two; "both diplomats", "the two diplomats" those named before
        return bool(said) and (self._is_definite(head) or any(child.pos != "NUM" for child in said))

    def _is_definite(self, head: int) -> bool:
        """Whether a certain one is meant: the article may be in the preposition, «du ministre»."""
        below = self._sentence.children(head, "determiner", "case")
        return any(
            child.lower in (self._words.definite if child.relation == "determiner" else self._words.contracted)
            for child in below
        )


def _are_alike(role: str | None, roles: tuple[str, ...]) -> bool:
    """Whether those of the roles may be meant by the role: separatists are rebels."""
    return role in roles or (role in FIGHTERS and not FIGHTERS.isdisjoint(roles))


def _is_body_in_public_life(identity: Identity) -> bool:
    return identity.sort == "body" and bool(identity.roles or identity.organisation)


def _may_be_called(role: str | None, identity: Identity) -> bool:
    """Whether a body may be meant by a noun of the role: «l'ONG» is one, «le syndicat» no party."""
    if role in {"PTY", "OPP"} and BODIES_OF_STATE & set(identity.roles):
        return False
    if role not in _KINDS_OF_BODIES:
        return True
    return role in identity.roles or (identity.organisation or "").startswith(role)
