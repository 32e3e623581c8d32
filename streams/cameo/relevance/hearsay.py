"""Breaches of the law that somebody only alleges, and what a law provides for: told as deeds, and nobody's act."""

from __future__ import annotations

from streams.cameo.coding import Coding
from streams.cameo.scene.private_words import PrivateWords, read_sentence
from streams.text.grammar import Sentence, Token

_BREACH = "128"
_OPENING, _CLOSING, _EITHER = "“«", "”»", '"'


def is_alleged(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether a person or body is said by somebody to break the law, in a quotation or below a verb of saying.

    A state that is said to break a treaty, or a breach of what is somebody's, stays a deed.
    """
    source = coding.source
    if coding.code != _BREACH or coding.target is not None or source is None or not source.roles:
        return False
    trigger = sentence.tokens[coding.trigger]
    return _is_quoted(sentence, trigger) or _is_reported(sentence, trigger, lists)


def is_provided(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether the act is what a law provides for: *under the constitution, the House impeaches the official*."""
    trigger = sentence.tokens[coding.trigger]
    if _is_defined(sentence, trigger, lists) or _says_a_law(sentence, trigger, lists):
        return True
    if not trigger.has("Tense=Pres") or trigger.has("VerbForm=Part"):
        return False
    return any(
        child.lemma in lists.of("laws") and _has_case(sentence, child, lists)
        for child in sentence.children(trigger.index, "oblique")
    )


def is_depicted(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether it happens in a work of art: *a play about an officer who refuses*, *the painting shows troops storming*.

    What the work itself is said to be about, in a noun, may have happened.
    """
    trigger = sentence.tokens[coding.trigger]
    works = lists.of("works")
    if not works or trigger.pos not in ("VERB", "AUX"):
        return False
    while trigger.head != trigger.index:
        trigger = sentence.tokens[trigger.head]
        if trigger.lemma in works:
            return True
        if trigger.lemma in lists.of("depicting") and read_sentence(sentence).count(works | lists.of("galleries")):
            return True  # "the museum bought a Rubens that shows the armies meeting"
        if any(subject.lemma in works for subject in sentence.children(trigger.index, "subject")):
            return True
    return False


def _says_a_law(sentence: Sentence, trigger: Token, lists: PrivateWords) -> bool:
    """Whether a constitution or law says it: *the constitution specifies that officials are removed*."""
    while trigger.head != trigger.index:
        trigger = sentence.tokens[trigger.head]
        if trigger.lemma in lists.of("providing"):
            subjects = sentence.children(trigger.index, "subject")
            return any(subject.lemma.lower() in lists.of("laws") for subject in subjects)
    return False


def _is_defined(sentence: Sentence, trigger: Token, lists: PrivateWords) -> bool:
    """Whether the clause says how a thing is done: *impeachment is the process by which Congress removes officials*."""
    if trigger.relation != "relative-clause" or sentence.tokens[trigger.head].lemma not in lists.of("ways"):
        return False
    return sentence.tokens[trigger.head].relation == "attribute" or bool(sentence.children(trigger.head, "copula"))


def _has_case(sentence: Sentence, token: Token, lists: PrivateWords) -> bool:
    return any(case.lower in lists.of("under") for case in sentence.children(token.index, "case"))


def _is_quoted(sentence: Sentence, token: Token) -> bool:
    """Whether quotation marks that were opened before the token are not closed before it."""
    depth = 0
    for before in sentence.tokens[: token.index]:
        if before.text in _OPENING or (before.text == _EITHER and not depth):
            depth = 1
        elif before.text in _CLOSING or before.text == _EITHER:
            depth = 0
    return bool(depth)


def _is_reported(sentence: Sentence, token: Token, lists: PrivateWords) -> bool:
    """Whether the token's clause, or the one it is joined to, is what a verb of saying says."""
    while token.relation == "conjunct" and token.head != token.index:
        token = sentence.tokens[token.head]
    if token.relation != "clausal-complement":
        return False
    return sentence.tokens[token.head].lemma in lists.of("reporting")
