"""Objects of French verbs, mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.anywhere import repair
from streams.text.universal import convert_universal
from streams.text.words import Word

Build = Callable[[str], list[Word]]
Mended = Callable[[str], dict[str, tuple[str, str]]]


@pytest.mark.parametrize("above", [3, 1], ids=["on the means", "on the verb"])
def test_the_bare_noun_behind_de_is_what_it_is_done_with(parsed: Build, above: int) -> None:
    words = parsed(f"""
        Oslo Oslo PROPN nsubj 1
        accable accabler VERB ROOT 1 Mood=Ind|VerbForm=Fin
        de de ADP case 3
        taxes taxe NOUN obj 1
        deux deux NUM nummod 5
        banques banque NOUN obl {above}
    """)
    convert_universal(words)
    repair(words, "fr")
    assert [(word.role, words[word.head].text) for word in (words[3], words[5])] == [
        ("oblique", "accable"),
        ("object", "accable"),
    ]


def test_des_that_leads_a_phrase_is_a_preposition(parsed: Build) -> None:
    words = parsed("""
        chute chute NOUN ROOT 0
        aux à ADP case 2
        mains main NOUN nmod 0
        des un DET case 4
        milices milice NOUN nmod 2
    """)
    convert_universal(words)
    repair(words, "fr")
    assert (words[3].lemma, words[3].pos) == ("de", "ADP")


def test_a_phrase_with_its_own_article_behind_a_place_is_the_object(parsed: Build) -> None:
    words = parsed("""
        Accra Accra PROPN nsubj 2
        a avoir AUX aux:tense 2
        saisi saisir VERB ROOT 2 Tense=Past|VerbForm=Part
        dans dans ADP case 5
        le le DET det 5
        golfe golfe NOUN obl:mod 2
        de de ADP case 7
        Guinée Guinée PROPN nmod 5
        un un DET det 9
        chalutier chalutier NOUN appos 5
    """)
    convert_universal(words)
    repair(words, "fr")
    assert (words[9].role, words[words[9].head].text) == ("object", "saisi")


def test_a_name_with_an_article_behind_the_opening_is_the_subject(parsed: Build) -> None:
    words = parsed("""
        Après après ADP case 2
        l' le DET det 2
        attaque attaque NOUN obl:mod 8
        de de ADP case 4
        Noël Noël PROPN nmod 2
        , , PUNCT punct 4
        la le DET det 7
        Suède Suède PROPN nmod 4
        relève relever VERB ROOT 8 Mood=Ind|VerbForm=Fin
        son son DET det 10
        niveau niveau NOUN obj 8
    """)
    convert_universal(words)
    repair(words, "fr")
    assert (words[7].role, words[words[7].head].text) == ("subject", "relève")


def test_an_object_written_as_a_name_is_one(parsed: Build) -> None:
    words = parsed("""
        Oslo Oslo PROPN nsubj 1
        bombarde bombarder VERB ROOT 1 Mood=Ind|VerbForm=Fin
        Tombok tombok ADJ obj 1
    """)
    convert_universal(words)
    repair(words, "fr")
    assert (words[2].pos, words[2].lemma) == ("PROPN", "Tombok")


def test_no_name_has_an_infinitive_of_its_own(parsed: Build) -> None:
    words = parsed("""
        Oslo Oslo PROPN nsubj 1
        somme mettre VERB ROOT 1 Mood=Ind|VerbForm=Fin
        Bonn Bonn PROPN obj 1
        de de ADP mark 4
        payer payer VERB acl 2 VerbForm=Inf
    """)
    convert_universal(words)
    repair(words, "fr")
    assert (words[4].role, words[words[4].head].lemma) == ("open-complement", "mettre")


def test_what_stands_behind_an_infinitive_is_its_object(french: Callable[[str], dict[str, tuple[str, str]]]) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        commence commencer VERB ROOT 1 VerbForm=Fin
        à à ADP mark 3
        verser verser VERB xcomp 1 VerbForm=Inf
        à à ADP case 5
        Kiev Kiev PROPN obl:arg 3
        , , PUNCT punct 1
        enfin enfin ADV advmod 1
        , , PUNCT punct 1
        les le DET det 10
        fonds fonds NOUN obj 1
    """)
    assert found["fonds"] == ("object", "verser")


def test_a_noun_right_behind_the_verb_is_not_its_subjects(parsed: Build) -> None:
    words = parsed("""
        Les le DET det 1
        rebelles rebelle NOUN nsubj 2
        libèrent libérer VERB ROOT 2 Mood=Ind|VerbForm=Fin
        neuf neuf NUM nummod 4
        otages otage NOUN nmod 1
    """)
    convert_universal(words)
    repair(words, "fr")
    assert (words[4].role, words[words[4].head].lemma) == ("object", "libérer")


def test_what_is_told_to_a_hearer_is_no_clause_about_him(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        indique indiquer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        à à ADP case 4
        la le DET det 4
        radio radio NOUN obl:arg 1
        que que SCONJ mark 8
        le le DET det 7
        budget budget NOUN nsubj 8
        baisse baisser VERB acl:relcl 4 Mood=Ind|VerbForm=Fin
    """)
    assert found["baisse"] == ("clausal-complement", "indique")
