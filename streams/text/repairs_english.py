"""What English parsers get wrong about verbs between two nouns, most of all in headlines.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.repairs_of_speech import speech_behind
from streams.text.words import Word, dependants

GIVING = frozenset(
    {"give", "offer", "grant", "send", "sell", "lend", "promise", "hand", "supply", "owe", "award", "pledge"}
)
"""Verbs with a receiver before the object: *gave Mali weapons*."""


def repair_english(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    verbs_behind_names(words)
    receivers(words)
    gerunds(words)
    speech_behind(words)


def verbs_behind_names(words: list[Word]) -> None:
    """*Trump threatened sanctions*, *Trump halted military aid*: a past form behind the name that begins is the verb.

    Parsers take it for an adjective or participle, and so the noun behind it for the root, or for a verb (*aid*).
    """
    position = next((word.index for word in words if word.pos not in {"PROPN", "DET"}), 0)
    verb = words[position] if words else None
    if verb is None or position == 0 or verb.pos != "VERB" or verb.tag not in {"VBD", "VBN"}:
        return
    name = words[position - 1]
    below = {word.role for word in dependants(words, verb.index)}
    if name.pos != "PROPN" or verb.role not in {"adjective", "adnominal-clause"} or below & {"agent", "auxiliary"}:
        return
    root = next(word for word in words if word.is_root)
    if root is name:
        root = words[verb.head]
    is_noun = root.pos in {"NOUN", "PROPN"}
    # A name in the singular has no verb without an ending: *aids*, not *aid*.
    is_bare = root.pos == "VERB" and root.lemma == root.text.lower()
    is_misread = is_bare and name.tag not in {"NNS", "NNPS"} and not _has_clause(words, root)
    is_object = root.index > verb.index and not any(
        word.pos in {"VERB", "AUX", "ADP", "PUNCT"} for word in words[verb.index + 1 : root.index]
    )
    if not is_object or not (is_noun or is_misread):
        return
    _make_object(words, verb, root)
    _make_subject(words, verb, name)


def receivers(words: list[Word]) -> None:
    """*gave Mali weapons*: a name between such a verb and its object is the receiver.

    Not where something says to whom: *sent Mali rebels to Chad*; nor an abbreviation, which may be a part of the
    object: *sent UN troops*, *offered EU membership*.
    """
    for noun in words:
        verb = words[noun.head]
        if noun.role != "object" or verb.lemma not in GIVING or verb.pos != "VERB":
            continue
        if any(dependants(words, verb.index, "indirect-object", "passive-auxiliary")) or _has_goal(words, verb, noun):
            continue
        name = words[verb.index + 1] if verb.index + 1 < noun.index else noun
        is_part = name.head == noun.index and name.role in {"compound", "adjective", "determiner"}
        if is_part and name.pos == "PROPN" and not name.text.isupper() and words[name.index + 1].pos != "PART":
            name.head, name.role = verb.index, "indirect-object"


def gerunds(words: list[Word]) -> None:
    """*denied bombing Georgia*: a word in -ing that a verb has for its complement is a verb, the name its object."""
    for word in words:
        is_gerund = word.pos == "NOUN" and word.text.islower() and word.text.endswith("ing")
        if not is_gerund or word.role not in {"open-complement", "object"} or words[word.head].pos != "VERB":
            continue
        below = list(dependants(words, word.index))
        following = next((other for other in below if other.index > word.index), None)
        if following is None or following.pos != "PROPN" or following.role not in {"oblique", "other", "apposition"}:
            continue
        if any(other.index < word.index or other.role in {"case", "determiner"} for other in below):
            continue
        is_next = following.index == word.index + 1 or words[word.index + 1].head == following.index
        if is_next and not any(dependants(words, following.index, "case")):
            word.pos, word.role, word.morphology = "VERB", "open-complement", "Aspect=Prog|Tense=Pres|VerbForm=Part"
            word.lemma = word.text.removesuffix("ing") if word.lemma == word.text else word.lemma
            following.role = "object"


def _has_clause(words: list[Word], verb: Word) -> bool:
    return any(dependants(words, verb.index, "auxiliary", "passive-auxiliary", "negation", "particle", "mark"))


def _has_goal(words: list[Word], verb: Word, noun: Word) -> bool:
    goals = [*dependants(words, verb.index, "oblique"), *dependants(words, noun.index, "oblique")]
    return any(case.lemma in {"to", "into"} for goal in goals for case in dependants(words, goal.index, "case"))


def _make_object(words: list[Word], verb: Word, root: Word) -> None:
    verb.head, verb.role = verb.index, "root"
    for other in list(dependants(words, root.index)):
        is_before = other.index < verb.index
        if is_before or other.role == "punctuation":
            other.head = verb.index
        elif other.role in {"subject", "object", "passive-subject"} and other.index < root.index:
            other.role = "compound"
    root.head, root.role = verb.index, "object"
    if root.pos == "VERB":
        root.pos, root.tag, root.lemma, root.morphology = "NOUN", "NN", root.text.lower(), "Number=Sing"


def _make_subject(words: list[Word], verb: Word, name: Word) -> None:
    """The name's words hang on its last one."""
    for word in words[: name.index]:
        if word.head >= verb.index:
            word.head, word.role = name.index, "determiner" if word.pos == "DET" else "compound"
    for other in list(dependants(words, name.index)):
        if other.index > verb.index:
            other.head = verb.index
    name.head, name.role = verb.index, "subject"
