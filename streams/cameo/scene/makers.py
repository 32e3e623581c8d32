"""Who made a thing, by the relative clause behind it: *a peace plan that Egypt drew up*, *had spent months drafting*."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from streams.text.grammar import Token

if TYPE_CHECKING:
    from streams.cameo.scene.phrases import Scene


def makers(scene: Scene, nodes: Iterable[int]) -> list[int]:
    """Who is said in a relative clause to have made the nouns."""
    made = scene.lexicon.words("making verbs")
    return [
        subject.index
        for node in nodes
        if scene.token(node).pos in ("NOUN", "PRON")
        for clause in scene.sentence.children(node, "relative-clause")
        if _is_making(scene, clause, made)
        for subject in scene.sentence.children(clause.index, "subject")
        if not subject.has("PronType=Rel") and subject.pos != "DET"
    ]


def _is_making(scene: Scene, clause: Token, made: Collection[str]) -> bool:
    """Whether the clause tells who made it: *that Egypt drew up*, *that Egypt spent eight months drafting*."""
    if clause.lemma.lower() in made:
        return not _has_other_object(scene, clause.index)
    below = scene.sentence.children(clause.index, "open-complement")
    return any(child.lemma.lower() in made and not _has_other_object(scene, child.index) for child in below)


def _has_other_object(scene: Scene, verb: int) -> bool:
    """Whether a relative clause has an object besides its pronoun: «le plan *que* proposait Moscou»."""
    relatives = scene.lexicon.words("relatives")
    others = scene.sentence.children(verb, "object", "passive-auxiliary")
    return any(child.lower not in relatives and child.pos != "PRON" for child in others)
