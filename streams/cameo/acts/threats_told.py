"""What somebody says that he will do if another does not heed him: *said he would sever ties if Bogota let them in*."""

from __future__ import annotations

from streams.cameo.scene.phrases import Scene


def is_told_with_condition(scene: Scene, verb: int, act: int) -> bool:
    """Whether a verb that only tells stands above a deed with a condition: then the words are a threat."""
    if scene.token(verb).lemma not in scene.lexicon.words("telling of threats"):
        return True
    words = scene.lexicon.words("averting conjunctions") | scene.lexicon.words("threatening conjunctions")
    clauses = scene.sentence.children(act, "adverbial-clause")
    return any(
        child.lower in words for clause in clauses for child in scene.sentence.children(clause.index, "mark", "adverb")
    )
