"""First names that parsers take for the sentence's verb: *President Frank-Walter Steinmeier laid a wreath*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_BEFORE = frozenset({"compound", "adjective", "determiner", "possessor", "subject", "flat"})


def rooted_names(words: list[Word]) -> None:
    """Put the verb above the name, whose parts all hang on its last."""
    for first in words[:-2]:
        last = words[first.index + 1]
        if not first.is_root or first.pos != "PROPN" or last.pos != "PROPN" or last.head != first.index:
            continue
        if last.role not in {"flat", "subject"} or any(dependants(words, first.index, "case", "copula", "auxiliary")):
            continue
        verb = next(dependants(words, first.index, "clausal-complement"), None)
        if verb is None or verb.pos != "VERB" or verb.index < last.index:
            continue
        if any(dependants(words, verb.index, "subject", "passive-subject", "mark")):
            continue
        _put_verb_above(words, first, last, verb)


def _put_verb_above(words: list[Word], first: Word, last: Word, verb: Word) -> None:
    """Hang the words before the name on its last part, and all others on the verb."""
    verb.head, verb.role = verb.index, "root"
    for word in list(dependants(words, first.index)):
        is_part = word.index < first.index and word.role in _BEFORE
        word.head = last.index if is_part else verb.index
        if is_part and word.role == "subject":
            word.role = "compound"
    is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
    first.head, first.role = last.index, "compound"
    last.head, last.role = verb.index, "passive-subject" if is_passive else "subject"
