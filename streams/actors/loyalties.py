"""Whom armed men follow: *gunmen loyal to Haftar* are of his country, *militiamen allied to the RSF* of theirs."""

from __future__ import annotations

from collections.abc import Iterator

from streams.text.grammar import Sentence

ARMED = frozenset({"MIL", "REB", "UAF"})


def masters(sentence: Sentence, head: int, sworn: frozenset[str]) -> Iterator[int]:
    """The phrases that tell to whom the men at a token are sworn."""
    for child in sentence.children(head, "adnominal-clause", "adjective"):
        if child.index > head and (child.lemma in sworn or child.lower in sworn):
            for phrase in sentence.children(child.index, "oblique"):
                yield phrase.index
