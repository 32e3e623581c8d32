"""What English parsers get wrong in headlines, mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Mended = Callable[[str], dict[str, tuple[str, str]]]


def test_who_is_wounded_in_a_headline_wounds_nobody(english: Mended) -> None:
    found = english("""
        Ten ten NUM nummod 1 CD
        sailors sailor NOUN nsubj 2 NNS
        wounded wound VERB ROOT 2 VBD
        in in ADP prep 2 IN
        Oman Oman PROPN pobj 3 NNP
    """)
    assert found["sailors"] == ("passive-subject", "wounded")


def test_who_is_shot_at_a_wedding_is_not_the_gunman(english: Mended) -> None:
    found = english("""
        Guests guest NOUN nsubj 1 NNS
        shot shoot VERB ROOT 1 VBD
        at at ADP prep 1 IN
        wedding wedding NOUN pobj 2 NN
    """)
    assert found["Guests"] == ("passive-subject", "shot")


@pytest.mark.parametrize("behind", ["at", "over"])
def test_who_shoots_at_somebody_is(english: Mended, behind: str) -> None:
    found = english(f"""
        Guards guard NOUN nsubj 1 NNS
        shot shoot VERB ROOT 1 VBD
        {behind} {behind} ADP prep 1 IN
        smugglers smuggler NOUN pobj 2 NNS
    """)
    assert found["Guards"] == ("subject", "shot")


def test_who_wounded_somebody_did(english: Mended) -> None:
    found = english("""
        Guards guard NOUN nsubj 1 NNS
        wounded wound VERB ROOT 1 VBD
        smugglers smuggler NOUN dobj 1 NNS
    """)
    assert found["Guards"] == ("subject", "wounded")


def test_who_blames_on_a_platform_is_who_posted(english: Mended) -> None:
    found = english("""
        Banda Banda PROPN nsubj 1 NNP
        posted post VERB ROOT 1 VBD
        on on ADP prep 1 IN
        Twitter Twitter PROPN pobj 2 NNP
        blaming blame VERB acl 3 VBG
        Malawi Malawi PROPN dobj 4 NNP
    """)
    assert found["blaming"] == ("adverbial-clause", "posted")


def test_a_second_clause_has_its_own_subject(english: Mended) -> None:
    found = english("""
        Rebels rebel NOUN nsubj 1 NNS
        fought fight VERB ROOT 1 VBD
        Mali Mali PROPN dobj 1 NNP
        and and CCONJ cc 2 CC
        Chad Chad PROPN conj 2 NNP
        would would AUX aux 6 MD
        join join VERB conj 1 VB
        them they PRON dobj 6 PRP
    """)
    assert found["Chad"] == ("subject", "join")


def test_two_objects_stay_objects_where_the_second_verb_has_its_own_and(english: Mended) -> None:
    found = english("""
        Rebels rebel NOUN nsubj 1 NNS
        fought fight VERB ROOT 1 VBD
        Mali Mali PROPN dobj 1 NNP
        and and CCONJ cc 2 CC
        Chad Chad PROPN conj 2 NNP
        and and CCONJ cc 1 CC
        won win VERB conj 1 VBD
    """)
    assert found["Chad"] == ("conjunct", "Mali")


def test_which_is_the_object_of_a_clause_with_a_subject(english: Mended) -> None:
    found = english("""
        Captives captive NOUN nsubj 5 NNS
        which which PRON nsubj 4 WDT
        Oman Oman PROPN nsubj 4 NNP
        has have AUX aux 4 VBZ
        taken take VERB relcl 0 VBN
        slept sleep VERB ROOT 5 VBD
    """)
    assert found["which"] == ("object", "taken")


def test_names_in_a_list_are_of_one_coordination(english: Mended) -> None:
    found = english("""
        Oman Oman PROPN nsubj 5 NNP
        , , PUNCT punct 0 ,
        Chad Chad PROPN appos 0 NNP
        and and CCONJ cc 2 CC
        Mali Mali PROPN conj 2 NNP
        agreed agree VERB ROOT 5 VBD
    """)
    assert found["Chad"] == ("conjunct", "Oman")


@pytest.mark.parametrize("is_root", [True, False])
def test_the_infinitive_of_a_headline_is_no_part_of_its_name(english: Mended, is_root: bool) -> None:
    name = "Modi Modi PROPN ROOT 0 NNP" if is_root else "Modi Modi PROPN advcl 5 NNP"
    end = "" if is_root else ", , PUNCT punct 5 ,\nsays say VERB ROOT 5 VBZ"
    found = english(f"""
        {name}
        to to PART aux 2 TO
        host host VERB xcomp 0 VB
        Lula Lula PROPN dobj 2 NNP
        {end}
    """)
    assert found["Modi"] == ("subject", "host")
    assert found["host"] == (("root", "host") if is_root else ("clausal-complement", "says"))
    assert found["to"] == ("auxiliary", "host")


def test_a_verb_in_the_plural_has_two_names_before_it(english: Mended) -> None:
    found = english("""
        Oman Oman PROPN compound 2 NNP
        , , PUNCT punct 0 ,
        Yemen Yemen PROPN nsubj 3 NNP
        swap swap VERB ROOT 3 VBP
        blame blame NOUN dobj 3 NN
    """)
    assert found["Oman"] == ("subject", "swap")
    assert found["Yemen"] == ("conjunct", "Oman")


def test_neighbouring_is_no_verb(english: Mended) -> None:
    found = english("""
        Oslo Oslo PROPN nsubj 1 NNP
        apologised apologise VERB ROOT 1 VBD
        to to ADP prep 1 IN
        neighbouring neighbour VERB pcomp 2 VBG
        Sweden Sweden PROPN dobj 3 NNP
    """)
    assert found["neighbouring"] == ("adjective", "Sweden")
    assert found["Sweden"] == ("oblique", "apologised")
