"""Verbs that look like nouns."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.homographs import Double, doubles, is_verb, lacks_verb, opening_lacks_verb, put_back
from streams.text.universal import convert_universal
from streams.text.words import Word

Build = Callable[[str], list[Word]]
VERBS = frozenset({"critiquer", "menacer", "visiter", "attack", "carry", "fire"})


def test_sentence_of_nouns_lacks_a_verb(parsed: Build) -> None:
    words = parsed("Iran Iran PROPN ROOT 0\nmenace menace NOUN nmod 0")
    convert_universal(words)
    assert lacks_verb(words)


def test_finite_verb_is_not_lacked(parsed: Build) -> None:
    words = parsed("Iran Iran PROPN nsubj 1\nmenace menacer VERB ROOT 1 VerbForm=Fin")
    convert_universal(words)
    assert not lacks_verb(words)


@pytest.mark.parametrize(
    ("lines", "language", "form", "verb"),
    [
        ("Iran Iran PROPN ROOT 0\nmenace menace NOUN nmod 0", "fr", "menacera", "menacer"),
        ("Oslo Oslo PROPN ROOT 0\nréduit réduit ADJ amod 0", "fr", "réduira", "réduire"),
        ("Oslo Oslo PROPN ROOT 0\ncritique critique ADJ amod 0", "fr", "dénoncera", "critiquer"),
        ("Rebels rebel NOUN ROOT 0\nattack attack NOUN compound 0", "en", "attacked", "attack"),
        ("Army army NOUN ROOT 0\nfires fire NOUN compound 0", "en", "fired", "fire"),
        ("Troops troop NOUN ROOT 0\ncarry carry NOUN compound 0", "en", "carried", "carry"),
    ],
)
def test_word_behind_a_noun_may_be_a_verb(parsed: Build, lines: str, language: str, form: str, verb: str) -> None:
    assert list(doubles(parsed(lines), language, VERBS)) == [Double(1, form, verb)]


@pytest.mark.parametrize(
    "lines",
    [
        "La le DET det 1\nmenace menace NOUN ROOT 1",
        "Mali Mali PROPN ROOT 0\n: : PUNCT punct 0\nmenace menace NOUN nmod 0",
        "Sous sous ADP case 1\nmenace menace NOUN ROOT 1",
    ],
)
def test_word_without_a_subject_before_it_is_no_verb(parsed: Build, lines: str) -> None:
    assert not list(doubles(parsed(lines), "fr", VERBS))


def test_word_is_put_back_as_it_stood(parsed: Build) -> None:
    words = parsed("Iran Iran PROPN nsubj 1\nmenacera menacer VERB ROOT 1 Tense=Fut")
    convert_universal(words)
    assert is_verb(words, 1)
    put_back(words, Double(1, "menacera", "menacer"), "menace")
    assert (words[1].text, words[1].lemma, words[1].has("Tense=Pres")) == ("menace", "menacer", True)


def test_entre_before_a_name_is_a_preposition(parsed: Build) -> None:
    words = parsed("Accord accord NOUN ROOT 0\nentre entre ADP case 2\nMinsk Minsk PROPN nmod 0")
    convert_universal(words)
    assert not list(doubles(words, "fr", frozenset({"entrer"})))


def test_entre_before_a_bare_noun_is_a_preposition(parsed: Build) -> None:
    words = parsed("Heurts heurt NOUN ROOT 0\nentre entre ADP case 2\npolice police NOUN nmod 0")
    convert_universal(words)
    assert not list(doubles(words, "fr", frozenset({"entrer"})))


@pytest.mark.parametrize(("tag", "lacks"), [("NOUN", True), ("VERB", False)])
def test_first_clause_of_a_headline_may_lack_its_verb(parsed: Build, tag: str, lacks: bool) -> None:
    words = parsed(f"""
        Oslo Oslo PROPN nsubj 6
        menace menacer {tag} nmod 0 Mood=Ind|VerbForm=Fin
        deux deux NUM nummod 3
        banques banque NOUN nmod 1
        , , PUNCT punct 6
        Bonn Bonn PROPN nsubj 6
        riposte riposter VERB ROOT 6 Mood=Ind|VerbForm=Fin
    """)
    convert_universal(words)
    assert opening_lacks_verb(words) is lacks


@pytest.mark.parametrize(
    "lines",
    [
        """Iran Iran PROPN nsubj 4
           menace menace NOUN nmod 0
           , , PUNCT punct 4
           a avoir AUX aux:tense 4 VerbForm=Fin
           dit dire VERB ROOT 4 VerbForm=Part
           Oman Oman PROPN nsubj 4""",
        """Iran Iran PROPN ROOT 0
           menace menace NOUN nmod 0
           , , PUNCT punct 5
           alors alors ADV mark 5
           Oman Oman PROPN nsubj 5
           attend attendre VERB advcl 0 VerbForm=Fin""",
    ],
    ids=["who reports it", "what happens meanwhile"],
)
def test_verbs_beside_the_main_clause_do_not_count(parsed: Build, lines: str) -> None:
    words = parsed(lines)
    convert_universal(words)
    assert lacks_verb(words)


def test_the_verb_behind_a_relative_clause_on_its_subject_is_not_lacked(parsed: Build) -> None:
    words = parsed("""Guards guard NOUN nsubj 5
, , PUNCT punct 0
who who PRON nsubj 3
fired fire VERB acl:relcl 0 Tense=Past|VerbForm=Fin
, , PUNCT punct 0
released release VERB ROOT 5 Tense=Past|VerbForm=Fin
footage footage NOUN obj 5""")
    convert_universal(words)
    assert not lacks_verb(words)


def test_police_behind_a_name_are_who_does_it(parsed: Build) -> None:
    words = parsed("""Kenya Kenya PROPN compound 3
police police NOUN compound 3
fire fire NOUN compound 3
gas gas NOUN ROOT 3""")
    verbs = frozenset({"police", "fire"})
    assert [double.verb for double in doubles(words, "en", verbs)][:1] == ["fire"]


def test_a_verb_behind_an_aside_of_its_subject_is_the_sentences_own(parsed: Build) -> None:
    words = parsed("""
        minister minister NOUN nsubj 5
        , , PUNCT punct 5
        visiting visit VERB advcl 5 VerbForm=Part
        Oslo Oslo PROPN dobj 2
        , , PUNCT punct 5
        praised praise VERB ROOT 5 VerbForm=Fin
        Fiji Fiji PROPN dobj 5
    """)
    convert_universal(words)
    assert not lacks_verb(words)


def test_shot_behind_a_noun_is_of_shooting(parsed: Build) -> None:
    words = parsed("""A a DET det 2
sniper sniper NOUN compound 2
shot shot NOUN ROOT 2
Novak Novak PROPN appos 2""")
    assert [double.verb for double in doubles(words, "en", frozenset({"shot"}))] == ["shoot"]
