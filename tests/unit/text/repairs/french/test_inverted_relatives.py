"""Who stands behind the verb of a French relative clause, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


INQUIRY = """
    Un un DET det 1
    chef chef NOUN nsubj 10
    , , PUNCT punct 1
    sur sur ADP case 4
    lequel lequel PRON dep 5
    enquêtent enquêter VERB acl:relcl 1 VerbForm=Fin
    les le DET det 7
    juges juge NOUN obj 5
    , , PUNCT punct 10
    a avoir AUX aux:tense 10 VerbForm=Fin
    fui fuir VERB ROOT 10 Tense=Past|VerbForm=Part
"""

ASYLUM = """
    Le le DET det 1
    chef chef NOUN ROOT 1
    auquel auquel PRON nsubj 4
    Oslo Oslo PROPN nsubj 4
    accorde accorder VERB acl:relcl 1 VerbForm=Fin
    l' le DET det 6
    asile asile NOUN obj 4
"""


def test_who_stands_behind_an_inquiry_makes_it(french: Mended) -> None:
    mended = french(INQUIRY)
    assert mended["juges"] == ("subject", "enquêtent")
    assert mended["lequel"] == ("oblique", "enquêtent")


def test_receiver_is_no_subject(french: Mended) -> None:
    assert french(ASYLUM)["auquel"] == ("oblique", "accorde")


OFFER = """
    Oslo Oslo PROPN nsubj 1
    décline décliner VERB ROOT 1 VerbForm=Fin
    l' le DET det 3
    offre offre NOUN obj 1 Number=Sing
    de de ADP case 5
    pourparlers pourparler NOUN nmod 3 Number=Plur
    que que SCONJ mark 9
    lui lui PRON iobj 9
    avait avoir AUX aux:tense 9 VerbForm=Fin
    transmise transmettre VERB acl:relcl 5 Number=Sing|Tense=Past|VerbForm=Part
    Berlin Berlin PROPN obj 9
"""


def test_who_stands_behind_que_and_its_verb_is_the_subject(french: Mended) -> None:
    found = french(OFFER)
    assert found["Berlin"] == ("subject", "transmise")
    assert found["transmise"] == ("relative-clause", "offre")


def test_who_stands_behind_a_verb_that_has_a_clitic_does_it(french: Mended) -> None:
    mended = french("""
        Oslo Oslo PROPN nsubj 1
        nie nier VERB ROOT 1 VerbForm=Fin
        les le DET det 3
        vols vol NOUN obj 1
        dont dont PRON iobj 6
        l' le PRON obj 6
        accusent accuser VERB acl:relcl 3 VerbForm=Fin
        les le DET det 8
        juges juge NOUN obj 6
    """)
    assert mended["juges"] == ("subject", "accusent")
    assert mended["l'"] == ("object", "accusent")


ARMED = """
    Le le DET det 1
    chef chef NOUN ROOT 1
    auquel auquel PRON iobj 4
    Oslo Oslo PROPN conj 2
    fournit fournir VERB acl:relcl 1 VerbForm=Fin
    des un DET det 6
    fusils fusil NOUN obj 4
"""


def test_nobody_is_joined_to_a_pronoun(french: Mended) -> None:
    mended = french(ARMED)
    assert mended["auquel"] == ("oblique", "fournit")
    assert mended["Oslo"] == ("subject", "fournit")


THROWN = """
    Les le DET det 1
    gardes garde NOUN ROOT 1
    sur sur ADP case 3
    qui qui PRON obl:arg 7
    des un ADP case 5
    fêtards fêtard NOUN nmod 3
    avaient avoir AUX aux:tense 7 VerbForm=Fin
    jeté jeter VERB acl:relcl 1 Tense=Past|VerbForm=Part
    des un DET det 9
    pots pot NOUN obj 7
"""


def test_who_stands_between_pronoun_and_verb_does_it(french: Mended) -> None:
    assert french(THROWN)["fêtards"] == ("subject", "jeté")
