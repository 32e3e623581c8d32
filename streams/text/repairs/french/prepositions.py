"""Prepositions that French parsers misread: expressions with *en* that they take apart, *des* that they call an article.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants

_NOUNS = frozenset({"NOUN", "PROPN"})
_OF = frozenset({"de", "du", "des", "d'", "d’"})
_TOWARDS = {"encontre": "contre", "adresse": "à", "endroit": "envers", "égard": "envers"}
_WITH_TO = frozenset({"face", "grâce", "quant"})
_TO = frozenset({"à", "au", "aux"})
_DAYS = frozenset({"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"})


def expressions_with_en(words: list[Word]) -> None:
    """*a mis en veilleuse son rôle*, *ont mis en commun lundi*: *en* belongs to the word behind it, and not to the next."""
    for case, word in pairwise(words):
        noun = words[case.head]
        if case.text.lower() != "en" or case.role != "case" or noun.index <= word.index or word.head != noun.index:
            continue
        is_parted = any(
            other.index == word.index + 1 for other in dependants(words, noun.index, "determiner", "possessor")
        )
        is_before_day = noun.index == word.index + 1 and noun.lemma in _DAYS
        if word.pos not in {"ADJ", "NOUN"} or not (is_parted or is_before_day):
            continue
        word.pos, word.head, word.role, word.lemma = "NOUN", noun.head, "oblique", word.text.lower()
        case.head = word.index


def contracted(words: list[Word]) -> None:
    """*tombée aux mains des rebelles*: a *des* that leads a phrase is *de*, whatever the tagger says."""
    for case in words:
        if case.role == "case" and case.text.lower() == "des":
            case.pos, case.lemma = "ADP", "de"


def along(words: list[Word]) -> None:
    """*massées le long de la frontière*: three words that are one preposition, and no *long* that anybody masses."""
    for article, long, case in zip(words, words[1:], words[2:], strict=False):
        if article.text.lower() != "le" or long.text.lower() != "long" or case.text.lower() not in _OF:
            continue
        noun = words[case.head]
        if noun.index <= case.index or noun.pos not in {"NOUN", "PROPN"}:
            continue
        if noun.head in {long.index, article.index}:
            above = article if long.head == article.index else long
            noun.head = noun.index if above.is_root else above.head
        noun.role = noun.role if noun.is_root else "oblique"
        for other in [*dependants(words, long.index), *dependants(words, article.index)]:
            if other is not noun:
                other.head = noun.index
        long.pos, long.head, long.role = "ADP", noun.index, "case"
        article.head, article.role = long.index, "adverb"
        case.head, case.role = long.index, "adverb"


def against(words: list[Word]) -> None:
    """*décrété à l'encontre de Minsk*: words that are one preposition, and say against whom."""
    for at, article, against, case in zip(words, words[1:], words[2:], words[3:], strict=False):
        meaning = _TOWARDS.get(against.text.lower())
        if at.text.lower() != "à" or meaning is None or case.text.lower() not in _OF:
            continue
        noun = words[case.head]
        if noun.index <= case.index or noun.pos not in {"NOUN", "PROPN", "PRON"}:
            continue
        if words[against.head].role == "adnominal-clause":
            continue  # «aux cris de “dégage”, à l'adresse du ministre»
        if noun.head == against.index:
            noun.head = noun.index if against.is_root else against.head
        noun.role = noun.role if noun.is_root else "oblique"
        for other in list(dependants(words, against.index)):
            other.head = noun.index
        against.pos, against.lemma, against.head, against.role = "ADP", meaning, noun.index, "case"
        for part in (at, article, case):
            part.head, part.role = against.index, "adverb"


def faced(words: list[Word]) -> None:
    """*un appui face à Sofia*, *grâce à Doha*: two words that are one preposition, and nothing goes to Sofia."""
    for first, case in pairwise(words):
        if first.text.lower() not in _WITH_TO or case.text.lower() not in _TO:
            continue
        if first.role == "case" and first.head == case.index:
            _take_back(words, first, case)
        if first.role != "case" or case.role != "case" or first.head != case.head:
            continue
        first.pos, first.lemma = "ADP", first.text.lower()
        case.head, case.role = first.index, "adverb"


def _take_back(words: list[Word], first: Word, case: Word) -> None:
    """*a reculé face à la rue*: give both words of a preposition to the noun behind them, and the noun their place."""
    noun = next((word for word in words[case.index + 1 : case.index + 4] if word.pos in _NOUNS), None)
    if noun is None or noun.head != case.head or any(dependants(words, noun.index, "case")):
        return
    noun.role = "oblique"
    first.head = case.head = noun.index
    case.role = "case"


def phrases_taken_for_names(words: list[Word]) -> None:
    """*L'envoi de vivres à Kiev par Sofia*: what has a preposition of its own is no part of the name before it."""
    for name in words[2:]:
        if name.role != "flat" or name.pos not in _NOUNS:
            continue
        case = next(dependants(words, name.index, "case"), None)
        before = words[name.head]
        if case is None or case.pos != "ADP" or not before.index < case.index < name.index or case.lemma == "de":
            continue
        above = before
        while above.role == "oblique" and words[above.head].pos == "NOUN" and words[above.head].index < above.index:
            above = words[above.head]
        if above is not before:
            name.head, name.role = above.index, "oblique"


def subjects_of_prepositions(words: list[Word]) -> None:
    """*Le chantage de Minsk envers Vilnius a cessé*: the subject is the verb's, and what has the preposition is its own."""
    for noun in words[:-2]:
        case = words[noun.head]
        if noun.role != "subject" or noun.pos not in _NOUNS or case.role != "case" or case.index < noun.index:
            continue
        other = words[case.head]
        verb = words[other.head]
        if other.role == "subject" and case.pos == "ADP" and verb.pos in {"VERB", "AUX"} and other is not verb:
            noun.head, noun.role = verb.index, other.role
            other.head, other.role = noun.index, "oblique"
