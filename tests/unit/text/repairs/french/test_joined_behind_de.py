"""Countries in the plural joined behind *de*, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_the_second_country_is_joined_to_the_first(french: Mended) -> None:
    found = french("""
        Quito Quito PROPN nsubj 2
        a avoir AUX aux:tense 2 VerbForm=Fin
        reçu recevoir VERB ROOT 2 Tense=Past|VerbForm=Part
        l' le DET det 4
        aide aide NOUN obj 2
        du de ADP case 6
        Japon Japon PROPN nmod 4
        et et CCONJ cc 9
        des un DET det 9
        Philippines Philippines PROPN conj 4
    """)
    assert found["Philippines"] == ("conjunct", "Japon")
    assert found["des"] == ("case", "Philippines")
