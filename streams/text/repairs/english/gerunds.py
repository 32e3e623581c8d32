"""What English parsers get wrong about words in -ing: *denied bombing Georgia*, *neighbouring Tanzania*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants


def gerunds(words: list[Word]) -> None:
    """*denied bombing Georgia*: a word in -ing that a verb has for its complement is a verb, the name its object."""
    for word in words:
        is_gerund = word.pos == "NOUN" and word.text.islower() and word.text.endswith("ing")
        if not is_gerund or word.role not in {"open-complement", "object"} or words[word.head].pos != "VERB":
            continue
        below = list(dependants(words, word.index))
        following = next((other for other in below if other.index > word.index), None)
        if following is None or following.pos != "PROPN" or following.role not in {"oblique", "other", "apposition"}:
            continue
        if any(other.index < word.index or other.role in {"case", "determiner"} for other in below):
            continue
        is_next = following.index == word.index + 1 or words[word.index + 1].head == following.index
        if is_next and not any(dependants(words, following.index, "case")):
            word.pos, word.role, word.morphology = "VERB", "open-complement", "Aspect=Prog|Tense=Pres|VerbForm=Part"
            word.lemma = word.text.removesuffix("ing") if word.lemma == word.text else word.lemma
            following.role = "object"


def neighbours(words: list[Word]) -> None:
    """*apologised to neighbouring Tanzania*: before a name it is an adjective, and no gerund with an object."""
    for word, name in pairwise(words):
        if word.text.lower() not in {"neighbouring", "neighboring"} or name.pos not in {"PROPN", "NOUN"}:
            continue
        if word.pos != "VERB" or name.head != word.index or word.is_root:
            continue
        is_behind = any(dependants(words, word.index, "case"))
        name.head, name.role = word.head, "oblique" if is_behind else "object"
        for other in list(dependants(words, word.index)):
            other.head = name.index
        word.head, word.role, word.pos = name.index, "adjective", "ADJ"
