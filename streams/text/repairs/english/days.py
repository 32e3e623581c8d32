"""What English parsers hang on a day, and is the verb's: *extradited to Brazil on Monday a convict*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants

_TIMES = frozenset(
    {"day", "week", "month", "year", "night", "time", "morning", "evening", "afternoon", "hour", "weekend"}
)
_AT_TIMES = frozenset({"for", "on"})
_OF_VERBS = frozenset({"from", "to", "into", "against", "with", "in", "at", "outside", "near", "inside"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday"})


def objects_behind_days(words: list[Word]) -> None:
    """*extradited to Brazil on Monday a convict*: what stands behind a day with an article of its own is the object."""
    for noun in words:
        day = words[noun.head]
        if noun.role != "apposition" or noun.pos != "NOUN" or day.text.lower() not in _DAYS:
            continue
        if noun.index < day.index or not any(dependants(words, noun.index, "determiner", "numeral")):
            continue
        verb = next((above for above in ancestors(words, day.index) if above.pos == "VERB"), None)
        if verb is None or verb.tag not in {"VBD", "VBN"} or any(dependants(words, verb.index, "object", "agent")):
            continue
        if any(dependants(words, verb.index, "passive-auxiliary")) or words[noun.index - 1].text == ",":
            continue
        noun.head, noun.role = verb.index, "object"
        for subject in dependants(words, verb.index, "passive-subject"):
            subject.role = "subject"


def subjects_behind_days(words: list[Word]) -> None:
    """*In a speech on Friday President Mnangagwa pardoned them*: the day is no part of the name behind it, which acts."""
    for day in words[2:-2]:
        name = words[day.head]
        if day.role != "compound" or day.text.lower() not in _DAYS or name.pos != "PROPN" or name.role != "oblique":
            continue
        mark = words[day.index - 1]
        verb = next((word for word in words[name.index + 1 :] if word.head != name.index), None)
        if mark.text != "on" or mark.head != name.index or verb is None or verb.tag not in _FINITE:
            continue
        if verb.pos != "VERB" or any(dependants(words, verb.index, "subject", "passive-subject")):
            continue
        mark.head = day.index
        day.head, day.role = verb.index, "oblique"
        name.head, name.role = verb.index, "subject"


def phrases_behind_times(words: list[Word]) -> None:
    """*were barred for a third day from the camp*: nothing is from a day; it is the verb's."""
    for noun in words:
        time = words[noun.head]
        if noun.role != "oblique" or noun.index < time.index or time.role != "oblique" or not _is_time(time):
            continue
        verb = words[time.head]
        cases = [case.text.lower() for case in dependants(words, noun.index, "case")]
        if verb.pos != "VERB" or verb.index > time.index or _is_time(noun) or not cases or cases[0] not in _OF_VERBS:
            continue
        if any(case.text.lower() in _AT_TIMES for case in dependants(words, time.index, "case")):
            noun.head = verb.index


def _is_time(word: Word) -> bool:
    return word.lemma.lower() in _TIMES or word.text.lower() in _DAYS
