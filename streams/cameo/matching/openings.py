"""What the phrases around a verb offer to the first slot of its patterns, told in bits as `needs.py` counts them.

Most patterns that do not fit fail at their first slot: nothing stands behind its preposition, or nobody is named there.
That is the same for all patterns of a verb, and so it is worked out once a clause, by the prepositions. As there, what
is told is necessary and never sufficient: `_fill_slots` in `verbs.py` can't fill the slot with anything else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from mypy_extensions import mypyc_attr

from streams.cameo.acts.acts_within import is_act_noun
from streams.cameo.patterns.candidates import Candidate
from streams.cameo.patterns.needs import ACT, NAMED, STANDS
from streams.cameo.patterns.pattern import RECEIVING
from streams.cameo.scene.bare_phrases import may_be_objects
from streams.cameo.scene.clauses import Clause, nodes_of
from streams.cameo.scene.clauses_within import clauses_below, obliged, orders, subjunctives
from streams.cameo.scene.each_other import is_each_other
from streams.cameo.scene.makers import makers
from streams.cameo.scene.phrases import Scene
from streams.text.once import once

_INFINITIVES = ("open-complement", "clausal-complement", "adverbial-clause")
_ACTS = ("clausal-complement", "open-complement", "adnominal-clause")


@mypyc_attr(native_class=False)
class Group:
    """Phrases, by their heads, that fill the same slots."""

    def __init__(self, scene: Scene, heads: list[int]) -> None:
        self._scene = scene
        self._heads = heads

    def offers(self, needs: int) -> bool:
        """Whether one of them has what a slot needs."""
        if needs == STANDS:
            return True
        return self._names_somebody if needs == NAMED else bool(needs & self._words)

    @once
    def _words(self) -> int:
        return self._scene.offered_by(self._heads)

    @once
    def _names_somebody(self) -> bool:
        scene = self._scene
        return any(
            scene.named(head) or scene.country_of_place(head) or is_each_other(scene, head) for head in self._heads
        )


@mypyc_attr(native_class=False)
class Openings:
    """The phrases around one verb, each group read when the first pattern asks for it."""

    def __init__(self, scene: Scene, clause: Clause) -> None:
        self._scene = scene
        self._clause = clause

    def may_fill_first(self, candidate: Candidate, *, loose: bool) -> bool:
        """Whether anything may fill the first slot of a pattern; `loose` as in `match_verb`."""
        needs = candidate.needs_of_first_loosely if loose else candidate.needs_of_first
        if not needs:
            return True
        if needs == ACT:
            return self._has_act
        if not candidate.first_behind:
            return self._bare.offers(needs)
        behind = self._behind
        if any(word in behind and behind[word].offers(needs) for word in candidate.first_behind):
            return True
        return self._lends

    @once
    def _bare(self) -> Group:
        """The phrases without a preposition."""
        return Group(self._scene, may_be_objects(self._scene, self._clause))

    @once
    def _has_act(self) -> bool:
        """Whether there is a clause below the verb or its phrases, or an act among these."""
        scene, phrases = self._scene, self._phrases
        return any(scene.sentence.children(node, *_ACTS) for node in (self._clause.verb, *phrases)) or any(
            is_act_noun(scene, index) for head in phrases for index in scene.spread(head)
        )

    @once
    def _behind(self) -> dict[str, Group]:
        """What stands behind each preposition; clauses stand there and offer nothing else."""
        scene, clause = self._scene, self._clause
        nodes = nodes_of(scene.sentence, clause)
        found: dict[str, list[int]] = defaultdict(list)
        for head in (*scene.obliques(nodes, deep=True), *clauses_below(scene, nodes)):
            for word in scene.prepositions(head):
                found[word].append(head)
        for infinitive in scene.sentence.children(clause.verb, *_INFINITIVES):
            subjects = scene.sentence.children(infinitive.index, "subject", "passive-subject")
            for word in scene.prepositions(infinitive.index):
                found[word] += [subject.index for subject in subjects]
        for word in RECEIVING if clause.receivers else ():
            found[word] += clause.receivers
        for word in self._before_clauses():
            _ = found[word]
        return {word: Group(scene, heads) for word, heads in found.items()}

    def _before_clauses(self) -> Iterator[str]:
        """The words that join clauses further below, and those of what somebody must do."""
        scene, clause = self._scene, self._clause
        for head in clauses_below(scene, self._phrases):
            yield from scene.prepositions(head)
        yield from (word for word, _, _ in obliged(scene, clause.verb))
        if orders(scene, clause.verb) or subjunctives(scene, clause.verb):
            yield "to"

    @once
    def _lends(self) -> bool:
        """Whether clauses below the verb's predicates lend them phrases, whatever joins these."""
        scene, nodes = self._scene, nodes_of(self._scene.sentence, self._clause)
        if scene.participles(nodes) or scene.telling_of(nodes) or makers(scene, nodes):
            return True
        return not set(self._clause.subjects).isdisjoint(nodes)

    @property
    def _phrases(self) -> list[int]:
        return [*self._clause.attributes, *self._clause.objects, *self._clause.obliques]
