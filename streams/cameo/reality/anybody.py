"""What whoever it may be does: *any jet that enters its airspace will be shot down* tells of no jet that entered it."""

from __future__ import annotations

from streams.cameo.patterns.lexicon import Lexicon
from streams.text.grammar import Sentence, Token


def is_anybodys(sentence: Sentence, verb: Token, lexicon: Lexicon) -> bool:
    """Whether the clause only says of whom something holds, if there is anybody of whom it does."""
    if verb.relation != "relative-clause":
        return False
    anybody = lexicon.words("anybody")
    noun = sentence.tokens[verb.head]
    return noun.lower in anybody or any(child.lower in anybody for child in sentence.children(noun.index, "determiner"))
