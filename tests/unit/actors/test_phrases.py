"""Whom a phrase names, by the rules of grammar, on sentences made by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

Begin = Callable[[str], ArticleActors]

CASES: dict[str, tuple[str, str, int, list[str]]] = {
    "an adjective gives a role its country": (
        "en",
        "Russian russian ADJ adjective 1\ntroops troop NOUN subject 2 Number=Plur\nleft leave VERB root 2",
        1,
        ["RUSMIL Russian troops"],
    ),
    "a noun before it does": (
        "en",
        """Kremlin Kremlin PROPN compound 1
           spokesman spokesman NOUN subject 2 Number=Sing
           spoke speak VERB root 2""",
        1,
        ["RUSGOV Kremlin spokesman"],
    ),
    "a possessor does": (
        "en",
        """Syria Syria PROPN possessor 2
           's 's PART case 0
           army army NOUN subject 3
           left leave VERB root 3""",
        2,
        ["SYRMIL Syria 's army"],
    ),
    "a genitive does, through the thing between": (
        "en",
        """The the DET determiner 1
           minister minister NOUN subject 6
           of of ADP case 4
           foreign foreign ADJ adjective 4
           affairs affair NOUN oblique 1
           of of ADP case 7
           left leave VERB root 6
           Mali Mali PROPN oblique 4""",
        1,
        ["MLIGOV The minister of foreign affairs of left Mali"],
    ),
    "joined adjectives are an actor each": (
        "fr",
        """Les le DET determiner 1
           présidents président NOUN subject 5 Number=Plur
           russe russe ADJ adjective 1
           et et CCONJ coordinator 4
           chinois chinois ADJ conjunct 1
           partent partir VERB root 5""",
        1,
        ["RUSGOV Les présidents russe et chinois", "CHNGOV Les présidents russe et chinois"],
    ),
    "joined names are an actor each": (
        "en",
        """France France PROPN subject 3
           and and CCONJ coordinator 0
           Mali Mali PROPN conjunct 0
           agreed agree VERB root 3""",
        0,
        ["FRA France", "MLI Mali"],
    ),
    "allies are nobody known": (
        "en",
        """France France PROPN subject 4
           and and CCONJ coordinator 0
           its its PRON possessor 3
           allies ally NOUN conjunct 0 Number=Plur
           agreed agree VERB root 4""",
        0,
        ["FRA France"],
    ),
    "a quantity passes on to what it counts": (
        "fr",
        """des un DET determiner 1
           milliers millier NOUN object 5
           de de ADP case 3
           soldats soldat NOUN oblique 1 Number=Plur
           nord-coréens nord-coréen ADJ adjective 3
           partent partir VERB root 5""",
        1,
        ["PRKMIL des milliers de soldats nord-coréens"],
    ),
    "a group of rebels is rebels": (
        "en",
        """A a DET determiner 1
           group group NOUN subject 4
           of of ADP case 3
           rebels rebel NOUN oblique 1 Number=Plur
           fled flee VERB root 4""",
        1,
        ["None A group of rebels"],
    ),
    "the known name behind a title wins": (
        "fr",
        """le le DET determiner 1
           chef chef NOUN subject 7
           de de ADP case 4
           la le DET determiner 4
           diplomatie diplomatie NOUN oblique 1
           russe russe ADJ adjective 4
           Lavrov Lavrov PROPN flat 4
           part partir VERB root 7""",
        1,
        ["RUSGOV Lavrov"],
    ),
    "another person's name is his own": (
        "fr",
        """le le DET determiner 1
           porte-parole porte-parole NOUN subject 5
           du de ADP case 3
           président président NOUN oblique 1
           Macron Macron PROPN flat 3
           part partir VERB root 5""",
        1,
        ["FRAGOV le porte-parole du président"],
    ),
    "an unknown name takes country and role of its titles": (
        "en",
        """Syrian syrian ADJ adjective 4
           rebel rebel NOUN compound 4
           commander commander NOUN compound 4
           Omar Omar PROPN compound 4
           Zed Zed PROPN subject 5
           spoke speak VERB root 5""",
        4,
        ["SYRREB Syrian rebel commander Omar Zed"],
    ),
    "a counterpart is not his whose counterpart he is": (
        "en",
        """Macron Macron PROPN subject 1
           met meet VERB root 1
           his his PRON possessor 4
           Chinese chinese ADJ adjective 4
           counterpart counterpart NOUN object 1 Number=Sing""",
        4,
        ["CHNGOV his Chinese counterpart"],
    ),
    "rebels among soldiers are rebels": (
        "en",
        """Libyan libyan ADJ adjective 2
           rebel rebel ADJ adjective 2
           soldiers soldier NOUN subject 3 Number=Plur
           fled flee VERB root 3""",
        2,
        ["LBYREB Libyan rebel soldiers"],
    ),
    "who has left office is one of the elite": (
        "en",
        """A a DET determiner 3
           former former ADJ adjective 3
           Trump Trump PROPN compound 3
           adviser adviser NOUN subject 4 Number=Sing
           left leave VERB root 4""",
        3,
        ["USAELI A former Trump adviser"],
    ),
    "fighters of a known group go under its code": (
        "en",
        "Hamas Hamas PROPN compound 1\nfighters fighter NOUN subject 2 Number=Plur\nfled flee VERB root 2",
        1,
        ["PSEREBHMS Hamas fighters"],
    ),
    "an organisation's troops go under its code": (
        "en",
        "NATO NATO PROPN compound 1\ntroops troop NOUN subject 2 Number=Plur\nleft leave VERB root 2",
        1,
        ["IGOWSTNAT NATO troops"],
    ),
    "a title without a holder is an office": (
        "en",
        "He he PRON subject 1\nran run VERB root 1\nfor for ADP case 3\npresident president NOUN oblique 1 Number=Sing",
        3,
        [],
    ),
    "a language is nobody": (
        "fr",
        """publie publier VERB root 0
           en en ADP case 2
           russe russe NOUN oblique 0""",
        2,
        [],
    ),
    "a government is not the person it is of": (
        "fr",
        """le le DET determiner 1
           gouvernement gouvernement NOUN subject 4
           de de ADP case 3
           Poutine Poutine PROPN oblique 1
           part partir VERB root 4""",
        1,
        ["RUSGOV le gouvernement de Poutine"],
    ),
    "a thing is no actor": (
        "en",
        "Russian russian ADJ adjective 1\nmissiles missile NOUN subject 2\nfell fall VERB root 2",
        1,
        [],
    ),
    "the Koreas are two": (
        "en",
        "The the DET determiner 1\nKoreas Koreas PROPN subject 2\nmet meet VERB root 2",
        1,
        ["KOR The Koreas", "PRK The Koreas"],
    ),
    "a person's name is not the country it holds": (
        "en",
        """Michael Michael PROPN compound 1 - B-PERSON
           Chad Chad PROPN subject 2 - I-PERSON
           left leave VERB root 2""",
        1,
        ["None Michael Chad"],
    ),
    "a spokesman for a ministry is the ministry's": (
        "en",
        """A a DET determiner 1
           spokesman spokesman NOUN subject 6 Number=Sing
           for for ADP case 5
           the the DET determiner 5
           Iranian iranian ADJ adjective 5
           ministry ministry NOUN oblique 1 Number=Sing
           spoke speak VERB root 6""",
        1,
        ["IRNGOV A spokesman for the Iranian ministry"],
    ),
    "an envoy for a country is not that country's": (
        "en",
        """The the DET determiner 1
           envoy envoy NOUN subject 4 Number=Sing
           for for ADP case 3
           Yemen Yemen PROPN oblique 1
           spoke speak VERB root 4""",
        1,
        ["None The envoy"],
    ),
    "what stands before two joined nouns counts for both": (
        "en",
        """French french ADJ adjective 1
           troops troop NOUN subject 4 Number=Plur
           and and CCONJ coordinator 1
           police police NOUN conjunct 1
           left leave VERB root 4""",
        1,
        ["FRAMIL French troops", "FRACOP police"],
    ),
    "but not for who fights them": (
        "en",
        """Israeli israeli ADJ adjective 1
           troops troop NOUN subject 4 Number=Plur
           and and CCONJ coordinator 1
           militants militant NOUN conjunct 1 Number=Plur
           clashed clash VERB root 4
           in in ADP case 6
           Lebanon Lebanon PROPN oblique 4""",
        1,
        ["ISRMIL Israeli troops", "None militants"],
    ),
    "what stands behind two joined nouns too": (
        "fr",
        """Les le DET determiner 1
           soldats soldat NOUN subject 5 Number=Plur
           et et CCONJ coordinator 3
           policiers policier NOUN conjunct 1 Number=Plur
           français français ADJ adjective 3
           partent partir VERB root 5""",
        1,
        ["FRAMIL Les soldats et policiers français", "FRACOP policiers français"],
    ),
    "a second owner joined to what both own": (
        "fr",
        """Les le DET determiner 1
           gouvernements gouvernement NOUN subject 7 Number=Plur
           du de ADP case 3
           Kenya Kenya PROPN oblique 1
           et et CCONJ coordinator 6
           de de ADP case 6
           Ouganda Ouganda PROPN conjunct 1
           signent signer VERB root 7""",
        1,
        ["KENGOV Les gouvernements du Kenya et de Ouganda", "UGAGOV Les gouvernements du Kenya et de Ouganda"],
    ),
    "an adjective strayed to the thing of a title": (
        "fr",
        """Les le DET determiner 1
           ministres ministre NOUN subject 8 Number=Plur
           de de ADP case 4
           la le DET determiner 4
           Défense défense NOUN oblique 1
           russe russe ADJ adjective 4
           et et CCONJ coordinator 7
           chinois chinois ADJ conjunct 1
           partent partir VERB root 8""",
        1,
        ["RUSGOV Les ministres de la Défense russe et chinois", "CHNGOV Les ministres de la Défense russe et chinois"],
    ),
    "a region's governor is its country's": (
        "en",
        "Texas Texas PROPN compound 1\nlawmakers lawmaker NOUN subject 2 Number=Plur\nleft leave VERB root 2",
        1,
        ["USALEG Texas lawmakers"],
    ),
    "a contested region's is nobody's": (
        "en",
        "Kashmir Kashmir PROPN compound 1\nmilitants militant NOUN subject 2 Number=Plur\nleft leave VERB root 2",
        1,
        ["None Kashmir militants"],
    ),
    "a region alone is a place": (
        "en",
        "He he PRON subject 1\nleft leave VERB root 1\nTexas Texas PROPN object 1",
        2,
        [],
    ),
    "the place that a headline is about is no actor": (
        "fr",
        """Syrie Syrie PROPN subject 3
           : : PUNCT punctuation 0
           rebelles rebelle NOUN subject 3 Number=Plur
           avancent avancer VERB root 3""",
        0,
        [],
    ),
    "two countries named by one adjective": (
        "fr",
        """l' le DET determiner 1
           armée armée NOUN subject 3
           israélienne israélien ADJ adjective 1
           avance avancer VERB root 3""",
        1,
        ["ISRMIL l' armée israélienne"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_of(case: str, build: Build, article: Begin) -> None:
    language, table, head, expected = CASES[case]
    actors = article(language).read(build(table, language))
    assert [f"{actor.code} {actor.text}" for actor in actors.of(head)] == expected
    assert actors.is_actor(head) == bool(expected)


def test_a_countrys_own_congress_is_not_the_one_that_goes_by_the_name(build: Build, article: Begin) -> None:
    table = """
        Peru Peru PROPN possessor 2
        's 's PART case 0
        Congress Congress PROPN subject 3
        voted vote VERB root 3
    """
    assert [actor.code for actor in article("en").read(build(table)).of(2)] == ["PERLEG"]


def test_who_is_joined_to_the_bearers_name_is_joined_to_the_title(build: Build, article: Begin) -> None:
    table = """
        Chad Chad PROPN possessor 2
        's 's PART case 0
        minister minister NOUN subject 8
        Ada Ada PROPN compound 4
        Zed Zed PROPN apposition 2
        and and CCONJ coordinator 4
        Omani omani ADJ adjective 7
        judges judge NOUN conjunct 4 Number=Plur
        met meet VERB root 8
    """
    assert [actor.code for actor in article("en").read(build(table)).of(2)] == ["TCDGOV", "OMNJUD"]


def test_a_group_is_known_by_the_name_behind_its_kind(article: Begin, build: Build) -> None:
    table = """
        The the DET determiner 2
        militant militant ADJ adjective 2
        group group NOUN subject 5 Number=Sing
        , , PUNCT punctuation 2
        Hamas Hamas PROPN apposition 2 Number=Sing
        spoke speak VERB root 5
    """
    assert [actor.code for actor in article("en").read(build(table)).of(2)] == ["PSEREBHMS"]


def test_an_adjective_may_say_who_holds_a_thing(build: Build, article: Begin) -> None:
    table = """
        Oslo Oslo PROPN subject 1
        rase raser VERB root 1
        un un DET determiner 3
        fief fief NOUN object 1
        rebelle rebelle ADJ adjective 3
    """
    actors = article("fr").read(build(table, "fr"))
    assert [actor.code for actor in actors.affiliated(3)] == ["NORREB"]
