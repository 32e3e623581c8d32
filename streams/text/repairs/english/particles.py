"""Particles that English parsers take for prepositions or participles: *let in a commission*, *sent the envoys packing*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, ancestors, dependants

_LETTING = frozenset({"let", "wave", "usher"})
_HANDING = frozenset({"hand", "turn", "sign"})
_IN = frozenset({"in", "through"})
_LOOSE = frozenset({"free", "ablaze", "alight", "loose"})
_PHRASAL = {
    "off": frozenset(
        {
            "cordon",
            "seal",
            "fend",
            "ward",
            "stave",
            "call",
            "carry",
            "cart",
            "haul",
            "write",
            "wave",
            "shrug",
            "brush",
            "beat",
        }
    ),
    "up": frozenset({"round", "lock", "beat", "blow", "tear", "bundle", "rough"}),
    "down": frozenset({"shoot", "gun", "mow", "tear", "burn", "shut", "strike", "hunt", "bring"}),
    "out": frozenset({"carry", "rule", "throw", "kick", "wipe", "order", "flush", "turf", "snuff"}),
}
_WHOM = frozenset({"whom", "which", "that", "who"})


def repair_particles(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    lowers = {word.text for word in words}
    if not lowers.isdisjoint(_PHRASAL):
        particles_of_phrasal_verbs(words)
    if not lowers.isdisjoint(_IN):
        things_let_in(words)
        prepositions_of_relatives(words)
    if "let" in lowers or "letting" in lowers or "lets" in lowers:
        those_let_go(words)
    if "over" in lowers:
        numbers_handed_over(words)
    if "packing" in lowers:
        those_sent_packing(words)
    if "set" in lowers or "setting" in lowers:
        those_set_free(words)


def particles_of_phrasal_verbs(words: list[Word]) -> None:
    """*cordoned off the square*: right behind such a verb that has no object, the word is its particle."""
    for verb, particle in pairwise(words):
        if particle.role != "case" or verb.pos != "VERB" or verb.lemma not in _PHRASAL.get(particle.text, ()):
            continue
        noun = words[particle.head]
        if noun.head != verb.index or noun.role != "oblique" or any(dependants(words, verb.index, "object")):
            continue
        if not any(dependants(words, verb.index, "passive-auxiliary", "passive-subject")):
            noun.role = "object"
            particle.head, particle.role = verb.index, "particle"


def things_let_in(words: list[Word]) -> None:
    """*refused to let in a commission*: right behind such a verb that has no object, *in* is its particle."""
    for verb, particle in pairwise(words):
        if verb.lemma not in _LETTING or verb.pos != "VERB" or particle.text not in _IN or particle.role != "case":
            continue
        noun = words[particle.head]
        if noun.head == verb.index and noun.role == "oblique" and not any(dependants(words, verb.index, "object")):
            noun.role = "object"
            particle.head, particle.role = verb.index, "particle"


def numbers_handed_over(words: list[Word]) -> None:
    """*must hand over 40 captives*: right behind such a verb *over* is its particle, and not *more than*."""
    for verb, over in pairwise(words):
        if over.text != "over" or verb.lemma not in _HANDING or verb.pos != "VERB" or over.head == verb.index:
            continue
        number = words[over.head]
        if number.pos == "NUM" and number.index > over.index and over.role in {"adverb", "case"}:
            over.head, over.role, over.pos = verb.index, "particle", "ADP"


def prepositions_of_relatives(words: list[Word]) -> None:
    """*experts whom it calls tourists in suits*: a preposition before a noun of its own does not hang on *whom*."""
    for case, noun in pairwise(words):
        whom = words[case.head]
        if case.role != "case" or whom.text.lower() not in _WHOM or whom.index > case.index:
            continue
        if noun.head == whom.index and noun.pos in {"NOUN", "PROPN"}:
            noun.head, noun.role = words[whom.head].index, "oblique"
            case.head = noun.index
            if whom.role == "oblique":
                whom.role = "object"


def those_let_go(words: list[Word]) -> None:
    """*let go of the hostages*: nobody goes of anybody."""
    for verb, go in pairwise(words):
        if (
            verb.lemma != "let"
            or go.text != "go"
            or go.head != verb.index
            or any(dependants(words, go.index, "subject"))
        ):
            continue
        for other in list(dependants(words, go.index)):
            other.head = verb.index
        go.role, go.pos = "particle", "ADP"


def those_sent_packing(words: list[Word]) -> None:
    """*sent the blue helmets packing*: nobody packs anything."""
    for word in words:
        if word.text == "packing" and word.role == "object" and words[word.head].lemma == "send":
            envoy = next(dependants(words, word.index, "compound"), None)
            if envoy is not None:
                envoy.head, envoy.role = word.head, "object"
                for other in list(dependants(words, word.index)):
                    other.head = envoy.index if other.index < envoy.index else word.head
                word.role, word.pos = "particle", "ADP"
            continue
        if word.text != "packing" or word.role not in {"adnominal-clause", "open-complement", "adverbial-clause"}:
            continue
        verb = next((above for above in ancestors(words, word.index) if above.pos == "VERB"), None)
        if verb is None or verb.lemma != "send":
            continue
        for other in list(dependants(words, word.index)):
            other.head = verb.index
        word.head, word.role, word.pos = verb.index, "particle", "ADP"


def those_set_free(words: list[Word]) -> None:
    """*set free 14 sailors*: they are not free ones that are set."""
    for verb, free in pairwise(words):
        if verb.lemma == "set" and verb.pos == "VERB" and free.text in _LOOSE and free.head != verb.index:
            free.head, free.role = verb.index, "adverb"
