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

_CROWDS = frozenset({"dizaine", "vingtaine", "trentaine", "cinquantaine", "centaine", "millier", "million"})


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
        if not _is_done(words, verb):
            continue
        noun.head, noun.role = verb.index, "object"
        for word in (more, case):
            word.head, word.role = noun.index, "adverb"


def numbers_behind_places(words: list[Word]) -> None:
    """*a chassé de leurs villages des milliers de paysans*: behind a place *des milliers* are the object."""
    for article, noun in pairwise(words):
        place = words[noun.head]
        if article.text.lower() != "des" or noun.lemma not in _CROWDS or place.index + 1 != article.index:
            continue
        verb = words[place.head]
        if verb.pos != "VERB" or place.role != "oblique" or verb.index > place.index:
            continue
        if any(dependants(words, verb.index, *_TAKEN)) or not may_be_transitive(words, verb):
            continue
        if any(dependants(words, place.index, "case")) and _is_done(words, verb):
            noun.head, noun.role = verb.index, "object"
            article.role = "determiner"


def _is_done(words: list[Word], verb: Word) -> bool:
    """Whether the verb is finite or a perfect, and no bare participle."""
    return not verb.has("VerbForm=Part") or any(dependants(words, verb.index, "auxiliary"))


def _counted(words: list[Word], case: Word) -> Word | None:
    """The noun that the number behind *plus de* counts."""
    number = words[case.index + 1] if case.index + 1 < len(words) else case
    noun = words[number.head]
    if number.pos != "NUM" or number.role != "numeral" or noun.pos not in {"NOUN", "PROPN"}:
        return None
    return noun if noun.index > number.index else None
