"""Who is let into a place without a verb: *let the inspectors into the country*, which parsers read as what they do."""

from __future__ import annotations

from streams.text.words import Word, dependants

_INWARDS = frozenset({"into", "in", "inside", "onto", "out", "off", "through", "across", "near"})
_CLAUSES = frozenset({"clausal-complement", "open-complement"})
_LETTING = frozenset({"let", "lets"})


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


def let_go(words: list[Word]) -> None:
    """*let go an Israeli soldier*: who is let go goes, as in *let an Israeli soldier go*."""
    for let in words[:-2]:
        go = words[let.index + 1]
        if let.text.lower() not in _LETTING or go.text != "go" or let.head != go.index or let.role != "auxiliary":
            continue
        thing = next(dependants(words, go.index, "object"), None)
        if thing is None or thing.index < go.index:
            continue
        for other in list(dependants(words, go.index)):
            if other not in (let, thing):
                other.head = let.index
        let.pos, let.tag, let.lemma, let.morphology = "VERB", "VBD", "let", "Tense=Past|VerbForm=Fin"
        let.head, let.role = (let.index if go.is_root else go.head), go.role
        go.head, go.role, go.tag, go.morphology = let.index, "clausal-complement", "VB", "VerbForm=Inf"
        thing.role = "subject"
