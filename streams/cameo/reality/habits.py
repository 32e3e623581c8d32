"""What is done year after year: *talks are held every autumn*, «se réunissent tous les ans». That is custom, and no news."""

from __future__ import annotations

from streams.cameo.patterns.lexicon import Lexicon
from streams.text.grammar import Sentence, Token

_WHEN = ("object", "oblique", "adverb")


def is_habit(sentence: Sentence, token: Token, lexicon: Lexicon) -> bool:
    """Whether a verb in the present, or the verb that an act's noun is the subject or object of, tells a custom.

    Days and weeks make none: who shells a town every day does it.
    """
    verb = token if token.pos in ("VERB", "AUX") else sentence.tokens[token.head]
    return _is_present(sentence, verb) and any(
        _recurs(sentence, child, lexicon) for child in sentence.children(verb.index, *_WHEN)
    )


def _is_present(sentence: Sentence, verb: Token) -> bool:
    """Whether it is told in the present; *have met every year* is told of the past."""
    auxiliaries = sentence.children(verb.index, "auxiliary", "passive-auxiliary")
    if not auxiliaries:
        return verb.has("Tense=Pres") and verb.has("VerbForm=Fin")
    return all(child.relation == "passive-auxiliary" and child.has("Tense=Pres") for child in auxiliaries)


def _recurs(sentence: Sentence, child: Token, lexicon: Lexicon) -> bool:
    if child.lower in lexicon.words("yearly"):
        return True
    each = lexicon.words("each")
    return child.lemma.lower() in lexicon.words("seasons") and any(
        below.lower in each for below in sentence.children(child.index, "determiner", "adjective")
    )
