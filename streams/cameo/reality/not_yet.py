"""Acts of which there is no date, plan or sign, or that have yet to come about: they have not happened."""

from __future__ import annotations

from streams.cameo.patterns.lexicon import Lexicon
from streams.cameo.reality.as_good_as_none import is_denied_by_determiner
from streams.text.grammar import Sentence, Token

_BELOW_NOUNS = ("clausal-complement", "adnominal-clause", "open-complement", "adverbial-clause", "oblique")


def is_not_in_sight(sentence: Sentence, noun: Token, lexicon: Lexicon) -> bool:
    """Whether an act is only what something denied is of: *no date for a summit*; or it *has yet to be agreed*."""
    above = sentence.tokens[noun.head]
    if noun.relation == "oblique" and above.lemma in lexicon.words("prospects"):
        return is_denied_by_determiner(sentence, above, lexicon)
    if noun.relation == "oblique" and above.lemma in lexicon.words("arranging verbs"):
        # "no date has been fixed for a visit"
        fixed = sentence.children(above.index, "passive-subject", "object")
        return any(_is_no_prospect(sentence, one, lexicon) for one in fixed)
    if noun.relation not in ("subject", "passive-subject"):
        return False
    pending = lexicon.words("pending")
    if not any(child.lower in pending for child in sentence.children(above.index, "adverb")):
        return False
    arranging = lexicon.words("arranging verbs") | lexicon.words("happening verbs")
    return any(child.lemma in arranging for child in sentence.children(above.index, "open-complement"))


def is_clause_not_in_sight(sentence: Sentence, verb: Token, lexicon: Lexicon) -> bool:
    """Whether a clause tells what something denied is of: *no sign (on Monday) of troops withdrawing*."""
    if verb.relation not in _BELOW_NOUNS:
        return False
    above = sentence.tokens[verb.head]
    if above.pos == "PROPN" and above.lemma.lower() in lexicon.words("time nouns"):
        above = sentence.tokens[above.head]
    return _is_no_prospect(sentence, above, lexicon)


def _is_no_prospect(sentence: Sentence, noun: Token, lexicon: Lexicon) -> bool:
    return noun.lemma in lexicon.words("prospects") and is_denied_by_determiner(sentence, noun, lexicon)


def is_awaited(sentence: Sentence, verb: Token, lexicon: Lexicon) -> bool:
    """Whether something is to last until it is done: *barred lorries until Minsk frees the trailers*."""
    if verb.relation != "adverbial-clause":
        return False
    carriers = [*sentence.children(verb.index, "auxiliary", "passive-auxiliary"), verb]
    if not any(carrier.has("Tense=Pres") and carrier.has("VerbForm=Fin") for carrier in carriers):
        return False
    awaiting = lexicon.words("awaiting conjunctions")
    return any(child.lower in awaiting for child in sentence.children(verb.index, "mark"))
