"""How far the phrase that names an actor reaches in the text."""

from __future__ import annotations

from collections.abc import Iterable

from streams.text.grammar import Sentence

_BEFORE = frozenset({"determiner", "adjective", "compound", "numeral", "possessor"})
_BEHIND = frozenset({"adjective", "flat", "compound"})


def phrase(sentence: Sentence, head: int, with_tokens: Iterable[int] = ()) -> tuple[int, int]:
    """The code points of the head with its article, adjectives and name, and with the tokens given."""
    indexes = {head, *with_tokens}
    for child in sentence.children(head):
        relations = _BEFORE if child.index < head else _BEHIND
        if child.relation in relations:
            below = sentence.subtree(child.index)
            if len(below) == 1 or not _has_clause(sentence, child.index, below):
                indexes.update(below)
    return sentence.tokens[min(indexes)].start, sentence.tokens[max(indexes)].end


def name(sentence: Sentence, tokens: Iterable[int], start: int, end: int) -> tuple[int, int]:
    """The code points of a name with the article before it."""
    first = min(tokens)
    if first > 0 and sentence.tokens[first - 1].pos == "DET":
        start = min(start, sentence.tokens[first - 1].start)
    return start, end


def _has_clause(sentence: Sentence, head: int, words: Iterable[int]) -> bool:
    return any(
        sentence.tokens[index].relation in ("relative-clause", "adnominal-clause", "conjunct", "punctuation")
        for index in words
        if index != head
    )
