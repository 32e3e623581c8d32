"""What French parsers lose behind what is inserted between a verb and its object.

*A rompu lundi, à l'aube, ses relations*: seen with fr_core_news_md on news; each rule holds of French, whatever the
parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verbs
from streams.text.repairs.french.causatives import may_be_transitive
from streams.text.repairs.french.deed_nouns import DEEDS
from streams.text.words import Word, dependants, depends_on

_TAKEN = frozenset({"object", "clausal-complement", "open-complement", "attribute", "passive-auxiliary", "copula"})
_STRAY = frozenset({"conjunct", "apposition", "oblique", "other", "clausal-complement", "subject", "object"})
_INDEFINITE = frozenset({"un", "une", "des", "ses", "son", "sa", "leur", "leurs"})
_ARTICLES = frozenset({"un", "une"})
_BELOW_PLACES = frozenset({"apposition", "oblique", "conjunct"})
_LONGEST = 16


def objects_behind_insertions(words: list[Word]) -> None:
    """*escortent depuis mercredi, sur la piste, les paysans*: the bare noun behind what commas enclose is the object.

    Of a transitive verb that has none, and whose subject does not follow it.
    """
    for verb in words:
        if verb.pos != "VERB" or not _lacks_object(words, verb) or not _has_subject_before(words, verb):
            continue
        noun = _behind_insertion(words, verb)
        if noun is None or noun.lemma in CALENDAR:
            continue
        if noun.role == "clausal-complement" or not any(word.role in _TAKEN for word in dependants(words, verb.index)):
            noun.head, noun.role = verb.index, "object"
            for article in dependants(words, noun.index, "case"):
                article.role = "determiner"
            _give_participle_to_noun(words, verb, noun)


def objects_behind_places(words: list[Word]) -> None:
    """*a arraisonné dans le golfe d'Oman un pétrolier*: what has an article of its own is not the gulf's, but the object."""
    for noun in words:
        if noun.pos not in {"NOUN", "PROPN"} or noun.role not in _BELOW_PLACES or noun.lemma in CALENDAR:
            continue
        article = _article_behind_name(words, noun)
        if article is None and not _begins_anew(words, noun):
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
        if article is not None:
            article.role = "determiner"


def things_behind_insertions(words: list[Word]) -> None:
    """*la livraison, avant la fin de l'été, de deux chars*: what the deed is done to stands behind what is inserted."""
    for deed, comma in pairwise(words):
        if deed.pos != "NOUN" or comma.text != "," or not deed.text.lower().endswith(DEEDS):
            continue
        second = next((word for word in words[comma.index + 1 : comma.index + _LONGEST] if word.text == ","), None)
        if second is None or second.index + 2 >= len(words) or words[comma.index + 1].pos not in {"ADP", "ADV"}:
            continue
        case = words[second.index + 1]
        noun = words[case.head]
        inside = words[deed.index : noun.index]
        if case.lemma != "de" or case.pos != "ADP" or noun.index <= case.index or noun.pos not in {"NOUN", "PROPN"}:
            continue
        is_joined = any(dependants(words, noun.index, "coordinator")) or any(word.pos == "VERB" for word in inside)
        if not is_joined and not depends_on(words, deed.index, noun.index) and noun.head != deed.index:
            noun.head, noun.role, case.role = deed.index, "oblique", "case"


def _article_behind_name(words: list[Word], noun: Word) -> Word | None:
    """The *des* right behind a name, which has nobody of its own: *a torturé à Goma des soldats congolais*."""
    article = next(dependants(words, noun.index, "case"), None)
    if article is None or article.text.lower() != "des" or noun.role != "oblique" or noun.pos != "NOUN":
        return None
    is_behind_name = words[article.index - 1].pos == "PROPN" and words[article.index - 1].text[:1].isupper()
    return article if is_behind_name and noun.index <= article.index + 2 else None


def _begins_anew(words: list[Word], noun: Word) -> bool:
    """Whether the phrase has an article and no preposition, and nothing joins it to the noun before."""
    if any(dependants(words, noun.index, "case", "coordinator", "copula")):
        return False
    if any(mark.index < noun.index for mark in dependants(words, noun.index, "punctuation")):
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
    if article.pos == "ADV" and words[second + 2].pos == "NUM" and words[second + 2].head == noun.index:
        article = words[second + 2]  # «quelque 3.000 Syriens»
    if article.pos == "PROPN" and article.role in _STRAY and noun.pos != "PROPN":
        is_bare = not any(dependants(words, article.index, "case", "coordinator", "copula"))
        return article if is_bare and depends_on(words, article.head, verb.index) else None
    is_indefinite = article.role == "case" and verb.lemma in verbs("giving") and _is_indefinite(words, article, noun)
    is_article = article.pos in {"DET", "NUM"} and article.role in {"determiner", "possessor", "numeral"}
    if not is_article and not is_indefinite:
        return None
    is_stray = noun.pos in {"NOUN", "PROPN"} and noun.index > second and noun.role in _STRAY
    cases = [] if is_indefinite else ["case"]
    if not is_stray or any(dependants(words, noun.index, *cases, "coordinator", "copula")):
        return None
    above, top = words[noun.head], _top(words, verb).index
    if above.index > noun.index:
        return noun if above.pos not in {"VERB", "AUX"} else None
    if noun.role == "apposition" and above is not verb and article.pos != "NUM":
        is_other = article.text.lower() in _INDEFINITE or _is_of_a_kind(words, above, noun)
        return noun if is_other and depends_on(words, above.index, top) else None
    return noun if depends_on(words, above.index, top) else None


def _is_of_a_kind(words: list[Word], above: Word, noun: Word) -> bool:
    """Whether *the* thing can't be the one before it: *dans une lettre, la politique*, *aux ambassadeurs, la loi*."""
    own = dependants(words, above.index, "determiner", "numeral")
    is_some = any(word.role == "numeral" or word.text.lower() in _ARTICLES for word in own)
    is_one = noun.has("Number=Sing")
    return above.pos == "NOUN" and (is_some or (is_one and above.has("Number=Plur")))


def _is_indefinite(words: list[Word], article: Word, noun: Word) -> bool:
    """Whether *de* or *des* is an article: *a infligé au Rwanda, accusé d'agression, de nouvelles sanctions*."""
    is_before_adjective = words[article.index + 1].pos == "ADJ" and noun.has("Number=Plur")
    return article.text.lower() == "des" or (article.text.lower() == "de" and is_before_adjective)


def objects_of_infinitives(words: list[Word]) -> None:
    """*a commencé à verser au Mali, sans bruit, les fonds*: what stands behind the infinitive is the infinitive's."""
    for noun in words:
        verb = words[noun.head]
        if noun.role != "object" or noun.pos not in {"NOUN", "PROPN"} or verb.pos != "VERB":
            continue
        infinitive = next(dependants(words, verb.index, "open-complement"), None)
        if infinitive is None or not verb.index < infinitive.index < noun.index or not infinitive.has("VerbForm=Inf"):
            continue
        if any(dependants(words, infinitive.index, "mark")) and _lacks_object(words, infinitive):
            noun.head = infinitive.index


def _second_comma(words: list[Word], verb: Word) -> int | None:
    """Where the insertion behind a verb ends, if it begins like one and tells of no other deed."""
    commas = [word.index for word in words[verb.index + 1 : verb.index + 2 * _LONGEST] if word.text == ","]
    if len(commas) < 2 or commas[0] > verb.index + _LONGEST or commas[1] > commas[0] + _LONGEST:
        return None
    if words[commas[0] + 1].pos not in {"ADP", "ADV", "PRON", "SCONJ"} and not _is_participle(words[commas[0] + 1]):
        return None
    inside = words[verb.index + 1 : commas[1]]
    if any(word.pos == "VERB" and word.text.lower() == word.lemma for word in words[verb.index + 1 : commas[0]]):
        return None  # «a commencé à verser, lundi, les fonds»: the infinitive's object
    is_other_deed = any(word.pos in {"VERB", "AUX"} and word.has("VerbForm=Fin") for word in inside)
    return None if is_other_deed else commas[1]


def _give_participle_to_noun(words: list[Word], verb: Word, noun: Word) -> None:
    """*au Soudan, dévasté par la guerre, 200 tonnes*: who is told to be ruined is the one before the comma."""
    for participle in dependants(words, verb.index, "adverbial-clause"):
        before = words[participle.index - 2] if participle.index > 1 else verb
        is_between = verb.index < before.index and participle.index < noun.index and _is_participle(participle)
        if is_between and words[participle.index - 1].text == "," and before.pos in {"NOUN", "PROPN"}:
            participle.head, participle.role = before.index, "adnominal-clause"


def _is_participle(word: Word) -> bool:
    """Whether the insertion tells what became of who stands before: *au Soudan, dévasté par la guerre, …*."""
    return word.pos in {"VERB", "ADJ"} and word.has("VerbForm=Part") and not word.has("Tense=Pres")


def _top(words: list[Word], verb: Word) -> Word:
    """The verb that an infinitive hangs on: behind an insertion parsers give its object to that."""
    while verb.has("VerbForm=Inf") and verb.role == "open-complement" and words[verb.head].pos == "VERB":
        verb = words[verb.head]
    return verb


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
