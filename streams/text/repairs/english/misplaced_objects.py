"""Objects that parsers give to the phrase before them, or take for a time: *released on bail a reporter*, *gave him ten years*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_HANDING = frozenset({"hand", "give"})
_THROWING = frozenset(
    {
        "drop",
        "spray",
        "fire",
        "use",
        "pour",
        "throw",
        "hurl",
        "pump",
        "release",
        "launch",
        "send",
        "ship",
        "dump",
        "spread",
        "tip",
        "unload",
        "scatter",
    }
)
_TERMS = frozenset({"year", "month", "day"})
_PRISONS = frozenset({"prison", "jail", "bars", "custody", "detention", "camp"})


def misplaced_objects(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    for word in words:
        if word.role == "object" and word.pos in {"NOUN", "PROPN"}:
            _give_to_verb(words, word)
        elif word.role == "oblique" and word.lemma in _TERMS:
            _give_as_term(words, word)
        elif word.role == "adverb" and word.tag == "NN" and word.pos == "NOUN":
            _give_as_thing(words, word)
        elif word.role == "other" and word.pos in {"NOUN", "PROPN"}:
            _give_as_name(words, word)
        elif word.role == "subject" and word.pos == "NOUN":
            _give_behind_receiver(words, word)


def _give_as_name(words: list[Word], name: Word) -> None:
    """*received Iraqi Prime Minister Ali*, *urges India, Nepal to talk*: beside its verb a loose noun is the object.

    Behind a comma beside an object, it is one more.
    """
    verb = words[name.head]
    if verb.pos != "VERB" or name.index < verb.index or any(dependants(words, name.index, "case", "mark")):
        return
    objects = list(
        dependants(words, verb.index, "object", "indirect-object", "passive-auxiliary", "clausal-complement")
    )
    start = min((word.index for word in dependants(words, name.index)), default=name.index)
    if not objects and min(start, name.index) == verb.index + 1:
        name.role = "object"
        return
    first = words[name.index - 2]
    is_second = first.pos == name.pos == "PROPN" and words[name.index - 1].text == ","
    if is_second and first.role == "object" and objects == [first]:
        name.head, name.role = first.index, "conjunct"


def _give_behind_receiver(words: list[Word], thing: Word) -> None:
    """*handed over to Morocco a man wanted for murder*: the man is handed over, and wanted nothing."""
    clause = words[thing.head]
    verb = words[clause.head]
    if clause.tag not in {"VBN", "VBD"} or clause.role not in {"adverbial-clause", "clausal-complement"}:
        return
    start = min((word.index for word in dependants(words, thing.index)), default=thing.index)
    if clause.index != thing.index + 1 or verb.pos != "VERB" or not verb.index < start or start < 1:
        return
    receiver = words[start - 1]
    is_behind = receiver.role == "oblique" and receiver.head == verb.index and receiver.pos == "PROPN"
    is_full = any(dependants(words, verb.index, "object", "passive-auxiliary", "passive-subject"))
    if is_behind and not is_full and not any(dependants(words, clause.index, "object", "mark", "auxiliary")):
        thing.head, thing.role = verb.index, "object"
        clause.head, clause.role = thing.index, "adnominal-clause"
        clause.tag, clause.morphology = "VBN", "Tense=Past|VerbForm=Part"


def _give_to_verb(words: list[Word], thing: Word) -> None:
    """*released on bail a reporter*: bail has no object."""
    phrase = words[thing.head]
    verb = words[phrase.head]
    if phrase.pos not in {"NOUN", "PROPN"} or phrase.role != "oblique" or verb.pos != "VERB":
        return
    is_behind = verb.index < phrase.index < thing.index and any(dependants(words, phrase.index, "case"))
    if is_behind and not any(dependants(words, verb.index, "object", "passive-auxiliary", "indirect-object")):
        thing.head, thing.role = verb.index, "object"


def _give_as_term(words: list[Word], term: Word) -> None:
    """*handed the rebel ten years in prison*: the years are what he was given."""
    verb = words[term.head]
    if verb.lemma not in _HANDING or any(dependants(words, term.index, "case")):
        return
    who = next(dependants(words, verb.index, "object"), None)
    if who is not None and who.index < term.index and any(word.text in _PRISONS for word in words[term.index :]):
        who.role, term.role = "indirect-object", "object"


def _give_as_thing(words: list[Word], thing: Word) -> None:
    """*dropped sarin on a village*: what is dropped is no way of dropping it."""
    verb = words[thing.head]
    if verb.lemma not in _THROWING or verb.index != thing.index - 1 or thing.index + 1 >= len(words):
        return
    is_bare = not any(dependants(words, thing.index)) and not any(dependants(words, verb.index, "object"))
    if is_bare and words[thing.index + 1].pos == "ADP":
        thing.role = "object"
