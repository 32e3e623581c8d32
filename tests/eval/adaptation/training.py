"""Training a spaCy pipeline further on trees."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import fix_random_seed

from streams.text.adapting import STEPS
from tests.eval.adaptation.trees import Tree

ROUNDS = 5
RATE = 1e-4
DROPOUT = 0.1
BATCH = 32
"""Chosen on sentences by other hands that were in no set then: more of each learned the trees by heart."""

SEED = 1


def train(pipeline: Any, trees: Sequence[Tree], after_round: Callable[[int, dict[str, float]], None]) -> None:
    """Train the steps that read grammar in place. `after_round` is told the round and the losses."""
    fix_random_seed(SEED)
    order = list(trees)
    shuffle = random.Random(SEED).shuffle
    with pipeline.select_pipes(enable=[step for step in STEPS if pipeline.has_pipe(step)]):
        optimizer = pipeline.resume_training()
        optimizer.learn_rate = RATE
        for number in range(ROUNDS):
            shuffle(order)
            losses: dict[str, float] = {}
            for start in range(0, len(order), BATCH):
                examples = [_example(pipeline, tree) for tree in order[start : start + BATCH]]
                pipeline.update(examples, sgd=optimizer, losses=losses, drop=DROPOUT)
            after_round(number + 1, losses)


def _example(pipeline: Any, tree: Tree) -> Any:
    """A sentence as it is before it is parsed, and as it should be after."""
    words, spaces = list(tree.words), list(tree.spaces)
    starts = [index == 0 for index in range(len(words))]
    before = Doc(pipeline.vocab, words=words, spaces=spaces, sent_starts=starts)
    after = Doc(
        pipeline.vocab,
        words=words,
        spaces=spaces,
        sent_starts=starts,
        heads=list(tree.heads),
        deps=list(tree.labels),
        pos=list(tree.parts),
        morphs=list(tree.morphologies),
        tags=list(tree.tags),
    )
    return Example(before, after)
