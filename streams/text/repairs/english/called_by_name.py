"""Who is first said to be of a country and then called by name: *freed an American, Ryan Corbett, on Monday*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_ONE = frozenset({"a", "an"})


def called_by_name(words: list[Word]) -> None:
    """Put who it is above the name that parsers take him for an adjective of."""
    for one in words[1:-2]:
        name = words[one.head]
        if one.role not in {"adjective", "compound"} or name.pos != "PROPN" or words[one.index + 1].text != ",":
            continue
        article = words[one.index - 1]
        if name.index < one.index or article.text.lower() not in _ONE or article.head != name.index:
            continue
        for other in list(dependants(words, name.index)):
            if other.index < one.index or other.role == "relative-clause":
                other.head = one.index
        one.head, one.role, one.pos = (one.index if name.is_root else name.head), name.role, "PROPN"
        one.tag, one.morphology = "NNP", "Number=Sing"
        name.head, name.role = one.index, "apposition"
