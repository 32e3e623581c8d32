"""What all rules for pronouns ask of one sentence: whose clause a pronoun is in, and who may be meant by its form."""

from __future__ import annotations

from collections.abc import Iterable

from streams.actors.identity import Identity
from streams.actors.memory import Antecedent, Memory
from streams.actors.receivers import receiver
from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence, Token

_SHARING = frozenset({"conjunct", "adverbial-clause"})
"""Clauses whose subject may be said in the one above."""


class Referents:
    """Those whom the pronouns of one sentence may mean, among those whom the article has named before."""

    def __init__(self, sentence: Sentence, words: ReferenceWords, memory: Memory) -> None:
        self._sentence = sentence
        self._words = words
        self._memory = memory
        self._recent = memory.recent

    def subjects_above(self, index: int) -> list[int]:
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

    def own(self, token: Token) -> set[Identity]:
        """Whom the subjects of a pronoun's own clause name, which it is then not: *he promised him help*."""
        verb = self._sentence.tokens[token.head]
        if token.relation == "oblique" and verb.relation == "object":
            verb = self._sentence.tokens[verb.head]  # "wounded six of them"
        subjects: set[int] = set()
        while not subjects:
            subjects = {one.index for one in self._sentence.children(verb.index, "subject", "passive-subject")}
            if verb.relation not in _SHARING or verb.head == verb.index:
                break
            verb = self._sentence.tokens[verb.head]
        return {one.identity for one in self._recent.backwards(token.index, reach=0) if one.token in subjects}

    def agrees(self, one: Antecedent, word: str) -> bool:
        """Whether it may be called by a word of that gender; who shows none may."""
        if one.is_feminine is None:
            return True
        return word not in (self._words.masculine if one.is_feminine else self._words.feminine)

    def is_thing(self, one: Antecedent) -> bool:
        """Whether it is a country or body, which *it* may mean."""
        return one.identity.sort in ("body", "country") or one.title in self._words.bodies

    def is_in_view(self, one: Antecedent) -> bool:
        """Whether a word in the singular may mean it: a person, or a country or body that has a gender, if words have."""
        if not self._words.feminine:
            return True  # a language without genders
        return one.identity.sort == "person" or one.is_feminine is not None or one.is_subject

    def receiver_here(self, token: Token) -> tuple[Identity, ...]:
        """«Paris livre des chars à Kiev et Berlin *lui* en promet»: somebody of the same sentence."""
        if token.lower in self._words.personal_of_one_person:
            return ()
        giver = next(iter(self.subjects_above(token.index)), None)
        verb = self._sentence.tokens[token.head]
        if giver is not None and verb.relation == "relative-clause" and not self._recent_at(giver):
            giver = verb.head  # «le roi, qui lui offre l'asile»
        return receiver(self._sentence, self._words, giver, self._recent.backwards(token.index, reach=0))

    def _recent_at(self, index: int) -> bool:
        return any(one.token == index for one in self._recent.backwards(index + 1, reach=0))


def likeliest(fitting: Iterable[Antecedent]) -> tuple[Identity, ...]:
    """The first who fits, if a subject; else only where there is no other in that sentence."""
    found = list(fitting)
    if not found:
        return ()
    first = found[0]
    rivals = {one.identity for one in found if one.sentence == first.sentence}
    if not first.is_subject and len(rivals) > 1:
        return ()
    return (first.identity,)
