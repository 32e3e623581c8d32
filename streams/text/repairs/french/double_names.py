"""Names of two words that parsers take for two: «Burkina Faso : …», «Preah Vihear»."""

from __future__ import annotations

from streams.text.words import Word, dependants


def halves_of_names(words: list[Word]) -> None:
    """*Burkina Faso : sept soldats tués*: a name right behind another, with nothing between, is its second half."""
    for second in words[1:]:
        first = words[second.index - 1]
        is_pair = second.pos == first.pos == "PROPN" and second.role == "oblique" and second.head == first.index
        if is_pair and not second.is_glued and not any(dependants(words, second.index)):
            second.role = "flat"
