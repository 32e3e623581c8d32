"""Whose a thing is that is only called *his*, *its* or «leur»."""

from __future__ import annotations

from streams.actors.aboard import owner_of_craft
from streams.actors.blamed import blamed_owner
from streams.actors.identity import Identity
from streams.actors.joined_owners import joined_owner
from streams.actors.memory import Antecedent
from streams.actors.owners_of_subjects import subjects_owner
from streams.actors.referents import Referents, likeliest
from streams.text.grammar import Token


class Possessives(Referents):
    """Finds the owner that a possessive of one sentence means."""

    def possessive(self, token: Token) -> tuple[Identity, ...]:
        """Whose a thing is: its own clause's subject's, else this sentence's, else that of the sentence before."""
        if blamed := blamed_owner(self._sentence, token, self._recent, self._words):
            return (blamed,)
        aboard = owner_of_craft(self._sentence, token, self._recent, self._words)
        if aboard is not None:
            return aboard
        if token.index == 0 and (both := self._last_two(token)):
            return both
        subjects = self.subjects_above(token.index)
        near = {one.token: one for one in self._recent.before(token.index, reach=0)}
        if token.lower in self._words.possessive_of_a_thing and (
            owner := joined_owner(self._sentence, token, self._recent)
        ):
            return (owner,)
        of_clauses = [near[index] for index in subjects if index in near]
        own = self._own_of_judged(token, subjects)
        if own and (person := self._last_judged(token, own)):
            return (person,)
        for one in (*of_clauses, *self._recent.before(token.index, reach=1)):
            # "arrested ten fishermen and towed their boats"
            is_near = one.is_subject or (bool(own) and one.sentence == self._recent.sentence)
            is_owner = self._may_own(one, token.lower) and one.identity not in own
            if is_near and is_owner and not self._is_no_state(token, one):
                return (one.identity,)
        return (
            self._other_than_several(token, subjects, near)
            or self._state_dealt_with(token)
            or subjects_owner(self._sentence, token, self._recent, self._words)
        )

    def _other_than_several(
        self, token: Token, subjects: list[int], near: dict[int, Antecedent]
    ) -> tuple[Identity, ...]:
        """«Les houthis ont promis à l'ONU de libérer *ses* employés»: the only other of the sentence, where those who act are several."""
        doers = [near[index] for index in subjects[:1] if index in near]
        if not doers or not doers[0].is_plural or token.lower in self._words.possessive_of_several:
            return ()
        return likeliest(
            one
            for one in self._recent.before(token.index, reach=0)
            if self._may_own(one, token.lower) and one.identity != doers[0].identity
        )

    def _own_of_judged(self, token: Token, subjects: list[int]) -> set[Identity]:
        """«Amnesty réclame *sa* libération»: of some verbs the thing is another's than who demands or judges it."""
        thing = self._sentence.tokens[token.head]
        verb = self._sentence.tokens[thing.head]
        is_judged = thing.relation == "object" and verb.lemma in self._words.judging
        if not (is_judged or self._is_aimed_at(thing, verb)) or not subjects:
            return set()
        nearest = self._sentence.tokens[subjects[0]].head
        own = {subject for subject in subjects if self._sentence.tokens[subject].head == nearest}
        return {one.identity for one in self._recent.backwards(token.index, reach=0) if one.token in own}

    def _is_no_state(self, token: Token, one: Antecedent) -> bool:
        """*The African Union suspended Guinea after its army seized power*: only a state has an army."""
        thing = self._sentence.tokens[token.head]
        return bool(one.identity.organisation) and thing.lemma in self._words.of_states

    def _state_dealt_with(self, token: Token) -> tuple[Identity, ...]:
        """The only country named before in this sentence, where what is owned is a state's."""
        if self._sentence.tokens[token.head].lemma not in self._words.of_states:
            return ()
        return likeliest(
            one
            for one in self._recent.before(token.index, reach=0)
            if one.identity.sort == "country" and self._may_own(one, token.lower)
        )

    def _last_two(self, token: Token) -> tuple[Identity, ...]:
        """*Chad and Mali are at odds. Their ministers met*: those of either, whom the last sentence was about."""
        if token.lower not in self._words.possessive_of_several:
            return ()
        before = [one for one in self._memory.pairs if one.sentence == self._recent.sentence - 1 and one.are_subject]
        return before[-1].identities if before else ()

    def _is_aimed_at(self, thing: Token, verb: Token) -> bool:
        """*Gunmen opened fire on their post*: one shoots at what is another's."""
        if thing.relation != "oblique" or verb.lemma not in self._words.aiming:
            return False
        return any(case.lower in self._words.aimed for case in self._sentence.children(thing.index, "case"))

    def _last_judged(self, token: Token, own: set[Identity]) -> Identity | None:
        """«X a accusé le président, et l'opposition exige *sa* démission»: the person named last, subject or not."""
        for one in self._recent.backwards(token.index, reach=1):
            if one.identity.sort == "person" and one.identity not in own:
                return one.identity if not one.is_plural else None
        return None

    def _may_own(self, one: Antecedent, word: str) -> bool:
        sort = one.identity.sort
        if word in self._words.possessive_of_one_person:
            return sort == "person"
        if word in self._words.possessive_of_a_thing:
            return sort not in ("person", "people") and not one.is_plural
        if word in self._words.possessive_of_several:
            return one.is_plural or sort in ("people", "body")
        return not one.is_plural
