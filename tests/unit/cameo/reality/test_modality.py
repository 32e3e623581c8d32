"""What the grammar around an act says of it: denied, open, conditional or still to come."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.coding import Coding
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]
Codings = Callable[[Sentence], list[Coding]]


ATTACKED = """
Russia Russia PROPN subject {at}
{words}attacked attack VERB root {at} Tense=Past|VerbForm=Fin
Ukraine Ukraine PROPN object {at}
"""


def attacked(build: Build, *auxiliaries: str) -> Sentence:
    """`Russia … attacked Ukraine`, with words between."""
    at = 1 + len(auxiliaries)
    words = "".join(f"{word} {at}\n" for word in auxiliaries)
    return build(ATTACKED.format(at=at, words=words))


def test_what_is_denied_is_no_event(build: Build, code: Code) -> None:
    assert code(attacked(build, "did do AUX auxiliary", "not not PART negation")) == []


def test_what_is_done_no_longer_is_no_event(build: Build, code: Code) -> None:
    assert code(attacked(build, "longer longer ADV adverb")) == ["RUS 190 UKR"]
    denied = """
    Russia Russia PROPN subject 3
    no no ADV negation 2
    longer longer ADV adverb 3
    attacked attack VERB root 3 Tense=Past|VerbForm=Fin
    Ukraine Ukraine PROPN object 3
    """
    assert code(build(denied)) == []


def test_might_is_conditional(build: Build, codings: Codings) -> None:
    (coding,) = codings(attacked(build, "might might AUX auxiliary"))
    assert coding.conditional


def test_the_future_of_a_hostile_act_is_a_threat(build: Build, code: Code) -> None:
    assert code(attacked(build, "will will AUX auxiliary")) == ["RUS 138 UKR"]


def test_a_question_reports_nothing(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1
        Ukraine Ukraine PROPN object 1
        ? ? PUNCT punctuation 1
    """)
    assert code(sentence) == []


def test_would_behind_said_is_the_future(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        said say VERB root 1 Tense=Past|VerbForm=Fin
        it it PRON subject 4
        would would AUX auxiliary 4
        attack attack VERB clausal-complement 1 VerbForm=Inf
        Ukraine Ukraine PROPN object 4
    """)
    assert code(sentence) == []  # "it" is nobody to this test's actors
    sentence = build("""
        France France PROPN subject 1
        said say VERB root 1 Tense=Past|VerbForm=Fin
        Russia Russia PROPN subject 4
        would would AUX auxiliary 4
        attack attack VERB clausal-complement 1 VerbForm=Inf
        Ukraine Ukraine PROPN object 4
    """)
    assert code(sentence) == ["RUS 138 UKR"]


def test_not_to_comment_is_an_act(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 3
        did do AUX auxiliary 3
        not not PART negation 3
        comment comment VERB root 3 VerbForm=Inf
    """)
    assert code(sentence) == ["FRA 011 ---"]


def test_nor_denies_the_clause_that_it_joins(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 3
        did do AUX auxiliary 3
        not not PART negation 3
        withdraw withdraw VERB root 3
        tanks tank NOUN object 3
        , , PUNCT punctuation 3
        nor nor CCONJ coordinator 3
        did do AUX auxiliary 9
        Russia Russia PROPN subject 9
        attack attack VERB conjunct 3 VerbForm=Inf
        Ukraine Ukraine PROPN object 9
    """)
    assert code(sentence) == []


def test_nor_denies_what_hangs_on_the_preposition_behind_it(build: Build, code: Code) -> None:
    sentence = build("""
        There there PRON expletive 1
        was be VERB root 1
        no no DET negation 3
        word word NOUN attribute 1
        , , PUNCT punctuation 1
        nor nor CCONJ coordinator 1
        of of ADP conjunct 1
        Russia Russia PROPN subject 8
        attacking attack VERB open-complement 6 VerbForm=Ger
        Ukraine Ukraine PROPN object 8
    """)
    assert code(sentence) == []


def ruled_out(build: Build, *denial: str) -> Sentence:
    """`Mali … ruled out a treaty`, with words between."""
    at = 1 + len(denial)
    words = "".join(f"{word} {at}\n" for word in denial)
    return build(f"""
        Mali Mali PROPN subject {at}
        {words}ruled rule VERB root {at} Tense=Past|VerbForm=Fin
        out out ADP particle {at}
        a a DET determiner {at + 3}
        treaty treaty NOUN object {at}
    """)


def test_who_does_not_rule_something_out_weighs_it(build: Build, code: Code) -> None:
    assert code(ruled_out(build, "has have AUX auxiliary", "not not PART negation")) == ["MLI 014 ---"]
    assert code(ruled_out(build)) == []


def test_who_neither_did_nor_said_it_did_not(build: Build, code: Code) -> None:
    assert code(ruled_out(build, "neither neither CCONJ coordinator")) == ["MLI 014 ---"]


def test_what_is_denied_of_a_predicate_is_denied_of_its_verb(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        pleaded plead VERB root 1 Tense=Past|VerbForm=Fin
        not not PART negation 3
        guilty guilty ADJ attribute 1
    """)
    assert code(sentence) == ["RUS 011 ---"]


def test_with_its_condition_it_is_conditional_whoever_says_so(build: Build, codings: Codings) -> None:
    sentence = build("""
        France France PROPN subject 1
        said say VERB root 1 Tense=Past|VerbForm=Fin
        Russia Russia PROPN subject 4
        would would AUX auxiliary 4
        attack attack VERB clausal-complement 1 VerbForm=Inf
        Ukraine Ukraine PROPN object 4
        if if SCONJ mark 8
        Mali Mali PROPN subject 8
        left leave VERB adverbial-clause 4 VerbForm=Fin
    """)
    assert [(one.code, one.conditional) for one in codings(sentence)] == [("190", True)]


@pytest.mark.parametrize(("above", "found"), [("is be", []), ("heard hear", ["RUS 190 UKR"])])
def test_what_is_said_to_be_open_is_not_told(build: Build, code: Code, above: str, found: list[str]) -> None:
    sentence = build(f"""
        It it PRON subject 1
        {above} VERB root 1
        whether whether SCONJ mark 4
        Russia Russia PROPN subject 4
        attacked attack VERB clausal-complement 1 Tense=Past|VerbForm=Fin
        Ukraine Ukraine PROPN object 4
    """)
    assert code(sentence) == found


def test_none_of_the_deeds_was_done(build: Build, code: Code) -> None:
    sentence = build("""
        None none PRON subject 4
        of of ADP case 3
        Russia Russia PROPN possessor 3
        attacks attack NOUN oblique 0
        succeeded succeed VERB root 4
    """)
    assert code(sentence) == []


FAILED = """
strikes strike NOUN subject 5
by by ADP case 2
Russia Russia PROPN agent 0
on on ADP case 4
Ukraine Ukraine PROPN oblique 0
failed fail VERB root 5 Tense=Past|VerbForm=Fin
to to PART mark 7
{word} {word} VERB open-complement 5 VerbForm=Inf
"""


def test_what_fails_to_begin_does_not_happen(build: Build, code: Code) -> None:
    assert code(build(FAILED.format(word="resume"))) == []
    assert code(build(FAILED.format(word="frighten"))) != []


def test_who_will_not_do_one_thing_and_does_another_does_it(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 3
        will will AUX auxiliary 3 VerbForm=Fin
        not not PART negation 3
        attack attack VERB root 3 VerbForm=Inf
        Mali Mali PROPN object 3
        but but CCONJ coordinator 6
        condemns condemn VERB conjunct 3 Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        Iran Iran PROPN object 6
    """)
    assert "FRA 111 IRN" in code(sentence)
