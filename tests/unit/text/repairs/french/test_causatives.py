"""French causatives and the near future, mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


@pytest.mark.parametrize(
    ("faire", "infinitive"), [("ROOT 1", "xcomp 1"), ("aux:caus 2", "ROOT 2")], ids=["governs", "is governed"]
)
def test_faire_and_its_infinitive_are_one_verb(french: Mended, faire: str, infinitive: str) -> None:
    found = french(f"""
        Rome Rome PROPN nsubj 1
        faisait faire VERB {faire} Mood=Ind|VerbForm=Fin
        parvenir parvenir VERB {infinitive} VerbForm=Inf
        des un DET det 4
        tentes tente NOUN obj 2
    """)
    assert found["faisait"] == ("causative", "parvenir")
    assert found["parvenir"] == ("root", "parvenir")
    assert found["Rome"] == ("subject", "parvenir")
    assert found["tentes"] == ("object", "parvenir")


def test_se_faire_is_a_passive_and_no_causative(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 2
        se se PRON expl:subj 2
        fait faire VERB ROOT 2 Mood=Ind|VerbForm=Fin
        voler voler VERB xcomp 2 VerbForm=Inf
    """)
    assert found["fait"][0] != "causative"
    assert found["Rome"] == ("passive-subject", "voler")


def test_aller_before_an_infinitive_is_its_auxiliary(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        allait aller VERB ROOT 1 Mood=Ind|Tense=Imp|VerbForm=Fin
        livrer livrer VERB xcomp 1 VerbForm=Inf
        des un DET det 4
        chars char NOUN obj 2
    """)
    assert found["allait"] == ("auxiliary", "livrer")
    assert found["livrer"] == ("root", "livrer")
    assert found["Rome"] == ("subject", "livrer")


def test_infinitive_of_faire_may_stand_behind_de(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        promet promettre VERB ROOT 1 Mood=Ind|VerbForm=Fin
        de de ADP mark 4
        faire faire VERB aux:caus 4 VerbForm=Inf
        parvenir parvenir VERB xcomp 1 VerbForm=Inf
        des un DET det 6
        tentes tente NOUN obj 4
    """)
    assert found["faire"] == ("causative", "parvenir")
