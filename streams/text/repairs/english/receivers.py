"""What English parsers get wrong about what is given, and to whom: *gave Mali weapons*, *showed the envoy the door*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.repairs.english.orders import has_deadline
from streams.text.words import Word, dependants

GIVING = frozenset(
    {"give", "offer", "grant", "send", "sell", "lend", "promise", "hand", "supply", "owe", "award", "pledge"}
)
"""Verbs with a receiver before the object: *gave Mali weapons*."""

_HOLDERS = frozenset(
    {"president", "premier", "minister", "leader", "king", "queen", "emir", "sultan", "chancellor", "pope", "envoy",
     "ambassador", "army", "government", "parliament", "junta", "navy", "police", "general", "opposition", "chief"}
)  # fmt: skip


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
        if has_deadline(words, verb, noun):
            continue
        name = words[verb.index + 1] if verb.index + 1 < noun.index else noun
        is_part = name.head == noun.index and name.role in {"compound", "adjective", "determiner"}
        if is_part and name.pos == "PROPN" and name.text.istitle() and words[name.index + 1].pos != "PART":
            name.head, name.role = verb.index, "indirect-object"


def sent_home(words: list[Word]) -> None:
    """*sent him home*: who is sent, where nothing is sent to him, is the object."""
    for whom in words:
        verb = words[whom.head]
        if whom.role != "indirect-object" or verb.lemma != "send":
            continue
        if not any(dependants(words, verb.index, "object", "clausal-complement")):
            whom.role = "object"


def holders_given(words: list[Word]) -> None:
    """*wished Fiji's new premier success*, *gave the Chadian army drones*: who holds an office is the receiver."""
    for holder in words:
        thing = words[holder.head]
        verb = words[thing.head]
        if holder.text not in _HOLDERS or holder.role != "compound" or thing.role != "object":
            continue
        if verb.lemma not in GIVING | {"wish"} or verb.pos != "VERB" or thing.index != holder.index + 1:
            continue
        if any(dependants(words, verb.index, "indirect-object", "passive-auxiliary")) or _has_goal(words, verb, thing):
            continue
        own = [word for word in dependants(words, thing.index) if verb.index < word.index < holder.index]
        if thing.tag != "NNS" and not any(word.role == "possessor" for word in own):
            continue  # "gave the army chief"
        for word in own:
            word.head = holder.index
        holder.head, holder.role = verb.index, "indirect-object"


def given_things(words: list[Word]) -> None:
    """A common noun with an article, set beside a receiver without a comma, is the object."""
    for thing in words:
        receiver = words[thing.head]
        if thing.role != "apposition" or thing.pos != "NOUN" or receiver.role != "indirect-object":
            continue
        has_article = any(dependants(words, thing.index, "determiner"))
        is_parted = any(word.text == "," for word in words[receiver.index : thing.index])
        if has_article and not is_parted and not any(dependants(words, receiver.head, "object")):
            thing.head, thing.role = receiver.head, "object"


def _has_goal(words: list[Word], verb: Word, noun: Word) -> bool:
    goals = [*dependants(words, verb.index, "oblique"), *dependants(words, noun.index, "oblique")]
    return any(case.lemma in {"to", "into"} for goal in goals for case in dependants(words, goal.index, "case"))
