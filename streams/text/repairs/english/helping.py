"""Whom somebody helps, behind a bare infinitive: *helped Oman's navy clear a channel*, *looked at ways to help Jamaica*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_PURPOSES = frozenset(
    {"way", "means", "option", "idea", "plan", "proposal", "effort", "chance", "opportunity", "ability", "need"}
)


def those_helped(words: list[Word]) -> None:
    """Who is helped do something is helped, and does not do it alone."""
    for clause in words:
        verb = words[clause.head]
        if clause.role != "clausal-complement" or verb.lemma not in {"help", "assist"} or clause.index < verb.index:
            continue
        if clause.tag not in {"VB", "VBP"} or any(dependants(words, clause.index, "auxiliary", "mark")):
            continue
        helped = next(dependants(words, clause.index, "subject"), None)
        if helped is not None and helped.index > verb.index and not any(dependants(words, verb.index, "object")):
            helped.head, helped.role = verb.index, "object"
            clause.role = "open-complement"


def ways_to_do(words: list[Word]) -> None:
    """What there are ways to do is not done: an infinitive tells what the noun is for."""
    for clause in words:
        noun = words[clause.head]
        if clause.role != "relative-clause" or clause.tag != "VB" or noun.lemma not in _PURPOSES:
            continue
        below = list(dependants(words, clause.index, "mark", "subject", "passive-subject", "auxiliary"))
        if len(below) == 1 and below[0].lemma == "to" and words[clause.index - 1] is below[0]:
            clause.role = "adnominal-clause"
