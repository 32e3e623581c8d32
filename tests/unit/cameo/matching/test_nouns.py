"""Nouns that are acts."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]


def test_what_is_condemned_is_no_event_of_its_own(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        condemned condemn VERB root 1
        a a DET determiner 4
        Russian Russian ADJ adjective 4
        strike strike NOUN object 1
        on on ADP case 6
        Ukraine Ukraine PROPN oblique 4
    """)
    assert code(sentence) == ["FRA 111 RUS"]


def test_a_noun_is_an_act_with_its_adjective_as_doer(build: Build, code: Code) -> None:
    sentence = build("""
        A a DET determiner 2
        Russian Russian ADJ adjective 2
        strike strike NOUN subject 5
        on on ADP case 4
        Ukraine Ukraine PROPN oblique 2
        began begin VERB root 5
    """)
    assert code(sentence) == ["RUS 190 UKR"]


def test_a_noun_that_names_one_side_only_is_too_little(build: Build, code: Code) -> None:
    sentence = build("""
        A a DET determiner 1
        strike strike NOUN subject 4
        on on ADP case 3
        Ukraine Ukraine PROPN oblique 1
        began begin VERB root 4
    """)
    assert code(sentence) == []


def test_any_strike_is_no_strike(build: Build, code: Code) -> None:
    sentence = build("""
        Any any DET determiner 2
        Russian Russian ADJ adjective 2
        strike strike NOUN subject 5
        on on ADP case 4
        Ukraine Ukraine PROPN oblique 2
        matters matter VERB root 5
    """)
    assert code(sentence) == []


def test_the_possessor_of_an_arrest_is_arrested(build: Build, code: Code) -> None:
    sentence = build("""
        Mali Mali PROPN possessor 2
        's 's PART case 0
        arrest arrest NOUN root 2
        by by ADP case 4
        France France PROPN oblique 2
    """)
    assert code(sentence) == ["FRA 173 MLI"]


def test_a_visit_belongs_to_the_subject_of_its_clause(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        spoke speak VERB root 1
        during during ADP case 4
        a a DET determiner 4
        visit visit NOUN oblique 1
        to to ADP case 6
        Mali Mali PROPN oblique 4
    """)
    assert code(sentence) == ["FRA 040 MLI", "MLI 040 FRA"]


def test_whoever_an_occasion_hangs_on_is_its_doer(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 6
        on on ADP case 3
        a a DET determiner 3
        visit visit NOUN oblique 0
        to to ADP case 5
        Mali Mali PROPN oblique 3
        slept sleep VERB root 6
    """)
    assert code(sentence) == ["RUS 040 MLI", "MLI 040 RUS"]


def test_the_adjective_says_whose_a_strike_is_before_what_stands_far_off(build: Build, code: Code) -> None:
    sentence = build("""
        A a DET determiner 2
        Russian Russian ADJ adjective 2
        strike strike NOUN subject 8
        on on ADP case 5
        the the DET determiner 5
        port port NOUN oblique 2
        of of ADP case 7
        Ukraine Ukraine PROPN oblique 5
        began begin VERB root 8
    """)
    assert code(sentence) == ["RUS 190 UKR"]


def test_whose_act_it_is_the_noun_before_the_relative_clause_says(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 5
        whose whose DET possessor 2
        strike strike NOUN subject 4
        on on ADP case 6
        ended end VERB relative-clause 0
        won win VERB root 5
        Ukraine Ukraine PROPN oblique 2
    """)
    assert code(sentence) == ["FRA 190 UKR"]


def test_what_did_not_begin_was_not(build: Build, code: Code) -> None:
    sentence = build("""
        A a DET determiner 2
        Russian Russian ADJ adjective 2
        strike strike NOUN subject 7
        on on ADP case 4
        Ukraine Ukraine PROPN oblique 2
        did do AUX auxiliary 7
        not not PART negation 7
        begin begin VERB root 7
    """)
    assert code(sentence) == []


def test_a_countrys_wine_does_nothing_and_its_drones_do(build: Build, code: Code) -> None:
    text = """
        Russian Russian ADJ adjective 1
        {0} {0} NOUN subject 2
        attacked attack VERB root 2
        Ukraine Ukraine PROPN object 2
    """
    assert code(build(text.format("drone"))) == ["RUS 190 UKR"]
    assert code(build(text.format("wine"))) == []


def test_a_thing_behind_by_is_a_doer_by_which_its_owner_acts(build: Build, code: Code) -> None:
    sentence = build("""
        The the DET determiner 1
        strike strike NOUN subject 7
        on on ADP case 3
        Ukraine Ukraine PROPN oblique 1
        by by ADP case 6
        Russian Russian ADJ adjective 6
        jets jet NOUN oblique 1 Number=Plur
        ended end VERB root 7
    """)
    assert code(sentence) == ["RUS 190 UKR"]
