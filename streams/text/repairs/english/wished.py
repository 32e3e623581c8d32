"""*demanded that Maduro resign*: behind such verbs a noun with a name before it is what the named is to do.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_WISHING = frozenset({"insist", "demand", "request", "propose", "recommend"})


def wished_deeds(words: list[Word]) -> None:
    """Make a verb of the noun, and its subject of the name."""
    for deed in words[3:]:
        if deed.pos != "NOUN" or deed.role != "clausal-complement" or words[deed.head].lemma not in _WISHING:
            continue
        names = [word for word in dependants(words, deed.index, "compound") if word.index < deed.index]
        is_clause = any(mark.text == "that" for mark in dependants(words, deed.index, "mark"))
        if not is_clause or not names or names[-1].index != deed.index - 1 or names[-1].pos != "PROPN":
            continue
        deed.pos, deed.tag, deed.lemma, deed.morphology = "VERB", "VB", deed.text, "VerbForm=Inf"
        for below in list(dependants(words, deed.index, "compound", "determiner", "adjective", "possessor")):
            below.head = names[-1].index
        names[-1].head, names[-1].role = deed.index, "subject"
        behind = words[deed.index + 1] if deed.index + 1 < len(words) else None
        if behind is not None and behind.role == "adverb" and behind.text in {"aside", "down"}:
            behind.role = "particle"
