"""What French parsers take for a clause about somebody, and is what he is told: *a prévenu Chypre qu'elle …*.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_TELLING = frozenset({"prévenir", "avertir", "informer", "aviser", "menacer", "convaincre", "persuader", "assurer"})
_THAT = frozenset({"que", "qu'", "qu’"})
_PERSONAL = frozenset({"il", "elle", "ils", "elles", "on"})


def clauses_behind_told(words: list[Word]) -> None:
    """*a averti les manifestants que leur mouvement serait écrasé*: *que* with a whole clause behind it tells no noun."""
    for clause in words:
        hearer = words[clause.head]
        verb = words[hearer.head]
        if clause.role != "relative-clause" or hearer.role != "object" or verb.lemma not in _TELLING:
            continue
        mark = next((w for w in dependants(words, clause.index, "object", "mark") if w.text.lower() in _THAT), None)
        if mark is None or not verb.index < hearer.index < mark.index:
            continue
        has_subject = any(dependants(words, clause.index, "subject", "passive-subject"))
        is_personal = words[mark.index + 1].text.lower() in _PERSONAL
        is_whole = (
            is_personal
            or mark.role == "mark"
            or any(word.index != mark.index for word in dependants(words, clause.index, "object", "passive-auxiliary"))
        )
        if has_subject and is_whole:
            mark.role, mark.lemma, mark.pos = "mark", "que", "SCONJ"
            clause.head, clause.role = verb.index, "clausal-complement"
