"""*La Hongrie a bloqué l'aide ; Varsovie a dénoncé …*: behind a semicolon a sentence of its own begins.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants


def clauses_behind_semicolons(words: list[Word]) -> None:
    """A clause with a subject, and nothing that joins it, tells no circumstance of what stands before the semicolon."""
    for stop in words:
        if stop.text != ";":
            continue
        for verb in words[stop.index + 1 :]:
            is_below = verb.role == "adverbial-clause" and verb.head < stop.index
            if not is_below or verb.pos != "VERB" or any(dependants(words, verb.index, "mark")):
                continue
            subject = next(dependants(words, verb.index, "subject", "passive-subject"), None)
            if subject is not None and stop.index < subject.index < verb.index:
                verb.role = "parataxis"
