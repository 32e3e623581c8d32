"""Whose the things are that are counted: *five barrels of Russian oil* are Russia's."""

from __future__ import annotations

from collections.abc import Iterable

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene

_OF = frozenset({"of", "de", "d'"})
_OWNERS = ("possessor", "adjective", "compound")


def modifying_counted(scene: Scene, nouns: Iterable[int]) -> list[ResolvedActor]:
    """Whom the words before the nouns name, or those before what a noun of quantity counts."""
    found: dict[ResolvedActor, None] = {}
    for noun in nouns:
        found.update(dict.fromkeys(scene.modifying(noun) or _of_what_it_counts(scene, noun)))
    return list(found)


def _of_what_it_counts(scene: Scene, noun: int) -> tuple[ResolvedActor, ...]:
    if scene.token(noun).lemma not in scene.lexicon.words("quantities"):
        return ()
    counted = (child for child in scene.sentence.children(noun, "oblique") if child.pos == "NOUN")
    return scene.named_by_any(
        owner.index
        for child in counted
        if scene.prepositions(child.index) & _OF
        for owner in scene.sentence.children(child.index, *_OWNERS)
    )
