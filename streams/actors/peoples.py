"""Peoples outside a state of their own: «deux Tibétains», *Kosovo's Serbs* are people of the country that they live in."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.identity import Identity
from streams.actors.naming import NamedSpan, Names
from streams.text.grammar import Sentence

_OF = frozenset({"of", "de", "du", "d'"})
_COUNTED = ("determiner", "numeral")


def people_of_region(sentence: Sentence, head: int, span: NamedSpan) -> tuple[Identity, ...]:
    """Who the name of a region's inhabitants means, with a capital and in the plural; nobody where it is a place."""
    token = sentence.tokens[head]
    is_plural = token.text[:1].isupper() and token.text.endswith("s") and len(span.tokens) == 1
    if not is_plural or sentence.language != "fr" or not sentence.children(head, *_COUNTED):
        return ()
    return tuple(replace(identity, sort="people", roles=("CVL",)) for identity in span.identities)


def people_of_owner(
    sentence: Sentence, head: int, identities: tuple[Identity, ...], names: Names
) -> tuple[Identity, ...]:
    """The people of a state who live in another that is said beside them: *Kosovo's Serbs*, «les Serbes du Kosovo»."""
    if not sentence.tokens[head].has("Number=Plur"):
        return ()
    homes = {
        identity.country
        for child in sentence.children(head, "possessor", "oblique")
        if child.relation == "possessor" or _is_of(sentence, child.index)
        for span in names.at(child.index)
        if span.mention.kind == "country"
        for identity in span.identities
    }
    own = {identity.country for identity in identities}
    if len(homes) != 1 or None in homes or homes & own:
        return ()
    (home,) = homes
    return tuple(replace(identity, country=home, sort="people", roles=("CVL",)) for identity in identities)


def _is_of(sentence: Sentence, index: int) -> bool:
    return any(case.lower in _OF for case in sentence.children(index, "case"))
