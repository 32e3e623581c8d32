"""Words by which several say that they do it to one another: *each other*, *one another's towns*."""

from __future__ import annotations

from streams.cameo.scene.phrases import Scene


def is_each_other(scene: Scene, head: int) -> bool:
    """Whether a phrase means the several who act, or a thing that is the others': *shelled each other's towns*."""
    said = scene.lexicon.words("each other")
    if not any(words in scene.sentence.text for words in said):
        return False
    owners = (child.index for child in scene.sentence.children(head, "possessor"))
    return any(_is_pair(scene, index, said) for index in (head, *owners))


def _is_pair(scene: Scene, index: int, said: frozenset[str]) -> bool:
    """Whether a word is one of the two that say so; parsers take either for the head."""
    word, tokens = scene.token(index).lower, scene.sentence.tokens
    before = tokens[index - 1].lower if index else ""
    behind = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    return f"{before} {word}" in said or f"{word} {behind}" in said
