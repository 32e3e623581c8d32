"""CLEAR brought to our roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.clear import ROLE_OF_LABEL, convert_clear, is_clear
from streams.text.roles import ROLES
from streams.text.words import Word

Build = Callable[[str], list[Word]]
Related = Callable[[list[Word]], dict[str, tuple[str, str]]]


@pytest.fixture
def converted(parsed: Build, related: Related) -> Callable[[str], dict[str, tuple[str, str]]]:
    def convert(lines: str) -> dict[str, tuple[str, str]]:
        words = parsed(lines)
        convert_clear(words)
        assert all(word.role in ROLES for word in words)
        return related(words)

    return convert


Converted = Callable[[str], dict[str, tuple[str, str]]]


def test_every_role_is_in_the_contract() -> None:
    assert set(ROLE_OF_LABEL.values()) <= ROLES.keys()


def test_scheme_is_told_by_its_labels() -> None:
    assert is_clear(("ROOT", "nsubjpass"))
    assert not is_clear(("ROOT", "nsubj:pass"))


def test_agent_of_a_passive_hangs_on_the_verb_and_by_on_the_agent(converted: Converted) -> None:
    found = converted("""
        Mali mali PROPN nsubjpass 2
        was be AUX auxpass 2
        attacked attack VERB ROOT 2
        by by ADP agent 2
        France france PROPN pobj 3
    """)
    assert found["Mali"] == ("passive-subject", "attacked")
    assert found["was"] == ("passive-auxiliary", "attacked")
    assert found["France"] == ("agent", "attacked")
    assert found["by"] == ("case", "France")


def test_noun_behind_a_preposition_is_an_oblique_of_what_the_phrase_belongs_to(converted: Converted) -> None:
    found = converted("""
        Talks talk NOUN nsubj 3
        with with ADP prep 0
        Iran Iran PROPN pobj 1
        failed fail VERB ROOT 3
        in in ADP prep 3
        Oman Oman PROPN pobj 4
    """)
    assert found["Iran"] == ("oblique", "Talks")
    assert found["with"] == ("case", "Iran")
    assert found["Oman"] == ("oblique", "failed")


def test_chained_prepositions_are_cases_of_one_noun(converted: Converted) -> None:
    found = converted("""
        They they PRON nsubj 1
        pulled pull VERB ROOT 1
        out out ADP prep 1
        of of ADP prep 2
        Mali Mali PROPN pobj 3
    """)
    assert found["Mali"] == ("oblique", "pulled")
    assert found["out"] == found["of"] == ("case", "Mali")


def test_because_of_is_a_chain_too(converted: Converted) -> None:
    found = converted("""
        They they PRON nsubj 1
        left leave VERB ROOT 1
        because because SCONJ prep 1
        of of ADP pcomp 2
        war war NOUN pobj 2
    """)
    assert found["war"] == ("oblique", "left")
    assert found["because"] == found["of"] == ("case", "war")


def test_receiver_is_indirect_object_bare_and_oblique_behind_to(converted: Converted) -> None:
    bare = converted("""
        France France PROPN nsubj 1
        gave give VERB ROOT 1
        Mali Mali PROPN dative 1
        missiles missile NOUN dobj 1
    """)
    behind = converted("""
        France France PROPN nsubj 1
        gave give VERB ROOT 1
        missiles missile NOUN dobj 1
        to to ADP dative 1
        Mali Mali PROPN pobj 3
    """)
    assert bare["Mali"] == ("indirect-object", "gave")
    assert behind["Mali"] == ("oblique", "gave")
    assert behind["to"] == ("case", "Mali")


def test_clause_behind_a_preposition_belongs_to_the_verb_and_has_the_preposition_as_its_case(
    converted: Converted,
) -> None:
    found = converted("""
        He he PRON nsubjpass 2
        was be AUX auxpass 2
        accused accuse VERB ROOT 2
        of of ADP prep 2
        spying spy VERB pcomp 3
    """)
    assert found["spying"] == ("open-complement", "accused")
    assert found["of"] == ("case", "spying")


def test_clause_of_circumstance_is_no_complement(converted: Converted) -> None:
    found = converted("""
        He he PRON nsubj 1
        left leave VERB ROOT 1
        after after ADP prep 1
        meeting meet VERB pcomp 2
        Putin Putin PROPN dobj 3
    """)
    assert found["meeting"] == ("adverbial-clause", "left")


def test_stranded_preposition_is_a_particle_of_its_verb(converted: Converted) -> None:
    found = converted("""
        Mali Mali PROPN nsubjpass 2
        was be AUX auxpass 2
        called call VERB ROOT 2
        on on ADP prep 2
    """)
    assert found["on"] == ("particle", "called")


def test_what_hung_on_a_preposition_goes_to_its_noun(converted: Converted) -> None:
    found = converted("""
        He he PRON nsubj 1
        left leave VERB ROOT 1
        shortly shortly ADV advmod 3
        after after ADP prep 1
        dawn dawn NOUN pobj 3
    """)
    assert found["shortly"] == ("adverb", "dawn")


def test_fragment_whose_root_is_a_preposition_has_its_noun_as_root(converted: Converted) -> None:
    found = converted("""
        In in ADP ROOT 0
        Mali Mali PROPN pobj 0
    """)
    assert found["Mali"] == ("root", "Mali")
    assert found["In"] == ("case", "Mali")


def test_to_is_a_mark_and_no_denies(converted: Converted) -> None:
    found = converted("""
        No no DET det 1
        side side NOUN nsubj 2
        wants want VERB ROOT 2
        to to PART aux 4 TO
        talk talk VERB xcomp 2
    """)
    assert found["No"] == ("negation", "side")
    assert found["to"] == ("mark", "talk")
    assert found["talk"] == ("open-complement", "wants")


def test_second_of_two_prepositional_phrases_is_a_conjunct(converted: Converted) -> None:
    found = converted("""
        attacked attack VERB ROOT 0
        by by ADP agent 0
        Iran Iran PROPN pobj 1
        and and CCONJ cc 1
        by by ADP conj 1
        Mali Mali PROPN pobj 4
    """)
    assert found["Iran"] == ("agent", "attacked")
    assert found["Mali"] == ("conjunct", "Iran")
