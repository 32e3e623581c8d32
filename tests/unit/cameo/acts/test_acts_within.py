"""Acts within acts, and the purpose and means of one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]


CHAIN = """
Russia Russia PROPN subject 1
{} {} VERB root 1
to to PART auxiliary 3
attack attack VERB open-complement 1 VerbForm=Inf
Ukraine Ukraine PROPN object 3
"""


def test_threatening_an_act_is_no_act(build: Build, code: Code) -> None:
    assert code(build(CHAIN.format("threatened", "threaten"))) == ["RUS 138 UKR"]


def test_beginning_an_act_is_the_act(build: Build, code: Code) -> None:
    assert code(build(CHAIN.format("began", "begin"))) == ["RUS 190 UKR"]


@pytest.mark.parametrize(("text", "lemma"), [("failed", "fail"), ("wanted", "want")])
def test_an_act_failed_or_wanted_is_none(build: Build, code: Code, text: str, lemma: str) -> None:
    assert code(build(CHAIN.format(text, lemma))) == []


def test_each_act_of_a_coordination_is_threatened(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        threatened threaten VERB root 1
        to to PART auxiliary 3
        attack attack VERB open-complement 1 VerbForm=Inf
        Ukraine Ukraine PROPN object 3
        and and CCONJ coordinator 3
        condemn condemn VERB conjunct 3 VerbForm=Inf
        France France PROPN object 6
    """)
    assert code(sentence) == ["RUS 138 UKR", "RUS 130 FRA"]


def test_urging_names_whom_it_urges(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        urged urge VERB root 1
        Mali Mali PROPN object 1
        to to PART auxiliary 4
        attack attack VERB open-complement 1 VerbForm=Inf
        Iran Iran PROPN object 4
    """)
    assert code(sentence) == ["FRA 020 MLI"]


def test_arms_sent_say_whose_they_are(build: Build, code: Code) -> None:
    sentence = build("""
        Korean Korean ADJ adjective 1
        soldiers soldier NOUN passive-subject 3
        were be AUX passive-auxiliary 3
        sent send VERB root 3 VerbForm=Part|Tense=Past
        to to ADP case 5
        Russia Russia PROPN oblique 3
    """)
    assert code(sentence) == ["PRK 072 RUS"]


def test_a_friendly_purpose_says_whom_it_was_for(build: Build, code: Code) -> None:
    sentence = build("""
        Iran Iran PROPN subject 1
        sent send VERB root 1
        tanks tank NOUN object 1
        to to PART auxiliary 4
        support support VERB adverbial-clause 1 VerbForm=Inf
        Russia Russia PROPN object 4
    """)
    assert code(sentence) == ["IRN 072 RUS"]


def test_urging_not_to_attack_is_urging_to_cease(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        urged urge VERB root 1
        Mali Mali PROPN object 1
        not not PART negation 5
        to to PART auxiliary 5
        attack attack VERB open-complement 1 VerbForm=Inf
        Iran Iran PROPN object 5
    """)
    assert code(sentence) == ["FRA 025 MLI"]


def test_a_purpose_is_no_deed(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        came come VERB root 1
        to to PART auxiliary 3
        attack attack VERB adverbial-clause 1 VerbForm=Inf
        Mali Mali PROPN object 3
    """)
    assert code(sentence) == []


def test_what_is_done_to_a_thing_within_an_act_is_done_to_nobody(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        began begin VERB root 1
        to to PART mark 3
        attack attack VERB open-complement 1
        poverty poverty NOUN object 3
        with with ADP case 6
        Mali Mali PROPN oblique 1
    """)
    assert code(sentence) == []


def test_what_others_are_said_to_have_done_is_not_the_speakers_deed(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        began begin VERB root 1
        storms storm NOUN subject 4
        to to PART mark 4
        attack attack VERB open-complement 1
        Mali Mali PROPN object 4
    """)
    assert code(sentence) == []


def test_an_imperative_before_the_verb_of_saying_is_demanded(build: Build, code: Code) -> None:
    sentence = build("""
        Withdraw withdraw VERB adverbial-clause 4 VerbForm=Inf
        tanks tank NOUN object 0
        , , PUNCT punctuation 4
        France France PROPN subject 4
        tells tell VERB root 4
        Mali Mali PROPN object 4
    """)
    assert code(sentence) == ["FRA 100 MLI"]


def test_a_subjunctive_is_what_is_insisted_on(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        insisted insist VERB root 1
        that that SCONJ mark 4
        Mali Mali PROPN subject 4
        withdraw withdraw VERB clausal-complement 1 VerbForm=Inf
        tanks tank NOUN object 4
    """)
    assert code(sentence) == ["FRA 100 MLI"]


WARNED = """
Russia Russia PROPN subject 1
warned warn VERB root 1 Tense=Past|VerbForm=Fin
Ukraine Ukraine PROPN object 1
that that SCONJ mark 6
{} {} PROPN subject 6
would would AUX auxiliary 6
attack attack VERB clausal-complement 1 VerbForm=Inf
Mali Mali PROPN object 6
"""


def test_who_warns_of_what_he_will_do_threatens(build: Build, code: Code) -> None:
    assert code(build(WARNED.format("Russia", "Russia"))) == ["RUS 138 UKR"]


def test_who_warns_of_what_another_will_do_does_not(build: Build, code: Code) -> None:
    assert code(build(WARNED.format("France", "France"))) == ["FRA 138 MLI"]


def test_what_it_is_time_for_somebody_to_do_is_not_done(build: Build, code: Code) -> None:
    sentence = build("""
        It it PRON subject 1
        is be AUX root 1
        time time NOUN attribute 1
        for for SCONJ mark 6
        France France PROPN subject 6
        to to PART mark 6
        attack attack VERB relative-clause 2 VerbForm=Inf
        Mali Mali PROPN object 6
    """)
    assert code(sentence) == []


def test_who_denies_an_attack_does_so_to_whom_it_was_done(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        denied deny VERB root 1
        attacking attack VERB open-complement 1 VerbForm=Ger
        Mali Mali PROPN object 2
    """)
    assert code(sentence) == ["RUS 016 MLI"]


def test_whom_a_passive_names_did_what_another_announces(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        announced announce VERB root 1
        Mali Mali PROPN passive-subject 4
        was be AUX passive-auxiliary 4
        hurt hurt VERB clausal-complement 1 VerbForm=Part|Tense=Past
        in in ADP case 6
        Russia Russia PROPN oblique 4
    """)
    assert code(sentence) == ["RUS 190 MLI"]


def test_two_things_of_somebodys_are_two_doers(build: Build, code: Code) -> None:
    sentence = build("""
        Russian Russian ADJ adjective 1
        raids raid NOUN subject 5
        and and CCONJ coordinator 4
        Korean Korean ADJ adjective 4
        planes plane NOUN conjunct 1
        attacked attack VERB root 5
        Mali Mali PROPN object 5
    """)
    assert code(sentence) == ["RUS 190 MLI", "PRK 190 MLI"]
