"""French futures, conditionals, perfects and participles, mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.anywhere import repair
from streams.text.repairs.french.voice import conditionals, copulas
from streams.text.universal import convert_universal
from streams.text.words import Word

Build = Callable[[str], list[Word]]
Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


PARTICIPLE = "Tense=Past|VerbForm=Part"


@pytest.mark.parametrize(("text", "is_future"), [("quitteront", True), ("livrera", True), ("quittent", False)])
def test_a_future_shows_by_its_ending(parsed: Build, text: str, is_future: bool) -> None:
    words = parsed(f"""
        Ils il PRON nsubj 1
        {text} x VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
    """)
    convert_universal(words)
    convert_universal(words)
    repair(words, "fr")
    assert words[1].has("Tense=Fut") is is_future


def test_with_avoir_a_verb_has_no_agent(french: Mended) -> None:
    found = french(f"""
        Rome Rome PROPN nsubj 2
        a avoir AUX aux:tense 2
        exporté exporter VERB ROOT 2 {PARTICIPLE}
        du de DET det 4
        blé blé NOUN obj 2
        par par ADP case 7
        le le DET det 7
        port port NOUN obl:agent 2
    """)
    assert found["port"] == ("oblique", "exporté")


def test_an_infinitive_with_the_ending_of_the_imperfect_is_a_conditional(parsed: Build) -> None:
    words = parsed("""
        Il il PRON nsubj 1
        frapperait frapper VERB ROOT 1 Mood=Ind|Tense=Imp|VerbForm=Fin
        et et CCONJ cc 3
        entrait entrer VERB conj 1 Mood=Ind|Tense=Imp|VerbForm=Fin
    """)
    conditionals(words)
    assert words[1].has("Mood=Cnd")
    assert not words[3].has("Mood=Cnd")


def test_what_qui_is_the_subject_of_is_a_verb(french: Mended) -> None:
    found = french("""
        Les le DET det 1
        milices milice NOUN ROOT 1
        qui qui PRON nsubj 3
        contrôlent contrôlent ADJ acl:relcl 1
        le le DET det 5
        nord nord NOUN obj 3
    """)
    assert found["nord"] == ("object", "contrôlent")


def test_subject_hung_on_the_auxiliary_is_the_verbs(french: Mended) -> None:
    found = french(f"""
        Oslo Oslo PROPN nsubj 1
        a avoir VERB aux:tense 2
        rouvert rouvrir VERB ROOT 2 {PARTICIPLE}
        un un DET det 4
        port port NOUN obj 2
    """)
    assert found["Oslo"] == ("subject", "rouvert")


@pytest.mark.parametrize("text", ["admettra", "connaîtra", "prendra", "conduira"])
def test_endings_that_only_a_future_has(parsed: Build, text: str) -> None:
    words = parsed(f"""
        Oslo Oslo PROPN nsubj 1
        {text} {text} VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
    """)
    convert_universal(words)
    repair(words, "fr")
    assert words[1].has("Tense=Fut")


def test_once_more_does_not_make_avoir_the_verb(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        a avoir VERB ROOT 1 Mood=Ind|VerbForm=Fin
        une un DET det 4
        nouvelle nouveau ADJ amod 4
        fois fois NOUN obj 1
        exigé exiger VERB ccomp 1 Mood=Ind|Tense=Pres|VerbForm=Fin
        un un DET det 7
        vote vote NOUN obj 5
    """)
    assert found["exigé"] == ("root", "exigé")
    assert found["Oslo"] == ("subject", "exigé")


def test_participle_taken_for_a_noun_has_an_object(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 3
        a avoir AUX aux:tense 3
        vite vite ADV advmod 3
        imploré imploré NOUN ROOT 3
        l' le DET det 5
        Otan Otan PROPN conj 3
    """)
    assert found["Otan"] == ("object", "imploré")


def test_no_finite_verb_ends_like_a_participle(parsed: Build) -> None:
    words = parsed("""
        Oslo Oslo PROPN ROOT 0
        traîné traîner VERB acl 0 Mood=Ind|Tense=Pres|VerbForm=Fin
        par par ADP case 3
        Lima Lima PROPN obl:mod 1
    """)
    convert_universal(words)
    repair(words, "fr")
    assert (words[3].role, words[words[3].head].text) == ("agent", "traîné")


def test_what_creates_is_finite(parsed: Build) -> None:
    words = parsed("""
        Oslo Oslo PROPN nsubj 1
        crée créer VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
        un un DET det 3
        fonds fonds NOUN obj 1
    """)
    convert_universal(words)
    repair(words, "fr")
    assert words[1].has("VerbForm=Fin")


def test_agent_behind_a_word_that_is_no_participle(parsed: Build) -> None:
    words = parsed("""
        radios radio NOUN nsubj:pass 2
        sont être AUX aux:pass 2
        menacées menacer VERB ROOT 2 Tense=Past|VerbForm=Part
        d' de ADP case 4
        amende amende NOUN obl:arg 2
        record record VERB acl 4
        par par ADP case 8
        le le DET det 8
        conseil conseil NOUN obl:agent 5
    """)
    convert_universal(words)
    repair(words, "fr")
    assert (words[8].role, words[words[8].head].text) == ("agent", "menacées")


def test_who_takes_it_out_on_somebody_does_it(french: Mended) -> None:
    found = french(f"""
        ministre ministre NOUN nsubj 4
        s' se PRON mark 4
        en en PRON iobj 4
        est être AUX cop 4
        prise prendre VERB ROOT 4 {PARTICIPLE}
        à à ADP case 6
        Lima Lima PROPN obl:arg 4
    """)
    assert (found["s'"], found["est"]) == (("expletive", "prise"), ("auxiliary", "prise"))


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("prête prêt ADJ ROOT 2", "copula"),
        ("ouvert ouvrir VERB ROOT 2 Tense=Past|VerbForm=Part", "passive-auxiliary"),
        ("arrivé arriver VERB ROOT 2 Tense=Past|VerbForm=Part", "auxiliary"),
    ],
)
def test_etre_helps_no_adjective_and_of_most_verbs_makes_the_passive(parsed: Build, head: str, role: str) -> None:
    words = parsed(f"""
        Lima Lima PROPN nsubj 2
        est être AUX aux:tense 2 Tense=Pres|VerbForm=Fin
        {head}
    """)
    convert_universal(words)
    copulas(words)
    assert words[1].role == role
