"""What parsers of any language get wrong so often, and so plainly, that it pays to mend it."""

from __future__ import annotations

from streams.text.lemmas import mend_lemmas
from streams.text.repairs.english.order import repair_english
from streams.text.repairs.french.order import repair_french
from streams.text.repairs.predicates import verbs_taken_for_participles
from streams.text.words import Word, dependants, depends_on

_BETWEEN = frozenset({"between", "entre"})
_AND = frozenset({"and", "et"})
_OF_ADVERBS = frozenset({"adverb", "adjective", "other"})
_NEAR = 8
"""How many words may stand before the "and" of "between … and …"."""


def repair(words: list[Word], language: str) -> None:
    """Mend lemmas, roles and heads of a converted sentence in place."""
    mend_lemmas(words, language)
    if language == "fr":
        repair_french(words)
    if language == "en":
        repair_english(words)
    verbs_taken_for_participles(words)
    nouns_before_verbs(words)
    passive_subjects(words)
    compound_prepositions(words)
    both_between(words)
    titles_before_names(words)
    hyphenated_words(words, keeps_first=language == "fr")


_WAYS = frozenset({"home", "back"})
"""Adverbs that say more of the verb than of where it leads."""


def nouns_before_verbs(words: list[Word]) -> None:
    """*US sanctions three generals*: a verb has no noun compounded with it, but a subject."""
    for noun in words:
        verb = words[noun.head]
        if (
            noun.role != "compound"
            or verb.pos != "VERB"
            or noun.index > verb.index
            or noun.pos not in {"NOUN", "PROPN"}
        ):
            continue
        if verb.role in {"root", "conjunct", "clausal-complement"} and not any(
            dependants(words, verb.index, "subject", "passive-subject", "mark")
        ):
            noun.role = "subject"


def passive_subjects(words: list[Word]) -> None:
    """A verb with a passive auxiliary has a passive subject: parsers lose it when a date or adverb stands between."""
    for word in words:
        if word.role == "passive-auxiliary":
            for subject in dependants(words, word.head, "subject"):
                subject.role = "passive-subject"


def compound_prepositions(words: list[Word]) -> None:
    """*lors d'une visite*, *ahead of the talks*: the adverb and the preposition are both cases of the noun.

    Parsers hang the noun on the adverb, and so hide it from the verb.
    """
    for adverb in words:
        if adverb.role not in _OF_ADVERBS or adverb.pos not in {"ADV", "ADP"}:
            continue
        for noun in list(dependants(words, adverb.index, "oblique", "other")):
            case = next(dependants(words, noun.index, "case"), None)
            if case is not None and case.index == adverb.index + 1:
                noun.head, noun.role = adverb.head, "oblique"
                for other in dependants(words, adverb.index):
                    other.head = noun.index
                if adverb.text in _WAYS and case.text in {"to", "from"} and words[adverb.head].pos == "VERB":
                    adverb.role = "particle"  # "flew home from Fiji", "pushed both back to the table"
                else:
                    adverb.head, adverb.role = noun.index, "case"
                break


def both_between(words: list[Word]) -> None:
    """*The accord between Lebanon and Israel was signed*: what "and" joins to a noun behind "between" is its conjunct.

    Parsers often take the second for the subject of the verb that follows.
    """
    for case in words:
        first = words[case.head]
        if case.role != "case" or case.text.lower() not in _BETWEEN or any(dependants(words, first.index, "conjunct")):
            continue
        joint = next((word for word in words[first.index + 1 : first.index + _NEAR] if word.text.lower() in _AND), None)
        if joint is None or any(word.pos in {"VERB", "AUX"} for word in words[first.index : joint.index]):
            continue
        second = next((word for word in words[joint.index + 1 :] if word.pos in {"PROPN", "NOUN", "PRON"}), None)
        if second is None or any(word.pos in {"VERB", "AUX"} for word in words[joint.index : second.index]):
            continue
        if words[joint.index + 1].pos == "ADJ" and any(word.pos == "ADP" for word in words[joint.index : second.index]):
            continue  # «entre diplomates russes et iraniens à Genève»
        while words[second.head].index > joint.index and words[second.head].pos in {"PROPN", "NOUN"}:
            if words[second.head].index == second.index:
                break
            second = words[second.head]
        if second.is_root or second.pos not in {"PROPN", "NOUN", "PRON"}:
            continue
        if second.index != first.index and not depends_on(words, first.index, second.index):
            second.head, second.role = first.index, "conjunct"
            joint.head, joint.role = second.index, "coordinator"


def titles_before_names(words: list[Word]) -> None:
    """*Niger's president Mahamadou Issoufou said*: not two subjects, but a title and the name beside it."""
    for title in words:
        if title.pos != "NOUN" or title.role not in {"subject", "passive-subject", "object", "agent"}:
            continue
        for name in dependants(words, title.head, title.role):
            between = words[title.index + 1 : name.index]
            if name.pos == "PROPN" and name.index > title.index and all(word.head == name.index for word in between):
                if not any(word.role in {"coordinator", "punctuation", "case"} for word in between):
                    name.head, name.role = title.index, "apposition"
                break


def hyphenated_words(words: list[Word], *, keeps_first: bool) -> None:
    """*ex-soldiers* cut in three is one phrase: its parts hang on the last one, in French on the first."""
    for hyphen in words[1:-1]:
        if hyphen.text != "-" or hyphen.role == "flat" or not hyphen.is_glued or not words[hyphen.index + 1].is_glued:
            continue
        first, last = words[hyphen.index - 1], words[hyphen.index + 1]
        kept, other = (first, last) if keeps_first else (last, first)
        if other.head == kept.head and other.role == kept.role and not other.is_root:
            other.head, other.role = kept.index, "compound"
        if hyphen.role not in {"punctuation", "flat", "compound"}:
            for below in list(dependants(words, hyphen.index)):
                if below is not kept:
                    below.head = kept.index
            if not hyphen.is_root and kept.head != hyphen.index:
                hyphen.head, hyphen.role = kept.index, "punctuation"
