"""Peoples without a state of their own: «deux Tibétains», «des Ouïghours» are people of the country that they live in."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.identity import Identity
from streams.actors.naming import NamedSpan
from streams.text.grammar import Sentence

_COUNTED = ("determiner", "numeral")


def people_of_region(sentence: Sentence, head: int, span: NamedSpan) -> tuple[Identity, ...]:
    """Who the name of a region's inhabitants means, with a capital and in the plural; nobody where it is a place."""
    token = sentence.tokens[head]
    is_plural = token.text[:1].isupper() and token.text.endswith("s") and len(span.tokens) == 1
    if not is_plural or sentence.language != "fr" or not sentence.children(head, *_COUNTED):
        return ()
    return tuple(replace(identity, sort="people", roles=("CVL",)) for identity in span.identities)
