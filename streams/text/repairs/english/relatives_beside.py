"""Relative clauses right behind their noun, which parsers give to the subject: *Boys were among the rebels who took the port*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_WHO = frozenset({"who", "whom", "which", "that"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_VERBS = frozenset({"VERB", "AUX"})


def relatives_beside(words: list[Word]) -> None:
    """Hang the clause on the noun before the pronoun, where another verb stands between that and its head."""
    for who in words[1:]:
        if who.text.lower() not in _WHO or who.pos not in {"PRON", "SCONJ", "DET"}:
            continue
        clause, noun = words[who.head], words[who.index - 1]
        if clause.role != "relative-clause" or clause.index < who.index or noun.pos not in _NOUNS:
            continue
        head = words[clause.head]
        if head.index >= noun.index or noun.role not in {"oblique", "object", "attribute"}:
            continue
        verb = words[noun.head]
        if (
            verb.pos in _VERBS
            and head.index < verb.index < noun.index
            and any(dependants(words, verb.index, "subject"))
        ):
            clause.head = noun.index
