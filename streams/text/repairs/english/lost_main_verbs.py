"""Main verbs that English parsers take for participles, and deeds that they take for verbs.

*Bandits made off with 80 pupils.*, *Fighting between two armies reached the town*. Seen with en_core_web_sm on news; each rule
holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_PAST = frozenset({"VBD", "VBN"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_DEEDS = frozenset(
    {
        *("fighting", "shelling", "bombing", "shooting", "killing", "looting", "rioting", "stabbing", "kidnapping"),
        *("fire-bombing", "stoning", "infighting", "skirmishing", "sparring", "wrangling", "haggling", "bargaining"),
    }
)
_OF_WHOM = frozenset({"between", "of", "by", "in", "near", "around", "on", "against", "at", "along", "among", "across"})


def repair_lost_main_verbs(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    sentences_without_verbs(words)
    aims_taken_for_verbs(words)
    deeds_taken_for_verbs(words)


def sentences_without_verbs(words: list[Word]) -> None:
    """*Bandits made off with 80 pupils.*: the past form behind a sentence's first noun is its verb, where there is no other."""
    if len(words) < 4 or words[-1].text != ".":
        return
    noun = next((word for word in words if word.is_root), None)
    if noun is None or noun.pos not in _NOUNS or noun.index + 1 >= len(words):
        return
    verb = words[noun.index + 1]
    if verb.tag not in _PAST or verb.pos != "VERB" or verb.head != noun.index or verb.role != "adnominal-clause":
        return
    if any(dependants(words, verb.index, "agent", "auxiliary", "passive-auxiliary")):
        return
    if verb.tag == "VBN" and not any(dependants(words, verb.index, "object", "particle")):
        return
    if any(word.tag in _FINITE and word is not verb for word in words):
        return
    for other in list(dependants(words, noun.index)):
        if other.index > verb.index:
            other.head = verb.index
    verb.head, verb.role = verb.index, "root"
    noun.head, noun.role = verb.index, "subject"


def aims_taken_for_verbs(words: list[Word]) -> None:
    """*The minister rang the rebels to urge them*: what is behind *to* is the aim of the past form with an object."""
    aim = next((word for word in words if word.is_root), None)
    if aim is None or aim.pos != "VERB" or not any(one.text == "to" for one in dependants(words, aim.index, "mark")):
        return
    noun = next(dependants(words, aim.index, "subject", "passive-subject"), None)
    if noun is None or any(word.tag in _FINITE and word.head in (aim.index, word.index) for word in words):
        return
    verb = next(dependants(words, noun.index, "adnominal-clause"), None)
    if verb is None or verb.tag not in _PAST or not noun.index < verb.index < aim.index:
        return
    thing = next(dependants(words, verb.index, "object", "attribute"), None)
    if thing is None or any(dependants(words, verb.index, "agent", "passive-auxiliary", "mark")):
        return
    for other in list(dependants(words, aim.index)):
        if other.index < verb.index or other.role == "punctuation":
            other.head = verb.index
    thing.role = "object"
    noun.head, noun.role = verb.index, "subject"
    verb.head, verb.role = verb.index, "root"
    aim.head, aim.role = verb.index, "adverbial-clause"


def deeds_taken_for_verbs(words: list[Word]) -> None:
    """*Fighting between Sudan's army and its rivals reached the town*: nobody fights the town; the fighting reached it."""
    for deed in words[:-2]:
        if deed.tag != "VBG" or deed.pos != "VERB" or deed.text.lower() not in _DEEDS:
            continue
        if deed.role not in {"subject", "passive-subject"} or words[deed.index + 1].text not in _OF_WHOM:
            continue
        if not any(dependants(words, deed.index, "object")):
            deed.pos, deed.tag, deed.lemma, deed.morphology = "NOUN", "NN", deed.text.lower(), "Number=Sing"
