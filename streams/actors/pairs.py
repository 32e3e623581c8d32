"""Who is named together: *Armenia and Azerbaijan*, *Sudan attacked Ethiopia*. «Les deux pays» means such a pair."""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.memory import Antecedent, Memory, Pair
from streams.actors.naming import Names
from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence, Token

_SUBJECTS = ("subject", "passive-subject")
_OTHERS = ("object", "indirect-object", "agent", "oblique")
_DEEPEST = 3


class Pairs:
    """Notes the pairs of one sentence as its phrases are read, and says whom the clause of a phrase names besides."""

    def __init__(self, sentence: Sentence, names: Names, memory: Memory, words: ReferenceWords) -> None:
        self._sentence = sentence
        self._names = names
        self._memory = memory
        self._words = words

    def note(self, token: Token, identities: tuple[Identity, ...]) -> None:
        """Note with whom the phrase at `token` is named: in one phrase, a coordination, or as the other of its clause."""
        countries = {one.country for one in identities if one.country}
        if len(countries) == 2 and len(identities) == 2:
            self._remember(token, identities[0], identities[1])
        elif len(countries) == 1:
            partner = self._partner(token)
            known = self._antecedent(partner) if partner is not None else None
            if known is not None and known.identity.country and known.identity.country not in countries:
                self._remember(token, known.identity, identities[0])

    def others(self, head: int) -> set[str]:
        """The countries that the other phrases of a phrase's clause name, each alone in its phrase; not where it happens."""
        top = self._sentence.tokens[head]
        while top.relation == "conjunct":
            top = self._sentence.tokens[top.head]
        if top.relation not in _SUBJECTS and top.relation not in _OTHERS:
            return set()
        found: set[str] = set()
        for child in self._sentence.children(top.head, *_SUBJECTS, "object", "indirect-object", "agent"):
            if child.index == top.index:
                continue
            named = {
                identity.country
                for index in self._sentence.subtree(child.index)
                if not self._is_where(index)
                for identity in self._names.identities(index)
                if identity.country
            }
            if len(named) == 1:
                found |= named
        return found

    def _is_where(self, index: int) -> bool:
        """Whether a phrase tells the place: "resumed talks in Cairo"."""
        return any(child.lower in self._words.in_ for child in self._sentence.children(index, "case"))

    def _partner(self, token: Token) -> int | None:
        """The first of a coordination of two, or the subject of the clause."""
        if token.relation == "conjunct":
            others = list(self._sentence.children(token.head, "conjunct"))
            is_second = len(others) == 1 and not list(self._sentence.children(token.index, "conjunct"))
            return token.head if is_second and self._sentence.tokens[token.head].relation != "conjunct" else None
        depth = 0
        while token.relation in _OTHERS and depth < _DEEPEST:
            for subject in self._sentence.children(token.head, *_SUBJECTS):
                if subject.index < token.index and not list(self._sentence.children(subject.index, "conjunct")):
                    return subject.index
            token = self._sentence.tokens[token.head]
            depth += 1
        return None

    def _antecedent(self, index: int) -> Antecedent | None:
        for one in self._memory.recent.backwards(index + 1, reach=0):
            if one.token == index:
                return one
        return None

    def _remember(self, token: Token, first: Identity, second: Identity) -> None:
        top = self._sentence.tokens[token.head] if token.relation == "conjunct" else token
        self._memory.pairs.append(
            Pair((first, second), self._memory.sentence, token.index, are_subject=top.relation in _SUBJECTS)
        )
