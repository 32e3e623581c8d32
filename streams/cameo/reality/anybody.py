"""What whoever it may be does: *any jet that enters its airspace will be shot down* tells of no jet that entered it."""

from __future__ import annotations

from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Token


def is_anybodys(scene: Scene, verb: Token) -> bool:
    """Whether the clause only says of whom something holds, if there is anybody of whom it does."""
    if verb.relation != "relative-clause":
        return False
    anybody = scene.lexicon.words("anybody")
    noun = scene.token(verb.head)
    return noun.lower in anybody or any(
        child.lower in anybody for child in scene.sentence.children(noun.index, "determiner")
    )
