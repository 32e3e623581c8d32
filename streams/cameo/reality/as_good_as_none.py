"""Nouns that are denied, or as good as: *no date*, *not one minister*, *hardly any officers*, *few soldiers have been tried*."""

from __future__ import annotations

from streams.cameo.patterns.lexicon import Lexicon
from streams.text.grammar import Sentence, Token

_BEFORE = ("negation", "adverb", "adjective", "determiner", "numeral")


def is_as_good_as_none(sentence: Sentence, noun: Token, lexicon: Lexicon) -> bool:
    """Whether words before the noun leave none of it, or next to none.

    *a few soldiers* are some, and «Russia, not Ukraine» denies the one only to name the other.
    """
    ones, scarce, few = lexicon.words("single ones"), lexicon.words("scarcely any"), lexicon.words("few")
    before = [child for child in sentence.children(noun.index, *_BEFORE) if child.index < noun.index]
    is_counted = any(child.relation in ("determiner", "numeral") for child in before)
    for child in before:
        if child.lower in few and not is_counted and not sentence.children(child.index):
            return True
        for word in (child, *sentence.children(child.index, "negation", "adverb")):
            following = sentence.tokens[word.index + 1].lower
            if following in ones and (word.relation == "negation" or word.lower in scarce):
                return True
    first = min((child.index for child in before), default=0)
    return bool(first) and sentence.tokens[first].lower in ones and sentence.tokens[first - 1].relation == "negation"


def is_denied_by_determiner(sentence: Sentence, noun: Token, lexicon: Lexicon) -> bool:
    """Whether it is *no* something: *no date*, *not any evidence*."""
    denying = lexicon.words("denying determiners")
    return any(child.lower in denying for child in sentence.children(noun.index, "determiner", "negation"))
