"""Whom it was done to as well: *charged the army as well as the rebels*, *levelled it at Mali as well as at Niger*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants


def phrases_behind_as_well_as(words: list[Word]) -> None:
    """Join the phrase behind *as well as* to that before it which has the same preposition."""
    for well in words[3:-2]:
        if well.lemma != "well" or words[well.index - 1].text != "as" or words[well.index + 1].text != "as":
            continue
        case = words[well.index + 2]
        second = words[case.head]
        if case.role != "case" or second.role != "oblique" or second.index < case.index:
            continue
        verb = words[second.head]
        for first in dependants(words, verb.index, "oblique"):
            if first.index < well.index - 1 and _has_case(words, first, case):
                second.head, second.role = first.index, "conjunct"
                break


def _has_case(words: list[Word], noun: Word, case: Word) -> bool:
    return any(one.lemma == case.lemma for one in dependants(words, noun.index, "case"))
