"""*Si Kiev refuse*: clauses with *si*, which parsers hang on the noun behind it or take for what somebody says.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verbs
from streams.text.words import Word, dependants

_NOUNS = frozenset({"NOUN", "PROPN"})


def conditions(words: list[Word]) -> None:
    """*si un cessez-le-feu était conclu*: *si* joins a clause, and the noun behind it is the clause's subject.

    *menace de frapper si Kiev refuse*: what one will do is under a condition, which only a question has for object.
    """
    for mark in words:
        noun = words[mark.head]
        is_if = mark.lemma in {"si", "lorsque", "quand"} or mark.text in {"s'", "s’"}
        if not is_if or mark.role not in {"case", "mark"}:
            continue
        verb = noun if mark.role == "mark" else words[noun.head]
        if verb.pos != "VERB" or verb.index < mark.index or (mark.role == "case" and not _leads(words, noun, verb)):
            continue
        if mark.role == "case":
            is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
            noun.role = "passive-subject" if is_passive else "subject"
            mark.head, mark.role = verb.index, "mark"
        if verb.role in {"open-complement", "clausal-complement", "adnominal-clause"} and not _asks(words, verb):
            verb.role = "adverbial-clause"


def _leads(words: list[Word], noun: Word, verb: Word) -> bool:
    """Whether a noun that *si* was hung on is the subject of the verb behind it."""
    if noun.pos not in _NOUNS or not noun.index < verb.index:
        return False
    if noun.role in {"subject", "passive-subject"}:
        return True
    return noun.role == "oblique" and not any(dependants(words, verb.index, "subject", "passive-subject"))


def _asks(words: list[Word], clause: Word) -> bool:
    """Whether the clause is what somebody asks or finds out, and no condition."""
    return words[clause.head].lemma in verbs("asking whether") or words[clause.head].index > clause.index
