"""What a protest is for, on sentences made by hand and a small lexicon."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.protests import _are_rulers, _bear_arms, code_of_side, is_of_streets
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]
MakeScene = Callable[[Sentence], Scene]

MARCHED = """
Mali Mali PROPN subject 1
marched march VERB root 1 Tense=Past|VerbForm=Fin"""


def test_what_marchers_demand_is_what_the_march_is_for(build: Build, code: Code) -> None:
    sentence = build(
        MARCHED
        + """
        demanding demand VERB adverbial-clause 1 VerbForm=Ger
        the the DET determiner 4
        resignation resignation NOUN object 2
        of of ADP case 6
        France France PROPN oblique 4
    """
    )
    assert code(sentence) == ["MLI 1411 FRA"]


def test_to_force_somebody_to_do_something_is_to_want_another_policy(build: Build, code: Code) -> None:
    sentence = build(
        MARCHED
        + """
        to to PART mark 3
        force force VERB adverbial-clause 1 VerbForm=Inf
        France France PROPN object 3
        to to PART mark 6
        act act VERB open-complement 3 VerbForm=Inf
    """
    )
    assert code(sentence) == ["MLI 1412 FRA"]


def test_to_force_somebody_to_go_is_to_want_other_leaders(build: Build, code: Code) -> None:
    sentence = build(
        MARCHED
        + """
        to to PART mark 3
        force force VERB adverbial-clause 1 VerbForm=Inf
        France France PROPN object 3
        to to PART mark 6
        resign resign VERB open-complement 3 VerbForm=Inf
    """
    )
    assert code(sentence) == ["MLI 1411 FRA"]


def test_a_march_until_somebody_goes(build: Build, code: Code) -> None:
    sentence = build(
        MARCHED
        + """
        until until SCONJ mark 4
        France France PROPN subject 4
        resigns resign VERB adverbial-clause 1 Tense=Pres|VerbForm=Fin
    """
    )
    assert code(sentence) == ["MLI 1411 FRA"]


def test_the_demand_of_a_protest_that_a_noun_tells_is_no_act_of_its_own(build: Build, code: Code) -> None:
    sentence = build("""
        the the DET determiner 1
        rally rally NOUN subject 9
        by by ADP case 3
        Mali Mali PROPN oblique 1
        demanding demand VERB adnominal-clause 3 VerbForm=Ger
        the the DET determiner 6
        resignation resignation NOUN object 4
        of of ADP case 8
        France France PROPN oblique 6
        ended end VERB root 9 Tense=Past|VerbForm=Fin
    """)
    assert code(sentence) == ["MLI 1411 FRA"]


def test_a_protest_of_which_no_aim_is_told(build: Build, code: Code) -> None:
    assert code(build(MARCHED)) == ["MLI 141 ---"]


def test_roads_that_a_state_blocks_are_a_blockade(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        obstructed obstruct VERB root 1
        Ukraine Ukraine PROPN object 1
    """)
    assert code(sentence) == ["RUS 191 UKR"]


def test_so_are_those_that_rebels_block_and_no_villagers() -> None:
    rebels = ResolvedActor("rebels", 0, 6, 0, country="MLI", roles=("REB",), basis="role")
    villagers = ResolvedActor("villagers", 0, 9, 0, country="MLI", roles=("CVL",), basis="role")
    assert _bear_arms((rebels,))
    assert not _bear_arms((rebels, villagers))


def test_in_a_riot_the_police_put_down_those_who_riot() -> None:
    police = ResolvedActor("police", 0, 6, 0, country="ARG", roles=("COP",), basis="role")
    people = ResolvedActor("protesters", 11, 21, 2, country="ARG", roles=("CVL",), basis="role")
    assert code_of_side("145", police, people) == "175"
    assert code_of_side("145", people, police) == "145"


def test_a_state_that_protests_complains() -> None:
    peru = ResolvedActor("Lima", 0, 4, 0, country="PER")
    students = ResolvedActor("students", 0, 8, 0, country="PER", roles=("EDU",))
    assert _are_rulers((peru,))
    assert not _are_rulers((peru, students))
    assert not _are_rulers(())


def test_who_is_made_to_do_something_is_whom_it_is_done_to(build: Build, code: Code) -> None:
    sentence = build("""
        Iran Iran PROPN subject 1
        marched march VERB root 1 Tense=Past|VerbForm=Fin
        to to PART mark 3
        make make VERB adverbial-clause 1 VerbForm=Inf
        Russia Russia PROPN subject 5
        yield yield VERB clausal-complement 3 VerbForm=Inf
    """)
    assert code(sentence) == ["IRN 1412 RUS"]


def test_against_the_town_in_whose_streets_they_march_nobody_protests(scene: MakeScene, build: Build) -> None:
    sentence = build("""
        Crowds crowd NOUN subject 1
        marched march VERB root 1 Tense=Past|VerbForm=Fin
        through through ADP case 3
        streets street NOUN oblique 1
        of of ADP case 5
        Mali Mali PROPN oblique 3
    """)
    town = ResolvedActor("Mali", 26, 30, 5, country="MLI")
    assert is_of_streets(scene(sentence), 1, (town,))
