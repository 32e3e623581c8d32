"""Phrases that a pattern's nouns have from others: from what is joined to them, and from the participles below them."""

from __future__ import annotations

from collections.abc import Iterator

from streams.cameo.patterns.pattern import AGAINST, GENITIVE, PARTY, RECEIVING
from streams.cameo.scene.makers import makers
from streams.cameo.scene.phrases import Scene


def joined_nouns(scene: Scene, noun: int) -> Iterator[int]:
    """What is joined to a noun, however long the list: *flew tents, blankets and a hospital to Nepal*."""
    for child in scene.sentence.children(noun, "conjunct"):
        if child.pos == "NOUN":
            yield child.index
            yield from joined_nouns(scene, child.index)


def lent(scene: Scene, nodes: list[int], wanted: set[str]) -> list[int]:
    """What the participles below the pattern's nouns lend them: "sanctions imposed on Mali" are sanctions on Mali.

    Their agent is an owner ("the progress made by Mali"), who made them in a relative clause too, and what they
    strike at is struck ("sanctions targeting Mali", «imposées au Mali», «qui frappaient le Mali»). What binds
    somebody to a country is made with it.
    """
    found: list[int] = []
    telling = scene.telling_of(nodes)
    for verb in [*scene.participles(nodes), *telling]:
        binds = scene.token(verb).lemma.lower() in scene.lexicon.words("binding verbs")
        attributes = scene.token(verb).lemma.lower() in scene.lexicon.words("attributing verbs")
        owns = scene.token(verb).lemma.lower() in scene.lexicon.words("owning verbs")
        for child in scene.sentence.children(verb, "oblique", "agent", "object"):
            joins = scene.prepositions(child.index)
            is_blamed = attributes and joins & (RECEIVING | AGAINST)
            if is_blamed and not wanted & GENITIVE:
                continue
            is_owned_by = owns and bool(joins & RECEIVING)
            is_owner = (child.relation == "agent" or is_blamed or is_owned_by) and wanted & GENITIVE
            is_struck = wanted & AGAINST and (child.relation == "object" or joins & RECEIVING)
            is_party = binds and wanted & PARTY and joins & RECEIVING
            if (
                (joins & wanted and verb not in telling)
                or joins & wanted & AGAINST
                or is_owner
                or is_struck
                or is_party
            ):
                found.append(child.index)
    if wanted & GENITIVE:
        found += makers(scene, nodes)
    return found
