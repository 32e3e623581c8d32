"""What belongs to a trigger: the words of its clause, and how far each is from it."""

from __future__ import annotations

from streams.text.grammar import Sentence

_OTHER_CLAUSES = frozenset(
    {"clausal-complement", "adverbial-clause", "adnominal-clause", "relative-clause", "clausal-subject", "parataxis"}
)
_PREDICATES = frozenset({"VERB", "AUX"})


def clause_of(sentence: Sentence, trigger: int) -> dict[int, int]:
    """The tokens of the trigger's clause, each with its distance from the trigger in steps of the tree.

    A trigger that is a noun or an infinitive within a clause (*held talks*, *agreed to meet*) has that whole clause.
    Clauses below (*said that …*, *which …*) and verbs joined to it (*met and signed*) are others.
    """
    path = _way_up(sentence, trigger)
    distance: dict[int, int] = {}
    for steps, start in enumerate(path):
        waiting = [(start, steps)]
        while waiting:
            index, far = waiting.pop()
            if index in distance:
                continue
            distance[index] = far
            waiting.extend(
                (child.index, far + 1) for child in sentence.children(index) if not _is_other(sentence, child.index)
            )
    return distance


def distances(sentence: Sentence, trigger: int) -> dict[int, int]:
    """Every token of the trigger's tree and its distance from the trigger in steps."""
    distance = {trigger: 0}
    waiting = [trigger]
    for index in waiting:
        token = sentence.tokens[index]
        for other in (token.head, *(child.index for child in token.children)):
            if other not in distance:
                distance[other] = distance[index] + 1
                waiting.append(other)
    return distance


def _way_up(sentence: Sentence, trigger: int) -> list[int]:
    """The trigger and its heads up to the predicate of its clause."""
    path = [trigger]
    while True:
        token = sentence.tokens[path[-1]]
        if token.head == token.index or token.head in path or _is_other(sentence, token.index):
            return path
        if token.pos in _PREDICATES and token.relation != "open-complement":
            return path
        path.append(token.head)


def _is_other(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    if token.relation == "conjunct":
        return token.pos in _PREDICATES
    return token.relation in _OTHER_CLAUSES
