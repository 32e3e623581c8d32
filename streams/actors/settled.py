"""The country of a town that is said before it: police in *the Mozambican town of Palma*, wherever else a Palma is."""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.naming import Names
from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence


def towns_by_country(sentence: Sentence, names: Names, words: ReferenceWords, head: int) -> list[tuple[Identity, int]]:
    """Whose somebody is who is in a town, village or region called a country's, and the word that says so."""
    return [
        (identity, said.index)
        for child in sentence.children(head, "oblique")
        if child.lemma in words.parts
        for said in sentence.children(child.index, "adjective", "compound")
        for identity in names.identities(said.index)
        if identity.sort == "country"
        and any(case.lower in words.in_ for case in sentence.children(child.index, "case"))
    ]
