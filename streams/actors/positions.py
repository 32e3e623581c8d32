"""Where in a sentence a name that no table knows may be somebody's."""

from __future__ import annotations

from streams.actors.naming import entity_tag
from streams.actors.reference_words import ReferenceWords
from streams.actors.towns import Towns
from streams.text.grammar import Sentence, Token

_DOERS = frozenset({"subject", "agent"})
_OTHERS = frozenset({"passive-subject", "object", "indirect-object", "possessor", "oblique"})
_PLACE_TAGS = frozenset({"GPE", "LOC", "FAC"})
_SHARE_OF_A_TITLE = 0.7
"""From this share of longer words with a capital on, a sentence is a title in capitals: they tell no names."""
_LONGER = 3


class Positions:
    """Tells for the words of one sentence whether a name may stand there."""

    def __init__(self, sentence: Sentence, words: ReferenceWords, towns: Towns) -> None:
        self._sentence = sentence
        self._words = words
        self._towns = towns
        self._is_title: bool | None = None

    def may_be_somebody(self, token: Token) -> bool:
        """Whether a name that the statistical model gave no person's or organisation's tag is somebody's all the same.

        Whoever does something may be named like a town (*Clinton says*); elsewhere a town is a town.
        """
        tag = entity_tag(token)
        if (tag and tag not in _PLACE_TAGS) or not token.text[:1].isupper() or token.lower in self._words.things:
            return False
        top = self._top(token)
        if not self._is_verbs_argument(top) or self._is_capitalised_title():
            return False
        if top.relation in _DOERS and not (tag and self._towns.is_place(token.index)):
            return True
        return not tag and top.relation in _OTHERS and not self._is_at(top) and not self._towns.is_place(token.index)

    def is_town_of_something(self, token: Token) -> bool:
        """Whether the model took the town in *the mayor of Lyon* or *Kharkiv's hospital* for an organisation."""
        is_alone = not any(child.pos == "PROPN" for child in self._sentence.children(token.index, "compound", "flat"))
        if not is_alone or not self._towns.is_place(token.index):
            return False
        # "Cox's Bazar" is one name
        return token.relation == "oblique" or (token.relation == "possessor" and not self._towns.is_place(token.head))

    def is_town_with_buildings(self, token: Token) -> bool:
        """Whether the model took the town in *Rafah's hospital* for a person, who would have another's."""
        thing = self._sentence.tokens[token.head]
        return thing.lemma in self._words.of_towns and self.is_town_of_something(token)

    def begins_as_name(self, token: Token) -> bool:
        """Whether the noun that a sentence begins with is a name: *Cipollone, White House counsel, left*."""
        if token.index != 0 or token.pos != "NOUN" or token.relation not in _DOERS or not token.text[:1].isupper():
            return False
        children = list(self._sentence.children(token.index))
        has_second_name = any(child.relation == "apposition" for child in children)
        follows_comma = len(self._sentence.tokens) > 1 and self._sentence.tokens[1].text == ","
        return has_second_name and follows_comma and all(child.index > 0 for child in children)

    def _is_capitalised_title(self) -> bool:
        if self._is_title is None:
            longer = [token for token in self._sentence.tokens if len(token.text) > _LONGER and token.text.isalpha()]
            capitals = sum(token.text[0].isupper() for token in longer)
            self._is_title = len(longer) > _LONGER and capitals >= _SHARE_OF_A_TITLE * len(longer)
        return self._is_title

    def _top(self, token: Token) -> Token:
        while token.relation == "conjunct":
            token = self._sentence.tokens[token.head]
        return token

    def _is_verbs_argument(self, top: Token) -> bool:
        """A name behind a noun's preposition is as often a thing's as somebody's: only a possessor is then told."""
        return top.relation == "possessor" or self._sentence.tokens[top.head].pos in ("VERB", "AUX")

    def _is_at(self, top: Token) -> bool:
        """Whether the phrase is of place, or has no preposition that would say otherwise."""
        if top.relation != "oblique":
            return False
        cases = {child.lower for child in self._sentence.children(top.index, "case")}
        return not cases or bool(cases & self._words.in_)
