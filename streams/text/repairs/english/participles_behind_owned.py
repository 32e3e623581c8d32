"""*wrote to the widows of the soldiers killed there*: the soldiers were killed, and not who wrote.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_NOUNS = frozenset({"NOUN", "PROPN"})
_OF_SUBJECTS = frozenset({"accuse", "suspect", "charge", "convict", "convince", "accompany", "flank", "follow", "bind"})
"""Participles that say how the subject did it: *walked out of the house of a friend flanked by guards*."""


def participles_behind_owned(words: list[Word]) -> None:
    """Hang a participle without a comma on the people before it, where they own what the verb is about."""
    for done in words[3:]:
        if done.tag != "VBN" or done.role != "adverbial-clause" or done.lemma in _OF_SUBJECTS:
            continue
        owner = words[done.index - 1]
        if owner.pos != "NOUN" or owner.role != "oblique" or words[owner.head].pos not in _NOUNS:
            continue
        if done.head >= owner.head or any(dependants(words, done.index, "auxiliary", "mark", "subject")):
            continue
        if any(case.lemma == "of" for case in dependants(words, owner.index, "case")):
            done.head, done.role = owner.index, "adnominal-clause"
