"""What French parsers get wrong about who did it in a passive: what stands between costs the verb its agent.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verb_of_participle
from streams.text.words import Word, ancestors, dependants

_FIXED_BY = frozenset(
    {"exemple", "suite", "passé", "ailleurs", "rapport", "conséquent", "contre", "heure", "an", "jour"}
)
_WHITHER = frozenset({"vers", "devant", "chez", "sur", "sous", "à", "au", "aux"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})


def agents(words: list[Word]) -> None:
    """*reçu samedi par Kim*, *accusé mardi par Paris*: a date between costs the verb its agent."""
    for noun in words:
        if noun.role not in {"oblique", "agent"} or noun.pos not in _NOUNS or noun.lemma in _FIXED_BY:
            continue
        if not any(case.text.lower() == "par" for case in dependants(words, noun.index, "case")):
            continue
        head = words[noun.head]
        is_place = head.pos == "PROPN" and head.role == "oblique" and _is_behind_case(words, head)
        if (head.lemma in CALENDAR or is_place or _is_whither(words, head)) and words[head.head].pos == "VERB":
            head = words[head.head]
        elif noun.role == "agent" and (head.pos in {"ADJ", "NUM"} or verb_of_participle(head.text) is None):
            # «placées en alerte maximale par l'armée», «menacées d'une amende record par le conseil»
            head = next((word for word in ancestors(words, head.index) if word.pos == "VERB"), head)
        is_named = noun.pos == "PROPN" or any(dependants(words, noun.index, "determiner", "possessor", "numeral"))
        if head.pos == "VERB" and _is_passive(words, head) and (noun.role == "agent" or is_named):
            noun.head, noun.role = head.index, "agent"


def _is_behind_case(words: list[Word], name: Word) -> bool:
    """*à Sanaa*, *en mer Rouge*: the preposition is the name's, or that of the noun before it."""
    if any(dependants(words, name.index, "case")):
        return True
    noun = words[name.index - 1]
    return noun.pos == "NOUN" and noun.role == "oblique" and any(dependants(words, noun.index, "case"))


def _is_whither(words: list[Word], noun: Word) -> bool:
    """*refoulés vers le désert par la garde*: behind these prepositions stands a place or a means, which nobody does."""
    cases = {case.text.lower() for case in dependants(words, noun.index, "case")}
    return noun.pos == "NOUN" and noun.role == "oblique" and bool(cases & _WHITHER)


def _is_passive(words: list[Word], verb: Word) -> bool:
    if any(dependants(words, verb.index, "passive-auxiliary")):
        return True
    is_participle = verb.has("VerbForm=Part") and verb.has("Tense=Past")
    return is_participle and (verb.role == "adnominal-clause" or not any(dependants(words, verb.index, "auxiliary")))
