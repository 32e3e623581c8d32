"""What French parsers hang on the verb though *et* joins it to what stands before: second objects, second infinitives.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.words import Word, dependants, depends_on

_NOUNS = frozenset({"NOUN", "PROPN"})
_OWN = ("determiner", "possessor", "numeral")


def second_objects(words: list[Word]) -> None:
    """*rapprocher Kinshasa et les rebelles*: a noun that *et* joins to a verb is joined to the verb's object."""
    for noun in words:
        verb = words[noun.head]
        if noun.role != "conjunct" or noun.pos not in _NOUNS or verb.pos != "VERB" or noun.lemma in CALENDAR:
            continue
        joint = next(dependants(words, noun.index, "coordinator"), None)
        if joint is None or any(dependants(words, noun.index, "case", "copula", "subject", "auxiliary")):
            continue
        if not any(dependants(words, noun.index, *_OWN)) and noun.pos != "PROPN":
            continue
        first = next((word for word in dependants(words, verb.index, "object") if word.index < joint.index), None)
        is_next = first is not None and verb.index < first.index and first.pos in _NOUNS
        if first is not None and is_next and depends_on(words, joint.index - 1, first.index):
            noun.head = first.index


def second_infinitives(words: list[Word]) -> None:
    """*a conseillé au roi de partir et de passer la main*: what *et de* begins is joined to the infinitive with *de*."""
    for second in words:
        verb = words[second.head]
        if second.role != "conjunct" or verb.pos != "VERB" or not second.has("VerbForm=Inf"):
            continue
        mark = next(dependants(words, second.index, "mark"), None)
        if mark is None or not any(dependants(words, second.index, "coordinator")):
            continue
        for first in dependants(words, verb.index, "open-complement"):
            own = next(dependants(words, first.index, "mark"), None)
            is_alike = own is not None and own.lemma == mark.lemma and first.has("VerbForm=Inf")
            if is_alike and verb.index < first.index < second.index:
                second.head = first.index
                break
