"""Things that English names by what somebody calls them: *condemned what it called an attack by rebels*.

What is condemned is the attack. Parsers rightly give it to the verb of calling, where no pattern looks for it.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_CALLING = frozenset({"call", "term", "dub", "label", "brand", "deem", "consider"})
_A = frozenset({"a", "an"})
_CALLING_AS = frozenset(
    {"describe", "characterise", "characterize", "see", "view", "regard", "denounce", "condemn", "portray", "brand"}
)
_JUDGING = frozenset(
    {"dismiss", "reject", "denounce", "condemn", "criticise", "criticize", "decry", "deplore", "slam", "blast", "deride",
     "describe", "brand", "wave", "brush"}
)  # fmt: skip
"""Verbs of what somebody thinks of a thing, which is always said."""


def things_behind_judgements(words: list[Word]) -> None:
    """*rejected as baseless Oman's charge*: where the verb has no object, what the adjective stands before is it."""
    for thing in words:
        verb = words[thing.head]
        if thing.role != "oblique" or thing.pos != "NOUN" or verb.lemma not in _JUDGING or verb.index > thing.index:
            continue
        label = next((case for case in dependants(words, thing.index, "case") if case.lemma == "as"), None)
        if label is None or verb.role == "adnominal-clause" or label.index + 1 >= thing.index:
            continue
        judgement = words[label.index + 1]
        taken = dependants(words, verb.index, "object", "passive-auxiliary", "passive-subject", "clausal-complement")
        if judgement.pos == "ADJ" and judgement.text.islower() and not any(taken):
            label.head, label.role = verb.index, "mark"
            judgement.head, judgement.role = verb.index, "other"
            thing.role = "object"


def things_by_their_labels(words: list[Word]) -> None:
    """*over what it described as interference*: the thing stands where the clause does, which says who calls it so."""
    for what in words:
        if what.text.lower() != "what" or what.role != "object":
            continue
        verb = words[what.head]
        if verb.index < what.index or verb.is_root or verb.role not in {"clausal-complement", "adverbial-clause"}:
            continue
        thing = _labelled(words, verb)
        if thing is not None:
            _put_in_place(words, what, verb, thing)


def things_called_names(words: list[Word]) -> None:
    """*called Israel's strikes barbaric*: what is called so is the verb's object, and no subject of its name."""
    for name in words[2:]:
        verb = words[name.head]
        if verb.lemma not in _CALLING or verb.pos != "VERB" or name.role not in {"attribute", "clausal-complement"}:
            continue
        if name.pos not in {"ADJ", "NOUN"} or any(dependants(words, name.index, "copula", "auxiliary", "mark")):
            continue
        thing = next(dependants(words, name.index, "subject"), None)
        if thing is None or not verb.index < thing.index < name.index or any(dependants(words, verb.index, "object")):
            continue
        thing.head, thing.role, name.role = verb.index, "object", "attribute"
        if thing.pos == "ADJ":
            thing.pos = "NOUN"


def labels_behind_things(words: list[Word]) -> None:
    """*branded the arrest of its envoy by Togo a kidnapping*: the name is no part of what is called so."""
    for label in words[3:]:
        if label.pos != "NOUN" or label.role not in {"oblique", "apposition"} or words[label.index - 1].pos == "PUNCT":
            continue
        if not any(word.lemma in _A for word in dependants(words, label.index, "determiner")):
            continue
        if any(dependants(words, label.index, "case")):
            continue
        above = words[label.head]
        while above.pos != "VERB" and not above.is_root:
            above = words[above.head]
        if above.lemma not in _CALLING or above.index > label.index:
            continue
        if any(thing.index < label.index for thing in dependants(words, above.index, "object")):
            label.head, label.role = above.index, "attribute"


def _labelled(words: list[Word], verb: Word) -> Word | None:
    """What the verb calls so."""
    behind = [
        word for word in dependants(words, verb.index) if word.index > verb.index and word.pos in {"NOUN", "PROPN"}
    ]
    if verb.lemma in _CALLING_AS:
        for word in behind:
            if word.role == "oblique" and any(case.lemma == "as" for case in dependants(words, word.index, "case")):
                return word
    if verb.lemma in _CALLING:
        return next((word for word in behind if word.role in {"attribute", "object"}), None)
    return None


def _put_in_place(words: list[Word], what: Word, verb: Word, thing: Word) -> None:
    """Hang the thing where its clause hung, and the clause on the thing."""
    for case in list(dependants(words, thing.index, "case")):
        case.head, case.role = verb.index, "mark"
    case_before = next((word for word in dependants(words, verb.index, "case") if word.index == what.index - 1), None)
    if case_before is not None:
        case_before.head = thing.index
    for phrase in list(dependants(words, verb.index, "oblique", "agent")):
        if phrase.index > thing.index:
            phrase.head, phrase.role = thing.index, "oblique"
    thing.head, thing.role = verb.head, "object" if case_before is None else "oblique"
    verb.head, verb.role = thing.index, "adnominal-clause"
