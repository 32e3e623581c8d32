"""Whose is what somebody is blamed or thanked for: «l'ONU accuse Kigali pour *son* soutien aux rebelles» means Kigali's."""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.memory import Recent
from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence, Token


def blamed_owner(sentence: Sentence, token: Token, recent: Recent, words: ReferenceWords) -> Identity | None:
    """Him whom a verb of blame, praise or punishment has as its object, where the thing is the reason."""
    thing = sentence.tokens[token.head]
    if thing.relation != "oblique":
        return None
    above = sentence.tokens[thing.head]
    if above.lemma in words.reasons:  # «en raison de ses livraisons»
        above = sentence.tokens[above.head]
    elif not any(case.lower in words.giving_reasons for case in sentence.children(thing.index, "case")):
        return None
    if above.lemma not in words.blaming:
        return None
    objects = [one.index for one in sentence.children(above.index, "object") if one.index < thing.index]
    if len(objects) != 1:
        return None
    return next((one.identity for one in recent.backwards(token.index, reach=0) if one.token == objects[0]), None)
