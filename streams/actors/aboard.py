"""Whose those aboard are: *seized a Greek tanker and arrested its captain* means the tanker's, and not the navy's."""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.memory import Recent
from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence, Token

_DONE_TO = frozenset({"object", "passive-subject", "oblique", "conjunct"})


def owner_of_craft(
    sentence: Sentence, token: Token, recent: Recent, words: ReferenceWords
) -> tuple[Identity, ...] | None:
    """The country whose the ship or aircraft is that a sentence has named before its crew; none if it says no country.

    None where no craft is named, or the noun is nobody aboard.
    """
    if sentence.tokens[token.head].lemma not in words.aboard:
        return None
    craft = next(
        (one for one in reversed(sentence.tokens[: token.index]) if one.lemma in words.craft and one.pos == "NOUN"),
        None,
    )
    if craft is None or craft.relation not in _DONE_TO:
        return None
    parts = set(sentence.subtree(craft.index))
    found = {
        country
        for said, at, country in recent.countries
        if said == recent.sentence and at in parts and at < token.index
    }
    return (Identity("country", found.pop()),) if len(found) == 1 else ()
