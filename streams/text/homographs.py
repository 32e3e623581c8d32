"""Verbs that are read as nouns: *menace*, *frappe*, *attack*, *sign*, most of all in headlines.

The parser sees word forms, not our doubts. So where a sentence came out without a finite verb, the word that may be
one is shown to the parser in a form that is no noun (*menacera*, *attacked*), and the second parse is taken if that
gives a verb with a subject.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from streams.text.words import Word, dependants, depends_on

LANGUAGES = frozenset({"en", "fr"})
"""Languages whose doubles are known."""

ATTEMPTS = 3
"""Words tried in one sentence, from the left."""

PRESENT = "Mood=Ind|Tense=Pres|VerbForm=Fin"

_OF_OTHER_GROUPS = {
    "accueille": "accueillir",
    "combat": "combattre",
    "contraint": "contraindre",
    "dément": "démentir",
    "essuie": "essuyer",
    "interdit": "interdire",
    "offre": "offrir",
    "ouvre": "ouvrir",
    "réduit": "réduire",
}
"""French verbs of the second and third group that are nouns or adjectives too."""

_SHOWN_AS = {"manifester": "protestera", "combattre": "dénoncera", "critiquer": "dénoncera", "essuyer": "subira"}
"""Verbs whose future the parser does not know for a verb, and what it does know."""

_KNOWN_VERB = "dénoncera"
"""What a parser takes for a verb wherever it may be one; shown where it does not know the verb's own future."""

_BEFORE_NOUNS = frozenset({"DET", "ADP", "NUM", "CCONJ", "SCONJ", "AUX", "PART"})
_READY = frozenset({"prêt", "prête", "prêts", "prêtes"})
"""What a headline may say by itself: «Moscou prêt à négocier»."""
_BREAKS = frozenset(":.?!;")
_DOERS = frozenset({"police", "guard", "force", "crew", "staff", "man", "minister"})
"""Nouns of who does things, and behind a name no verbs: *Kenya police fire tear gas*."""
_PASTS = {"shot": ("wounded", "shoot")}
"""English past forms that are nouns too: what the parser is shown for them, and the verb."""
_PREPOSITIONS = frozenset({"contre", "entre"})
"""Before a noun phrase they are no verbs: *Accusations entre Minsk et Vilnius*."""


@dataclass(frozen=True, slots=True)
class Double:
    """A word that may be a verb's present: where, a form of that verb that is no noun, and the verb."""

    index: int
    form: str
    verb: str


def lacks_verb(words: list[Word]) -> bool:
    """Whether no word of the sentence is a finite verb, an infinitive or a participle that the sentence hangs on.

    What says who reports it does not count, nor what an aside or a clause of time tells: «X menace Y, a dit Z».
    """
    return not any(_is_predicate(words, word) and not _is_beside(words, word) for word in words)


def opening_lacks_verb(words: list[Word]) -> bool:
    """Whether a headline's first clause lacks one: *Alger expulse douze agents, Paris promet une riposte*.

    Up to its comma a name, a word that may be a verb and a phrase with an article or number stand alone.
    """
    comma = next((word.index for word in words if word.text == ","), 0)
    first = 1 if words and words[0].pos == "DET" else 0
    if comma < first + 4 or words[first].pos != "PROPN" or words[first + 1].pos not in {"NOUN", "ADJ"}:
        return False
    is_phrase = words[first + 2].pos in {"DET", "NUM"} and words[first + 1].text.islower()
    return is_phrase and not any(_is_predicate(words, word) for word in words[:comma])


def doubles(words: list[Word], language: str, verbs: frozenset[str]) -> Iterator[Double]:
    """The words that may be verbs, from the left; `verbs` are those that the language has."""
    found = 0
    for word in words:
        if word.text in _PREPOSITIONS and _is_before_noun(words, word.index):
            continue
        is_second_half = word.is_glued and words[word.index - 1].text == "-"  # «attentat-suicide»
        if found < ATTEMPTS and word.text.islower() and not is_second_half and _may_follow_subject(words, word.index):
            double = (_french if language == "fr" else _english)(word, verbs)
            if double is not None:
                found += 1
                yield double
                if language == "fr" and double.form != _KNOWN_VERB and _is_before_phrase(words, word.index):
                    yield Double(word.index, _KNOWN_VERB, double.verb)


def is_verb(words: list[Word], index: int) -> bool:
    """Whether the second parse made a verb of the word, with a subject before it."""
    word = words[index]
    return word.pos == "VERB" and any(subject.index < index for subject in dependants(words, index, "subject"))


def put_back(words: list[Word], double: Double, text: str) -> None:
    """The word as it stands in the text, in the present."""
    word = words[double.index]
    word.text, word.lemma, word.pos, word.morphology = text, double.verb, "VERB", PRESENT


def _french(word: Word, verbs: frozenset[str]) -> Double | None:
    """Mostly verbs of the first group have such doubles, in the singular."""
    verb = _OF_OTHER_GROUPS.get(word.text, word.text + "r")
    is_one = word.text in _OF_OTHER_GROUPS or (word.text.endswith("e") and verb in verbs)
    form = _SHOWN_AS.get(verb, verb.removesuffix("e") + "a")
    return Double(word.index, form, verb) if is_one else None


def _english(word: Word, verbs: frozenset[str]) -> Double | None:
    text = word.text
    if text in _DOERS:
        return None
    if text in _PASTS:
        return Double(word.index, *_PASTS[text])
    for verb in (text, text.removesuffix("s"), text.removesuffix("es")):
        if verb in verbs and len(verb) > 2:
            past = verb + "d" if verb.endswith("e") else verb + "ed"
            if verb.endswith("y") and verb[-2] not in "aeou":
                past = verb[:-1] + "ied"
            return Double(word.index, past, verb)
    return None


def _is_predicate(words: list[Word], word: Word) -> bool:
    if word.pos not in {"VERB", "AUX"} or not word.morphology or word.role in {"compound", "adjective", "flat"}:
        return False
    if word.has("VerbForm=Inf") and words[word.head].pos in {"NOUN", "PROPN"} and not word.is_root:
        return False  # «La Russie menace d'attaquer», with menace read as a noun
    if (
        word.has("VerbForm=Inf")
        and words[word.head].text in _READY
        and not any(dependants(words, word.head, "copula"))
        and (words[word.head].is_root or not any(dependants(words, word.head, "subject")))
    ):
        return not words[word.head].is_root and words[words[word.head].head].pos not in {"NOUN", "PROPN"}
    if word.has("VerbForm=Inf") and word.is_root and any(dependants(words, word.index, "subject")):
        # «Le président compte se rendre», with compte read as a noun; "India, Japan to hold drills" is a headline's future
        return word.index > 0 and words[word.index - 1].text == "to" and words[word.index - 1].lemma == "will"
    if word.has("VerbForm=Fin") or word.has("VerbForm=Inf"):
        return word.role not in {"adnominal-clause", "relative-clause"}
    # «avoir livré» by itself is no more a predicate than an infinitive
    helpers = list(dependants(words, word.index, "auxiliary", "passive-auxiliary", "copula"))
    if not helpers and any(dependants(words, word.index, "subject")):
        return True
    return any(not helper.has("VerbForm=Inf") for helper in helpers)


def _is_beside(words: list[Word], verb: Word) -> bool:
    """Whether the verb is of a clause beside the main one: «, a indiqué Z», «, alors que», «qui»."""
    if verb.role in {"auxiliary", "passive-auxiliary", "copula"}:
        verb = words[verb.head]
    if verb.role == "relative-clause":
        return True
    comma = next((word.index for word in reversed(words[: verb.index]) if word.text == ","), None)
    if not comma or not all(depends_on(words, index, verb.index) for index in range(comma + 1, verb.index)):
        return False
    opening = words[comma + 1]
    if opening.role == "mark":
        return True
    subjects = [subject.index for subject in dependants(words, verb.index, "subject", "passive-subject")]
    if subjects and max(subjects) < comma:
        before = words[max(subjects) + 1 : comma]
        if any(word.role == "relative-clause" for word in words[:comma]) or any(word.text == "," for word in before):
            # "the coast guard, which rammed a boat, denied it", "the minister, visiting Tokyo, praised it"
            return False
    is_followed = any(other.index > verb.index for other in dependants(words, verb.index, "subject", "object"))
    return opening.pos in {"AUX", "VERB"} and is_followed and not verb.has("VerbForm=Inf")


def _may_follow_subject(words: list[Word], index: int) -> bool:
    """A noun phrase ends before a verb: going back over adjectives a noun or name is found."""
    before = index - 1
    while before >= 0 and words[before].pos in {"ADJ", "ADV"}:
        before -= 1
    return before >= 0 and words[before].pos not in _BEFORE_NOUNS and words[before].text not in _BREAKS


def _is_before_phrase(words: list[Word], index: int) -> bool:
    """Whether what follows may belong to a verb: *quémande plusieurs missiles*, *planche sur*."""
    return index + 1 < len(words) and words[index + 1].pos in {"DET", "ADP", "SCONJ"}


def _is_before_noun(words: list[Word], index: int) -> bool:
    following = words[index + 1].pos if index + 1 < len(words) else ""
    # «heurts entre police et manifestants»
    return following in {"DET", "PROPN", "NUM"} or (following == "NOUN" and words[index].pos == "ADP")
