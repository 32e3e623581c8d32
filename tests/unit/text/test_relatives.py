"""Which noun a relative pronoun stands for."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence
from streams.text.relatives import antecedent, placed_antecedent

Build = Callable[..., Sentence]

SENT = """
the the DET determiner 1
king king NOUN root 1
to to ADP case 3
whom whom PRON oblique 5 PronType=Rel
Rome Rome PROPN subject 5
sent send VERB relative-clause 1 VerbForm=Fin
help help NOUN object 5
"""


def test_behind_a_preposition_it_stands_for_the_noun_before(build: Build) -> None:
    sentence = build(SENT)
    assert placed_antecedent(sentence, 3) == 1
    assert antecedent(sentence, 6) == 6


def test_a_preposition_left_behind_does_not_place_it(build: Build) -> None:
    sentence = build("""
        the the DET determiner 1
        deal deal NOUN root 1
        that that PRON oblique 4 PronType=Rel
        they they PRON subject 4
        hoped hope VERB relative-clause 1 VerbForm=Fin
        for for ADP case 2
    """)
    assert placed_antecedent(sentence, 2) == 2


def test_a_word_for_a_place_is_nobody(build: Build) -> None:
    assert placed_antecedent(build(SENT.replace("whom whom", "where where")), 3) == 3
