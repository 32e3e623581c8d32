"""What people say in surveys."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.surveys import is_of_survey
from streams.cameo.scene.private_words import PrivateWords, read_sentence
from streams.text.grammar import Sentence

LISTS = PrivateWords({"surveys": frozenset({"poll"})})
DANES = ResolvedActor("Danes", 0, 5, 0, country="DNK", basis="name")
MINISTER = ResolvedActor("a minister", 0, 10, 0, country="DNK", roles=("GOV",), basis="role")


@pytest.mark.parametrize(
    ("source", "teller", "found"),
    [(DANES, "poll", True), (DANES, "speaker", False), (MINISTER, "poll", False), (None, "poll", False)],
)
def test_answers_in_a_survey_are_nobodys_word(
    build: Callable[..., Sentence], source: ResolvedActor | None, teller: str, found: bool
) -> None:
    sentence = build(f"""
        Danes Dane PROPN subject 1
        oppose oppose VERB root 1
        bans ban NOUN object 1
        {teller} {teller} NOUN subject 4
        said say VERB parataxis 1
    """)
    act = Coding(source, None, "111", 1, conditional=False, rule="x", doubts=())
    assert is_of_survey(act, LISTS, read_sentence(sentence)) is found
