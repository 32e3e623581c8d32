"""Whose a thing is, and which phrases are places, on sentences made by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

Begin = Callable[[str], ArticleActors]

AFFILIATIONS: dict[str, tuple[str, str, int, list[str | None]]] = {
    "an adjective": (
        "en",
        "Russian russian ADJ adjective 1\nmissiles missile NOUN subject 2\nfell fall VERB root 2",
        1,
        ["RUS"],
    ),
    "two in one word": (
        "fr",
        """L' le DET determiner 1
           alliance alliance NOUN subject 3
           russo-nord-coréenne russo-nord-coréen ADJ adjective 1
           dure durer VERB root 3""",
        1,
        ["RUS", "PRK"],
    ),
    "a genitive": (
        "fr",
        """la le DET determiner 1
           guerre guerre NOUN subject 5
           de de ADP case 4
           la le DET determiner 4
           Russie Russie PROPN oblique 1
           dure durer VERB root 5""",
        1,
        ["RUS"],
    ),
    "by whom": (
        "en",
        """attacks attack NOUN subject 3
           by by ADP case 2
           Hezbollah Hezbollah PROPN oblique 0
           ceased cease VERB root 3""",
        0,
        ["LBNREBHEZ"],
    ),
    "a subject's own": (
        "en",
        """France France PROPN subject 1
           withdrew withdraw VERB root 1
           its its PRON possessor 3
           offer offer NOUN object 1""",
        3,
        ["FRA"],
    ),
    "nobody's": ("en", "The the DET determiner 1\nwar war NOUN subject 2\nended end VERB root 2", 1, []),
}


@pytest.mark.parametrize("case", AFFILIATIONS)
def test_affiliated(case: str, build: Build, article: Begin) -> None:
    language, table, head, expected = AFFILIATIONS[case]
    actors = article(language).read(build(table, language))
    assert [actor.code for actor in actors.affiliated(head)] == expected
    assert not actors.is_actor(head)


def test_what_a_country_only_backs_is_not_its_own(build: Build, article: Begin) -> None:
    sentence = build(
        """Iran Iran PROPN oblique 2
           - - PUNCT punctuation 2
           backed back VERB adjective 3
           militias militia NOUN subject 4 Number=Plur
           fled flee VERB root 4"""
    )
    actors = article("en").read(sentence)
    assert [(actor.code, actor.roles) for actor in actors.of(3)] == [(None, ("REB",))]
    assert actors.affiliated(3) == ()


def test_a_ship_owned_in_a_country_is_its(build: Build, article: Begin) -> None:
    sentence = build(
        """Iran Iran PROPN oblique 2
           - - PUNCT punctuation 2
           flagged flag VERB adjective 3
           tankers tanker NOUN subject 4 Number=Plur
           fled flee VERB root 4"""
    )
    assert [actor.code for actor in article("en").read(sentence).affiliated(3)] == ["IRN"]


def test_what_a_country_leads_is_its_own(build: Build, article: Begin) -> None:
    sentence = build(
        """US US PROPN oblique 2
           - - PUNCT punctuation 2
           led lead VERB adjective 3
           talks talk NOUN root 3"""
    )
    assert [actor.code for actor in article("en").read(sentence).affiliated(3)] == ["USA"]


@pytest.mark.parametrize(
    ("language", "table", "head", "is_place"),
    [
        ("en", "left leave VERB root 0\nin in ADP case 2\nKyiv Kyiv PROPN oblique 0", 2, True),
        ("en", "left leave VERB root 0\nto to ADP case 2\nKyiv Kyiv PROPN oblique 0", 2, False),
        ("fr", "va aller VERB root 0\nà à ADP case 2\nMoscou Moscou PROPN oblique 0", 2, True),
        (
            "fr",
            "donne donner VERB root 0\nà à ADP case 3\nla le DET determiner 3\nRussie Russie PROPN oblique 0",
            3,
            False,
        ),
        ("fr", "va aller VERB root 0\nen en ADP case 2\nRussie Russie PROPN oblique 0", 2, True),
        ("en", "left leave VERB root 0\nin in ADP case 2\nanger anger NOUN oblique 0", 2, False),
    ],
)
def test_place_like(language: str, table: str, head: int, *, is_place: bool, build: Build, article: Begin) -> None:
    assert article(language).read(build(table, language)).is_place_like(head) is is_place


def test_the_further_owner_counts_where_the_nearer_is_a_word_of_the_noun(build: Build, article: Begin) -> None:
    sentence = build("""
        Mali Mali PROPN possessor 2
        's 's PART case 0
        teachers teacher NOUN possessor 4
        ' ' PART case 2
        union union NOUN subject 5
        struck strike VERB root 5
    """)
    assert [actor.code for actor in article("en").read(sentence).of(4)] == ["MLILAB"]


def test_dont_says_whose_before_the_clause(build: Build, article: Begin) -> None:
    table = """
        Oslo Oslo PROPN subject 5
        dont dont PRON oblique 3
        le le DET determiner 3
        consul consul NOUN subject 4
        parle parler VERB relative-clause 0
        attend attendre VERB root 5
    """
    actors = article("fr").read(build(table, "fr"))
    assert [actor.code for actor in actors.of(3)] == ["NORGOV"]


def test_what_somebody_made_is_his_more_than_whom_it_is_made_of(build: Build, article: Begin) -> None:
    table = """
        rapt rapt NOUN subject 5
        de de ADP case 2
        Suédois Suédois PROPN oblique 0
        par par ADP case 4
        Oslo Oslo PROPN oblique 0
        choque choquer VERB root 5
    """
    actors = article("fr").read(build(table, "fr"))
    assert [actor.code for actor in actors.affiliated(0)] == ["NOR"]


def test_who_leads_a_body_is_told_by_a_participle(build: Build, article: Begin) -> None:
    table = """
        alliance alliance NOUN subject 4
        menée mener VERB adnominal-clause 0
        par par ADP case 3
        Oslo Oslo PROPN agent 1
        tire tirer VERB root 4
    """
    actors = article("fr").read(build(table, "fr"))
    assert [actor.country for actor in actors.of(0) or actors.affiliated(0)] == ["NOR"]


@pytest.mark.parametrize(("said", "expected"), [("former", []), ("Danish", ["DNKGOV"]), ("senior", ["IGOUNO"])])
def test_a_former_official_is_no_longer_of_his_organisation(
    build: Build, article: Begin, said: str, expected: list[str]
) -> None:
    table = f"""
        A a DET determiner 2
        {said} {said.lower()} ADJ adjective 2
        envoy envoy NOUN subject 5
        of of ADP case 4
        UN UN PROPN oblique 2
        left leave VERB root 5
    """
    actors = article("en").read(build(table))
    assert [actor.code for actor in actors.of(2) if actor.is_known] == expected


def test_a_paper_is_whose_it_is_wherever_it_is_at_work(build: Build, article: Begin) -> None:
    table = """
        radio radio NOUN subject 4
        RFI RFI PROPN apposition 0
        en en ADP case 3
        Suède Suède PROPN oblique 0
        ferme fermer VERB root 4
    """
    actors = article("fr").read(build(table, "fr"))
    assert [actor.code for actor in actors.of(0)] == ["FRAMED"]
