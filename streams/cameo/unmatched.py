"""Verbs that the lexicon does not know, where somebody acts or is acted upon."""

from __future__ import annotations

from collections.abc import Iterator

from streams.cameo.clauses import Clause, clause_of, heads_clause
from streams.cameo.phrases import Scene


def unmatched_verbs(scene: Scene) -> Iterator[Clause]:
    """The clauses whose verb has no pattern at all, and whose subject, object or receiver names somebody."""
    for token in scene.sentence.tokens:
        if token.pos != "VERB" or token.lemma.lower() in scene.lexicon.verbs or not token.lemma.isalpha():
            continue
        if not heads_clause(scene.sentence, token):
            continue
        clause = clause_of(scene.sentence, token.index)
        if any(scene.actors.of(head) for head in (*clause.subjects, *clause.objects, *clause.receivers)):
            yield clause


def written(clause: Clause) -> str:
    """The verb as a pattern would write it: `carry_out`, `se_rendre`."""
    particles = "".join(f"_{particle}" for particle in clause.particles)
    return f"{'se_' if clause.reflexive else ''}{clause.lemma}{particles}"
