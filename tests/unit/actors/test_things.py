"""The thing that the sentence before was about, to which harm is done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]

BRIDGE = """
Le le DET determiner 1
pont pont NOUN subject 3 Gender=Masc|Number=Sing
ukrainien ukrainien ADJ adjective 1
fume fumer VERB root 3
"""

HARMED = """
Oslo Oslo PROPN subject 3
{0} {0} PRON object 3
a avoir AUX auxiliary 3
{1} {2} VERB root 3 Tense=Past|VerbForm=Part
"""


@pytest.mark.parametrize(
    ("pronoun", "participle", "verb", "meant"),
    [
        ("l'", "détruit", "détruire", ["UKR"]),
        ("l'", "détruite", "détruire", []),
        ("les", "détruits", "détruire", []),
        ("l'", "repeint", "repeindre", []),
    ],
    ids=["harmed", "another gender", "several", "no harm"],
)
def test_a_thing_is_meant_by_what_is_harmed(
    pronoun: str, participle: str, verb: str, meant: list[str], build: Build, article: Begin
) -> None:
    actors = article("fr")
    actors.read(build(BRIDGE, "fr"))
    found = actors.read(build(HARMED.format(pronoun, participle, verb), "fr"))
    assert [actor.country for actor in found.of(1)] == meant
