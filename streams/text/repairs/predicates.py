"""Sentences that came out as a noun phrase, since their verb was taken for a participle of a noun."""

from __future__ import annotations

from streams.text.words import Word, dependants

_OTHERWISE_TAKEN = frozenset({"subject", "passive-subject", "agent", "mark"})
_ONWARDS = frozenset({"on", "ahead", "forward"})
"""Particles of verbs that have no passive: *pressed on with their assault*."""
_INSERTED = ("relative-clause", "apposition", "adnominal-clause")


def verbs_taken_for_participles(words: list[Word]) -> None:
    """*The coalition bombed Raqqa*: what hangs on a noun and has an object is no passive participle but its verb.

    Behind a comma only where it closes what is inserted: *The US, which sent an observer, called on both sides*.
    """
    for verb in words:
        noun = _described(words, words[verb.head])
        if verb.role != "adnominal-clause" or not noun.is_root or noun.pos not in {"NOUN", "PROPN"}:
            continue
        is_past = verb.has("VerbForm=Part") or verb.has("VerbForm=Fin")
        if not is_past or not verb.has("Tense=Past") or noun.index > verb.index:
            continue
        _take_object(words, verb, noun)
        below = {other.role for other in dependants(words, verb.index)}
        if below & _OTHERWISE_TAKEN:
            continue
        has_object = "object" in below and words[verb.index - 1].text != ","
        has_more = bool(below & {"object", "oblique", "open-complement"})
        has_object = has_object or any(one.text in _ONWARDS for one in dependants(words, verb.index, "particle"))
        if has_object or (has_more and _closes_insertion(words, verb, noun)):
            make_predicate(words, verb, noun)


def _take_object(words: list[Word], verb: Word, noun: Word) -> None:
    """*The agency shared with Rome the names*: what stands behind without a comma is no second name of the first."""
    for other in dependants(words, noun.index, "apposition"):
        between = words[verb.index + 1 : other.index]
        if other.index > verb.index and between and not any(word.text in {",", "(", "-", ":"} for word in between):
            other.head, other.role = verb.index, "object"


def _described(words: list[Word], noun: Word) -> Word:
    """The noun, or the one that the participle above it describes: *men armed with a shotgun held up a convoy*."""
    participle = words[noun.head]
    if noun.is_root or noun.role not in {"object", "oblique"} or participle.role != "adnominal-clause":
        return noun
    return words[participle.head]


def make_predicate(words: list[Word], verb: Word, subject: Word) -> None:
    """Make a verb that hangs on the root its head; the former root is its subject."""
    for other in list(dependants(words, subject.index)):
        if other.index > verb.index:
            other.head = verb.index
    verb.head, verb.role = verb.index, "root"
    subject.head, subject.role = verb.index, "subject"


def _closes_insertion(words: list[Word], verb: Word, noun: Word) -> bool:
    """Whether the comma before the verb closes a clause or second name of the noun that a comma opens."""
    if words[verb.index - 1].text != ",":
        return False
    commas = [word.index for word in words[noun.index : verb.index] if word.text == ","]
    inserted = [word for word in dependants(words, noun.index, *_INSERTED) if word.index < verb.index]
    return len(commas) > 1 and bool(inserted) and inserted[0].index > commas[0]
