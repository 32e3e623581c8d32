"""Verbs with a doer of their own: *Panama extradites a Colombian baron*, and so Colombia does not."""

from __future__ import annotations

from collections.abc import Collection

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene


def has_doer(scene: Scene, verb: int, targets: Collection[ResolvedActor]) -> bool:
    """Whether the verb's subject names somebody known to whom it is not done."""
    doers = [
        actor for subject in scene.sentence.children(verb, "subject") for actor in scene.named_known(subject.index)
    ]
    return bool(doers) and not any(one.is_same_as(target) for one in doers for target in targets)
