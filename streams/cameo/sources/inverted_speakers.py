"""Who is cited behind what he says: *…, said an analyst in Doha*, «…, estime un diplomate de Doha»."""

from __future__ import annotations

from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Token

_CLOSING = frozenset({",", "»", "”", '"', "!", "?"})
"""What stands between the words of somebody and the verb that says whose they are."""


def is_inverted_speaker(scene: Scene, token: Token) -> bool:
    """Whether the token is the subject of a verb right behind a comma or quotation mark, and stands behind that verb."""
    if token.relation != "subject" or token.head >= token.index or token.head == 0:
        return False
    verb = scene.token(token.head)
    first = next(
        (child for child in scene.sentence.children(verb.index, "auxiliary") if child.index < verb.index), verb
    )
    return first.index > 0 and scene.token(first.index - 1).text in _CLOSING
