"""Of what descent somebody is, who is of where he lives: *ethnic Albanian rebels in Macedonia* are Macedonia's.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_DESCENT = frozenset({"ethnic"})
_WHERE = frozenset({"in", "inside", "from"})


def those_of_a_descent(words: list[Word]) -> None:
    """Take the word of descent from its noun, where a place behind says of which country they are."""
    for word in words[:-2]:
        if word.text.lower() not in _DESCENT:
            continue
        descent = words[word.index + 1]
        noun = words[descent.head]
        if noun.pos != "NOUN" or descent.role not in {"adjective", "compound"} or noun.index < descent.index:
            continue
        places = dependants(words, noun.index, "oblique")
        if any(one.pos == "PROPN" and _is_where(words, one) for one in places):
            descent.role = "other"


def _is_where(words: list[Word], place: Word) -> bool:
    return any(case.text in _WHERE for case in dependants(words, place.index, "case"))
