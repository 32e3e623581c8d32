"""What French parsers lose behind what is inserted between a verb and its object.

*A rompu lundi, à l'aube, ses relations*: seen with fr_core_news_md on news; each rule holds of French, whatever the
parser.
"""

from __future__ import annotations

from streams.text.repairs_of_causatives import may_be_transitive
from streams.text.words import Word, dependants, depends_on

_TAKEN = frozenset({"object", "clausal-complement", "open-complement", "attribute", "passive-auxiliary", "copula"})
_STRAY = frozenset({"conjunct", "apposition", "oblique", "other", "clausal-complement", "subject", "object"})
_INDEFINITE = frozenset({"un", "une", "des", "ses", "son", "sa", "leur", "leurs"})
_LONGEST = 16


def objects_behind_insertions(words: list[Word], calendar: frozenset[str]) -> None:
    """*escortent depuis mercredi, sur la piste, les paysans*: the bare noun behind what commas enclose is the object.

    Of a transitive verb that has none, and whose subject does not follow it.
    """
    for verb in words:
        if verb.pos != "VERB" or not _lacks_object(words, verb) or not _has_subject_before(words, verb):
            continue
        noun = _behind_insertion(words, verb)
        if noun is None or noun.lemma in calendar:
            continue
        if noun.role == "clausal-complement" or not any(word.role in _TAKEN for word in dependants(words, verb.index)):
            noun.head, noun.role = verb.index, "object"


def objects_behind_places(words: list[Word], calendar: frozenset[str]) -> None:
    """*a arraisonné dans le golfe d'Oman un pétrolier*: what has an article of its own is not the gulf's, but the object."""
    for noun in words:
        if noun.pos not in {"NOUN", "PROPN"} or noun.role not in {"apposition", "oblique"} or noun.lemma in calendar:
            continue
        if not _begins_anew(words, noun):
            continue
        above = words[noun.head]
        while above.pos in {"NOUN", "PROPN"} and above.role in {"oblique", "apposition"}:
            above = words[above.head]
        is_below = above.index < noun.head < noun.index
        if not is_below or above.pos != "VERB" or not _lacks_object(words, above):
            continue
        if any(word.role in _TAKEN for word in dependants(words, above.index)) or not _has_subject_before(words, above):
            continue
        noun.head, noun.role = above.index, "object"


def _begins_anew(words: list[Word], noun: Word) -> bool:
    """Whether the phrase has an article and no preposition, and nothing joins it to the noun before."""
    if any(dependants(words, noun.index, "case", "coordinator", "copula", "punctuation")):
        return False
    first = next((word for word in dependants(words, noun.index) if word.index < noun.index), None)
    is_article = first is not None and first.role in {"determiner", "numeral"} and first.text.islower()
    return is_article and first is not None and words[first.index - 1].pos in {"NOUN", "PROPN", "ADJ"}


def _behind_insertion(words: list[Word], verb: Word) -> Word | None:
    """The noun that stands behind the second comma with an article of its own, wherever the parser hung it."""
    second = _second_comma(words, verb)
    if second is None or second + 1 >= len(words):
        return None
    article = words[second + 1]
    noun = words[article.head]
    if article.pos == "PROPN" and article.role in _STRAY and noun.pos != "PROPN":
        is_bare = not any(dependants(words, article.index, "case", "coordinator", "copula"))
        return article if is_bare and depends_on(words, article.head, verb.index) else None
    if article.pos not in {"DET", "NUM"} or article.role not in {"determiner", "possessor", "numeral"}:
        return None
    is_stray = noun.pos in {"NOUN", "PROPN"} and noun.index > second and noun.role in _STRAY
    if not is_stray or any(dependants(words, noun.index, "case", "coordinator", "copula")):
        return None
    above = words[noun.head]
    if above.index > noun.index:
        return noun if above.pos not in {"VERB", "AUX"} else None
    if noun.role == "apposition" and above is not verb and article.pos != "NUM":
        return noun if article.text.lower() in _INDEFINITE and depends_on(words, above.index, verb.index) else None
    return noun if depends_on(words, above.index, verb.index) else None


def _second_comma(words: list[Word], verb: Word) -> int | None:
    """Where the insertion behind a verb ends, if it begins like one and tells of no other deed."""
    commas = [word.index for word in words[verb.index + 1 : verb.index + 2 * _LONGEST] if word.text == ","]
    if len(commas) < 2 or commas[0] > verb.index + _LONGEST or commas[1] > commas[0] + _LONGEST:
        return None
    if words[commas[0] + 1].pos not in {"ADP", "ADV", "PRON", "SCONJ"}:
        return None
    inside = words[verb.index + 1 : commas[1]]
    if any(word.pos == "VERB" and word.text.lower() == word.lemma for word in words[verb.index + 1 : commas[0]]):
        return None  # «a commencé à verser, lundi, les fonds»: the infinitive's object
    is_other_deed = any(word.pos in {"VERB", "AUX"} and word.has("VerbForm=Fin") for word in inside)
    return None if is_other_deed else commas[1]


def _lacks_object(words: list[Word], verb: Word) -> bool:
    if not may_be_transitive(words, verb):
        return False
    below = list(dependants(words, verb.index))
    roles = {word.role for word in below}
    if roles & {"passive-auxiliary", "copula", "agent", "expletive", "passive-subject", "attribute", "object"}:
        return False
    return not any(word.role in _TAKEN and word.pos != "NOUN" for word in below)


def _has_subject_before(words: list[Word], verb: Word) -> bool:
    subject = next(dependants(words, verb.index, "subject"), None)
    if subject is not None:
        return subject.index < verb.index
    return verb.role == "conjunct" or verb.has("VerbForm=Inf") or any(dependants(words, verb.index, "mark"))
