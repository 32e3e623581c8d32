"""What English parsers take for a verb in *riot police*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

RIOT_FORCES = frozenset({"police", "squad", "officer", "policeman", "gear", "force"})


def riot_police(words: list[Word]) -> None:
    """*protesters and riot police*: before those who are sent against riots, *riot* is no verb."""
    for word in words[:-1]:
        noun = words[word.index + 1]
        if word.lemma != "riot" or noun.lemma not in RIOT_FORCES:
            continue
        if word.pos == "NOUN" and word.head == noun.index:
            # "Kenyan riot police" are Kenya's, and so is no riot
            for other in list(dependants(words, word.index)):
                other.head = noun.index
        if word.pos != "VERB":
            continue
        noun.head, noun.role = (noun.index, word.role) if word.is_root else (word.head, word.role)
        noun.pos = "NOUN"
        for other in list(dependants(words, word.index)):
            other.head = noun.index
        word.head, word.role, word.pos, word.tag = noun.index, "compound", "NOUN", "NN"
