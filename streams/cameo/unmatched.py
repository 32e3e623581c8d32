"""Verbs that the lexicon does not know, where somebody acts or is acted upon."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from streams.cameo.patterns.lexicon import FOLDER
from streams.cameo.scene.clauses import Clause, heads_clause
from streams.cameo.scene.phrases import Scene


def unmatched_verbs(scene: Scene) -> Iterator[Clause]:
    """The clauses whose verb has no pattern at all, and whose subject, object or receiver names somebody.

    Verbs of saying and being need no pattern: `<language>/uneventful.txt` lists them.
    """
    uneventful = _uneventful(scene.sentence.language)
    for token in scene.sentence.tokens:
        lemma = token.lemma
        if token.pos != "VERB" or lemma in scene.lexicon.verbs or lemma in uneventful or not lemma.isalpha():
            continue
        if not heads_clause(scene.sentence, token):
            continue
        clause = scene.clause(token.index)
        if any(scene.actors.of(head) for head in (*clause.subjects, *clause.objects, *clause.receivers)):
            yield clause


def written(clause: Clause) -> str:
    """The verb as a pattern would write it: `carry_out`, `se_rendre`."""
    particles = "".join(f"_{particle}" for particle in clause.particles)
    return f"{'se_' if clause.reflexive else ''}{clause.lemma}{particles}"


@cache
def _uneventful(language: str) -> frozenset[str]:
    path = FOLDER / language / "uneventful.txt"
    if not path.is_file():
        return frozenset()
    lines = (line.split("#", 1)[0] for line in path.read_text(encoding="utf-8").splitlines())
    return frozenset(verb.strip() for line in lines for verb in line.split(",") if verb.strip())
