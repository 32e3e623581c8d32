"""*forced a ferry bound for Oran to turn back*: where it is bound turns nowhere.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_BOUND = frozenset({"bound", "headed", "destined"})
_HAVING_DONE = frozenset(
    {"force", "compel", "oblige", "order", "ask", "tell", "allow", "urge", "permit", "instruct", "cause", "require"}
)


def goals_behind_bound(words: list[Word]) -> None:
    """The name behind *bound for* is where it is bound, and what follows is said with the verb before."""
    for bound in words[:-4]:
        mark = words[bound.index + 1]
        if bound.text not in _BOUND or mark.text != "for" or mark.role != "mark":
            continue
        deed = words[mark.head]
        goal = next(dependants(words, deed.index, "subject"), None)
        if goal is None or goal.pos != "PROPN" or not mark.index < goal.index < deed.index:
            continue
        thing = words[bound.head]
        verb = words[thing.head]
        goal.head, goal.role = bound.index, "oblique"
        mark.head, mark.role, mark.pos = goal.index, "case", "ADP"
        if verb.pos == "VERB" and verb.index < bound.index and deed.head in {bound.index, thing.index, verb.index}:
            deed.head = verb.index
            deed.role = "open-complement" if verb.lemma in _HAVING_DONE else "adverbial-clause"
