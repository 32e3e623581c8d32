"""*est tombée aux mains des rebelles*: whose hands they are is said behind them, and nobody falls rebels.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_HANDS = frozenset({"mains", "griffes", "bras", "coupe"})
_BEFORE = frozenset({"aux", "les", "la"})
_OF = frozenset({"de", "d'", "d’", "des", "du"})


def whose_hands(words: list[Word]) -> None:
    """What follows *aux mains de* hangs on the hands, whatever verb the parser hung it on."""
    for hands in words[1:-2]:
        case = words[hands.index + 1]
        if hands.text.lower() not in _HANDS or words[hands.index - 1].text.lower() not in _BEFORE:
            continue
        holder = words[case.head]
        if case.text.lower() not in _OF or holder.index <= case.index or holder.head not in {hands.head, hands.index}:
            continue
        if not any(dependants(words, hands.index, "case")) and words[hands.index - 1].text.lower() != "aux":
            continue
        holder.head, holder.role, case.role = hands.index, "oblique", "case"
