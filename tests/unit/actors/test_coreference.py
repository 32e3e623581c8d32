"""Whom a word without a name means, across the sentences of an article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import LeftOut
from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

Begin = Callable[[str], ArticleActors]

PUTIN_SPOKE = "Putin Putin PROPN subject 1 Number=Sing\nspoke speak VERB root 1"
TWO_MET = """
    Putin Putin PROPN subject 1
    met meet VERB root 1
    Macron Macron PROPN object 1
"""


def said(word: str, pos: str = "PRON", lemma: str | None = None, features: str = "-") -> str:
    return f"{word} {lemma or word.lower()} {pos} subject 1 {features}\nspoke speak VERB root 1"


def phrase(*words: str) -> str:
    """A subject of a determiner, a numeral and a noun, as `text:lemma`."""
    *before, noun = words
    head = len(before)
    lines = [f"{word} {word.lower()} {'NUM' if word == 'two' else 'DET'} determiner {head}" for word in before]
    text, _, lemma = noun.partition(":")
    number = "Number=Plur" if text != lemma else "Number=Sing"
    return "\n".join([*lines, f"{text} {lemma} NOUN subject {head + 1} {number}", f"spoke speak VERB root {head + 1}"])


def codes(begin: ArticleActors, build: Build, *tables: str, head: int = 0, language: str = "en") -> list[str | None]:
    actors = [begin.read(build(table, language)) for table in tables]
    return [actor.code for actor in actors[-1].of(head)]


def test_he_is_the_subject_of_the_sentence_before(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, TWO_MET, said("He")) == ["RUSGOV"]


def test_a_pronoun_reaches_two_sentences_back_and_no_further(build: Build, article: Begin) -> None:
    rain = "It it PRON expletive 1\nrained rain VERB root 1"
    assert codes(article("en"), build, PUTIN_SPOKE, rain, said("He")) == ["RUSGOV"]
    assert codes(article("en"), build, PUTIN_SPOKE, rain, rain, said("He")) == []


def test_he_is_no_country(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, "France France PROPN subject 1\nspoke speak VERB root 1", said("He")) == []


def test_they_are_a_body_that_the_sentence_is_about(build: Build, article: Begin) -> None:
    police = """
        Turkish turkish ADJ adjective 1
        police police NOUN subject 2 Number=Sing
        said say VERB root 2
        they they PRON subject 4
        left leave VERB clausal-complement 2
    """
    assert codes(article("en"), build, police, head=3) == ["TURCOP"]


def test_they_are_several(build: Build, article: Begin) -> None:
    protest = (
        "Russian russian ADJ adjective 1\nprotesters protester NOUN subject 2 Number=Plur\nmarched march VERB root 2"
    )
    assert codes(article("en"), build, protest, said("They")) == ["RUSCVL"]
    assert codes(article("en"), build, PUTIN_SPOKE, said("They")) == []


def test_elle_may_be_a_country_of_that_gender(build: Build, article: Begin) -> None:
    france = "France France PROPN subject 1 Gender=Fem\nparle parler VERB root 1"
    japan = "Japon Japon PROPN subject 1 Gender=Masc\nparle parler VERB root 1"
    assert codes(article("fr"), build, france, said("Elle"), language="fr") == ["FRA"]
    assert codes(article("fr"), build, japan, said("Elle"), language="fr") == []


def test_the_impersonal_il_is_nobody(build: Build, article: Begin) -> None:
    rain = "Il il PRON expletive 1\nfaut falloir VERB root 1"
    assert (
        codes(article("fr"), build, "Poutine Poutine PROPN subject 1\nparle parler VERB root 1", rain, language="fr")
        == []
    )


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


def test_the_il_of_what_is_planned_is_nobody(build: Build, article: Begin) -> None:
    planned = """
        Il il PRON passive-subject 2
        est être AUX passive-auxiliary 2
        prévu prévoir VERB root 2
        de de ADP mark 4
        partir partir VERB open-complement 2
    """
    spoke = "Poutine Poutine PROPN subject 1\nparle parler VERB root 1"
    assert codes(article("fr"), build, spoke, planned, language="fr") == []


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


def test_it_is_the_body_or_country_that_says_so(build: Build, article: Begin) -> None:
    said_it_left = """
        {0}
        said say VERB root 1
        it it PRON subject 3
        left leave VERB clausal-complement 1
    """
    russia = said_it_left.format("Russia Russia PROPN subject 1")
    assert codes(article("en"), build, russia, head=2) == ["RUS"]
    putin = said_it_left.format("Putin Putin PROPN subject 1")
    assert codes(article("en"), build, putin, head=2) == []


def test_it_is_also_whom_no_table_knows(build: Build, article: Begin) -> None:
    table = """
        QORB QORB PROPN subject 1
        said say VERB root 1
        it it PRON subject 3
        left leave VERB clausal-complement 1
    """
    assert codes(article("en"), build, table, head=2) == [None]


@pytest.mark.parametrize(("predicate", "expected"), [("ready", ["RUS"]), ("likely", [])])
def test_it_is_likely_is_nobody(build: Build, article: Begin, predicate: str, expected: list[str]) -> None:
    table = f"""
        Russia Russia PROPN subject 1
        said say VERB root 1
        it it PRON subject 3
        was be AUX clausal-complement 1
        {predicate} {predicate} ADJ attribute 3
        to to PART mark 6
        leave leave VERB open-complement 4
    """
    assert codes(article("en"), build, table, head=2) == expected


WROTE_OFF = """
    Serbia Serbia PROPN subject 1
    owed owe VERB root 1
    Oman Oman PROPN object 1
    while while SCONJ mark 5
    Chad Chad PROPN subject 5
    sent send VERB adverbial-clause 1
    {}
"""


def test_its_is_the_subject_of_its_own_clause(build: Build, article: Begin) -> None:
    table = WROTE_OFF.format("its its PRON possessor 7\n troops troop NOUN object 5 Number=Plur")
    actors = article("en").read(build(table, "en"))
    assert [actor.code for actor in actors.of(7)] == ["TCDMIL"]


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


def test_lui_and_leur_take_up_what_the_last_sentence_was_about(build: Build, article: Begin) -> None:
    before = "Pologne Pologne PROPN subject 1\nmanque manquer VERB root 1"
    given = "Paris Paris PROPN subject 2\nlui lui PRON indirect-object 2\nlivre livrer VERB root 2"
    assert codes(article("fr"), build, before, given, head=1, language="fr") == ["POL"]


def test_it_is_not_two_that_are_joined(article: Begin, build: Build) -> None:
    table = """
        Mali Mali PROPN subject 3 Number=Sing
        and and CCONJ coordinator 2
        Niger Niger PROPN conjunct 0 Number=Sing
        signed sign VERB root 3
        as as SCONJ mark 6
        it it PRON subject 6
        helped help VERB adverbial-clause 3
    """
    assert codes(article("en"), build, table, head=5) == []


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


STRIKERS = """
    Les le DET determiner 1 Number=Plur
    mineurs mineur NOUN subject 3 Gender=Masc|Number=Plur
    boliviens bolivien ADJ adjective 1
    défilent défiler VERB root 3
"""


def with_object(pronoun: str, verb: str, lemma: str) -> str:
    return f"""
        Berlin Berlin PROPN subject 3
        {pronoun} le PRON object 3
        a avoir AUX auxiliary 3
        {verb} {lemma} VERB root 3 Tense=Past|VerbForm=Part
    """


def test_an_object_before_the_verb_is_whom_it_is_done_to(build: Build, article: Begin) -> None:
    table = with_object("les", "dispersés", "disperser")
    assert codes(article("fr"), build, STRIKERS, table, head=1, language="fr") == ["BOLLAB"]
    assert codes(article("fr"), build, STRIKERS, with_object("les", "signés", "signer"), head=1, language="fr") == []


def test_a_participle_tells_the_objects_gender(build: Build, article: Begin) -> None:
    france = "France France PROPN subject 1 Gender=Fem\nparle parler VERB root 1"
    table = with_object("l'", "accusée", "accuser")
    assert codes(article("fr"), build, france, table, head=1, language="fr") == ["FRA"]
    assert codes(article("fr"), build, france, with_object("l'", "accusé", "accuser"), head=1, language="fr") == []


def test_the_latter_is_the_last_named(build: Build, article: Begin) -> None:
    met = """
        Macron Macron PROPN subject 1 Gender=Masc
        reçoit recevoir VERB root 1
        Poutine Poutine PROPN object 1 Gender=Masc
    """
    latter = """
        Ce ce DET determiner 1
        dernier dernier ADJ subject 2
        parle parler VERB root 2
    """
    this_one = """
        Celui celui PRON subject 3
        - - PRON punctuation 0
        ci ci PRON compound 0
        parle parler VERB root 3
    """
    assert codes(article("fr"), build, met, latter, head=1, language="fr") == ["RUSGOV"]
    assert codes(article("fr"), build, met, this_one, language="fr") == ["RUSGOV"]
    assert codes(article("fr"), build, met, latter.replace("Ce ce", "Le le"), head=1, language="fr") == []


def test_what_is_demanded_is_not_the_demanders(build: Build, article: Begin) -> None:
    trial = "Poutine Poutine PROPN subject 1 Gender=Masc\nparle parler VERB root 1"
    table = """
        Berlin Berlin PROPN subject 1
        réclame réclamer VERB root 1
        sa son DET possessor 3
        libération libération NOUN object 1
    """
    assert codes(article("fr"), build, trial, table, head=2, language="fr") == ["RUSGOV"]
    own = table.replace("réclame réclamer", "annonce annoncer")
    assert codes(article("fr"), build, trial, own, head=2, language="fr") == ["DEU"]


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
