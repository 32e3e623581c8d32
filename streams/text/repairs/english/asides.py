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


_SAYING = frozenset(
    {
        *("say", "tell", "state", "declare", "announce", "claim", "argue", "note", "write", "insist", "add", "explain"),
        *("warn", "stress", "assert", "maintain", "report", "predict", "acknowledge", "confirm"),
    }
)
_SPOKEN = frozenset(
    {
        *("accuse", "criticise", "criticize", "blame", "urge", "warn", "call", "demand", "paint", "praise", "threaten"),
        *("vow", "pledge", "promise", "condemn", "denounce", "describe", "insist", "thank", "deny", "reject", "appeal"),
        *("slam", "hail", "welcome", "deplore", "lament", "dismiss", "stress", "rule", "reiterate", "voice", "express"),
        *("apologise", "apologize", "lambast", "decry", "brand", "ask", "invite", "predict", "renew", "offer"),
    }
)
"""What one does by speaking, and seldom things do."""


def words_of_who_speaks(words: list[Word]) -> None:
    """*said that talks would resume, accusing Fiji*: who says it accuses, and not what he speaks of."""
    for participle in words[1:]:
        told = words[participle.head]
        if participle.role not in {"adverbial-clause", "adnominal-clause"} or participle.tag != "VBG":
            continue
        if participle.lemma not in _SPOKEN or words[participle.index - 1].text != ",":
            continue
        if participle.role == "adnominal-clause":
            while told.pos != "VERB" and not told.is_root and told.role != "clausal-complement":
                told = words[told.head]
        verb = words[told.head]
        if told.role != "clausal-complement" or verb.lemma not in _SAYING or not verb.index < told.index:
            continue
        subject = next(dependants(words, told.index, "subject", "passive-subject"), None)
        if told.index < participle.index and (subject is None or subject.pos != "PRON"):
            participle.head, participle.role = verb.index, "adverbial-clause"
