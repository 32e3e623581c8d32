"""What English parsers get wrong about a clause before the main one: its object taken for the subject.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants


def objects_before_commas(words: list[Word]) -> None:
    """*If Ethiopia attacks Eritrea, no government will …*: the name before the comma is the object of its clause."""
    for name in words:
        verb = words[name.head]
        if name.role != "subject" or name.index + 1 >= len(words) or words[name.index + 1].text != ",":
            continue
        clause = next((word for word in dependants(words, verb.index, "adverbial-clause")), None)
        subject = next((word for word in dependants(words, name.index, "apposition")), None)
        if clause is None or subject is None or any(dependants(words, clause.index, "object")):
            continue
        commas = [word for word in words[subject.index : verb.index] if word.text == ","]
        if clause.index == name.index - 1 and any(dependants(words, clause.index, "mark", "subject")) and not commas:
            name.head, name.role = clause.index, "object"
            subject.head, subject.role = verb.index, "subject"
