"""Role words in a sentence, and the tables they come from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from streams.actors.roles import RoleLexicon
from streams.errors import LexiconError
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]


@pytest.fixture(scope="module", params=["en", "fr"])
def shipped(request: pytest.FixtureRequest) -> RoleLexicon:
    return RoleLexicon.load(request.param)


def test_the_shipped_tables_can_be_read(shipped: RoleLexicon) -> None:
    assert shipped is not None


def test_several_words_are_one_role_at_their_head(build: Build) -> None:
    sentence = build("""
        Vice vice NOUN compound 2
        - - PUNCT punctuation 2
        presidents president NOUN subject 3 Number=Plur
        met meet VERB root 3
    """)
    roles = RoleLexicon.load("en").read(sentence)
    assert roles.nouns[2].words == ("vice", "president")
    assert 0 not in roles.nouns


def test_a_verb_is_no_role(build: Build) -> None:
    sentence = build("They they PRON subject 1\nguard guard VERB root 1\nit it PRON object 1")
    assert RoleLexicon.load("en").read(sentence).nouns == {}


def test_an_adjective_is_a_quality_and_no_noun(build: Build) -> None:
    sentence = build("rebel rebel ADJ adjective 1\nleaders leader NOUN root 1")
    roles = RoleLexicon.load("en").read(sentence)
    assert (roles.qualities[0].code, set(roles.nouns)) == ("REB", {1})


def test_a_plural_with_a_wrong_lemma_is_still_found(build: Build) -> None:
    sentence = build("soldats soldats NOUN root 0", "fr")
    assert RoleLexicon.load("fr").read(sentence).nouns[0].code == "MIL"


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("GOV\theroes\tking", "'heroes' is no sort"),
        ("gov\tperson\tking", "'gov' is no role"),
        ("GOV\tperson\tking\nMIL\tperson\tking", "'king' is GOV person already"),
        ("GOV\tperson\tking\n-\ttitle\tking", "'king' is GOV person already"),
    ],
)
def test_a_mistake_is_refused(tmp_path: Path, line: str, problem: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "roles.tsv").write_text(f"role\tsort\twords\n{line}\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=problem):
        RoleLexicon.load("en", tmp_path)


def test_the_head_of_an_entry_hangs_on_none_of_it_even_through_others(build: Build) -> None:
    sentence = build("""
        US US PROPN compound 2
        Treasury Treasury PROPN flat 0
        secretary secretary NOUN subject 3
        spoke speak VERB root 3
    """)
    assert 2 in RoleLexicon.load("en").read(sentence).nouns


def test_a_noun_and_its_verb_are_no_entry_of_two_words(build: Build) -> None:
    table = "Students student NOUN subject 1 Number=Plur\nprotested protest VERB root 1"
    roles = RoleLexicon.load("en").read(build(table))
    assert 0 in roles.nouns
    assert not roles.qualities
