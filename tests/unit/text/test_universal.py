"""Universal Dependencies brought to our roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.roles import ROLES
from streams.text.universal import ROLE_OF_LABEL, convert_universal
from streams.text.words import Word

Build = Callable[[str], list[Word]]
Related = Callable[[list[Word]], dict[str, tuple[str, str]]]
Converted = Callable[[str], dict[str, tuple[str, str]]]


@pytest.fixture
def converted(parsed: Build, related: Related) -> Converted:
    def convert(lines: str) -> dict[str, tuple[str, str]]:
        words = parsed(lines)
        convert_universal(words)
        assert all(word.role in ROLES for word in words)
        return related(words)

    return convert


def test_every_role_is_in_the_contract() -> None:
    assert set(ROLE_OF_LABEL.values()) <= ROLES.keys()


def test_passive_with_its_agent(converted: Converted) -> None:
    found = converted("""
        Gao Gao PROPN nsubj:pass 3
        a avoir AUX aux:tense 3
        été être AUX aux:pass 3
        attaquée attaquer VERB ROOT 3
        par par ADP case 5
        Paris Paris PROPN obl:agent 3
    """)
    assert found["Gao"] == ("passive-subject", "attaquée")
    assert found["a"] == ("auxiliary", "attaquée")
    assert found["été"] == ("passive-auxiliary", "attaquée")
    assert found["Paris"] == ("agent", "attaquée")
    assert found["par"] == ("case", "Paris")


def test_nouns_behind_prepositions_are_obliques_of_verb_and_noun(converted: Converted) -> None:
    found = converted("""
        fournit fournir VERB ROOT 0
        des de DET det 2
        missiles missile NOUN obj 0
        de de ADP case 4
        croisière croisière NOUN nmod 2
        à à ADP case 6
        Moscou Moscou PROPN obl:arg 0
    """)
    assert found["croisière"] == ("oblique", "missiles")
    assert found["Moscou"] == ("oblique", "fournit")


def test_negation_is_told_by_its_feature(converted: Converted) -> None:
    found = converted("""
        ne ne ADV advmod 1 Polarity=Neg
        signe signer VERB ROOT 1
        jamais jamais ADV advmod 1 Polarity=Neg
        ici ici ADV advmod 1
    """)
    assert found["ne"] == found["jamais"] == ("negation", "signe")
    assert found["ici"] == ("adverb", "signe")


def test_reflexive_relative_clause_and_possessor(converted: Converted) -> None:
    found = converted("""
        armée armée NOUN ROOT 0
        qui qui PRON nsubj 3
        se se PRON expl:comp 3
        retire retirer VERB acl:relcl 0
        ses son DET det 5 Poss=Yes
        chars char NOUN obj 3
    """)
    assert found["retire"] == ("relative-clause", "armée")
    assert found["se"] == ("expletive", "retire")
    assert found["ses"] == ("possessor", "chars")


def test_parts_of_a_fixed_preposition_are_cases_of_its_noun(converted: Converted) -> None:
    found = converted("""
        meurt mourir VERB ROOT 0
        lors lors ADP case 4
        de de ADP fixed 1
        un un DET det 4
        raid raid NOUN obl:mod 0
    """)
    assert found["lors"] == found["de"] == ("case", "raid")


def test_noun_that_a_verb_says_of_its_subject_is_an_attribute(converted: Converted) -> None:
    found = converted("""
        Il il PRON nsubj 1
        reste rester VERB ROOT 1
        président président NOUN xcomp 1
    """)
    assert found["président"] == ("attribute", "reste")


def test_label_we_do_not_know_is_other(converted: Converted) -> None:
    assert converted("Tiens tenir INTJ discourse 0")["Tiens"] == ("other", "Tiens")
