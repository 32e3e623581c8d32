"""What French parsers get wrong about how much of something is given or done, and for how long.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

import re
from itertools import pairwise

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verbs
from streams.text.repairs.french.causatives import may_be_transitive
from streams.text.words import Word, dependants

_TAKEN = ("object", "clausal-complement", "open-complement", "attribute", "passive-auxiliary", "copula", "agent")
_SPELLED = re.compile(
    r"(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cent)"
    r"(?:-et)?-(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf)"
)
_SPANS = frozenset({"heure", "jour", "journée", "semaine", "mois", "nuit", "an", "année"})
_ON_END = frozenset({"affilée", "suite", "rang", "congé", "retard", "plus", "moins", "trop"})
_MEASURES = frozenset({"kilomètre", "km", "mètre", "%", "point", "degré", "fois", "place", "baril", "pour cent"})
_SUMS = frozenset({"million", "milliard", "millier", "centaine"})
_MONEY = frozenset({"dollar", "euro", "franc", "livre", "couronne", "yen", "yuan", "rouble", "roupie", "peso", "dinar"})
_MORE = frozenset({"plus", "moins", "près"})
_RECEIVING = frozenset({"à", "en", "vers", "dans"})
_TRADING = frozenset({"acheter", "acquérir", "exporter", "importer", "commander", "saisir", "débloquer", "larguer"})


def spans_of_acts(words: list[Word]) -> None:
    """*entament deux semaines d'exercices*: a time that is filled with something is what is begun or kept."""
    for span in words:
        verb = words[span.head]
        if span.lemma not in _SPANS or span.role not in {"oblique", "adverb", "attribute", "other"}:
            continue
        if verb.pos != "VERB" or span.index < verb.index or not _lacks_object(words, verb):
            continue
        below = {other.role for other in dependants(words, span.index)}
        if "case" in below or not below & {"numeral", "determiner"} or verb.lemma in {"durer", "passer"}:
            continue
        filling = next(dependants(words, span.index, "oblique"), None)
        if filling is None or filling.pos != "NOUN" or filling.lemma in CALENDAR | _ON_END:
            continue
        case = next(dependants(words, filling.index, "case"), None)
        if case is not None and case.lemma == "de" and case.index == span.index + 1:
            span.role = "object"


def most_that_is_done(words: list[Word]) -> None:
    """*enverra jusqu'à 1.000 soldats*: the number's own words are no preposition, and the soldiers are the object."""
    for mark in words[:-2]:
        case, number = words[mark.index + 1], words[mark.index + 2]
        if mark.lemma != "jusque" or case.lemma != "à" or number.pos != "NUM":
            continue
        noun = words[number.head]
        verb = words[noun.head]
        if noun.pos != "NOUN" or noun.role not in {"oblique", "object"} or mark.head != noun.index:
            continue
        if noun.lemma in CALENDAR | _MEASURES | _MONEY or verb.pos != "VERB" or verb.index > noun.index:
            continue
        if noun.role == "oblique" and not _lacks_object(words, verb):
            continue
        noun.role, mark.role, case.role = "object", "adverb", "adverb"
        for place in list(dependants(words, noun.index, "oblique")):
            if any(one.lemma in _RECEIVING for one in dependants(words, place.index, "case")):
                place.head = verb.index


def counted_subjects(words: list[Word]) -> None:
    """*Plus de 200 écoliers ont été enlevés*: the words of a number are no preposition, and who is counted is the subject."""
    for more, case in pairwise(words):
        if more.text.lower() not in _MORE or case.lemma != "de" or more.role != "case" or case.role != "case":
            continue
        noun = words[case.head]
        verb = words[noun.head]
        if more.head != noun.index or noun.pos != "NOUN" or noun.role != "oblique" or verb.pos != "VERB":
            continue
        if noun.lemma in CALENDAR | _MEASURES | _MONEY or not any(dependants(words, noun.index, "numeral")):
            continue
        if noun.index > verb.index or any(dependants(words, verb.index, "subject", "passive-subject")):
            continue
        is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
        noun.role, more.role, case.role = "passive-subject" if is_passive else "subject", "adverb", "adverb"


def between_numbers(words: list[Word]) -> None:
    """*a envoyé entre 200 et 300 soldats*: the soldiers are the object, and both numbers theirs."""
    for case in words[:-4]:
        first, joint, second = words[case.index + 1 : case.index + 4]
        if case.text.lower() != "entre" or joint.text != "et" or first.pos != "NUM" or second.pos != "NUM":
            continue
        noun, verb = words[second.head], words[first.head]
        if (
            noun.head != first.index
            or noun.pos != "NOUN"
            or noun.lemma in CALENDAR | _MEASURES
            or case.head != first.index
        ):
            continue
        if verb.pos != "VERB" or verb.index > case.index or not _lacks_object(words, verb):
            continue
        for below in list(dependants(words, first.index)):
            below.head = noun.index
        noun.head, noun.role = verb.index, "object"
        first.head, first.role, case.role = noun.index, "numeral", "adverb"


def goods_for_sums(words: list[Word]) -> None:
    """*a livré pour 200 millions d'euros d'armes à l'Ukraine*: the arms are the object, and the millions their price."""
    for total in words:
        verb = words[total.head]
        if total.lemma not in _SUMS | _MONEY or total.role != "oblique" or verb.pos != "VERB":
            continue
        if verb.lemma not in verbs("giving") | _TRADING or verb.index > total.index or not _lacks_object(words, verb):
            continue
        if [case.text.lower() for case in dependants(words, total.index, "case")] != ["pour"]:
            continue
        goods = _goods(words, total)
        case = next(dependants(words, goods.index, "case"), None) if goods is not None else None
        if goods is None or case is None:
            continue
        case.role = "determiner"
        for below in [*dependants(words, total.index, "oblique"), *dependants(words, goods.index, "oblique")]:
            if any(one.lemma in _RECEIVING for one in dependants(words, below.index, "case")):
                below.head = verb.index
        goods.head, goods.role, total.head = verb.index, "object", goods.index


def _goods(words: list[Word], total: Word) -> Word | None:
    """What the sum is paid for: *d'armes* in *200 millions d'euros d'armes*."""
    below = list(dependants(words, total.index, "oblique"))
    for noun in [*below, *(deeper for one in below for deeper in dependants(words, one.index, "oblique"))]:
        is_of = any(case.text.lower() in {"de", "d'", "d’"} for case in dependants(words, noun.index, "case"))
        if is_of and noun.pos == "NOUN" and noun.lemma not in _MONEY | _SUMS:
            return noun
    return None


def _lacks_object(words: list[Word], verb: Word) -> bool:
    is_free = not any(dependants(words, verb.index, *_TAKEN, "expletive", "passive-subject"))
    return is_free and may_be_transitive(words, verb)


def numbers_taken_for_adjectives(words: list[Word]) -> None:
    """*neuf chefs*: a number before its noun counts, and says nothing of what the noun is like."""
    for number in words:
        if number.pos == "NUM" and number.role == "adjective" and number.index < number.head:
            number.role = "numeral"


def partitive_subjects(words: list[Word]) -> None:
    """*Du gaz sarin a été utilisé*: what begins so before a verb without a subject is its subject, in part."""
    article = words[0]
    noun = words[article.head]
    verb = words[noun.head]
    if article.text not in {"Du", "Des"} or article.role != "case" or noun.role != "oblique" or noun.pos != "NOUN":
        return
    if verb.pos != "VERB" or noun.index > verb.index or noun.lemma in CALENDAR:
        return
    if any(dependants(words, verb.index, "subject", "passive-subject")):
        return
    if all(word.head in {noun.index, verb.index} and word.text != "," for word in words[1 : verb.index]):
        is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
        noun.role, article.role = "passive-subject" if is_passive else "subject", "determiner"


def numbers_in_words(words: list[Word]) -> None:
    """*a libéré cinquante-trois dissidents*: a number written in words counts the word behind it, which is a noun."""
    for number, noun in pairwise(words):
        if number.pos == "NUM" or "-" not in number.text or not _SPELLED.fullmatch(number.text):
            continue
        number.pos = "NUM"
        if noun.head != number.index or noun.pos not in {"ADJ", "NOUN"}:
            continue
        noun.pos, noun.head, noun.role = "NOUN", noun.index if number.is_root else number.head, number.role
        verb = words[noun.head]
        if noun.role in {"adverb", "other"} and verb.pos == "VERB" and verb.index < noun.index:
            noun.role = "object"
        for below in list(dependants(words, number.index)):
            below.head = noun.index
        number.head, number.role = noun.index, "numeral"
