"""What English parsers get wrong about asides behind a subject: *the minister, fearing a cold winter, asked Fiji*."""

from __future__ import annotations

from streams.text.words import Word, dependants


def subjects_before_asides(words: list[Word]) -> None:
    """The noun before a participle between commas is the subject of the verb behind them, which has no other."""
    for participle in words:
        verb = words[participle.head]
        if participle.role != "adverbial-clause" or participle.tag != "VBG" or verb.index < participle.index:
            continue
        if verb.pos not in {"VERB", "AUX"} or words[participle.index - 1].text != ",":
            continue
        if any(dependants(words, verb.index, "subject", "passive-subject")):
            continue
        subject = next(dependants(words, participle.index, "subject"), None)
        is_before = subject is not None and subject.index < participle.index - 1
        if subject is None or not is_before or words[verb.index - 1].text != ",":
            continue
        is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
        subject.head, subject.role = verb.index, "passive-subject" if is_passive else "subject"
