"""Acts joined to the verb they are joined to. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_a_participle_is_joined_to_the_participle(french: Mended) -> None:
    found = french("""
        Berne Berne PROPN nsubj 2
        a avoir AUX aux:tense 2 Tense=Pres|VerbForm=Fin
        promis promettre VERB ROOT 2 Tense=Past|VerbForm=Part
        d' de ADP mark 4
        aider aider VERB xcomp 2 VerbForm=Inf
        Kiev Kiev PROPN obj 4
        et et CCONJ cc 7
        envoyé envoyer VERB conj 4 Tense=Past|VerbForm=Part
        du de ADP case 9
        riz riz NOUN obl:arg 7
    """)
    assert found["envoyé"] == ("conjunct", "promis")


def test_a_finite_verb_is_not_joined_to_what_is_denied(french: Mended) -> None:
    found = french("""
        Berne Berne PROPN nsubj 1
        conteste contester VERB ROOT 1 Tense=Pres|VerbForm=Fin
        avoir avoir AUX aux:tense 3 VerbForm=Inf
        bombardé bombarder VERB xcomp 1 Tense=Past|VerbForm=Part
        un un DET det 5
        poste poste NOUN obj 3
        et et CCONJ cc 7
        accuse accuser VERB conj 3 Tense=Pres|VerbForm=Fin
        Kiev Kiev PROPN obj 7
    """)
    assert found["accuse"] == ("conjunct", "conteste")


def test_a_participle_taken_for_a_quality_is_joined_to_the_verb(french: Mended) -> None:
    found = french("""
        Berne Berne PROPN nsubj 2
        a avoir AUX aux:tense 2 Tense=Pres|VerbForm=Fin
        cessé cesser VERB ROOT 2 Tense=Past|VerbForm=Part
        son son DET det 4
        aide aide NOUN obj 2
        au à ADP case 6
        Mali Mali PROPN obl 4
        et et CCONJ cc 8
        gelé gelé ADJ conj 6
        les le DET det 10
        avoirs avoir NOUN appos 6
    """)
    assert found["gelé"] == ("conjunct", "cessé")
    assert found["avoirs"] == ("object", "gelé")
