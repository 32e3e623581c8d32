"""Whom *we*, *I* and *our* mean in what somebody is quoted as saying: him who says it."""

from __future__ import annotations

from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence, Token

_SAID = frozenset({"clausal-complement", "parataxis", "other", "object"})
_SUBJECTS = ("subject", "passive-subject")


def speaker_of(sentence: Sentence, token: Token, words: ReferenceWords) -> int | None:
    """The subject of the verb of saying that the word's clause is said by; None where nobody does, and of other words.

    The quotation hangs on that verb, or that verb on the quotation: *"We condemn it," Rome said*.
    """
    is_doer = token.lower in words.speaking and token.relation in _SUBJECTS
    if not is_doer and token.lower not in words.speaking_owners:
        return None
    below = token
    for _ in range(len(sentence.tokens)):
        if below.head == below.index:
            break
        above = sentence.tokens[below.head]
        if below.relation in _SAID and above.lemma in words.saying and above.index != token.head:
            return _subject(sentence, above, token)
        below = above
    verbs = (verb for verb in sentence.children(below.index, "parataxis", "other") if verb.lemma in words.saying)
    return next((found for verb in verbs if (found := _subject(sentence, verb, token)) is not None), None)


def _subject(sentence: Sentence, verb: Token, token: Token) -> int | None:
    subjects = sentence.children(verb.index, *_SUBJECTS)
    return next((subject.index for subject in subjects if subject.index != token.index), None)
