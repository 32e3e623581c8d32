"""What French parsers make of the examples of a group: *quatre pays, dont l'Iran et la Syrie*.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_STATES = frozenset({"pays", "état", "nation", "capitale"})
_CLAUSES = frozenset({"relative-clause", "adnominal-clause"})
_MOVED = frozenset({"case", "coordinator"})


def countries_behind_dont(words: list[Word]) -> None:
    """*a sanctionné quatre pays, dont l'Iran*: the countries named are those of whom it is told, and the group is not."""
    for dont in words[2:-1]:
        if dont.text.lower() != "dont":
            continue
        name = words[dont.head]
        group = words[name.head]
        if name.pos != "PROPN" or name.role not in _CLAUSES or group.lemma.lower() not in _STATES or group.is_root:
            continue
        if group.index > dont.index or any(dependants(words, name.index, "subject", "copula", "passive-subject")):
            continue
        name.head, name.role = group.head, group.role
        for word in list(dependants(words, group.index)):
            if word.role in _MOVED:
                word.head = name.index
        group.head, group.role = name.index, "other"
        dont.role = "adverb"
