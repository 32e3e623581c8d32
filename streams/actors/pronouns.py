"""Whom a pronoun or possessive means: *he*, *its*, «les a dispersés», «ce dernier».

A few rules that are seldom wrong; where they do not fit, nobody is meant.
"""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.memory import Memory
from streams.actors.object_pronouns import ObjectPronouns
from streams.actors.personal_pronouns import PersonalPronouns
from streams.actors.possessives import Possessives
from streams.actors.reference_words import ReferenceWords
from streams.actors.referents import Referents
from streams.text.grammar import Sentence, Token


class Pronouns(Referents):
    """Finds whom the pronouns of one sentence mean: which kind each is, and who knows that kind."""

    def __init__(self, sentence: Sentence, words: ReferenceWords, memory: Memory) -> None:
        super().__init__(sentence, words, memory)
        self._possessives = Possessives(sentence, words, memory)
        self._objects = ObjectPronouns(sentence, words, memory)
        self._personals = PersonalPronouns(sentence, words, memory)

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
        if token.lower in self._words.there:
            return self._objects.there(token)
        is_subject = token.relation in ("subject", "passive-subject")
        if token.lower in self._words.objects and token.pos == "PRON" and not is_subject:
            return self._objects.meant(token)
        if self._is_latter(token):
            return self._latter(token)
        return self._personals.personal(token) if token.lower in self._words.personal else ()

    def possessive(self, token: Token) -> tuple[Identity, ...]:
        """Whose a thing is."""
        return self._possessives.possessive(token)

    def _is_impersonal(self, token: Token) -> bool:
        """«Il est prévu de partir»: the passive's subject is what is to be done."""
        if token.relation != "passive-subject" or token.lower not in self._words.masculine:
            return False
        return bool(self._sentence.children(token.head, "clausal-complement", "open-complement", "clausal-subject"))

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
            if one.is_plural == several and self.agrees(one, word) and (several or self.is_in_view(one)):
                return (one.identity,)
        return ()
