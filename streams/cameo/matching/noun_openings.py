"""What the phrases around a noun that is an act offer to the first slot of its patterns: `openings.py` for nouns.

Most nouns that are acts stand in a sentence without him who does them, and then none of their patterns fits.
"""

from __future__ import annotations

from collections import defaultdict

from mypy_extensions import mypyc_attr

from streams.cameo.matching.openings import Group
from streams.cameo.patterns.candidates import Candidate
from streams.cameo.scene.makers import makers
from streams.cameo.scene.phrases import Scene
from streams.text.once import once


@mypyc_attr(native_class=False)
class NounOpenings:
    """The phrases around one noun, each group read when the first pattern asks for it."""

    def __init__(self, scene: Scene, index: int) -> None:
        self._scene = scene
        self._index = index

    def may_fill_first(self, candidate: Candidate, *, loose: bool) -> bool:
        """Whether anything may fill the first slot of a pattern, and the target's before the noun; `loose` as for verbs."""
        pattern = candidate.pattern
        if pattern.inverse and not loose and not self._scene.modifying(self._index):
            return False
        needs = candidate.needs_of_first_loosely if loose else candidate.needs_of_first
        if not needs:
            return True
        behind = self._behind
        return self._lends or any(word in behind and behind[word].offers(needs) for word in candidate.first_behind)

    @once
    def _behind(self) -> dict[str, Group]:
        """What stands behind each preposition; of the noun's own phrases, and of its governor's."""
        scene, token = self._scene, self._scene.token(self._index)
        heads = scene.obliques([self._index], deep=True)
        clauses = scene.sentence.children(self._index, "adnominal-clause", "open-complement")
        strayed = scene.sentence.children(token.head, "oblique") if token.relation in ("oblique", "object") else ()
        found: dict[str, list[int]] = defaultdict(list)
        for head in (*heads, *(child.index for child in (*clauses, *strayed))):
            for word in scene.prepositions(head):
                found[word].append(head)
        return {word: Group(scene, heads) for word, heads in found.items()}

    @once
    def _lends(self) -> bool:
        """Whether clauses below the noun lend it phrases, whatever joins these."""
        scene, nodes = self._scene, [self._index]
        return bool(scene.participles(nodes) or scene.telling_of(nodes) or makers(scene, nodes))
