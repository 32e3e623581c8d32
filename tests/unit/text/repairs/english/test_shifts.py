"""Long phrases put off to the end, hung where they belong."""

from __future__ import annotations

from collections.abc import Callable

Mended = Callable[[str], dict[str, tuple[str, str]]]


def test_nobody_is_to_flood_the_victims(english: Mended) -> None:
    found = english("""
        Peru Peru PROPN nsubj 1 NNP
        sent send VERB ROOT 1 VBD
        rice rice NOUN dobj 1 NN
        to to PART aux 4 TO
        flood flood VERB advcl 1 VB
        victims victim NOUN dobj 4 NNS
    """)
    assert found["victims"] == ("oblique", "sent")
    assert found["flood"] == ("compound", "victims")


def test_the_claim_is_dismissed_and_not_baseless_alone(english: Mended) -> None:
    found = english("""
        Oman Oman PROPN nsubj 1 NNP
        dismissed dismiss VERB ROOT 1 VBD
        as as ADV advmod 1 RB
        baseless baseless ADJ advcl 1 JJ
        the the DET det 5 DT
        claim claim NOUN dobj 3 NN
    """)
    assert found["claim"] == ("object", "dismissed")
    assert found["baseless"] == ("oblique", "dismissed")


def test_the_owner_of_a_claim_is_not_called_baseless(english: Mended) -> None:
    found = english("""
        Oman Oman PROPN nsubj 1 NNP
        dismissed dismiss VERB ROOT 1 VBD
        as as ADP prep 1 IN
        baseless baseless PROPN compound 4 NNP
        Mali Mali PROPN poss 6 NNP
        's 's PART case 4 POS
        claim claim NOUN pobj 2 NN
    """)
    assert found["claim"] == ("object", "dismissed")
    assert found["baseless"] == ("oblique", "dismissed")


def test_a_receiver_before_a_number_is_no_part_of_the_gift(english: Mended) -> None:
    found = english("""
        Spain Spain PROPN nsubj 1 NNP
        gave give VERB ROOT 1 VBD
        back back ADV advmod 1 RB
        to to ADP prep 1 IN
        Peru Peru PROPN compound 6 NNP
        nine nine NUM nummod 4 CD
        vases vase NOUN pobj 3 NNS
    """)
    assert found["Peru"] == ("oblique", "gave")
    assert found["vases"] == ("object", "gave")
    assert found["nine"] == ("numeral", "vases")


def test_who_is_handed_over_to_a_country_is_not_the_country_s(english: Mended) -> None:
    found = english("""
        The the DET det 1 DT
        handover handover NOUN nsubj 9 NN
        to to ADP prep 1 IN
        Chad Chad PROPN pobj 2 NNP
        of of ADP prep 3 IN
        rebels rebel NOUN pobj 4 NNS
        by by ADP prep 5 IN
        Niger Niger PROPN pobj 6 NNP
        soon soon ADV advmod 9 RB
        followed follow VERB ROOT 9 VBD
    """)
    assert found["rebels"] == ("oblique", "handover")
    assert found["Niger"] == ("oblique", "handover")
