"""What English parsers hang on a day, and is the verb's object: *extradited to Brazil on Monday a convict*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants

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
