"""*Son voisin togolais*, *leurs alliés turc et grec*: the adjective says which other country a word like *neighbour* means."""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.naming import Names
from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence, Token


def is_named(sentence: Sentence, names: Names, head: int) -> bool:
    """Whether a name stands beside the noun: «les deux diplomates *russes*» are no others'."""
    return any(names.at(child.index) for child in sentence.children(head, "adjective", "compound", "possessor"))


def named_neighbours(sentence: Sentence, names: Names, words: ReferenceWords, token: Token) -> tuple[Identity, ...]:
    """The countries that the adjectives of *their neighbour*, *sa rivale* name; none of any other noun."""
    if token.lemma not in words.others or token.lower in words.possessive:
        return ()
    if not any(child.lower in words.possessive for child in sentence.children(token.index, "possessor")):
        return ()
    beside = list(sentence.children(token.index, "adjective"))
    beside += [joined for child in beside for joined in sentence.children(child.index, "conjunct")]
    found = (one for child in beside for span in names.at(child.index) for one in span.identities)
    return tuple(Identity("country", one.country) for one in found if one.country)
