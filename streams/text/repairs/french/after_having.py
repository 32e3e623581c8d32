"""*Deux ans après avoir chassé les Français, Niamey renoue*: what had been done first is a circumstance, and no sentence.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants

_AFTER = frozenset({"après"})
_HELPING = frozenset({"avoir", "être"})


def after_having(words: list[Word]) -> None:
    """Behind the comma, the verb with a subject of its own governs, not the participle behind *après avoir*."""
    for after, helping in pairwise(words):
        done = words[after.head]
        if after.text.lower() not in _AFTER or helping.text.lower() not in _HELPING or not done.is_root:
            continue
        if done.pos != "VERB" or done.index < helping.index:
            continue
        verb = next((word for word in words[done.index + 1 :] if _governs(words, word, done)), None)
        if verb is None:
            return
        for below in list(dependants(words, done.index)):
            if below.index > verb.index or (below.index > done.index and below.role == "punctuation"):
                below.head = verb.index
        verb.head, verb.role = verb.index, "root"
        done.head, done.role = verb.index, "adverbial-clause"
        return


def _governs(words: list[Word], verb: Word, done: Word) -> bool:
    """Whether it is a verb below the participle, behind a comma, whose subject stands between the two."""
    if verb.pos != "VERB" or verb.head != done.index or any(dependants(words, verb.index, "mark", "coordinator")):
        return False
    subjects = dependants(words, verb.index, "subject", "passive-subject")
    first = next((one for one in subjects if done.index < one.index < verb.index), None)
    if first is None or first.has("PronType=Rel"):
        return False
    return any(word.text == "," for word in words[done.index + 1 : first.index])
