"""Whom *he*, *they*, *it*, «elle» mean: a person, several, or the body that a sentence is about."""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.memory import Antecedent
from streams.actors.referents import Referents, likeliest
from streams.text.grammar import Token

_CLAUSES = frozenset({"clausal-complement", "open-complement", "clausal-subject"})


class PersonalPronouns(Referents):
    """Finds whom the personal pronouns of one sentence mean."""

    def personal(self, token: Token) -> tuple[Identity, ...]:
        """A person, in French also a country of that gender; several for a plural, or a body: *police said they*."""
        word = token.lower
        if word in self._words.personal_of_a_thing:
            return self._thing(token)
        several = word in self._words.personal_of_several
        is_doer = token.relation in ("subject", "passive-subject")
        has_gender = word in self._words.masculine or word in self._words.feminine
        if token.relation == "indirect-object" and not several:
            person = self.receiver_here(token) or self._last_person(token)
            if person:
                return person
        opens = several and is_doer and self._opens_sentence(token)
        joined = self._both(are_subject=True) if opens else ()
        if joined:
            return joined
        own = set() if is_doer else self.own(token)
        if several and token.relation == "indirect-object":
            others = self._other_two(own)
            if others:
                return others
        found = likeliest(
            one
            for one in self._recent.before(token.index)
            if one.identity not in own
            and (one.is_plural == several or (several and is_doer and self._is_subject_here(one)))
            and (
                several
                or one.identity.sort == "person"
                or (
                    has_gender
                    and (one.is_feminine is not None or self._is_subject_here(one) or _is_capital(one))
                    and not (is_doer and _is_beside(one))
                )
                or self._receives(token, one)
            )
            and self.agrees(one, word)
        )
        if found or not opens:
            return found
        return self._both(are_subject=False) or self._last_body(token)

    def _last_body(self, token: Token) -> tuple[Identity, ...]:
        """*Police arrested Masra. They accused him*: the body that the sentence before was about, if no people are meant."""
        for one in self._recent.before(token.index, reach=1):
            if one.is_subject and one.sentence < self._recent.sentence:
                return (one.identity,) if one.identity.sort == "body" and one.identity.roles else ()
        return ()

    def _opens_sentence(self, token: Token) -> bool:
        """Whether the pronoun is the main clause's subject."""
        return self._sentence.tokens[token.head].head == token.head

    def _both(self, *, are_subject: bool) -> tuple[Identity, ...]:
        """«Xi et Poutine se sont vus. *Ils* ont signé», *Xi saw Putin. They signed*: the two whom the last sentence tells of."""
        before = [one for one in self._memory.pairs if one.sentence == self._recent.sentence - 1]
        if not before or (are_subject and not before[-1].are_subject):
            return ()
        return before[-1].identities if are_subject or _are_persons(before[-1].identities) else ()

    def _other_two(self, own: set[Identity]) -> tuple[Identity, ...]:
        """«Lourenço a reçu Kagame et Ruto. Il *leur* a promis»: the two of the last sentence, where the giver is none."""
        both = self._both(are_subject=False)
        countries = {one.country for one in own}
        return both if own and not any(one in own or one.country in countries for one in both) else ()

    def _last_person(self, token: Token) -> tuple[Identity, ...]:
        """«La Suède l'a reconnu. Elle *lui* a accordé l'asile»: the only person of the sentence before.

        The other of two where «le chancelier autrichien» is the one.
        """
        found = {
            one.identity
            for one in self._recent.before(token.index, reach=1)
            if one.identity.sort == "person" and one.sentence < self._recent.sentence
        }
        if len(found) > 1:
            own = self.own(token)
            countries = {one.country for one in own if one.country}
            found = {one for one in found if one not in own and one.country not in countries}
        return tuple(found) if len(found) == 1 else ()

    def _receives(self, token: Token, one: Antecedent) -> bool:
        """«Le Mali manque de vaccins. Pékin lui en a livré»: a receiver is also what the last sentence was about."""
        falls_upon = any(case.index > token.index for case in self._sentence.children(token.index, "case"))
        is_receiver = token.relation == "indirect-object" or falls_upon  # «lui a tiré dessus»
        return is_receiver and one.is_subject and one.sentence == self._recent.sentence - 1

    def _thing(self, token: Token) -> tuple[Identity, ...]:
        """The body or country that is this sentence's subject, or, where *it* begins a sentence, the last one's."""
        clause = self._sentence.tokens[token.head]
        if token.relation not in ("subject", "passive-subject") or self._is_extraposed(clause):
            return ()
        for one in self._recent.before(token.index, reach=1):
            if not one.is_subject:
                break
            if self.is_thing(one) and not one.is_plural and not self._is_of_several(one):
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


def _are_persons(both: tuple[Identity, Identity]) -> bool:
    return all(one.sort == "person" for one in both)


def _is_beside(one: Antecedent) -> bool:
    """Whether a country is only named beside what the sentence is about: «le risque d'une sortie de la Grèce»."""
    return one.identity.sort == "country" and not one.is_subject


def _is_capital(one: Antecedent) -> bool:
    """Whether a country acts by a name that shows no gender: «Londres … elle»."""
    return one.is_subject and one.identity.sort == "country" and one.is_feminine is None
