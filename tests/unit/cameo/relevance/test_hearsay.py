"""What is only alleged, or what a law provides for, is nobody's deed."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.hearsay import is_alleged, is_depicted, is_provided
from streams.cameo.scene.private_words import PrivateWords
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

LISTS = PrivateWords(
    {
        "reporting": frozenset({"say"}),
        "under": frozenset({"under"}),
        "laws": frozenset({"law"}),
        "ways": frozenset({"process"}),
    }
)
MINISTER = ResolvedActor("ministers", 0, 9, 0, country="MLI", roles=("GOV",))
STATE = ResolvedActor("Mali", 0, 4, 0, country="MLI")


def breach(source: ResolvedActor, trigger: int) -> Coding:
    return Coding(source, None, "128", trigger, conditional=False, rule="x", doubts=())


def test_who_is_said_to_have_broken_the_law_is_only_accused(build: Build) -> None:
    said = build("""
        Critics critic NOUN subject 1
        say say VERB root 1
        ministers minister NOUN subject 3
        broke break VERB clausal-complement 1
        it it PRON object 3
    """)
    assert is_alleged(said, breach(MINISTER, 3), LISTS)
    assert not is_alleged(said, breach(STATE, 3), LISTS)


def test_so_is_who_breaks_it_in_a_quotation_and_nobody_behind_one(build: Build) -> None:
    quoted = build("""
        “ “ PUNCT punctuation 2
        Ministers minister NOUN subject 2
        broke break VERB root 2
        it it PRON object 2
        ” ” PUNCT punctuation 2
        and and CCONJ coordinator 6
        lied lie VERB conjunct 2
    """)
    assert is_alleged(quoted, breach(MINISTER, 2), LISTS)
    assert not is_alleged(quoted, breach(MINISTER, 6), LISTS)


def test_what_the_law_provides_for_has_not_happened(build: Build) -> None:
    rule = """
        Under under ADP case 1
        law law NOUN oblique 3
        ministers minister NOUN subject 3
        {} try VERB root 3 {}
        judges judge NOUN object 3
    """
    assert is_provided(build(rule.format("try", "Tense=Pres")), breach(MINISTER, 3), LISTS)
    assert not is_provided(build(rule.format("tried", "Tense=Past")), breach(MINISTER, 3), LISTS)


def test_a_definition_tells_of_no_deed(build: Build) -> None:
    defined = build("""
        Lustration lustration NOUN subject 1
        is be AUX root 1
        the the DET determiner 3
        process process NOUN attribute 1
        by by ADP case 5
        which which PRON oblique 7
        judges judge NOUN subject 7
        remove remove VERB relative-clause 3
        ministers minister NOUN object 7
    """)
    assert is_provided(defined, Coding(STATE, MINISTER, "170", 7, conditional=False, rule="x", doubts=()), LISTS)


def test_what_a_constitution_says_is_done_has_not_been_done(build: Build) -> None:
    sentence = build("""
        Laws law NOUN subject 1
        say say VERB root 1
        judges judge NOUN passive-subject 4
        are be AUX passive-auxiliary 4
        removed remove VERB clausal-complement 1
    """)
    lists = PrivateWords({"providing": frozenset({"say"}), "laws": frozenset({"law"})})
    assert is_provided(sentence, Coding(None, MINISTER, "170", 4, conditional=False, rule="x", doubts=()), lists)


def test_what_a_painting_shows_has_not_happened(build: Build) -> None:
    shown = build("""
        Paintings painting NOUN subject 1
        show show VERB root 1
        Mali Mali PROPN subject 3
        attacking attack VERB clausal-complement 1
    """)
    lists = PrivateWords({"works": frozenset({"painting"})})
    assert is_depicted(shown, Coding(STATE, None, "190", 3, conditional=False, rule="x", doubts=()), lists)
    assert not is_depicted(shown, Coding(STATE, None, "190", 1, conditional=False, rule="x", doubts=()), LISTS)
