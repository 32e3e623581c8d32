"""Who is let into a place without a verb: *let the inspectors into the country*, which parsers read as what they do."""

from __future__ import annotations

from streams.text.words import Word, dependants

_INWARDS = frozenset({"into", "in", "inside", "onto", "out", "off", "through", "across", "near"})
_CLAUSES = frozenset({"clausal-complement", "open-complement"})


def let_in(words: list[Word]) -> None:
    """Make of a noun that *let* governs as a clause its object, and of what stands before it a part of its phrase."""
    for noun in words:
        verb = words[noun.head]
        if verb.lemma != "let" or noun.role not in _CLAUSES or noun.pos not in {"NOUN", "PROPN"}:
            continue
        if any(dependants(words, noun.index, "auxiliary", "object")):
            continue
        noun.role = "object"
        for child in list(dependants(words, noun.index)):
            if child.role == "subject":
                child.role = "compound"
            elif child.role == "oblique" and any(
                case.text in _INWARDS for case in dependants(words, child.index, "case")
            ):
                child.head = verb.index
