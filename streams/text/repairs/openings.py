"""What opens a French sentence, and parsers take for all of it: *Furieux d'avoir été pris de court, Khartoum a averti …*.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, is_finite

_RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel"})
_LINKS = ("copula", "auxiliary", "passive-auxiliary")


def openings_taken_for_sentences(words: list[Word]) -> None:
    """A clause behind the comma with a subject and no relative pronoun tells of nothing before it, and governs it."""
    root = next((word for word in words if word.is_root), None)
    if root is None or (root.pos == "VERB" and is_finite(words, root)) or root.pos == "PROPN":
        return
    if any(link.has("VerbForm=Fin") for link in dependants(words, root.index, *_LINKS)):
        return
    for verb in words:
        if verb.role != "relative-clause" or verb.pos != "VERB" or not is_finite(words, verb):
            continue
        subject = next(dependants(words, verb.index, "subject", "passive-subject"), None)
        if subject is None or subject.index > verb.index or not root.index < subject.index:
            continue
        below = [word for word in words if word.head in {verb.index, subject.index} and word.index < verb.index]
        if any(word.text.lower() in _RELATIVES for word in [*below, subject]):
            continue
        start = min([subject.index, *(word.index for word in below if word.head == subject.index and word.text != ",")])
        if words[start - 1].text != "," or words[verb.head].index > start:
            continue
        for word in list(dependants(words, root.index)):
            if word.index >= start or word.role == "punctuation":
                word.head = verb.index
        verb.head, verb.role = verb.index, "root"
        root.head, root.role = verb.index, "adverbial-clause"
        return
