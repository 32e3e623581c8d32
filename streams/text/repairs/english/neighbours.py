"""*accused its neighbour Chad*: the word for what a country is to another is its title, and the name what the verb is about.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser. Parsers take the name for an aside of the
word, which then would be a neighbour that nobody knows.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants

_TO_ANOTHER = frozenset(
    {"neighbour", "neighbor", "ally", "rival", "foe", "arch-rival", "archrival", "archfoe", "enemy", "archenemy"}
    | {"partner", "patron", "adversary", "protector", "backer", "sponsor", "overlord"}
)


def names_behind_neighbours(words: list[Word]) -> None:
    """Let the name stand where its title stood."""
    for noun, first in pairwise(words):
        if noun.lemma not in _TO_ANOTHER or first.pos != "PROPN":
            continue
        # "its ally South Sudan"
        name = words[first.head] if first.role == "compound" and first.head > noun.index else first
        if name.role != "apposition" or name.head != noun.index or noun.tag != "NN":
            continue
        for word in list(dependants(words, noun.index)):
            if word is not name and (word.role == "case" or word.index > name.index):
                word.head = name.index
        name.head, name.role = (name.index if noun.is_root else noun.head), noun.role
        noun.head, noun.role = name.index, "compound"
