"""*held drills, with ten jets taking part*: who is said to take part behind *with* is not with whom it is done.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_PART = frozenset({"part", "share"})


def those_taking_part(words: list[Word]) -> None:
    """Take what stands before *taking part* for a circumstance."""
    for taking in words:
        if taking.tag != "VBG" or not _takes_part(words, taking):
            continue
        start = next((word for word in reversed(words[: taking.index]) if word.text == "with"), None)
        noun = None if start is None else words[start.head]
        if start is not None and noun is not None and noun.role == "oblique" and words[start.index - 1].text == ",":
            noun.role = "other"


def _takes_part(words: list[Word], taking: Word) -> bool:
    if taking.lemma == "participate":
        return True
    return taking.lemma == "take" and any(word.lemma in _PART for word in dependants(words, taking.index, "object"))
