"""What is given behind its receiver: "showed the envoy *the door*" is no second name for the envoy."""

from __future__ import annotations

from streams.text.words import Word, dependants


def given_things(words: list[Word]) -> None:
    """A common noun with an article, set beside a receiver without a comma, is the object."""
    for thing in words:
        receiver = words[thing.head]
        if thing.role != "apposition" or thing.pos != "NOUN" or receiver.role != "indirect-object":
            continue
        has_article = any(dependants(words, thing.index, "determiner"))
        is_parted = any(word.text == "," for word in words[receiver.index : thing.index])
        if has_article and not is_parted and not any(dependants(words, receiver.head, "object")):
            thing.head, thing.role = receiver.head, "object"
