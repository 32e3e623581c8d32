"""*Des marins indonésiens et des garde-côtes vietnamiens*: a noun with an article of its own is joined to no adjective.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_NOUNS = frozenset({"NOUN", "PROPN"})
_ARTICLES = frozenset({"le", "la", "les", "l'", "l’", "un", "une", "des"})


def nouns_joined_to_qualities(words: list[Word]) -> None:
    """Such a noun is joined to the noun that the adjective qualifies; *des* is its article where that noun has one too."""
    for noun in words:
        quality = words[noun.head]
        first = words[quality.head]
        if noun.role != "conjunct" or noun.pos not in _NOUNS or quality.pos != "ADJ" or quality.role != "adjective":
            continue
        if first.pos not in _NOUNS or not first.index < quality.index < noun.index:
            continue
        articles = [
            word
            for word in dependants(words, noun.index, "determiner", "case")
            if word.index < noun.index and word.text.lower() in _ARTICLES
        ]
        if not articles:
            continue
        noun.head = first.index
        if articles[0].role == "case" and not any(dependants(words, first.index, "case")):
            articles[0].role = "determiner"
