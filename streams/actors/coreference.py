"""Whom a word without a name means: pronouns, possessives, «les deux pays», *the minister*.

A few rules that are seldom wrong; where they do not fit, nobody is meant.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from streams.actors.identity import Identity
from streams.actors.memory import Antecedent, Memory
from streams.actors.pairs import Pairs
from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence, Token

_ARMED = frozenset({"REB", "SEP"})
_KINDS_OF_BODIES = frozenset({"NGO", "LAB"})
"""Roles of bodies that are called by no other's noun."""
_CLAUSES = frozenset({"clausal-complement", "open-complement", "clausal-subject"})


class Coreference:
    """Finds whom the words of one sentence mean among those whom the article has named before."""

    def __init__(self, sentence: Sentence, words: ReferenceWords, memory: Memory, pairs: Pairs) -> None:
        self._sentence = sentence
        self._words = words
        self._memory = memory
        self._recent = memory.recent
        self._pairs = pairs

    def is_pronoun(self, token: Token) -> bool:
        """Whether the word stands for somebody."""
        lower = token.lower
        words = self._words
        return token.pos == "PRON" or lower in words.personal or lower in words.possessive or self._is_latter(token)

    def pronoun(self, token: Token) -> tuple[Identity, ...]:
        """Whom a pronoun means, a possessive too; none where it is impersonal or of another kind."""
        if token.relation == "expletive" or self._is_impersonal(token):
            return ()
        if token.lower in self._words.possessive and token.relation == "possessor":
            return self.possessive(token)
        if token.lower in self._words.objects and token.pos == "PRON":
            return self._object(token)
        if self._is_latter(token):
            return self._latter(token)
        return self._personal(token) if token.lower in self._words.personal else ()

    def _is_latter(self, token: Token) -> bool:
        """«Ce dernier», «celle-ci»."""
        word = token.lower
        if word in self._words.the_latter:
            below = self._sentence.children(token.index, "determiner")
            return token.pos != "NOUN" and any(child.lower in self._words.pointing for child in below)
        if word not in self._words.this_one:
            return False
        return any(child.lower == "ci" for child in self._sentence.children(token.index, "compound", "punctuation"))

    def _latter(self, token: Token) -> tuple[Identity, ...]:
        """The last who was named of that gender and number, here or in the sentence before."""
        word = token.lower
        several = word in self._words.personal_of_several
        for one in self._recent.backwards(token.index, reach=1):
            if one.is_plural == several and self._agrees(one, word) and (several or self._is_in_view(one)):
                return (one.identity,)
        return ()

    def _object(self, token: Token) -> tuple[Identity, ...]:
        """Whom «les a dispersés», «l'accuse» mean, where the verb is one of what is done to persons.

        Not him who does it; a participle tells the gender: «l'avait accusée».
        """
        verb = self._sentence.tokens[token.head]
        if token.relation not in ("object", "indirect-object") or verb.lemma not in self._words.done_to_somebody:
            return ()
        doers = set(self._subjects_above(token.index))
        own = {one.identity for one in self._recent.backwards(token.index, reach=0) if one.token in doers}
        several = token.lower in self._words.personal_of_several
        is_perfect = bool(self._sentence.children(verb.index, "auxiliary")) and verb.has("VerbForm=Part")
        feminine = verb.lower.rstrip("s").endswith("e") if is_perfect else None
        return _likeliest(
            one
            for one in self._recent.before(token.index, reach=1)
            if one.identity not in own
            and one.is_plural == several
            and (several or self._is_in_view(one))
            and self._agrees(one, token.lower)
            and (feminine is None or one.is_feminine is None or one.is_feminine == feminine)
        )

    def _is_in_view(self, one: Antecedent) -> bool:
        """Whether a word in the singular may mean it: a person, or a country or body that has a gender."""
        return one.identity.sort == "person" or one.is_feminine is not None or one.is_subject

    def _is_impersonal(self, token: Token) -> bool:
        """«Il est prévu de partir»: the passive's subject is what is to be done."""
        if token.relation != "passive-subject" or token.lower not in self._words.masculine:
            return False
        return bool(self._sentence.children(token.head, "clausal-complement", "open-complement", "clausal-subject"))

    def possessive(self, token: Token) -> tuple[Identity, ...]:
        """Whose a thing is: its own clause's subject's, else this sentence's, else that of the sentence before."""
        subjects = self._subjects_above(token.index)
        near = {one.token: one for one in self._recent.before(token.index, reach=0)}
        of_clauses = [near[index] for index in subjects if index in near]
        own = self._own_of_judged(token, subjects)
        for one in (*of_clauses, *self._recent.before(token.index, reach=1)):
            if one.is_subject and self._may_own(one, token.lower) and one.identity not in own:
                return (one.identity,)
        return ()

    def _own_of_judged(self, token: Token, subjects: list[int]) -> set[Identity]:
        """«Amnesty réclame *sa* libération»: of some verbs the thing is another's than who demands or judges it."""
        thing = self._sentence.tokens[token.head]
        verb = self._sentence.tokens[thing.head]
        if thing.relation != "object" or verb.lemma not in self._words.judging:
            return set()
        return {one.identity for one in self._recent.backwards(token.index, reach=0) if one.token in subjects}

    def pointed_at(self, head: int) -> tuple[Identity, ...]:
        """Whose «cette décision», «ces frappes» are: the subject's of the sentence before, where it has but one."""
        token = self._sentence.tokens[head]
        if token.lemma not in self._words.deeds:
            return ()
        if not any(child.lower in self._words.pointing for child in self._sentence.children(head, "determiner")):
            return ()
        before = {
            one.identity
            for one in self._recent.before(head, reach=1)
            if one.sentence < self._recent.sentence and one.is_subject
        }
        return tuple(before) if len(before) == 1 else ()

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

        def may_be_meant(one: Identity) -> bool:
            return bool(one.country) and one.country not in others and not (one.sort == "body" and of_persons)

        for pair in self._memory.together(head):
            if all(may_be_meant(one) for one in pair):
                return list(pair)
        found: dict[str | None, Identity] = {}
        for antecedent in self._recent.backwards(head):
            if may_be_meant(antecedent.identity):
                found.setdefault(antecedent.identity.country, antecedent.identity)
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
            owner = self.possessive(pronouns[0]) if pronouns else ()
            if not owner:
                return ()
        elif lemma not in self._words.the_country or token.has("Number=Plur") or not self._is_definite(head):
            return ()
        own = {one.country for one in owner}
        if not owner:
            doer = next(iter(self._subjects_above(head)), None)
            own = {one.identity.country for one in self._recent.backwards(head, reach=0) if one.token == doer}
        others = [country for country in self._recent.countries_before(head) if country not in own]
        return (Identity("country", others[0]),) if len(others) == 1 else ()

    def _subjects_above(self, index: int) -> list[int]:
        """The subjects of the clauses that a token is in, the nearest clause's first, without one that it is part of."""
        found: list[int] = []
        child = index
        token = self._sentence.tokens[index]
        while token.head != token.index:
            child, token = token.index, self._sentence.tokens[token.head]
            found.extend(
                subject.index
                for subject in self._sentence.children(token.index, "subject", "passive-subject")
                if subject.index not in (child, index) and subject.index < index
            )
        return found

    def title(self, head: int, role: str | None) -> tuple[Identity, ...]:
        """Whom a bare *the president*, «le dirigeant», *the group*, *the rebels* means, named before."""
        token = self._sentence.tokens[head]
        lemma = token.lemma
        if not self._is_definite(head):
            return ()
        if token.has("Number=Plur"):
            fitting_ones = {
                one.identity
                for one in self._recent.before(head, reach=1)
                if _are_alike(role, one.identity.roles) and one.identity.country and one.identity.sort != "person"
            }
            return tuple(fitting_ones) if len(fitting_ones) == 1 else ()
        bearer = self._memory.entitled(lemma)
        if bearer is not None:
            return (bearer,)
        near = list(self._recent.before(head))
        if lemma in self._words.groups:
            return _likeliest(
                one
                for one in near
                if (one.identity.group or _is_body_in_public_life(one.identity)) and _may_be_called(role, one.identity)
            )
        in_office = [one for one in near if one.identity.sort == "person" and role in one.identity.roles]
        fitting = {one.identity for one in in_office if one.title is None or lemma in self._words.leaders}
        return tuple(fitting) if len(fitting) == 1 else ()

    def _personal(self, token: Token) -> tuple[Identity, ...]:
        """A person, in French also a country of that gender; several for a plural, or a body: *police said they*."""
        word = token.lower
        if word in self._words.personal_of_a_thing:
            return self._thing(token)
        several = word in self._words.personal_of_several
        is_doer = token.relation in ("subject", "passive-subject")
        has_gender = word in self._words.masculine or word in self._words.feminine
        if token.relation == "indirect-object" and not several:
            person = self._last_person(token)
            if person:
                return person
        return _likeliest(
            one
            for one in self._recent.before(token.index)
            if (one.is_plural == several or (several and is_doer and self._is_subject_here(one)))
            and (
                several
                or one.identity.sort == "person"
                or (has_gender and (one.is_feminine is not None or self._is_subject_here(one)))
                or self._receives(token, one)
            )
            and self._agrees(one, word)
        )

    def _last_person(self, token: Token) -> tuple[Identity, ...]:
        """«La Suède l'a reconnu. Elle *lui* a accordé l'asile»: the only person of the sentence before."""
        found = {
            one.identity
            for one in self._recent.before(token.index, reach=1)
            if one.identity.sort == "person" and one.sentence < self._recent.sentence
        }
        return tuple(found) if len(found) == 1 else ()

    def _receives(self, token: Token, one: Antecedent) -> bool:
        """«Le Mali manque de vaccins. Pékin lui en a livré»: a receiver is also what the last sentence was about."""
        return token.relation == "indirect-object" and one.is_subject and one.sentence == self._recent.sentence - 1

    def _thing(self, token: Token) -> tuple[Identity, ...]:
        """The body or country that is this sentence's subject, or, where *it* begins a sentence, the last one's."""
        clause = self._sentence.tokens[token.head]
        if token.relation not in ("subject", "passive-subject") or self._is_extraposed(clause):
            return ()
        for one in self._recent.before(token.index, reach=1):
            if not one.is_subject:
                break
            if one.identity.sort in ("body", "country") and not one.is_plural and not self._is_of_several(one):
                return (one.identity,) if one.sentence == self._recent.sentence or clause.head == clause.index else ()
        return ()

    def _is_of_several(self, one: Antecedent) -> bool:
        """Whether another is joined to it in this sentence: *Mali and Niger* are *they*."""
        if one.sentence != self._recent.sentence:
            return False
        token = self._sentence.tokens[one.token]
        return token.relation == "conjunct" or bool(self._sentence.children(token.index, "conjunct"))

    def _is_extraposed(self, clause: Token) -> bool:
        """*It is clear that*, *it was reported that*: the clause behind is what it stands for."""
        children = list(self._sentence.children(clause.index))
        if clause.lemma in self._words.copulas:
            return not any(child.lower in self._words.minded for child in children)
        is_passive = any(child.relation == "passive-auxiliary" for child in children)
        return is_passive and any(child.relation in _CLAUSES for child in children)

    def _is_subject_here(self, one: Antecedent) -> bool:
        return one.is_subject and one.sentence == self._recent.sentence and one.identity.sort == "body"

    def _may_own(self, one: Antecedent, word: str) -> bool:
        sort = one.identity.sort
        if word in self._words.possessive_of_one_person:
            return sort == "person"
        if word in self._words.possessive_of_a_thing:
            return sort not in ("person", "people") and not one.is_plural
        if word in self._words.possessive_of_several:
            return one.is_plural or sort in ("people", "body")
        return True

    def _agrees(self, one: Antecedent, word: str) -> bool:
        if one.is_feminine is None:
            return True
        return word not in (self._words.masculine if one.is_feminine else self._words.feminine)

    def _says_two(self, head: int) -> bool:
        before = self._sentence.children(head, "numeral", "determiner", "adjective", "coordinator")
        said = [child for child in before if child.lower in self._words.two]
        # "Two diplomats" are any two; "both diplomats", "the two diplomats" those named before
        return bool(said) and (self._is_definite(head) or any(child.pos != "NUM" for child in said))

    def _is_definite(self, head: int) -> bool:
        return any(child.lower in self._words.definite for child in self._sentence.children(head, "determiner"))


def _are_alike(role: str | None, roles: tuple[str, ...]) -> bool:
    """Whether those of the roles may be meant by the role: separatists are rebels."""
    return role in roles or (role in _ARMED and not _ARMED.isdisjoint(roles))


def _is_body_in_public_life(identity: Identity) -> bool:
    return identity.sort == "body" and bool(identity.roles or identity.organisation)


def _may_be_called(role: str | None, identity: Identity) -> bool:
    """Whether a body may be meant by a noun of the role: «l'ONG» is one, «le syndicat» no party."""
    if role not in _KINDS_OF_BODIES:
        return True
    return role in identity.roles or (identity.organisation or "").startswith(role)


def _likeliest(fitting: Iterable[Antecedent]) -> tuple[Identity, ...]:
    """The first who fits, if a subject; else only where there is no other in that sentence."""
    found = list(fitting)
    if not found:
        return ()
    first = found[0]
    rivals = {one.identity for one in found if one.sentence == first.sentence}
    if not first.is_subject and len(rivals) > 1:
        return ()
    return (first.identity,)
