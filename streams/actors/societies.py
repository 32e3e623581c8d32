"""National societies of organisations that many countries have: *the Kenyan Red Cross*."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.identity import Identity
from streams.actors.naming import Names
from streams.text.grammar import Sentence


def national(sentence: Sentence, names: Names, head: int, identity: Identity) -> Identity:
    """The country's own society, where the country is said before the organisation's name."""
    own = {index for span in names.at(head) for index in span.tokens}
    beside = (
        child for child in sentence.children(head, "adjective", "compound", "possessor") if child.index not in own
    )
    said = [span for child in beside for span in names.at(child.index) if not span.is_borrowed]
    countries = {one.country for span in said for one in span.identities if one.sort == "country"}
    if len(countries) != 1:
        return identity
    return replace(identity, sort="body", country=countries.pop(), organisation=None, roles=("NGO",), name=None)
