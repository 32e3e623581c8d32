"""Whether a phrase is of one or of several, which decides whether *it* or *they* may mean it."""

from __future__ import annotations

from streams.actors.naming import Names
from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence, Token


def is_of_several(sentence: Sentence, token: Token, names: Names, words: ReferenceWords) -> bool:
    """Whether a body is spoken of in the plural: «les insurgés d'Ansar Dine», not «l'ONG», which taggers mistake.

    So with a country whose name has an article that says so: «les Pays-Bas», and with its people: *the Ukrainians*.
    """
    if token.pos == "PROPN":
        is_said = any(child.has("Number=Plur") for child in sentence.children(token.index, "determiner", "case"))
        return is_said or _are_people(sentence, token, names, words)
    if token.pos != "NOUN" or not token.has("Number=Plur"):
        return False
    return not any(child.has("Number=Sing") for child in sentence.children(token.index, "determiner"))


def is_of_one_people(token: Token, words: ReferenceWords) -> bool:
    """Whether people are spoken of in the singular, where pronouns agree with the word: «l'opposition … elle»."""
    return bool(words.feminine) and token.pos == "NOUN" and token.has("Number=Sing")


def _are_people(sentence: Sentence, token: Token, names: Names, words: ReferenceWords) -> bool:
    """Whether a demonym or a band's name with an article means its people, in a language whose articles have no number."""
    spans = () if words.feminine else names.at(token.index)
    is_band = token.has("Number=Plur") and any(span.mention.kind == "group" for span in spans)
    if not is_band and not any(span.mention.kind == "people" for span in spans):
        return False
    return any(child.lower in words.definite for child in sentence.children(token.index, "determiner"))
