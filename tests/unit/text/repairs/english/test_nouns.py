"""English nouns that are read as verbs or as another's, mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.nouns import nouns_behind_to
from streams.text.words import Word

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_a_word_in_ing_joined_to_an_object_is_of_the_next_noun(english: Mended) -> None:
    relations = english("""
        Norway Norway PROPN nsubj 1 NNP
        sent send VERB ROOT 1 VBD
        tents tent NOUN dobj 1 NNS
        and and CCONJ cc 1 CC
        sleeping sleep VERB conj 1 VBG
        bags bag NOUN dobj 4 NNS
        to to ADP prep 4 IN
        Fiji Fiji PROPN pobj 6 NNP
    """)
    assert relations["bags"] == ("conjunct", "tents")
    assert relations["sleeping"] == ("adjective", "bags")
    assert relations["Fiji"] == ("oblique", "sent")


@pytest.mark.parametrize(("asset", "conj", "bans"), [("conj", 3, 1), ("nsubj", 6, 1), ("conj", 3, 6)])
def test_a_word_in_s_joined_to_an_object_is_no_verb(english: Mended, asset: str, conj: int, bans: int) -> None:
    relations = english(f"""
        Norway Norway PROPN nsubj 1 NNP
        imposed impose VERB ROOT 1 VBD
        travel travel NOUN compound 3 NN
        bans ban NOUN {"dobj" if bans == 1 else "nsubj"} {bans} NNS
        and and CCONJ cc 3 CC
        asset asset NOUN {asset} {conj} NN
        freezes freeze VERB {"conj" if bans == 1 else "ccomp"} 1 VBZ
        on on ADP prep 6 IN
        Fiji Fiji PROPN pobj 7 NNP
    """)
    assert relations["bans"] == ("object", "imposed")
    assert relations["freezes"] == ("conjunct", "bans")
    assert relations["Fiji"] == ("oblique", "imposed")


DEED = """
    The the DET det 1 DT
    {deed} {deed} NOUN nsubj 8 NN
    by by ADP prep 1 IN
    Chad Chad PROPN pobj 2 NNP
    of of ADP prep 3 IN
    two two NUM nummod 7 CD
    Fijian fijian ADJ amod 7 JJ
    monks monk NOUN pobj 4 NNS
    angered anger VERB ROOT 8 VBD
"""


def test_those_to_whom_it_is_done_are_not_the_doers_own(english: Mended) -> None:
    assert english(DEED.format(deed="arrest"))["monks"] == ("oblique", "arrest")


def test_of_whom_the_doer_is_stays_his(english: Mended) -> None:
    assert english(DEED.format(deed="statement"))["monks"] == ("oblique", "Chad")


def test_to_whom_sorry_is_said_hangs_on_the_verb(english: Mended) -> None:
    relations = english("""
        Norway Norway PROPN nsubj 1 NNP
        said say VERB ROOT 1 VBD
        sorry sorry ADJ intj 1 JJ
        to to ADP prep 2 IN
        Fiji Fiji PROPN pobj 3 NNP
    """)
    assert relations["sorry"] == ("object", "said")
    assert relations["Fiji"] == ("oblique", "said")


def test_a_sum_cut_short_is_what_is_given(english: Mended) -> None:
    relations = english("""
        Norway Norway PROPN nsubj 1 NNP
        gave give VERB ROOT 1 VBD
        Fiji Fiji PROPN dative 1 NNP
        2 2 NUM dobj 1 CD
        bln bln VERB acl 3 VBN
    """)
    assert relations["bln"] == ("object", "gave")
    assert relations["2"] == ("numeral", "bln")


def test_a_noun_behind_to_is_no_infinitive(words_of: Callable[[str], list[Word]]) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        hauled haul VERB VBD root 1
        Benin Benin PROPN NNP object 1
        to to AUX IN auxiliary 4
        court court NOUN NN adverbial-clause 1
    """)
    nouns_behind_to(words)
    assert (words[4].role, words[3].role) == ("oblique", "case")
