"""Who rang whom, which parsers take for one name: *The minister rang Paul Kagame to thank him*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_RANG = "rang"
_NAMES = frozenset({"PROPN", "NOUN"})


def who_rang_whom(words: list[Word]) -> None:
    """Make of the word the verb between the name before it and the name or title behind it."""
    rang = next((word for word in words[1:-1] if word.text == _RANG and word.pos in _NAMES), None)
    if rang is None or words[rang.index - 1].pos not in _NAMES:
        return
    caller, whom = words[rang.index - 1], rang
    while whom.index + 1 < len(words) and words[whom.index + 1].pos in _NAMES | {"DET", "ADJ", "NUM"}:
        whom = words[whom.index + 1]
    top = whom if whom.is_root else words[whom.head]
    if whom is rang or not (whom.is_root or rang.is_root or top.is_root or top is rang):
        return
    root = next(word for word in words if word.is_root)
    _as_phrase(words, caller, 0, rang.index)
    _as_phrase(words, whom, rang.index + 1, whom.index + 1)
    for other in words:
        if other.head in (caller.index, rang.index, whom.index) and other.index > whom.index:
            other.head = rang.index
    if root not in (caller, rang, whom) and root.index > whom.index:
        for other in dependants(words, root.index, "punctuation"):
            other.head = rang.index
        root.head, root.role = rang.index, "adverbial-clause"
    rang.pos, rang.tag, rang.lemma, rang.morphology = "VERB", "VBD", "ring", "Tense=Past|VerbForm=Fin"
    rang.head, rang.role = rang.index, "root"
    caller.head, caller.role = rang.index, "subject"
    whom.head, whom.role = rang.index, "object"


def _as_phrase(words: list[Word], head: Word, start: int, end: int) -> None:
    """Hang the words before the head that hang on nothing of the phrase on it."""
    for word in words[start:end]:
        if word is not head and not start <= word.head < end:
            word.head = head.index
            word.role = "determiner" if word.pos == "DET" else "compound"
