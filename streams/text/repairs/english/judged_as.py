"""What is judged by a noun before it is named: *rejected as fiction Chad's charge*, *dismissed as a lie Sudan's claim*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_JUDGING = frozenset(
    {"dismiss", "reject", "denounce", "condemn", "criticise", "criticize", "decry", "deplore", "slam", "blast", "deride",
     "wave", "brush", "laugh", "spurn", "scorn", "ridicule", "mock", "hail", "praise", "welcome", "attack", "rubbish"}
)  # fmt: skip
_TAKEN = ("object", "passive-auxiliary", "passive-subject", "clausal-complement")
_NOUNS = frozenset({"NOUN", "PROPN"})


def things_judged_by_nouns(words: list[Word]) -> None:
    """Where the verb has no object, the thing behind the noun that judges it is the object."""
    for case in words[:-2]:
        if case.lemma != "as" or case.role != "case":
            continue
        noun = words[case.head]
        verb = words[noun.head]
        if noun.role != "oblique" or verb.lemma not in _JUDGING or not verb.index < case.index < noun.index:
            continue
        if verb.role == "adnominal-clause" or any(dependants(words, verb.index, *_TAKEN)):
            continue
        thing = next(
            (word for word in dependants(words, noun.index, "apposition") if _is_beside(words, noun, word)), None
        )
        if thing is not None:
            thing.head, thing.role = verb.index, "object"
            continue
        name = _name_before(words, case, noun)
        if name is not None:
            _part(words, name, noun, verb)


def _is_beside(words: list[Word], noun: Word, thing: Word) -> bool:
    """Whether nothing parts the two, and the second has an owner or a determiner of its own."""
    parts = list(dependants(words, thing.index, "possessor", "determiner", "adjective"))
    start = min([thing.index, *(part.index for part in parts)])
    return bool(parts) and words[start - 1].text not in {",", ":", "("} and start > noun.index


def _name_before(words: list[Word], case: Word, thing: Word) -> Word | None:
    """The noun that judges, which a parser took for a part of the thing: *as propaganda Russian reports*."""
    start = case.index + 1
    if words[start].pos == "DET":
        start += 1
    name = words[start]
    if name.pos not in _NOUNS or name.role != "compound" or name.head != thing.index or not name.text.islower():
        return None
    behind = words[name.index + 1]
    if behind is thing:
        return name if name.tag == "NNS" else None
    is_owner = behind.role == "possessor" and behind.head == thing.index
    is_described = behind.role in {"adjective", "determiner"} and behind.head == thing.index
    return name if is_owner or is_described else None


def _part(words: list[Word], name: Word, thing: Word, verb: Word) -> None:
    """Make the noun that judges a phrase of its own, and the thing the object."""
    name.head, name.role = verb.index, "oblique"
    for word in dependants(words, thing.index, "case", "determiner"):
        if word.index < name.index:
            word.head = name.index
    thing.role = "object"
