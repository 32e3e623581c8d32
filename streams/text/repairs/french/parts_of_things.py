"""*Suspend une partie de son aide*: what stands behind a part, a half or most of it is of it, and not of the verb.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verbs
from streams.text.words import Word, dependants

_OF = frozenset({"de", "d'", "d’", "du", "des"})
_WHOLES = ("object", "subject", "passive-subject", "oblique", "agent")


def parts_of_things(words: list[Word]) -> None:
    """Hang on a word of parts what follows it at once behind *de*, where the parser hung it on the verb."""
    for part in words[:-2]:
        if part.pos not in {"NOUN", "ADJ", "ADV"} or part.role not in _WHOLES or part.lemma not in verbs("parts"):
            continue
        case = words[part.index + 1]
        whole = words[case.head]
        if case.text.lower() not in _OF or case.role != "case" or whole.index < case.index:
            continue
        is_strayed = whole.head == part.head and whole.role in {"oblique", "object"}
        if is_strayed and all(word.head == whole.index for word in words[case.index : whole.index]):
            whole.head, whole.role = part.index, "oblique"
            for phrase in list(dependants(words, part.head, "adjective")):
                if phrase.index == whole.index + 1:
                    phrase.head = whole.index
