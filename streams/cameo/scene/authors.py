"""Whose a text is by the participle before it: "a US-drafted resolution" is the United States'."""

from __future__ import annotations

from collections.abc import Iterable

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene


def authors(scene: Scene, nouns: Iterable[int]) -> tuple[ResolvedActor, ...]:
    """Whom the participles before the nouns name as those who made them."""
    made = scene.lexicon.words("making verbs")
    names = {
        name.index
        for noun in nouns
        for child in scene.sentence.children(noun, "adjective")
        if child.lemma in made
        for name in scene.sentence.children(child.index, "oblique", "compound")
        if name.index < child.index
    }
    return tuple(
        identity.named_at(span.tokens[0], span.start, span.end, span.mention.text, "name")
        for span in (scene.actors.mentions if names else ())
        if names.intersection(span.tokens)
        for identity in span.identities
    )
