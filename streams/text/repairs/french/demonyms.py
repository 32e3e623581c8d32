"""What French parsers get wrong about whose somebody is: *Les indépendantistes casamançais*, *bombarde chaque nuit Kharkiv*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

import re
from itertools import pairwise

from streams.text.french_calendar import CALENDAR
from streams.text.words import Word, dependants

_DEMONYM = re.compile(r"[a-zà-ÿ-]+(?:ien|éen|ain|ais|ois|ane?|que|e)s?")
_FIGHTERS = ("istes", "rebelles", "insurgés")
_TIMES = frozenset({"nuit", "relâche", "répit", "cesse", "jour", "reprise", "matin", "aube", "soir", "surprise", "an"})
_TAKEN = ("object", "passive-auxiliary", "clausal-complement", "expletive", "copula", "attribute", "agent")


def fighters_of_countries(words: list[Word]) -> None:
    """*Les indépendantistes casamançais ont rompu*: a plural in *-istes* before a nationality is the noun of the two."""
    for noun in words[2:]:
        first, article = words[noun.index - 1], words[noun.index - 2]
        if (
            noun.pos not in {"NOUN", "ADJ"}
            or first.pos != "ADJ"
            or first.head != noun.index
            or first.role != "adjective"
        ):
            continue
        if not first.text.lower().endswith(_FIGHTERS) or not _DEMONYM.fullmatch(noun.text) or article.pos != "DET":
            continue
        first.pos, first.head, first.role = "NOUN", (first.index if noun.is_root else noun.head), noun.role
        for below in list(dependants(words, noun.index)):
            below.head = first.index
        noun.pos, noun.head, noun.role = "ADJ", first.index, "adjective"
        first.lemma = first.text.lower().removesuffix("s")


def names_behind_times(words: list[Word]) -> None:
    """*bombarde chaque nuit Kharkiv*, *pilonne sans relâche Gaza*: the name is whom it is done to, and no night's."""
    for name in words[2:]:
        time = words[name.head]
        verb = words[time.head]
        if name.pos != "PROPN" or name.role not in {"oblique", "apposition", "flat"} or time.role != "oblique":
            continue
        if time.lemma not in CALENDAR and time.lemma not in _TIMES:
            continue
        is_next = time.index == name.index - 1 and verb.index < time.index and verb.pos == "VERB"
        if not is_next or any(dependants(words, name.index, "case")) or any(dependants(words, verb.index, *_TAKEN)):
            continue
        if any(dependants(words, verb.index, "subject")) and time.text.islower():
            name.head, name.role = verb.index, "object"


_HYPHENATED = re.compile(r"\w+-\w+(?:ain|an|ais|éen|ien|ois)(?:ne|e)?s?")


def demonyms_with_hyphens(words: list[Word]) -> None:
    """*l'armée sri-lankaise*, *son homologue sud-africain*: right behind a noun it is its adjective, whatever the tagger saw."""
    for noun, word in pairwise(words):
        if "-" not in word.text or word.role == "adjective" or not word.text.islower():
            continue
        is_strayed = word.head == noun.index or word.pos in {"PUNCT", "X"} or word.role in {"punctuation", "other"}
        if not is_strayed or word.is_root or any(dependants(words, word.index)):
            continue
        if _HYPHENATED.fullmatch(word.text) and (noun.pos == "NOUN" or noun.text in _STATE):
            word.pos, word.head, word.role = "ADJ", noun.index, "adjective"


_STATE = frozenset({"Etat", "État"})


def persons_before_demonyms_with_hyphens(words: list[Word]) -> None:
    """*un étudiant sud-coréen*: the first of the two says who he is, and the second of what country."""
    for noun, word in pairwise(words):
        if "-" not in word.text or noun.head != word.index or noun.role != "adjective" or noun.pos not in _WORDS:
            continue
        if not _HYPHENATED.fullmatch(word.text) or not any(dependants(words, word.index, "determiner", "numeral")):
            continue
        noun.pos, noun.head, noun.role = "NOUN", noun.index if word.is_root else word.head, word.role
        for below in list(dependants(words, word.index)):
            below.head = noun.index
        word.pos, word.head, word.role = "ADJ", noun.index, "adjective"


_WORDS = frozenset({"ADJ", "NOUN", "VERB"})


def second_demonyms(words: list[Word]) -> None:
    """*les ministres indonésien et sud-coréen*: with a hyphen or without, behind *et* another adjective follows the first."""
    for first, joint, second in zip(words, words[1:], words[2:], strict=False):
        if joint.text.lower() != "et" or first.pos != "ADJ" or first.role != "adjective":
            continue
        if second.pos != "NOUN" or second.role != "conjunct" or second.head != first.head:
            continue
        if second.text.islower() and "-" in second.text and _DEMONYM.fullmatch(second.text):
            second.pos, second.head = "ADJ", first.index
