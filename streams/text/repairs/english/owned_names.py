"""Two rulers joined, each told by his country: *King Charles of Britain and France's Emmanuel Macron met*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_MISREAD = frozenset({"apposition", "conjunct"})


def owned_names_behind_and(words: list[Word]) -> None:
    """The second name is joined to the first: it is neither its aside nor joined to its country."""
    for mark in words[3:-1]:
        if mark.tag != "POS" or mark.text != "'s":
            continue
        owner = words[mark.head]
        name = words[owner.head]
        above = words[name.head]
        if owner.role != "possessor" or name.index < mark.index or name.role not in _MISREAD:
            continue
        joint = words[_start(words, owner) - 1]
        if joint.text != "and" or above.pos != "PROPN" or above.index > joint.index:
            continue
        first = words[above.head] if name.role == "conjunct" and _is_country(words, above) else above
        if name.role == "conjunct" and first is above:
            continue
        if first.pos != "PROPN" or not any(_is_country(words, below) for below in dependants(words, first.index)):
            continue
        name.head, name.role = first.index, "conjunct"
        name.pos = "PROPN"
        joint.head, joint.role = first.index, "coordinator"


def _is_country(words: list[Word], name: Word) -> bool:
    """Whether it says whence the name before it is: *of Britain*."""
    if name.role != "oblique" or name.pos != "PROPN":
        return False
    return any(case.text == "of" for case in dependants(words, name.index, "case"))


def _start(words: list[Word], owner: Word) -> int:
    return min([owner.index, *(word.index for word in dependants(words, owner.index) if word.role != "case")])
