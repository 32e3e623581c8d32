"""Who did what somebody claims."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.sources.claimants import without_harm_by_places
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

CLAIM = """
Iran Iran PROPN subject 1
{verb} {lemma} VERB root 1 Tense=Past|VerbForm=Fin
missiles missile NOUN object 1
that that PRON subject 4 PronType=Rel
hit hit VERB relative-clause 2 Tense=Past|VerbForm=Fin
Mali Mali PROPN object 4
"""


def test_who_claims_an_attack_made_it(build: Build, code: Code) -> None:
    assert "IRN 195 MLI" in code(build(CLAIM.format(verb="claimed", lemma="claim")))


def test_who_sends_arms_has_not_used_them(build: Build, code: Code) -> None:
    assert "IRN 195 MLI" not in code(build(CLAIM.format(verb="sent", lemma="send")))


AT_TOWN = """
Iran Iran PROPN subject 1
mourned mourn VERB root 1 Tense=Past|VerbForm=Fin
bombing bombing NOUN object 1
in in ADP case 4
Goma Goma PROPN oblique 2
which which PRON subject 6 PronType=Rel
killed kill VERB relative-clause 4 Tense=Past|VerbForm=Fin
diplomats diplomat NOUN object 6
"""


@pytest.mark.parametrize(("also", "kept"), [("195", 0), ("111", 1)], ids=["told twice", "told once"])
def test_a_town_behind_an_attack_kills_nobody(build: Build, also: str, kept: int) -> None:
    sentence = build(AT_TOWN)
    town = ResolvedActor("Goma", 0, 4, 4, country="COD", basis="place")
    words = {"relatives": {"which"}, "place prepositions": {"in"}}
    scene: Any = SimpleNamespace(
        sentence=sentence,
        token=lambda index: sentence.tokens[index],
        prepositions=lambda _: {"in"},
        lexicon=SimpleNamespace(words=words.__getitem__),
        country_of_place=lambda _: (town,),
    )
    killed: Any = SimpleNamespace(code="190", trigger=6, sources=(town,))
    other: Any = SimpleNamespace(code=also, trigger=1, sources=())
    found = without_harm_by_places(scene, [other, killed])
    assert (killed in found) == bool(kept)
    assert not any(town in match.sources for match in found)
