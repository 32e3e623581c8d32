"""What somebody is praised, blamed or punished for: his own deed, told only as the reason of another's."""

from __future__ import annotations

from collections.abc import Iterator

from streams.cameo.scene.clauses import Clause
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_JUDGING = ("05", "09", "11", "14", "16", "17")
"""Acts that answer what their target has done."""


def reasons(scene: Scene, match: Match, clause: Clause) -> Iterator[int]:
    """*condemned Mali for its attacks on reporters*: what is Mali's in the reason is neither the subject's nor told."""
    if not match.targets or match.code is None or not match.code.startswith(_JUDGING):
        return
    whys = scene.lexicon.words("prepositions of reasons")
    for node in (match.trigger, *clause.objects, *clause.obliques):
        for child in scene.sentence.children(node, "oblique"):
            if scene.prepositions(child.index) & whys and _is_of_pronoun(scene, child.index):
                yield from scene.reach(child.index)


def _is_of_pronoun(scene: Scene, index: int) -> bool:
    """Whether it is *its*, and so of somebody named before."""
    return any(
        owner.pos in ("PRON", "DET") and owner.index < index for owner in scene.sentence.children(index, "possessor")
    )
