"""Clauses that are said to be untrue, or that nothing bears out: *it is false that*, *no evidence that*, *reports that … were wrong*."""

from __future__ import annotations

from streams.cameo.patterns.lexicon import Lexicon
from streams.cameo.reality.as_good_as_none import is_denied_by_determiner
from streams.text.grammar import Sentence, Token

_SAID = frozenset({"clausal-complement", "adverbial-clause"})
_TOLD = frozenset({"adnominal-clause", "relative-clause"})
_SUBJECTS = ("subject", "passive-subject")


def is_untrue(sentence: Sentence, verb: Token, lexicon: Lexicon) -> bool:
    """Whether the clause of a verb is taken back by the words that it hangs on."""
    if verb.relation in _SAID:
        if not _is_that_clause(sentence, verb, lexicon):
            return False
        above = sentence.tokens[verb.head]
        return _is_called_untrue(sentence, above, lexicon) or _is_borne_out_by_nothing(sentence, above, lexicon)
    if verb.relation not in _TOLD:
        return False
    noun = sentence.tokens[verb.head]
    if noun.lemma in lexicon.words("grounds") and is_denied_by_determiner(sentence, noun, lexicon):
        return True
    if noun.lemma not in lexicon.words("reports") or not _tells(sentence, verb, lexicon):
        return False
    if noun.lemma in lexicon.words("charges"):
        return True  # "Chad's charge that it had armed the rebels"
    above = sentence.tokens[noun.head]
    if noun.relation in _SUBJECTS:
        return _is_called_untrue(sentence, above, lexicon)
    # "there is no truth in reports that"
    return (
        noun.relation == "oblique"
        and above.lemma in lexicon.words("grounds")
        and is_denied_by_determiner(sentence, above, lexicon)
    )


def _is_that_clause(sentence: Sentence, verb: Token, lexicon: Lexicon) -> bool:
    that = lexicon.words("that")
    return any(mark.lower in that for mark in sentence.children(verb.index, "mark"))


def _tells(sentence: Sentence, verb: Token, lexicon: Lexicon) -> bool:
    """Whether the clause tells what a report says: *that it had*, «selon lesquelles elle aurait»."""
    if verb.relation == "adnominal-clause":
        return _is_that_clause(sentence, verb, lexicon)
    citing = lexicon.words("by which it is told")
    return any(
        case.lower in citing
        for one in sentence.children(verb.index, "oblique")
        for case in sentence.children(one.index, "case")
    )


def _is_called_untrue(sentence: Sentence, above: Token, lexicon: Lexicon) -> bool:
    """Whether what it is the subject of is *wrong*, or *not true*."""
    is_itself = bool(sentence.children(above.index, "copula", "passive-auxiliary"))
    said = [above] if is_itself else sentence.children(above.index, "attribute")
    is_denied = bool(sentence.children(above.index, "negation"))
    words = lexicon.words("true" if is_denied else "untrue")
    return any(one.lemma in words or one.lower in words for one in said)


def _is_borne_out_by_nothing(sentence: Sentence, above: Token, lexicon: Lexicon) -> bool:
    """Whether *nothing suggests* it."""
    if above.lemma not in lexicon.words("bearing out"):
        return False
    nothing = lexicon.words("nothing")
    return any(one.lower in nothing for one in sentence.children(above.index, *_SUBJECTS))
