"""What somebody says that he or his people never did: "insisted that it had no soldiers there", "never struck a camp"."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.reality.modality import reality_of_verb
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Token

_CLAUSES = ("clausal-complement", "parataxis")
_SUBJECTS = ("subject", "passive-subject")
_HABITS = frozenset({"do", "does", "can", "could"})
"""What one does not do, or can't, one is seldom charged with."""

_NONE = frozenset({"no", "not", "none", "n't", "never"})


def disowned(scene: Scene, verb: int, sources: tuple[ResolvedActor, ...]) -> list[int]:
    """The denied clauses below a verb of saying whose doers are the speaker's own; what he will not do is none."""
    sentence = scene.sentence
    return [
        child.index
        for child in sentence.children(verb, *_CLAUSES)
        if child.pos in ("VERB", "AUX") and _is_denied(scene, child) and _is_own(scene, child, sources)
    ]


def _is_denied(scene: Scene, clause: Token) -> bool:
    reality = reality_of_verb(scene.sentence, clause.index, scene.lexicon)
    is_habit = any(child.lower in _HABITS for child in scene.sentence.children(clause.index, "auxiliary"))
    if reality.future or reality.conditional or is_habit:
        return False
    parts = list(scene.sentence.children(clause.index, *_SUBJECTS, "object", "attribute"))
    if any(part.lower == "none" for part in parts):
        return True  # "none of its tanks had fired"
    nodes = [clause.index, *(part.index for part in parts)]
    return any(
        word.lower in _NONE
        for node in nodes
        for word in scene.sentence.children(node, "negation", "determiner", "adverb")
    )


def _is_own(scene: Scene, clause: Token, sources: tuple[ResolvedActor, ...]) -> bool:
    """Whether who did it is the speaker, his people, or one of theirs: "it", "its army", "not one of its shells"."""
    sentence = scene.sentence
    countries = {source.country for source in sources}
    for subject in sentence.children(clause.index, *_SUBJECTS):
        within = [subject, *sentence.children(subject.index, "oblique")]
        if any(one.pos == "PRON" and one is subject for one in within) or any(
            owner.pos == "PRON" for one in within for owner in sentence.children(one.index, "possessor")
        ):
            return True
        if any(actor.country in countries and actor.country for actor in scene.actors.of(subject.index)):
            return True
    return False
