"""Participles behind the first noun that parsers take for the sentence's verb. The trees are those that the pipeline gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_who_was_posted_somewhere_did_what_is_told_next(english: Mended) -> None:
    found = english("""
        The the DET det 1 DT
        rebels rebel NOUN nsubj 2 NNS
        holed hole VERB ROOT 2 VBD
        up up ADP prt 2 RP
        in in ADP prep 2 IN
        Kidal Kidal PROPN pobj 4 NNP
        have have AUX aux 7 VBP
        freed free VERB conj 2 VBN
        two two NUM nummod 9 CD
        hostages hostage NOUN dobj 7 NNS
    """)
    assert found["freed"] == ("root", "freed")
    assert found["rebels"] == ("subject", "freed")
    assert found["holed"] == ("adnominal-clause", "rebels")


def test_what_and_joins_stays_joined(english: Mended) -> None:
    found = english("""
        Rebels rebel NOUN nsubj 1 NNS
        camped camp VERB ROOT 1 VBD
        in in ADP prep 1 IN
        Kidal Kidal PROPN pobj 2 NNP
        and and CCONJ cc 1 CC
        freed free VERB conj 1 VBD
        hostages hostage NOUN dobj 5 NNS
    """)
    assert found["camped"] == ("root", "camped")


def test_gunmen_in_disguise_are_not_those_whose_clothes_they_wear(english: Mended) -> None:
    found = english("""
        Gunmen gunman NOUN nsubj 1 NNS
        dressed dress VERB ROOT 1 VBN
        as as SCONJ mark 4 IN
        herders herder NOUN nsubj 4 NNS
        killed kill VERB advcl 1 VBD
        twelve twelve NUM nummod 6 CD
        villagers villager NOUN dobj 4 NNS
        . . PUNCT punct 1 .
    """)
    assert found["Gunmen"] == ("subject", "killed")
    assert found["killed"] == ("root", "killed")
    assert found["herders"] == ("oblique", "dressed")


def test_those_who_pose_as_others_act_themselves(english: Mended) -> None:
    found = english("""
        Men man NOUN nsubj 5 NNS
        posing pose VERB acl 0 VBG
        as as ADP prep 1 IN
        police police NOUN compound 4 NN
        officers officer NOUN nsubj 5 NNS
        kidnapped kidnap VERB ROOT 5 VBD
        a a DET det 7 DT
        senator senator NOUN dobj 5 NN
    """)
    assert found["Men"] == ("subject", "kidnapped")
    assert found["officers"] == ("oblique", "posing")


def test_two_nationalities_before_a_plural_are_both_its_own(english: Mended) -> None:
    found = english("""
        Thai Thai PROPN npadvmod 4 NNP
        , , PUNCT punct 4 ,
        Cambodian cambodian ADJ amod 3 JJ
        soldiers soldier NOUN nsubj 4 NNS
        clash clash VERB ROOT 4 VBP
    """)
    assert found["Thai"] == ("adjective", "soldiers")


def test_a_place_behind_outside_is_no_object(english: Mended) -> None:
    found = english("""
        Fighters fighter NOUN nsubj 1 NNS
        camped camp VERB ROOT 1 VBD
        outside outside ADV advmod 1 RB
        Goma Goma PROPN dobj 1 NNP
    """)
    assert found["Goma"] == ("oblique", "camped")
    assert found["outside"] == ("case", "Goma")
