"""Places called by what is done there: *opened the Kerem Shalom crossing to aid*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_BEHIND = frozenset(
    {"to", "with", "from", "on", "in", "at", "for", "near", "between", "and", ",", ".", "after", "since"}
)
_PLACED = frozenset({"object", "oblique", "subject", "passive-subject"})


def named_crossings(words: list[Word]) -> None:
    """The crossing is the noun, and the name before it says which."""
    for crossing in words[2:-1]:
        name = words[crossing.index - 1]
        if crossing.text != "crossing" or name.tag != "NNP" or name.role not in _PLACED or crossing.is_root:
            continue
        if crossing.head not in {name.head, name.index}:
            continue
        own = list(dependants(words, name.index))
        if words[crossing.index + 1].text not in _BEHIND or not any(one.role == "determiner" for one in own):
            continue
        for one in own:
            if one is not crossing and one.role != "compound":
                one.head = crossing.index
        crossing.pos, crossing.tag, crossing.lemma, crossing.morphology = "NOUN", "NN", "crossing", "Number=Sing"
        crossing.head, crossing.role = name.head, name.role
        name.head, name.role = crossing.index, "compound"
