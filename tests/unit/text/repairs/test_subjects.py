"""French subjects, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_two_things_are_the_subject_of_a_verb_in_the_plural(french: Mended) -> None:
    found = french("""
        Un un DET det 1
        avion avion NOUN ROOT 1 Number=Sing
        russe russe ADJ amod 1
        et et CCONJ cc 7
        un un DET det 5
        navire navire NOUN nsubj 7 Number=Sing
        ont avoir AUX aux:tense 7 Number=Plur|VerbForm=Fin
        disparu disparaître VERB conj 1 Tense=Past|VerbForm=Part
    """)
    assert found["avion"] == ("subject", "disparu")
    assert found["navire"] == ("conjunct", "avion")
    assert found["disparu"] == ("root", "disparu")


def test_names_with_et_are_one_subject(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 3
        et et CCONJ cc 2
        Rome Rome PROPN nsubj 3
        signent signer VERB ROOT 3 Number=Plur|VerbForm=Fin
    """)
    assert found["Oslo"] == ("subject", "signent")
    assert found["Rome"] == ("conjunct", "Oslo")


def test_two_peoples_without_articles_are_one_subject(french: Mended) -> None:
    found = french("""
        Russes Russe PROPN ROOT 0
        et et CCONJ cc 4
        Chinois chinois NOUN nsubj 4
        ont avoir AUX aux:tense 4 Number=Plur|Tense=Pres|VerbForm=Fin
        signé signer VERB conj 0 Tense=Past|VerbForm=Part
    """)
    assert found["signé"] == ("root", "signé")
    assert found["Russes"] == ("subject", "signé")
    assert found["Chinois"] == ("conjunct", "Russes")
