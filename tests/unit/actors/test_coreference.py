"""Whom a noun without a name means, across the sentences of an article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import LeftOut
from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import PUTIN_SPOKE, TWO_MET, codes, phrase, said

Build = Callable[..., Sentence]

Begin = Callable[[str], ArticleActors]


@pytest.mark.parametrize("noun", ["countries:country", "sides:side"])
def test_the_two_countries_are_the_last_two(noun: str, build: Build, article: Begin) -> None:
    assert codes(article("en"), build, TWO_MET, phrase("the", "two", noun), head=2) == ["RUS", "FRA"]


def test_the_two_leaders_are_persons_in_office(build: Build, article: Begin) -> None:
    begin = article("en")
    begin.read(build(TWO_MET))
    actors = begin.read(build(phrase("The", "two", "leaders:leader")))
    assert [(actor.code, actor.name) for actor in actors.of(2)] == [
        ("RUSGOV", "Vladimir Putin"),
        ("FRAGOV", "Emmanuel Macron"),
    ]


def test_two_countries_are_not_guessed_from_one(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, PUTIN_SPOKE, phrase("the", "two", "countries:country"), head=2) == []


def test_a_bare_title_is_whoever_was_called_so(build: Build, article: Begin) -> None:
    named = """
        President president NOUN compound 1
        Putin Putin PROPN subject 2
        met meet VERB root 2
        Macron Macron PROPN object 2
    """
    assert codes(article("en"), build, named, phrase("The", "president:president"), head=1) == ["RUSGOV"]


def test_a_bare_title_of_several_bearers_is_nobody_known(build: Build, article: Begin) -> None:
    named = """
        President president NOUN compound 1
        Putin Putin PROPN subject 2
        met meet VERB root 2
        President president NOUN compound 4
        Macron Macron PROPN object 2
    """
    assert codes(article("en"), build, named, phrase("The", "president:president"), head=1) == [None]


def test_the_group_is_the_armed_group(build: Build, article: Begin) -> None:
    hamas = "Hamas Hamas PROPN subject 1\nspoke speak VERB root 1"
    assert codes(article("en"), build, hamas, phrase("The", "group:group"), head=1) == ["PSEREBHMS"]


def test_a_stranger_keeps_country_and_role_under_the_family_name(build: Build, article: Begin) -> None:
    introduced = """
        Malian malian ADJ adjective 3
        envoy envoy NOUN compound 3
        Ada Ada PROPN compound 3
        Zed Zed PROPN subject 4
        spoke speak VERB root 4
    """
    assert codes(article("en"), build, introduced, said("Zed", "PROPN")) == ["MLIGOV"]


def test_a_family_name_that_is_also_a_country_is_the_person_once_named(build: Build, article: Begin) -> None:
    alone = "Hollande Hollande PROPN subject 1\nparle parler VERB root 1"
    full = """
        François François PROPN subject 2
        Hollande Hollande PROPN flat 0
        parle parler VERB root 2
    """
    assert codes(article("fr"), build, alone, language="fr") == ["NLD"]
    assert codes(article("fr"), build, full, alone, language="fr") == ["FRALEG"]


def test_whoever_has_no_country_is_of_the_only_one_named(build: Build, article: Begin) -> None:
    mali = "Mali Mali PROPN subject 1\nburned burn VERB root 1"
    police = phrase("The", "police:police")
    assert codes(article("en"), build, mali, police, head=1) == ["MLICOP"]
    assert codes(article("en"), build, TWO_MET, police, head=1) == [None]
    assert codes(article("en"), build, police, head=1) == [None]


def test_foreigners_are_not_of_the_only_country_named(build: Build, article: Begin) -> None:
    mali = "Mali Mali PROPN subject 1\nburned burn VERB root 1"
    foreign = "Foreign foreign ADJ adjective 1\ntroops troop NOUN subject 2 Number=Plur\nleft leave VERB root 2"
    assert codes(article("en"), build, mali, foreign, head=1) == [None]


def test_a_sentence_left_out_gives_antecedents(build: Build, article: Begin) -> None:
    begin = article("en")
    begin.left_out(LeftOut(part="text", index=0, start=0, end=9, reason="too-long", actors=["Putin"]))
    assert codes(begin, build, said("He")) == ["RUSGOV"]


def test_later_sentences_do_not_change_earlier_answers(build: Build, article: Begin) -> None:
    begin = article("en")
    begin.read(build(PUTIN_SPOKE))
    second = begin.read(build(said("He")))
    begin.read(build("Macron Macron PROPN subject 1\nspoke speak VERB root 1"))
    assert [actor.code for actor in second.of(0)] == ["RUSGOV"]


def test_who_reports_an_article_is_not_whom_it_is_about(build: Build, article: Begin) -> None:
    heard = """
        Reuters Reuters PROPN subject 1
        watched watch VERB root 1
        Mali Mali PROPN object 1
    """
    assert codes(article("en"), build, heard, phrase("The", "police:police"), head=1) == ["MLICOP"]


def test_what_somebody_served_as_is_not_another_one(build: Build, article: Begin) -> None:
    served = """
        Putin Putin PROPN subject 1
        served serve VERB root 1
        as as ADP case 4
        a a DET determiner 4
        teacher teacher NOUN oblique 1 Number=Sing
    """
    assert codes(article("en"), build, served, said("He")) == ["RUSGOV"]


ATTACKED = """
    Sudan Sudan PROPN subject 1
    attacked attack VERB root 1
    Ethiopia Ethiopia PROPN object 1
"""


def test_the_two_countries_are_those_named_together_and_no_third(build: Build, article: Begin) -> None:
    third = "Italy Italy PROPN subject 1\nprotested protest VERB root 1"
    assert codes(article("en"), build, ATTACKED, third, phrase("the", "two", "countries:country"), head=2) == [
        "SDN",
        "ETH",
    ]


def test_who_speaks_to_both_countries_is_neither(build: Build, article: Begin) -> None:
    urged = """
        Italy Italy PROPN subject 1
        urged urge VERB root 1
        both both DET determiner 3
        governments government NOUN object 1 Number=Plur
    """
    assert codes(article("en"), build, ATTACKED, urged, head=3) == ["SDN", "ETH"]


def expelled(noun: str, lemma: str) -> str:
    return f"""
        Mali Mali PROPN subject 1
        expelled expel VERB root 1
        {noun} {lemma} NOUN object 1 Number=Plur
    """


@pytest.mark.parametrize(("noun", "lemma"), [("peacekeepers", "peacekeeper"), ("officials", "official")])
def test_whom_the_only_country_expels_is_not_its_own(build: Build, article: Begin, noun: str, lemma: str) -> None:
    assert codes(article("en"), build, expelled(noun, lemma), head=2) == [None]


def test_officials_of_several_countries_are_not_the_only_ones(build: Build, article: Begin) -> None:
    came = """
        Officials official NOUN subject 4 Number=Plur
        of of ADP case 3
        seven seven NUM numeral 3
        countries country NOUN oblique 0 Number=Plur
        came come VERB root 4
    """
    heard = "Mali Mali PROPN subject 1\nwatched watch VERB root 1"
    assert codes(article("en"), build, heard, came) == [None]


WROTE_OFF = """
    Serbia Serbia PROPN subject 1
    owed owe VERB root 1
    Oman Oman PROPN object 1
    while while SCONJ mark 5
    Chad Chad PROPN subject 5
    sent send VERB adverbial-clause 1
    {}
"""


@pytest.mark.parametrize(
    "noun",
    ["the the DET determiner 7\n kingdom kingdom NOUN object 5", "its its PRON possessor 7\n ally ally NOUN object 5"],
)
def test_the_country_is_not_guessed_from_two(noun: str, build: Build, article: Begin) -> None:
    assert codes(article("en"), build, WROTE_OFF.format(noun), head=7) == []


def test_the_country_is_the_only_one_besides_the_doer(build: Build, article: Begin) -> None:
    table = """
        Togo Togo PROPN subject 1
        sued sue VERB root 1
        Oman Oman PROPN object 1
        and and CCONJ coordinator 4
        left leave VERB conjunct 1
        {}
        country country NOUN object 4
    """
    assert codes(article("en"), build, table.format("the the DET determiner 6"), head=6) == ["OMN"]
    assert codes(
        article("en"), build, TWO_MET.replace("Macron Macron", "Putin Putin"), phrase("the", "country:country"), head=1
    ) == ["RUS"]


def test_its_neighbour_is_the_only_other_country(build: Build, article: Begin) -> None:
    table = """
        Togo Togo PROPN subject 1
        sued sue VERB root 1
        Oman Oman PROPN object 1
        and and CCONJ coordinator 4
        left leave VERB conjunct 1
        its its PRON possessor 6
        neighbour neighbour NOUN object 4
    """
    assert codes(article("en"), build, table, head=6) == ["OMN"]


def test_the_rebels_are_those_named_before(build: Build, article: Begin) -> None:
    named = """
        Syrian syrian ADJ adjective 1
        rebels rebel NOUN subject 2 Number=Plur
        met meet VERB root 2
        Macron Macron PROPN object 2
    """
    assert codes(article("en"), build, named, phrase("the", "rebels:rebel"), head=1) == ["SYRREB"]


def test_the_rebels_of_a_body_are_its_own(build: Build, article: Begin) -> None:
    named = """
        Gunmen gunman NOUN subject 4 Number=Plur
        of of ADP case 3
        al al PROPN compound 3
        Shabaab Shabaab PROPN oblique 0
        drove drive VERB root 4
    """
    assert codes(article("en"), build, named, phrase("the", "rebels:rebel"), head=1) == ["SOMREBSHB"]


def test_whom_a_court_tries_is_of_its_country(build: Build, article: Begin) -> None:
    table = """
        Chad Chad PROPN subject 1
        watched watch VERB root 1
        as as SCONJ mark 5
        Omani omani ADJ adjective 4
        judges judge NOUN subject 5 Number=Plur
        fined fine VERB adverbial-clause 1
        {} {} NOUN object 5 Number=Plur
    """
    assert codes(article("en"), build, table.format("officials", "official"), head=6) == ["OMNGOV"]
    assert codes(article("en"), build, table.format("rebels", "rebel"), head=6) == [None]


def test_a_family_name_that_two_of_the_article_bear_is_nobodys(article: Begin, build: Build) -> None:
    begun = article("en")
    tables = [
        "Imran Imran PROPN compound 1\nKhan Khan PROPN subject 2\nspoke speak VERB root 2",
        "Usman Usman PROPN compound 1 - PERSON\nKhan Khan PROPN subject 2 - PERSON\nspoke speak VERB root 2",
    ]
    for table in tables:
        begun.read(build(table))
    sentence = build("Khan Khan PROPN subject 1\nspoke speak VERB root 1")
    assert [actor.code for actor in begun.read(sentence).of(0)] == [None]


def test_a_deed_that_is_pointed_at_is_the_last_sentences_subjects(build: Build, article: Begin) -> None:
    closed = "Varsovie Varsovie PROPN subject 1\nferme fermer VERB root 1"
    table = """
        Minsk Minsk PROPN subject 1
        dénonce dénoncer VERB root 1
        cette ce DET determiner 3
        décision décision NOUN object 1
    """
    actors = article("fr")
    actors.read(build(closed, "fr"))
    found = actors.read(build(table, "fr"))
    assert [actor.code for actor in found.pointed_at(3)] == ["POL"]


def test_le_russe_in_small_letters_is_the_language(build: Build, article: Begin) -> None:
    table = """
        Oslo Oslo PROPN subject 1
        interdit interdire VERB root 1
        le le DET determiner 3
        {0} {0} NOUN object 1
    """
    assert codes(article("fr"), build, table.format("russe"), head=3, language="fr") == []
    assert codes(article("fr"), build, table.format("Russe"), head=3, language="fr") == ["RUS"]


def test_a_union_is_not_called_an_ngo(build: Build, article: Begin) -> None:
    named = "Oxfam Oxfam PROPN subject 1\nparle parler VERB root 1"
    table = """
        {0} le DET determiner 1
        {1} {1} NOUN subject 2
        parle parler VERB root 2
    """
    assert codes(article("fr"), build, named, table.format("L'", "ong"), head=1, language="fr") == ["NGOXFM"]
    assert codes(article("fr"), build, named, table.format("Le", "syndicat"), head=1, language="fr") != ["NGOXFM"]


@pytest.mark.parametrize(("country", "means"), [("Seoul", ["PRK"]), ("Kyiv", [])])
def test_the_north_is_the_other_korea_where_one_was_named(
    country: str, means: list[str], build: Build, article: Begin
) -> None:
    spoke = f"{country} {country} PROPN subject 1\nspoke speak VERB root 1"
    north = "the the DET determiner 1\nNorth North PROPN subject 2\nsaid say VERB root 2"
    assert codes(article("en"), build, spoke, north, head=1) == means


def test_the_south_of_another_country_is_no_korea(build: Build, article: Begin) -> None:
    spoke = "Pyongyang Pyongyang PROPN subject 1\nspoke speak VERB root 1"
    south = """
        the the DET determiner 1
        South South PROPN subject 4
        of of ADP case 3
        India India PROPN oblique 1
        said say VERB root 4
    """
    assert codes(article("en"), build, spoke, south, head=1) == []


def test_the_country_that_acts_is_not_the_one_its_clause_names(build: Build, article: Begin) -> None:
    accused = """
        The the DET determiner 2
        African african ADJ adjective 2
        country country NOUN subject 3
        accused accuse VERB root 3
        Mali Mali PROPN object 3
    """
    left = """
        Kenya Kenya PROPN subject 1
        left leave VERB root 1
        Mali Mali PROPN object 1
    """
    assert codes(article("en"), build, left, accused, head=2) == ["KEN"]


def test_the_agency_is_the_organisation_just_named(build: Build, article: Begin) -> None:
    named = """
        Mali Mali PROPN subject 1
        left leave VERB root 1
        UNICEF UNICEF PROPN object 1
    """
    blamed = """
        it it PRON subject 1
        blamed blame VERB root 1
        the the DET determiner 3
        agency agency NOUN object 1
    """
    (code,) = codes(article("en"), build, named, blamed, head=3)
    assert code is not None
    assert code.startswith("IGO")


def test_a_countrys_red_cross_is_its_own(build: Build, article: Begin) -> None:
    helped = """
        Kenyan Kenyan PROPN compound 2
        Red Red PROPN compound 2
        Cross Cross PROPN subject 3
        helped help VERB root 3
    """
    assert codes(article("en"), build, helped, head=2) == ["KENNGO"]


def test_police_of_a_town_are_of_its_country(build: Build, article: Begin) -> None:
    acted = """
        Brussels Brussels PROPN compound 1
        police police NOUN subject 2
        acted act VERB root 2
    """
    assert codes(article("en"), build, acted, head=1) == ["BELCOP"]
