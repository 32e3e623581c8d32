"""«l'équivalent de deux millions d'euros» is a sum: the millions are given, not their equivalent.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_EQUIVALENT = frozenset({"équivalent"})
_OF = frozenset({"de", "d'", "d’"})


def sums_behind_equivalents(words: list[Word]) -> None:
    """*débloque l'équivalent de deux millions d'euros*: the millions take the place of the word before them."""
    for first in words[1:-2]:
        if first.lemma not in _EQUIVALENT or first.pos != "NOUN" or first.is_root:
            continue
        for total in dependants(words, first.index, "oblique"):
            case = next(dependants(words, total.index, "case"), None)
            if case is None or case.text.lower() not in _OF or case.index != first.index + 1:
                continue
            if not any(dependants(words, total.index, "numeral")) and total.pos != "NUM":
                continue
            total.head, total.role = first.head, first.role
            for below in list(dependants(words, first.index)):
                if below is not total:
                    below.head = total.index
            first.head, first.role, case.role = total.index, "determiner", "determiner"
            break
