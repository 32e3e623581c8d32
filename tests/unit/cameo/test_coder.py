"""The coder's grammar, on sentences made by hand and a small lexicon."""

from __future__ import annotations

from collections.abc import Callable

from streams.cameo.coding import Coding
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]
Codings = Callable[[Sentence], list[Coding]]


def test_an_active_clause(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1 Tense=Past|VerbForm=Fin
        Ukraine Ukraine PROPN object 1
    """)
    assert code(sentence) == ["RUS 190 UKR"]


def test_a_passive_with_its_doer(build: Build, code: Code) -> None:
    sentence = build("""
        Ukraine Ukraine PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        attacked attack VERB root 2 VerbForm=Part|Tense=Past
        by by ADP case 4
        Russia Russia PROPN agent 2
    """)
    assert code(sentence) == ["RUS 190 UKR"]


def test_a_passive_without_its_doer_has_no_source(build: Build, code: Code) -> None:
    sentence = build("""
        Ukraine Ukraine PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        attacked attack VERB root 2 VerbForm=Part|Tense=Past
    """)
    assert code(sentence) == ["--- 190 UKR"]


def test_a_subject_that_is_nobody_is_no_source(build: Build, code: Code) -> None:
    sentence = build("""
        Locusts locust NOUN subject 1
        attacked attack VERB root 1
        Ukraine Ukraine PROPN object 1
    """)
    assert code(sentence) == []


def test_the_heavier_pattern_wins_and_asks_for_its_words(build: Build, code: Code) -> None:
    table = """
        Iran Iran PROPN subject 1
        supplied supply VERB root 1
        Russia Russia PROPN object 1
        with with ADP case 4
        {} {} NOUN oblique 1
    """
    assert code(build(table.format("tanks", "tank"))) == ["IRN 072 RUS"]
    assert code(build(table.format("cheese", "cheese"))) == []


def test_mutual_acts_go_both_ways(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 3
        and and CCONJ coordinator 0
        Mali Mali PROPN conjunct 0
        signed sign VERB root 3
        a a DET determiner 5
        treaty treaty NOUN object 3
    """)
    assert sorted(code(sentence)) == ["FRA 057 MLI", "MLI 057 FRA"]


def test_several_sources_act_each(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 3
        and and CCONJ coordinator 0
        Mali Mali PROPN conjunct 0
        condemned condemn VERB root 3
        Iran Iran PROPN object 3
    """)
    assert sorted(code(sentence)) == ["FRA 111 IRN", "MLI 111 IRN"]


def test_nobody_acts_on_himself(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        condemned condemn VERB root 1
        Russian Russian PROPN object 1
    """)
    assert code(sentence) == []


def test_whose_missiles_hit_did_it(build: Build, code: Code) -> None:
    sentence = build("""
        Russian Russian ADJ adjective 1
        missiles missile NOUN subject 2
        hit hit VERB root 2
        Ukraine Ukraine PROPN object 2
    """)
    assert code(sentence) == ["RUS 195 UKR"]


def test_his_own_are_not_whom_he_withdraws_from(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        withdrew withdraw VERB root 1
        Russian Russian ADJ adjective 3
        tanks tank NOUN object 1
    """)
    assert code(sentence) == ["RUS 087 ---"]


def test_a_place_struck_stands_for_its_country(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1
        Kharkiv Kharkiv PROPN object 1
    """)
    assert code(sentence) == ["RUS 190 UKR"]


def test_a_law_does_nothing_itself(build: Build, code: Code) -> None:
    found = code(
        build("""
        Russian Russian ADJ adjective 1
        law law NOUN subject 2
        attack attack VERB root 2
        Mali Mali PROPN object 2
    """)
    )
    assert found == []


def test_a_partner_does_it_too(build: Build, code: Code) -> None:
    plain = build("""
        Russia Russia PROPN subject 1
        drilled drill VERB root 1 Tense=Past|VerbForm=Fin
        with with ADP case 3
        Iran Iran PROPN oblique 1
    """)
    begun = build(
        """
        Russia Russia PROPN subject 1
        began begin VERB root 1
        to to PART mark 3
        drill drill VERB open-complement 1 VerbForm=Inf
        with with ADP case 5
        Iran Iran PROPN oblique 3
        """
    )
    assert code(plain) == ["RUS 062 IRN", "IRN 062 RUS"]
    assert code(begun) == ["RUS 062 IRN", "IRN 062 RUS"]


def test_the_first_to_do_it_does_it(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        became become VERB root 1
        the the DET determiner 4
        first first ADJ adjective 4
        country country NOUN attribute 1
        to to PART mark 6
        condemn condemn VERB relative-clause 4 VerbForm=Inf
        Mali Mali PROPN object 6
    """)
    assert code(sentence) == ["FRA 111 MLI"]


def test_those_who_meet_in_a_third_country_meet_elsewhere(build: Build, code: Code) -> None:
    met = """
        Russia Russia PROPN subject 3
        and and CCONJ coordinator 0
        France France PROPN conjunct 0
        met meet VERB root 3
        in in ADP case 5
        {} {} PROPN oblique 3
    """
    assert code(build(met.format("Iran", "Iran"))) == ["RUS 044 FRA", "FRA 044 RUS"]
    assert code(build(met.format("France", "France"))) == ["RUS 040 FRA", "FRA 040 RUS"]


def test_who_is_let_go_is_allowed_to_go(build: Build, code: Code) -> None:
    sentence = build("""
        Iran Iran PROPN subject 1
        let let VERB root 1 Tense=Past|VerbForm=Fin
        Mali Mali PROPN subject 3
        go go VERB clausal-complement 1 VerbForm=Inf
    """)
    assert code(sentence) == ["IRN 0841 MLI"]


def test_a_phrase_on_the_last_of_a_coordination_is_of_the_first(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        sent send VERB root 1 Tense=Past|VerbForm=Fin
        missiles missile NOUN object 1 Number=Plur
        and and CCONJ coordinator 4
        boots boot NOUN conjunct 2 Number=Plur
        to to ADP case 6
        Mali Mali PROPN oblique 4
    """)
    assert code(sentence) == ["FRA 072 MLI"]


def test_how_somebody_is_was_done_by_nobody(build: Build, code: Code) -> None:
    sentence = build("""
        Soldiers soldier NOUN subject 5
        supplied supply VERB adnominal-clause 0 Tense=Past|VerbForm=Part
        with with ADP case 3
        tanks tank NOUN oblique 1
        Mali Mali PROPN object 1
        wait wait VERB root 5
    """)
    assert code(sentence) == ["--- 072 MLI"]
    sentence.tokens[1].lemma = "arm"
    assert code(sentence) == []


def test_what_a_headline_denounces_is_its_topics(build: Build, codings: Codings) -> None:
    (coding,) = codings(
        build("""
        Mali Mali PROPN oblique 3
        : : PUNCT punctuation 3
        Russia Russia PROPN subject 3
        demands demand VERB root 3 Tense=Pres|VerbForm=Fin
        resignation resignation NOUN object 3
    """)
    )
    assert coding.target is not None
    assert coding.target.code == "MLI"


def test_who_helps_free_somebody_helps_to_free_him(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        helped help VERB root 1 Tense=Past|VerbForm=Fin
        free free VERB open-complement 1 VerbForm=Inf
        Mali Mali PROPN object 2
    """)
    assert code(sentence) == ["FRA 084 MLI"]


def test_who_is_cited_is_told_nothing(build: Build, code: Code) -> None:
    sentence = build("""
        According accord VERB case 2
        to to ADP case 2
        Iran Iran PROPN oblique 4
        Russia Russia PROPN subject 4
        sent send VERB root 4 VerbForm=Fin
        tanks tank NOUN object 4
    """)
    assert code(sentence) == ["RUS 072 ---"]


def test_harm_done_to_another_state_is_denied_to_it(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        denied deny VERB root 1 VerbForm=Fin
        attacking attack VERB open-complement 1 VerbForm=Ger
        Ukraine Ukraine PROPN object 2
    """)
    assert code(sentence) == ["RUS 016 UKR"]


def test_a_deed_that_raises_fears_is_told_and_nobody_speaks(build: Build, code: Code) -> None:
    sentence = build("""
        Russian russian ADJ adjective 1
        strikes strike NOUN subject 4 Number=Plur
        on on ADP case 3
        Mali Mali PROPN oblique 1
        raised raise VERB root 4 Tense=Past|VerbForm=Fin
        fears fear NOUN object 4
    """)
    assert code(sentence) == ["RUS 190 MLI"]


def test_a_participle_between_commas_that_says_by_whom_is_an_act(build: Build, code: Code) -> None:
    sentence = build("""
        Mali Mali PROPN passive-subject 7
        , , PUNCT punctuation 0
        attacked attack VERB adnominal-clause 0 Tense=Past|VerbForm=Part
        by by ADP case 4
        Iran Iran PROPN agent 2
        , , PUNCT punctuation 0
        was be AUX passive-auxiliary 7
        praised praise VERB root 7 Tense=Past|VerbForm=Part
        by by ADP case 9
        Chad Chad PROPN agent 7
    """)
    assert code(sentence) == ["IRN 190 MLI"]
