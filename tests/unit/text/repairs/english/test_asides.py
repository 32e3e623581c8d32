"""Subjects before an English aside, mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

SENTENCE = """
    minister minister NOUN nsubj 2 NN
    {comma} {comma} PUNCT punct 2 ,
    hoping hope VERB advcl 6 VBG
    for for ADP prep 2 IN
    peace peace NOUN pobj 3 NN
    , , PUNCT punct 6 ,
    asked ask VERB ROOT 6 VBD
    Fiji Fiji PROPN dobj 6 NNP
"""


def test_the_noun_before_an_aside_is_the_verbs_subject(english: Mended) -> None:
    assert english(SENTENCE.format(comma=","))["minister"] == ("subject", "asked")


@pytest.mark.parametrize("comma", [";"])
def test_what_is_parted_otherwise_is_no_aside(english: Mended, comma: str) -> None:
    assert english(SENTENCE.format(comma=comma))["minister"] == ("subject", "hoping")


SAID = """
    Norway Norway PROPN nsubj 1 NNP
    said say VERB ROOT 1 VBD
    talks talk NOUN nsubj 4 NNS
    would would AUX aux 4 MD
    resume resume VERB ccomp 1 VB
    , , PUNCT punct 4 ,
    {verb} {lemma} VERB advcl 4 VBG
    Fiji Fiji PROPN dobj 6 NNP
"""


@pytest.mark.parametrize(
    ("verb", "lemma", "above"),
    [("accusing", "accuse", "said"), ("praising", "praise", "said"), ("ending", "end", "resume")],
)
def test_who_says_it_also_accuses(english: Mended, verb: str, lemma: str, above: str) -> None:
    assert english(SAID.format(verb=verb, lemma=lemma))[verb] == ("adverbial-clause", above)
