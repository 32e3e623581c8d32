"""What is put first with *c'est … que*, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_place_put_first_is_the_verbs(french: Mended) -> None:
    found = french("""
        C' ce PRON expl:subj 3
        est être AUX cop 3 Mood=Ind|Tense=Pres|VerbForm=Fin
        en en ADP case 3
        Norvège Norvège PROPN ROOT 3
        que que SCONJ mark 8
        l' le DET det 6
        opposant opposant NOUN nsubj 8
        a avoir AUX aux:tense 8 Mood=Ind|Tense=Pres|VerbForm=Fin
        obtenu obtenir VERB ccomp 3 Tense=Past|VerbForm=Part
        asile asile NOUN obj 8
    """)
    assert found["Norvège"] == ("oblique", "obtenu")
    assert found["obtenu"] == ("root", "obtenu")


def test_what_somebody_is_stays_as_it_is(french: Mended) -> None:
    found = french("""
        C' ce PRON expl:subj 3
        est être AUX cop 3 Mood=Ind|Tense=Pres|VerbForm=Fin
        une un DET det 3
        base base NOUN ROOT 3
        que que PRON obj 6
        Oslo Oslo PROPN nsubj 6
        ouvre ouvrir VERB acl:relcl 3 Mood=Ind|Tense=Pres|VerbForm=Fin
    """)
    assert found["base"] == ("root", "base")


def test_of_whom_it_is_denied_nothing_is_told(french: Mended) -> None:
    found = french("""
        Chine Chine PROPN ROOT 0
        et et CCONJ cc 3
        non non ADV advmod 3
        Inde Inde PROPN conj 0
        qui qui PRON nsubj 5 PronType=Rel
        paie payer VERB acl:relcl 3 Tense=Pres|VerbForm=Fin
    """)
    assert found["paie"] == ("relative-clause", "Chine")
    assert found["Inde"] == ("other", "Chine")


SEIZED = """
    C' ce PRON nsubj 3
    est être AUX cop 3 VerbForm=Fin
    en en ADP case 3
    Suède Suède PROPN ROOT 3
    , , PUNCT punct 3
    où où PRON iobj 7
    il lui PRON nsubj 7
    vivait vivre VERB acl:relcl 3 VerbForm=Fin
    , , PUNCT punct 7
    que que SCONJ mark 13
    le le DET det 11
    prêtre prêtre NOUN nsubj:pass 13
    fut être AUX aux:pass 13 VerbForm=Fin
    saisi saisir VERB acl:relcl 3 Tense=Past|VerbForm=Part
"""


def test_an_insertion_may_stand_before_what_is_told(french: Mended) -> None:
    mended = french(SEIZED)
    assert mended["saisi"][0] == "root"
    assert mended["Suède"] == ("oblique", "saisi")
