"""Headlines without a verb whose phrase tells what somebody does."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.predicates import read_predicates
from streams.text.universal import convert_universal
from streams.text.words import Word

Build = Callable[[str], list[Word]]


def _read(words: list[Word]) -> list[tuple[str, str, str]]:
    convert_universal(words)
    read_predicates(words)
    return [(word.text, word.role, words[word.head].text) for word in words]


def test_who_is_named_before_a_place_visits_it(parsed: Build) -> None:
    words = parsed("""
        Sanchez Sanchez PROPN ROOT 0
        à à ADP case 2
        Oslo Oslo PROPN nmod 0
        pour pour ADP case 5
        deux deux NUM nummod 5
        jours jour NOUN nmod 0
    """)
    found = _read(words)
    assert (words[1].pos, words[1].lemma) == ("VERB", "visiter")
    assert found[0] == ("Sanchez", "subject", "à")
    assert found[2] == ("Oslo", "object", "à")
    assert found[5][2] == "à"


def test_workers_behind_the_topic_strike(parsed: Build) -> None:
    words = parsed("""
        Chili Chili PROPN ROOT 0
        : : PUNCT punct 0
        les le DET det 3
        dockers docker NOUN nmod 0
        en en ADP case 5
        grève grève NOUN nmod 3
        contre contre ADP case 8
        le le DET det 8
        port port NOUN nmod 3
    """)
    found = _read(words)
    assert found[3] == ("dockers", "subject", "en")
    assert found[5] == ("grève", "object", "en")
    assert found[8] == ("port", "oblique", "en")
    assert found[0] == ("Chili", "other", "en")


def test_a_thing_in_a_town_visits_nobody(parsed: Build) -> None:
    words = parsed("""
        Crue crue NOUN ROOT 0
        à à ADP case 2
        Oslo Oslo PROPN nmod 0
    """)
    assert _read(words)[0] == ("Crue", "root", "Crue")


def test_a_crowd_in_the_street_without_an_article_is_the_act_itself(parsed: Build) -> None:
    words = parsed("""
        Marée marée NOUN ROOT 0
        dans dans ADP case 3
        la le DET det 3
        rue rue NOUN nmod 0
    """)
    assert _read(words)[0] == ("Marée", "root", "Marée")


def test_who_is_ready_to_do_something_consents_to_it(parsed: Build) -> None:
    words = parsed("""
        Oslo Oslo PROPN ROOT 0
        prêt prêt ADJ amod 0
        à à ADP mark 3
        livrer livrer VERB xcomp 1 VerbForm=Inf
        du de ADP case 5
        gaz gaz NOUN obj 3
    """)
    found = _read(words)
    assert found[0] == ("Oslo", "subject", "prêt")
    assert found[3] == ("livrer", "open-complement", "prêt")


def test_who_is_ready_does_so_too_where_the_adjective_is_taken_for_the_verb(parsed: Build) -> None:
    words = parsed("""
        Oslo Oslo PROPN nsubj 1
        prêt prêt ADJ ROOT 1
        à à ADP mark 3
        lever lever VERB xcomp 1 VerbForm=Inf
        l' le DET det 5
        embargo embargo NOUN obj 3
    """)
    assert _read(words)[1] == ("prêt", "root", "prêt")
    assert words[1].pos == "VERB"
