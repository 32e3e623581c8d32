"""*The ferry Estonia sank*: the noun before a name is its title, and what the name does is no clause of the noun.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants


def nouns_alone_with_names(words: list[Word]) -> None:
    """A noun that would be the root of a relative clause without a pronoun belongs to the name right behind it."""
    noun = next((word for word in words if word.is_root), None)
    if noun is None or noun.pos != "NOUN":
        return
    verb = next(dependants(words, noun.index, "relative-clause"), None)
    name = None if verb is None else next(dependants(words, verb.index, "subject"), None)
    if verb is None or name is None or name.pos != "PROPN" or verb.tag not in {"VBD", "VBZ"}:
        return
    first = min([name.index, *(word.index for word in dependants(words, name.index))])
    below = [word for word in dependants(words, noun.index) if word.index > noun.index and word is not verb]
    if first != noun.index + 1 or any(word.role != "punctuation" for word in below):
        return
    for word in list(dependants(words, noun.index)):
        if word is not verb:
            word.head = name.index if word.index < noun.index else verb.index
    verb.head, verb.role = verb.index, "root"
    noun.head, noun.role = name.index, "compound"
