"""Slots filled from the phrases around a trigger."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]


def test_a_participle_lends_its_phrases_to_its_noun(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        withdrew withdraw VERB root 1
        missiles missile NOUN object 1
        stationed station VERB adnominal-clause 2 VerbForm=Part|Tense=Past
        from from ADP case 5
        Mali Mali PROPN oblique 3
    """)
    assert code(sentence) == ["RUS 087 MLI"]


def test_the_agent_of_a_participle_owns_its_noun(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        denounced denounce VERB root 1
        strikes strike NOUN object 1
        led lead VERB adnominal-clause 2 VerbForm=Part|Tense=Past
        by by ADP case 5
        Russia Russia PROPN agent 3
        on on ADP case 7
        Ukraine Ukraine PROPN oblique 3
    """)
    assert "FRA 112 RUS" in code(sentence)


def test_what_a_participle_strikes_at_is_struck(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        lifted lift VERB root 1
        sanctions sanction NOUN object 1
        targeting target VERB adnominal-clause 2 VerbForm=Part|Tense=Pres
        Mali Mali PROPN object 3
    """)
    assert code(sentence) == ["FRA 085 MLI"]


def test_who_fired_the_missiles_that_hit_is_the_doer(build: Build, code: Code) -> None:
    sentence = build("""
        missiles missile NOUN subject 4
        fired fire VERB adnominal-clause 0 VerbForm=Part|Tense=Past
        by by ADP case 3
        Russia Russia PROPN agent 1
        hit hit VERB root 4
        Ukraine Ukraine PROPN object 4
    """)
    assert code(sentence) == ["RUS 195 UKR"]


def test_a_promise_of_what_is_for_nobody_is_no_event(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        promised promise VERB root 1
        to to PART mark 3
        send send VERB open-complement 1 VerbForm=Inf
        tanks tank NOUN object 3
    """)
    assert code(sentence) == []


def test_who_drew_up_a_pact_owns_it(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        rejected reject VERB root 1
        a a DET determiner 3
        treaty treaty NOUN object 1
        that that SCONJ mark 6
        Mali Mali PROPN subject 6
        proposed propose VERB relative-clause 3
    """)
    assert code(sentence) == ["FRA 120 MLI"]


def test_a_relative_clause_says_whom_its_noun_strikes(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        lifted lift VERB root 1
        sanctions sanction NOUN object 1
        that that PRON subject 4 PronType=Rel
        hit hit VERB relative-clause 2
        Mali Mali PROPN object 4
    """)
    assert code(sentence) == ["FRA 085 MLI"]


def test_what_binds_to_somebody_was_made_with_him(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        signed sign VERB root 1
        treaty treaty NOUN object 1
        that that PRON subject 4 PronType=Rel
        ties tie VERB relative-clause 2
        it it PRON object 4
        to to ADP case 7
        Mali Mali PROPN oblique 4
    """)
    assert "FRA 057 MLI" in code(sentence)


def test_what_somebody_is_sent_to_do_and_what_he_is_called_may_fill_words(build: Build, code: Code) -> None:
    sent = build("""
        France France PROPN subject 1
        sent dispatch VERB root 1
        soldiers soldier NOUN object 1
        guard guard VERB adnominal-clause 2 VerbForm=Inf
        ports port NOUN object 3
        of of ADP case 6
        Mali Mali PROPN oblique 4
    """)
    assert code(sent) == ["FRA 074 MLI"]
    called = build("""
        France France PROPN subject 1
        declared declare VERB root 1
        Mali Mali PROPN object 1
        guilty guilty ADJ adjective 2
    """)
    assert code(called) == ["FRA 116 MLI"]


def test_the_giver_is_whose_the_gift_is(build: Build, code: Code) -> None:
    sentence = build("""
        Mali Mali PROPN subject 1
        received receive VERB root 1
        Russian Russian ADJ adjective 3
        missiles missile NOUN object 1
    """)
    assert code(sentence) == ["RUS 072 MLI"]


def test_what_follows_the_last_of_several_things_is_said_of_all(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        sent send VERB root 1 Tense=Past|VerbForm=Fin
        tanks tank NOUN object 1
        and and CCONJ coordinator 2
        missiles missile NOUN conjunct 2
        to to ADP case 6
        Mali Mali PROPN oblique 4
    """)
    assert code(sentence) == ["RUS 072 MLI"]


def test_whose_a_thing_is_goes_before_what_it_is_about(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        praised praise VERB root 1
        Mali Mali PROPN possessor 4
        's 's PART case 2
        treaty treaty NOUN object 1
        on on ADP case 6
        Ukraine Ukraine PROPN oblique 4
    """)
    assert code(sentence) == ["FRA 051 MLI"]


def test_whose_man_is_handed_over_does_not_hand_him_over(build: Build, code: Code) -> None:
    sentence = """
        {} {} PROPN {} 1
        extradited extradite VERB root 1
        Russian russian ADJ adjective 3
        soldier soldier NOUN object 1
        to to ADP case 5
        Mali Mali PROPN oblique 1
    """
    assert code(build(sentence.format("France", "France", "subject"))) == []
    assert code(build(sentence.format("Monday", "Monday", "oblique"))) == ["RUS 063 MLI"]


def test_the_last_of_a_list_lends_its_phrases_to_the_first(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        sent send VERB root 1
        missiles missile NOUN object 1
        tents tent NOUN conjunct 2
        and and CCONJ coordinator 5
        beds bed NOUN conjunct 3
        to to ADP case 7
        Mali Mali PROPN oblique 5
    """)
    assert code(sentence) == ["FRA 072 MLI"]


def test_who_does_it_in_a_passive_is_not_who_made_the_noun(build: Build, code: Code) -> None:
    sentence = build("""
        Russian Russian ADJ adjective 1
        sanctions sanction NOUN passive-subject 5
        on on ADP case 3
        Mali Mali PROPN oblique 1
        were be AUX passive-auxiliary 5
        lifted lift VERB root 5 VerbForm=Part|Tense=Past
        by by ADP case 7
        France France PROPN agent 5
    """)
    assert code(sentence)[0].startswith("FRA 085")
