"""Objects that French parsers take for more of an idiom before them: *a passé par les armes un espion*.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.words import Word, dependants

_IDIOMS = frozenset({"arme", "cible", "otage", "secret", "isolement", "tabac", "porte", "loi", "avion", "vol", "terre"})
_IDIOMS |= {"fuite", "déroute", "détention", "garde", "prison", "liberté", "demeure", "cause", "accusation", "examen"}
_ADVERBS = frozenset({"tour", "voix", "reprise", "fois", "insistance", "fermeté", "urgence"})
"""Nouns of *à son tour*, *d'une seule voix*: no name behind them is a part of them."""

_IN_WAY = _IDIOMS | _ADVERBS
_STRAY = frozenset({"apposition", "adjective", "other", "conjunct", "oblique"})
_TAKEN = ("object", "passive-auxiliary", "clausal-complement", "expletive", "copula", "attribute")


def objects_apposed_to_idioms(words: list[Word]) -> None:
    """Give the verb what has an article of its own and no preposition behind its idiom."""
    for noun in words:
        idiom = words[noun.head]
        verb = words[idiom.head]
        if noun.role not in _STRAY or noun.pos not in {"NOUN", "PROPN"} or idiom.lemma not in _IN_WAY:
            continue
        if idiom.role not in {"oblique", "agent"} or verb.pos != "VERB" or not verb.index < idiom.index < noun.index:
            continue
        if noun.lemma in CALENDAR or any(dependants(words, noun.index, "case", "coordinator", "punctuation")):
            continue
        is_phrase = any(dependants(words, noun.index, "determiner", "numeral", "possessor"))
        is_phrase = is_phrase or (noun.pos == "PROPN" and idiom.lemma in _ADVERBS)
        is_active = (
            any(dependants(words, verb.index, "auxiliary")) or verb.has("VerbForm=Fin") or verb.has("VerbForm=Inf")
        )
        if is_phrase and is_active and not any(dependants(words, verb.index, *_TAKEN)):
            noun.head, noun.role = verb.index, "object"
            idiom.role = "oblique"
