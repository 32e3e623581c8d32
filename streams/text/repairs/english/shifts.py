"""Phrases that English puts off to the end since they are long, which parsers then hang on what stands before them.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_HANDING_OVER = frozenset(
    {"extradition", "handover", "transfer", "surrender", "delivery", "sale", "donation", "return", "supply", "shipment",
     "gift", "export", "release", "repatriation", "deportation", "rendition", "provision", "restitution", "dispatch"}
)  # fmt: skip
"""What is done with something, to somebody, by somebody: the three may stand in any order."""

_VICTIMS = frozenset({"victim", "survivor"})
_DISASTERS = frozenset({"flood", "storm", "quake", "drought", "fire"})


def repair_shifts(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    victims_of_disasters(words)
    objects_behind_labels(words)
    owners_behind_labels(words)
    objects_behind_receivers(words)
    things_behind_names(words)


def victims_of_disasters(words: list[Word]) -> None:
    """*delivered rice to flood victims*: nobody is to flood them."""
    for word in words[1:-1]:
        noun, to = words[word.index + 1], words[word.index - 1]
        if word.lemma not in _DISASTERS or noun.lemma not in _VICTIMS or word.pos != "VERB" or to.text != "to":
            continue
        for other in list(dependants(words, word.index)):
            other.head = noun.index
        noun.head, noun.role = word.head, "oblique"
        word.head, word.role, word.pos, word.tag = noun.index, "compound", "NOUN", "NN"
        to.head, to.role, to.pos = noun.index, "case", "ADP"


def objects_behind_labels(words: list[Word]) -> None:
    """*dismissed as baseless the claim that …*: the claim is what is dismissed."""
    for label in words[1:]:
        before = words[label.index - 1]
        if label.role != "adverbial-clause" or before.text != "as" or label.is_root:
            continue
        if label.pos != "ADJ" and label.tag != "VBN":
            continue
        objects = [noun for noun in dependants(words, label.index, "object") if noun.index > label.index]
        if not objects or any(dependants(words, label.head, "object")):
            continue
        for clause in dependants(words, objects[0].index, "relative-clause"):
            if any(mark.pos == "SCONJ" for mark in dependants(words, clause.index, "mark")):
                clause.role = "adnominal-clause"
        objects[0].head = label.head
        label.role, label.pos = "oblique", "ADJ"
        before.head, before.role = label.index, "case"


def owners_behind_labels(words: list[Word]) -> None:
    """*dismissed as baseless Mali's claim that …*: a word in lower case is no part of the owner's name."""
    for noun in words:
        case = next(dependants(words, noun.index, "case"), None)
        if noun.role != "oblique" or case is None or case.text != "as" or any(dependants(words, noun.head, "object")):
            continue
        label = words[case.index + 1]
        if not label.text.islower() or label.role != "compound" or words[label.head].role != "possessor":
            continue
        label.head, label.role, label.pos = noun.head, "oblique", "ADJ"
        label.lemma = label.text
        case.head, noun.role = label.index, "object"


def objects_behind_receivers(words: list[Word]) -> None:
    """*gave back to Benin 26 treasures*: before a number or an article no name is the first half of a word."""
    for noun in words:
        if noun.pos != "NOUN" or noun.role != "oblique" or noun.is_root:
            continue
        case = next(dependants(words, noun.index, "case"), None)
        names = [name for name in dependants(words, noun.index, "compound") if name.pos == "PROPN"]
        if case is None or not names or case.index > names[0].index or any(dependants(words, noun.head, "object")):
            continue
        name = names[-1]
        if words[name.index + 1].pos not in {"NUM", "DET"} or words[noun.head].pos != "VERB":
            continue
        for other in words[name.index + 1 : noun.index]:
            if other.head == name.index:
                other.head = noun.index
        for other in (case, *names[:-1]):
            other.head = name.index
        name.head, name.role = noun.head, "oblique"
        noun.role = "object"


def things_behind_names(words: list[Word]) -> None:
    """*the extradition to Peru of a judge by Spain*: neither the judge nor Spain is Peru's."""
    for thing in words:
        name = words[thing.head]
        if thing.role != "oblique" or name.pos != "PROPN" or name.role not in {"oblique", "agent"}:
            continue
        of = next(dependants(words, thing.index, "case"), None)
        act = words[name.head]
        if of is None or of.text != "of" or words[of.index - 1] is not name or act.lemma not in _HANDING_OVER:
            continue
        thing.head = act.index
        for other in list(dependants(words, thing.index, "oblique", "agent")):
            if any(case.text in {"by", "to"} for case in dependants(words, other.index, "case")):
                other.head = act.index
