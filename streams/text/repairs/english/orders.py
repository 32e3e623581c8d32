"""What is ordered done: *ordered the general released*, *had three reporters arrested*; and by when.

Parsers take the participle for one that says which general it was.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_ORDERING = frozenset({"order", "want", "have", "command"})
_LIGHT = "have"
_ORDERED = frozenset(
    {
        *("arrest", "detain", "jail", "imprison", "hold", "remand", "release", "free", "deport", "expel", "extradite"),
        *("ban", "outlaw", "dissolve", "close", "shut", "seal", "block", "demolish", "raze", "destroy", "seize"),
        *("impound", "confiscate", "freeze", "sack", "dismiss", "remove", "suspend", "evacuate", "withdraw", "lift"),
        *("execute", "hang", "shoot", "evict", "prosecute", "try", "recall", "deploy", "sanction"),
    }
)
"""What a ruler or judge has done to others. Who *had two soldiers killed* has lost them."""

_TIMES = frozenset({"hour", "day", "week", "month", "minute", "year", "deadline", "ultimatum", "warning", "chance"})
_SPANS = frozenset({"hour", "day", "week", "month", "minute"})
_GRANTING = frozenset({"give", "grant", "allow", "hand"})
_NEAR = 9


def has_deadline(words: list[Word], verb: Word, noun: Word) -> bool:
    """*gave Tigrayan rebels 72 hours*, *until Friday*: the noun is who gets the time, and no present to Tigray."""
    following = words[noun.index + 1 :]
    if any(word.text in {"until", "till"} for word in _prepositions(words, verb, following)):
        return True
    return any(word.lemma in _TIMES and not any(dependants(words, word.index, "case")) for word in following[:8])


def _prepositions(words: list[Word], verb: Word, following: list[Word]) -> list[Word]:
    """The prepositions of the phrases behind a verb's object."""
    phrases = (word for word in following if word.role == "oblique" and word.head == verb.index)
    return [case for phrase in phrases for case in dependants(words, phrase.index, "case")]


def deadlines(words: list[Word]) -> None:
    """*gave the junta a week to free him*: the time is what is given, and to whom is said before it."""
    for time in words:
        if time.lemma not in _SPANS or any(dependants(words, time.index, "case")):
            continue
        verb = next((word for word in reversed(words[: time.index]) if word.lemma in _GRANTING), None)
        if verb is None:
            continue
        whom = next(dependants(words, verb.index, "object", "indirect-object", "passive-subject"), None)
        done = next((word for word in words[time.index + 1 :] if _is_to_do(words, word, time, verb)), None)
        if whom is None or done is None or whom.index > time.index or whom is time or time.index - whom.index > _NEAR:
            continue
        if whom.role != "passive-subject":
            whom.role = "indirect-object"
            _give_places(words, verb, whom, time)
        time.head, time.role = verb.index, "object"
        done.head, done.role = verb.index, "adverbial-clause"


def _give_places(words: list[Word], verb: Word, whom: Word, time: Word) -> None:
    """*gave the generals in Niamey a week*: where they are is said of them."""
    for phrase in dependants(words, verb.index, "oblique"):
        if whom.index < phrase.index < time.index and any(dependants(words, phrase.index, "case")):
            phrase.head = whom.index


def _is_to_do(words: list[Word], word: Word, time: Word, verb: Word) -> bool:
    marks = [mark.index for mark in dependants(words, word.index, "mark") if mark.text == "to"]
    is_behind = marks == [time.index + 1] or (bool(marks) and words[time.index + 1].text == "by")
    return is_behind and word.head in {time.index, verb.index}


def things_ordered(words: list[Word]) -> None:
    """Make the participle a verb that the order governs, and what stood before it its object."""
    for order in words:
        if order.lemma not in _ORDERING or order.pos not in {"VERB", "AUX"} or order.role == "auxiliary":
            continue
        thing, done = _ordered(words, order)
        if thing is None or done is None:
            continue
        thing.head, thing.role = done.index, "object"
        done.head, done.role = order.index, "open-complement"
        done.pos, done.morphology = "VERB", "VerbForm=Inf"
        if order.lemma == _LIGHT:
            _let_it_be_done(words, order, done)


def wanted_out(words: list[Word]) -> None:
    """*wants the cabinet out by May*: the cabinet is what is wanted out, and does nothing itself."""
    for out in words[2:]:
        above, noun = words[out.head], words[out.index - 1]
        if out.text != "out" or out.role != "particle":
            continue
        verb = above if above.pos == "VERB" else words[above.head]
        if verb.lemma not in _ORDERING or verb.lemma == _LIGHT or verb.index > noun.index:
            continue
        if noun.head == out.index and noun.role in {"subject", "object"}:
            noun.head, noun.role = verb.index, "object"
        out.head = verb.index


def _ordered(words: list[Word], order: Word) -> tuple[Word | None, Word | None]:
    """The noun and the participle behind it, which hangs on it or has it for its subject."""
    for done in words[order.index + 2 :]:
        if done.tag not in {"VBN", "VBD"} or done.lemma not in _ORDERED:
            continue
        if any(dependants(words, done.index, "auxiliary", "passive-auxiliary", "mark", "agent")):
            continue
        if done.role == "adnominal-clause" and words[done.head].head == order.index:
            thing: Word | None = words[done.head]
        elif done.role in {"clausal-complement", "open-complement"} and done.head == order.index:
            thing = next(dependants(words, done.index, "subject", "passive-subject"), None)
        else:
            continue
        if thing is None or thing.pos not in {"NOUN", "PROPN"} or not order.index < thing.index < done.index:
            continue
        if thing.role in {"object", "subject", "passive-subject"} and not _has_comma(words, thing, done):
            return thing, done
    return None, None


def _has_comma(words: list[Word], thing: Word, done: Word) -> bool:
    return any(words[place].text == "," for place in range(thing.index, done.index))


def _let_it_be_done(words: list[Word], order: Word, done: Word) -> None:
    """*had them arrested* is to arrest them: *had* says no more than when."""
    done.morphology = order.morphology
    done.role = "root" if order.is_root else order.role
    done.head = done.index if order.is_root else order.head
    for word in list(dependants(words, order.index)):
        word.head = done.index
    order.head, order.role = done.index, "auxiliary"
