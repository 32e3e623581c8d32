"""*It was officers who killed them* tells of officers' killing: who admits or denies that, admits or denies the killing.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_WHO = frozenset({"who", "that", "which"})
_WITH_CLAUSE = frozenset({"mark", "adverbial-clause", "punctuation", "coordinator", "oblique", "adverb"})


def english_clefts(words: list[Word]) -> None:
    """Mend roles and heads in place: the relative clause takes the place of *it was*."""
    for it in words[:-4]:
        if it.text.lower() != "it" or it.role not in {"subject", "expletive"}:
            continue
        be = words[it.head]
        if be.lemma != "be" or be.index != it.index + 1 or be.tag not in {"VBD", "VBZ"}:
            continue
        doer = next((one for one in dependants(words, be.index, "attribute") if one.index > be.index), None)
        if doer is None or doer.pos not in {"NOUN", "PROPN"} or any(dependants(words, doer.index, "case")):
            continue
        clause = next((one for one in dependants(words, doer.index, "relative-clause") if one.pos == "VERB"), None)
        who = None if clause is None else next(dependants(words, clause.index, "subject"), None)
        if clause is None or who is None or who.text not in _WHO or who.index < doer.index:
            continue
        _take_place(words, it, be, doer, clause, who)


def _take_place(words: list[Word], it: Word, be: Word, doer: Word, clause: Word, who: Word) -> None:
    clause.head, clause.role = (clause.index, "root") if be.is_root else (be.head, be.role)
    for other in list(dependants(words, be.index)):
        if other is not it and other is not doer and other.role in _WITH_CLAUSE | {"conjunct", "clausal-complement"}:
            other.head = clause.index
    doer.head, doer.role = clause.index, "subject"
    it.head, it.role = clause.index, "other"
    be.head, be.role = clause.index, "other"
    who.head, who.role = clause.index, "other"
