"""French words taken for those of another class, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_adjective_without_an_ending_of_a_participle_is_none(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj:pass 2
        est être AUX aux:pass 2
        visée viser VERB ROOT 2 Tense=Past|VerbForm=Part
        par par ADP case 5
        une un DET det 5
        plainte plainte NOUN obl:agent 2
        record recorder VERB acl 5 Tense=Past|VerbForm=Part
    """)
    assert found["record"] == ("adjective", "plainte")


def test_agent_is_not_of_an_adjective_that_looks_like_a_participle(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj:pass 2
        est être AUX aux:pass 2
        cernée cerner VERB ROOT 2 Tense=Past|VerbForm=Part
        en en ADP case 4
        zone zone NOUN obl:mod 2
        isolée isoler VERB acl 4 Tense=Past|VerbForm=Part
        par par ADP case 8
        les le DET det 8
        rebelles rebelle NOUN obl:agent 5
    """)
    assert found["rebelles"] == ("agent", "cernée")


def test_verb_with_an_object_is_finite_where_its_form_is_no_participles(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN ROOT 0
        rompt rompre VERB acl 0 Tense=Past|VerbForm=Part
        la le DET det 3
        trêve trêve NOUN obj 1
    """)
    assert found["Oslo"] == ("subject", "rompt")
    assert found["rompt"] == ("root", "rompt")


def test_infinitive_behind_a_day_is_no_noun_of_the_day(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        choisi choisir VERB ROOT 2 Tense=Past|VerbForm=Part
        jeudi jeudi NOUN obl:mod 2
        de de ADP mark 5
        négocier négocier NOUN nmod 3
        avec avec ADP case 8
        les le DET det 8
        rebelles rebelle NOUN obl:mod 2
    """)
    assert found["négocier"] == ("open-complement", "choisi")
    assert found["rebelles"] == ("oblique", "négocier")


def test_second_half_of_a_noun_is_no_verb(french: Mended) -> None:
    found = french("""
        Un un DET det 1
        camion camion NOUN nsubj 3
        ~- - PUNCT punct 1
        ~bombe bomber VERB ROOT 3 VerbForm=Fin
        à à ADP case 5
        Oslo Oslo PROPN obl:mod 3
    """)
    assert found["camion"] == ("root", "camion")
    assert found["bombe"] == ("compound", "camion")
    assert found["Oslo"][1] == "camion"
