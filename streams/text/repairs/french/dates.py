"""What French parsers get wrong around the date that stands behind a verb: *a réclamé mercredi du gouvernement …*.

News tell the day between the verb and all that belongs to it, and parsers hang on the day what follows it. Seen with
fr_core_news_md; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verb_of_participle, verbs
from streams.text.words import Word, dependants

_DAYS = frozenset({"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier"})
_FEASTS = frozenset({"Pâques", "Pentecôte", "Noël"})
_PARTS_OF_DATES = frozenset({"determiner", "case", "numeral", "flat", "punctuation", "mark", "coordinator", "conjunct"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_LAST = frozenset({"dernier", "prochain", "passé"})
_THESE = frozenset({"ce", "cet", "cette", "ces"})

_PARTNERS = frozenset({"avec", "contre", "envers"})


def days_taken_for_verbs(words: list[Word]) -> None:
    """*a tranché dimanche*: the day is no verb *dimancher*."""
    for day in words:
        if day.text.lower() in _DAYS and day.pos in {"VERB", "ADJ", "ADV"}:
            day.pos, day.lemma, day.morphology = "NOUN", day.text.lower(), ""
            day.role = day.role if day.is_root else "oblique"


def verbs_below_days(words: list[Word]) -> None:
    """*a gelé lundi les avoirs*: a day heads no clause; the participle before it does, with all that hangs on the day."""
    for day in words[1:]:
        before = words[day.index - 1]
        if day.text not in _DAYS or before.head != day.index:
            continue
        verb = verb_of_participle(before.text)
        if verb is None or not any(dependants(words, day.index, "auxiliary", "passive-auxiliary")):
            continue
        before.pos, before.lemma, before.morphology = "VERB", verb, "Tense=Past|VerbForm=Part"
        before.role, before.head = day.role, before.index if day.is_root else day.head
        for word in list(dependants(words, day.index)):
            if word is not before:
                word.head = before.index
        day.pos, day.lemma, day.morphology = "NOUN", day.text, ""
        day.head, day.role = before.index, "oblique"


def dates_as_attributes(words: list[Word]) -> None:
    """*a été revendiquée dimanche*, *ont violé des femmes ces dernières semaines*: a day is no attribute or object."""
    for word in words:
        is_date = word.lemma in CALENDAR and word.pos != "VERB"
        is_lost = word.role in {"attribute", "object", "open-complement"}
        is_these = any(one.text.lower() in _THESE for one in dependants(words, word.index, "determiner"))
        is_last = any(one.lemma in _LAST for one in dependants(words, word.index, "adjective"))
        if (
            is_date
            and is_lost
            and (is_these or is_last or not any(dependants(words, word.index, "determiner", "case")))
        ):
            word.role = "oblique"


def objects_behind_dates(words: list[Word]) -> None:
    """*a livré samedi des missiles*, *a ouvert mercredi 7 mai son usine*: the object is the verb's, not the date's.

    So is what is counted, and what stands behind how long it took: *a abattu dans la nuit 52 drones*, *a pilonné toute
    la nuit la ville*.
    """
    for noun in words:
        above = words[noun.head]
        if noun.role not in {"oblique", "object"} or noun.lemma in CALENDAR or noun.index < above.index:
            continue
        if above.lemma not in CALENDAR:
            continue
        while (above.lemma in CALENDAR or above.text.lower() == "1er") and not above.is_root:
            above = words[above.head]
        case = next(dependants(words, noun.index, "case"), None)
        parts = ("determiner", "possessor", "numeral") if noun.pos == "NOUN" else ("determiner", "possessor")
        is_phrase = case is None and any(dependants(words, noun.index, *parts))
        is_partitive = case is not None and (case.text.lower() == "des" or _is_some(words, case, noun, above))
        objects = list(dependants(words, above.index, "object"))
        if above.pos == "VERB" and (is_phrase or is_partitive) and all(_is_span(words, one) for one in objects):
            for span in objects:
                span.role = "oblique"
            noun.head, noun.role = above.index, "object"
            if case is not None:
                case.role = "determiner"


def _is_some(words: list[Word], case: Word, noun: Word, verb: Word) -> bool:
    """Whether it says of what some is given: *vend depuis lundi de l'électricité*."""
    if verb.lemma not in verbs("giving"):
        return False
    following = words[case.index + 1]
    is_article = following.head == noun.index and following.text.lower() in {"la", "l'"}
    return case.text.lower() == "du" or (case.text.lower() == "de" and is_article)


def days_behind_since(words: list[Word]) -> None:
    """*livre depuis hier des drones*: *depuis* is the day's, and the drones are what is delivered."""
    for case, day in pairwise(words):
        noun = words[case.head]
        if case.text.lower() not in {"depuis", "dès"} or day.lemma not in CALENDAR or noun.index <= day.index:
            continue
        if case.role != "case" or day.head == noun.index:
            continue
        case.head, day.role = day.index, "oblique"
        verb = words[noun.head]
        has_object = any(dependants(words, noun.head, "object"))
        if (
            noun.role == "oblique"
            and verb.pos == "VERB"
            and not has_object
            and not any(dependants(words, noun.index, "case"))
        ):
            noun.role = "object"


def _is_span(words: list[Word], noun: Word) -> bool:
    """Whether it says how long: *toute la nuit*."""
    return noun.lemma in CALENDAR and any(word.lemma == "tout" for word in dependants(words, noun.index))


def dates_before_nouns(words: list[Word]) -> None:
    """*a paraphé mercredi un accord*: the day tells when it was signed, and is no part of the accord."""
    for day in words:
        noun = words[day.head]
        if day.text.lower() not in _DAYS or noun.index < day.index or noun.pos not in _NOUNS or noun.is_root:
            continue
        if any(dependants(words, day.index, "determiner", "case")) or words[noun.head].pos != "VERB":
            continue
        if words[noun.head].index < day.index:
            day.head, day.role = noun.head, "oblique"


def words_below_dates(words: list[Word]) -> None:
    """*a juré jeudi de remplacer*, *a exigé mardi du ministre*, *se dit prêt lundi à céder*: all that is the verb's."""
    for word in words:
        day = words[word.head]
        if not _is_bare_day(words, day) or word.lemma in CALENDAR or word.text in _FEASTS:
            continue
        above = words[day.head]
        while above.lemma in CALENDAR and not above.is_root:
            above = words[above.head]
        if day.is_root or word.role in _PARTS_OF_DATES - {"determiner", "numeral"} or above.index > day.index:
            continue
        if word.index < day.index:
            _before(word, day, above)
        else:
            _behind(words, word, above)


def _is_bare_day(words: list[Word], day: Word) -> bool:
    """Whether the word is a day without article or preposition, or *matin*, *soir* behind one."""
    while day.lemma in CALENDAR and day.lemma not in _DAYS and words[day.head].lemma in CALENDAR and not day.is_root:
        day = words[day.head]
    return day.lemma in _DAYS and not any(
        other.index < day.index and other.pos in {"DET", "ADP"}
        for other in dependants(words, day.index, "determiner", "case")
    )


def _before(word: Word, day: Word, verb: Word) -> None:
    """*prêt lundi*, *non jeudi*, *fait part mardi*: what stands between the verb and the day."""
    if word.index < verb.index or verb.pos != "VERB" or word.pos not in {"ADJ", "ADV", "NOUN"}:
        return
    roles = {"ADJ": "open-complement", "ADV": "adverb", "NOUN": "object"}
    word.head, word.role = verb.index, roles[word.pos]
    if day.role == "object":
        day.role = "oblique"


def _behind(words: list[Word], word: Word, above: Word) -> None:
    """What follows the day: phrases, infinitives, and names without a preposition."""
    cases = {case.lemma for case in dependants(words, word.index, "case")}
    if word.has("VerbForm=Inf"):
        word.head, word.role = above.index, "open-complement" if above.pos == "VERB" else word.role
    elif word.pos in _NOUNS and cases:
        if "de" not in cases or above.pos == "VERB":
            word.head = above.index
    elif word.pos in _NOUNS and above.pos == "VERB" and word.role not in {"numeral", "determiner"}:
        is_free = not any(dependants(words, above.index, "object", "passive-auxiliary", "copula", "agent"))
        if word.pos == "PROPN" or any(dependants(words, word.index, "determiner", "possessor")):
            word.head, word.role = above.index, "object" if is_free else "oblique"


def adjectives_below_days(words: list[Word]) -> None:
    """*a reçu mercredi un lot de drones turcs*: the adjective is that of the noun before it, and not of the day."""
    for adjective in words[1:]:
        day, noun = words[adjective.head], words[adjective.index - 1]
        is_strayed = adjective.pos == "ADJ" and adjective.role == "adjective" and day.lemma in _DAYS
        if noun.pos == "ADJ" and noun.role == "adjective" and words[noun.head].index == noun.index - 1:
            noun = words[noun.head]  # «a relâché vendredi dix ouvriers agricoles thaïlandais»
        if is_strayed and noun.pos == "NOUN" and noun.lemma not in CALENDAR and day.index < noun.index:
            adjective.head = noun.index


_COUNTED_DAYS = frozenset({"jour", "semaine", "mois", "an", "année", "heure"})
_COUNTS = frozenset({"dizaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "centaine"})


def objects_behind_counted_days(words: list[Word]) -> None:
    """*masse depuis une dizaine de jours des blindés*: the object is the verb's, and not that of the days."""
    for noun in words:
        days = words[noun.head]
        count = words[days.head]
        verb = words[count.head]
        if (
            noun.role != "oblique"
            or days.lemma not in _COUNTED_DAYS
            or count.lemma not in _COUNTS
            or verb.pos != "VERB"
        ):
            continue
        if not verb.index < count.index < days.index < noun.index or any(dependants(words, verb.index, "object")):
            continue
        case = next(dependants(words, noun.index, "case"), None)
        if case is not None and case.text.lower() != "des":
            continue
        if noun.pos != "NOUN" or not (case or any(dependants(words, noun.index, "determiner", "possessor", "numeral"))):
            continue
        noun.head, noun.role = verb.index, "object"
        if case is not None:
            case.role = "determiner"


_HOURS = frozenset({"nuit", "aube", "aurore", "crépuscule", "midi", "minuit", "matin", "soir", "jour"})
_WHITHER = frozenset({"sur", "contre", "vers"})


def ways_below_hours(words: list[Word]) -> None:
    """*ont déferlé avant l'aube sur le Vietnam*: where they went is told of the deed, and not of the hour."""
    for place in words:
        hour = words[place.head]
        deed = words[hour.head]
        if place.role != "oblique" or hour.lemma not in _HOURS or hour.role != "oblique" or deed.pos != "VERB":
            continue
        if not deed.index < hour.index < place.index:
            continue
        if _WHITHER & {case.lemma for case in dependants(words, place.index, "case")}:
            place.head = deed.index


def partners_below_dates(words: list[Word]) -> None:
    """*la trêve convenue au printemps avec Dakar*: with whom it was agreed is told of the deed, and of no season."""
    for partner in words:
        date = words[partner.head]
        deed = words[date.head]
        if partner.role != "oblique" or date.lemma not in CALENDAR or date.role != "oblique" or deed.pos != "VERB":
            continue
        if partner.index > date.index and _PARTNERS & {case.lemma for case in dependants(words, partner.index, "case")}:
            partner.head = deed.index
