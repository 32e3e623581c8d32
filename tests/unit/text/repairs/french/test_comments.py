"""What comments on a deed behind the last comma, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_a_noun_behind_the_deed_comments_on_it(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 9
        et et CCONJ cc 4
        Lima Lima PROPN nsubj 4
        ont avoir AUX aux:tense 4 Tense=Pres|VerbForm=Fin
        échangé échanger VERB conj 0 Tense=Past|VerbForm=Part
        des un DET det 6
        otages otage NOUN nsubj 9
        ~, , PUNCT punct 9
        premier premier ADJ amod 9
        geste geste NOUN ROOT 9
        depuis depuis ADP case 11
        2020 2020 NUM obl 9
    """)
    assert found["échangé"] == ("root", "échangé")
    assert found["Oslo"] == ("subject", "échangé")
    assert found["Lima"] == ("conjunct", "Oslo")
    assert found["otages"] == ("object", "échangé")
    assert found["geste"] == ("parataxis", "échangé")
