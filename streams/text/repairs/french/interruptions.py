"""What French parsers get wrong where an adverbial cuts a clause in two: a day of the week, *une nouvelle fois*, a front.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

import re

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verb_of_participle, verbs
from streams.text.words import Word, dependants

_PERIODS = frozenset({"heure", "jour", "semaine", "mois", "an", "minute", "délai"})
_THESE = frozenset({"ce", "cet", "cette", "ces"})
_ARTICLES = frozenset({"des", "les", "l'", "le", "la", "un", "une", "d'"})
_WITHIN = frozenset({"adverb", "negation", "expletive", "auxiliary", "passive-auxiliary", "indirect-object"})
_KINDS = frozenset(
    {"combat", "guerre", "chasse", "assaut", "élite", "reconnaissance", "patrouille", "transport", "pêche"}
)
_DEMONYM = re.compile(r"[a-zà-ÿ-]+(?:ien|ienne|éen|éenne|ain|aine|ais|aise|ois|oise)s?")
_HUNG_ON_FRONTS = frozenset({"oblique", "conjunct", "other", "adjective"})
_IDIOMS = frozenset(
    {"otage", "masse", "force", "bas", "terre", "esclavage", "mort", "tabac", "bloc", "garde", "détention", "captivité"}
    | {"arme", "loi", "esclave", "prison", "porte", "cible", "secret", "isolement", "table", "avion", "pied"}
)
_MEANS = frozenset({"coup", "gaz", "grenade", "canon", "matraque", "balle"})
_RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})


def delays(words: list[Word]) -> None:
    """*a laissé 72 heures à la garnison*: behind a verb of giving a counted time is what is given."""
    for noun in words:
        verb = words[noun.head]
        if noun.lemma not in _PERIODS or noun.role != "oblique" or noun.index < verb.index:
            continue
        if verb.lemma not in verbs("giving") | {"laisser", "fixer"} or any(dependants(words, verb.index, "object")):
            continue
        counts = [word for word in dependants(words, noun.index, "numeral", "determiner") if word.text not in _THESE]
        if counts and not any(dependants(words, noun.index, "case")):
            noun.role = "object"


def adjectives_behind_kinds(words: list[Word]) -> None:
    """*des avions de combat chinois*: not the combat is Chinese, but the planes."""
    for adjective in words:
        kind = words[adjective.head]
        noun = words[kind.head]
        if adjective.role != "adjective" or kind.lemma not in _KINDS or kind.role != "oblique" or noun.pos != "NOUN":
            continue
        if adjective.index == kind.index + 1 == noun.index + 3 and words[noun.index + 1].lemma == "de":
            adjective.head = noun.index


def nationalities(words: list[Word]) -> None:
    """*Des médecins birmans se sont joints à eux*: a plural noun without an article right behind another is its adjective."""
    for adjective in words[1:]:
        noun = words[adjective.index - 1]
        is_pair = noun.pos == adjective.pos == "NOUN" and noun.has("Number=Plur") and adjective.has("Number=Plur")
        if not is_pair or not adjective.text.islower() or {noun.lemma, adjective.lemma} & CALENDAR:
            continue
        if not any(dependants(words, noun.index, "determiner", "case")) or adjective.role == "adjective":
            continue
        if any(dependants(words, adjective.index, "determiner", "case", "punctuation")) or noun.head == adjective.index:
            continue
        if adjective.is_root or adjective.head not in {noun.index, noun.head}:
            continue
        for below in list(dependants(words, adjective.index)):
            below.head = noun.index
        adjective.pos, adjective.head, adjective.role = "ADJ", noun.index, "adjective"


def objects_behind_idioms(words: list[Word]) -> None:
    """*ont pris en otage des soldats*, *a aspergé de gaz les manifestants*: the object is the verb's, not the idiom's."""
    for noun in words:
        if noun.pos != "NOUN" or noun.role != "oblique" or noun.index < 2:
            continue
        above = words[noun.head]
        case = next(dependants(words, noun.index, "case"), None)
        if case is None or noun.index < above.index:
            continue
        idiom = next((word for word in dependants(words, noun.index, "case") if word.pos == "NOUN"), None)
        if idiom is not None and above.pos == "VERB" and _lacks_object(words, above):
            noun.role = "object"
            idiom.head, idiom.role = above.index, "oblique"
            case.head = idiom.index
        elif above.lemma in _IDIOMS and case.text.lower() == "par" and words[above.head].pos == "VERB":
            # «exécutés en masse par les soldats»
            if any(dependants(words, above.head, "passive-auxiliary")):
                noun.head, noun.role = above.head, "agent"
        elif above.lemma in _IDIOMS | _MEANS and case.text.lower() == "des" and noun.index == case.index + 1:
            verb = words[above.head]
            if above.lemma in _MEANS and verb.lemma in _MEANS:  # «à coups de gaz lacrymogène des manifestants»
                above, verb = verb, words[verb.head]
            has_case = any(dependants(words, above.index, "case"))
            if has_case and verb.pos == "VERB" and _lacks_object(words, verb) and verb.index < above.index:
                noun.head, noun.role, case.role = verb.index, "object", "determiner"
                above.role = "oblique"


def phrases_below_adjectives(words: list[Word]) -> None:
    """*une frappe atomique sur la Pologne*, *une grève illimitée contre la réforme*: what is against, is the noun's.

    So is all that parsers hang on an adjective of people: *l'offensive israélienne à Gaza*.
    """
    for noun in words:
        adjective = words[noun.head]
        is_below = noun.role == "oblique" and adjective.pos == "ADJ" and noun.index > adjective.index
        if not is_below or adjective.role not in {"adjective", "adnominal-clause"} or adjective.has("VerbForm=Part"):
            continue
        joins = {case.lemma for case in dependants(words, noun.index, "case")}
        is_of_people = bool(_DEMONYM.fullmatch(adjective.text)) and adjective.role == "adjective"
        if words[adjective.head].pos == "NOUN" and (joins & {"contre", "sur"} or (joins and is_of_people)):
            noun.head = adjective.head


def first_objects(words: list[Word]) -> None:
    """*a frappé d'interdiction le cortège*: of two objects in a row, the one with *de* says by what means."""
    for noun in words:
        if noun.role != "object" or noun.pos != "NOUN":
            continue
        case = next((one for one in dependants(words, noun.index, "case") if one.lemma == "de"), None)
        others = [one for one in dependants(words, noun.head, "object") if one.index > noun.index]
        if case is None or noun.index != case.index + 1 or case.text.lower() == "des" or not others:
            continue
        is_phrase = any(dependants(words, others[0].index, "determiner", "possessor", "numeral"))
        if is_phrase and not any(dependants(words, others[0].index, "case")):
            noun.role = "oblique"


def hundreds(words: list[Word]) -> None:
    """*deux cents habitants*: the inhabitants are counted, and the hundreds are their number."""
    for hundred in words[:-1]:
        noun = words[hundred.index + 1]
        if hundred.lemma not in {"cent", "cents", "mille"} or hundred.pos != "NOUN" or noun.pos not in {"NOUN", "ADJ"}:
            continue
        if noun.head != hundred.index or any(dependants(words, noun.index, "case", "determiner")):
            continue
        noun.pos = "NOUN"  # «deux cents paysans»
        noun.head, noun.role = (noun.index if hundred.is_root else hundred.head), hundred.role
        for below in list(dependants(words, hundred.index)):
            below.head = noun.index
        hundred.head, hundred.role = noun.index, "numeral"


def clauses_behind_topics(words: list[Word]) -> None:
    """*Liban : un drone israélien foudroie une voiture*: behind the colon stands a clause, and its noun is the subject."""
    for verb in words:
        noun = words[verb.head]
        topic = words[noun.head]
        if verb.role not in {"adnominal-clause", "adjective", "apposition"} or not _may_govern(words, verb):
            continue
        if noun.pos not in {"NOUN", "PROPN"} or not noun.index < verb.index or not topic.index < noun.index:
            continue
        is_behind_colon = any(word.text == ":" for word in words[topic.index : noun.index])
        if not is_behind_colon or not topic.is_root or any(dependants(words, noun.index, "case")):
            continue
        if any(dependants(words, verb.index, "mark", "subject", "passive-subject")):
            continue
        for below in list(dependants(words, topic.index)):
            if below.index > noun.index:
                below.head = verb.index
        noun.head, noun.role = verb.index, "subject"
        verb.head, verb.role = verb.index, "root"
        topic.head, topic.role = verb.index, "other"


def _may_govern(words: list[Word], verb: Word) -> bool:
    """Whether a verb is finite: what is taken for a participle and has an object behind it is no participle."""
    if verb.has("VerbForm=Fin"):
        return True
    has_auxiliary = any(dependants(words, verb.index, "auxiliary", "passive-auxiliary"))
    return verb.pos == "VERB" and not has_auxiliary and any(dependants(words, verb.index, "object"))


def _lacks_object(words: list[Word], verb: Word) -> bool:
    return not any(dependants(words, verb.index, "object", "passive-auxiliary", "clausal-complement", "expletive"))


_BEHIND_AUXILIARY = ("open-complement", "adverb", "attribute", "clausal-complement")


def interrupted_perfects(words: list[Word]) -> None:
    """*a une nouvelle fois agité le spectre*: what stands between does not make *avoir* the verb."""
    for auxiliary in words:
        if auxiliary.lemma != "avoir" or auxiliary.pos not in {"VERB", "AUX"} or auxiliary.role == "auxiliary":
            continue
        verb = next(dependants(words, auxiliary.index, *_BEHIND_AUXILIARY), None)
        if verb is None or verb.index < auxiliary.index:
            continue
        objects = list(dependants(words, auxiliary.index, "object"))
        if verb.index > auxiliary.index + 1 and any(word.lemma != "fois" for word in objects):
            continue
        is_present = verb.has("VerbForm=Part") and verb.has("Tense=Pres")
        lemma = verb.lemma if verb.has("VerbForm=Part") else verb_of_participle(verb.text)
        if lemma is None or is_present or any(dependants(words, verb.index, "mark", "case", "auxiliary")):
            continue
        if not verb.has("VerbForm=Part"):
            verb.morphology = "Tense=Past|VerbForm=Part"
        for word in objects:
            word.role = "oblique"
        for below in list(dependants(words, auxiliary.index)):
            below.head = verb.index
        verb.pos, verb.lemma, verb.role = "VERB", lemma, auxiliary.role
        verb.head = verb.index if auxiliary.is_root else auxiliary.head
        auxiliary.pos, auxiliary.head, auxiliary.role = "AUX", verb.index, "auxiliary"


def subjects_behind_fronts(words: list[Word]) -> None:
    """*Descendus d'un hélicoptère, des commandos ont détourné …*: behind a comma and before the verb stands the subject.

    Parsers take *des* for a preposition and hang the phrase on the last noun before the comma.
    """
    for comma in words:
        if comma.text != "," or comma.index + 2 >= len(words):
            continue
        article = words[comma.index + 1]
        noun = words[article.head]
        if article.text.lower() not in _ARTICLES or article.role not in {"case", "determiner"}:
            continue
        is_outside = noun.index > comma.index and words[noun.head].index < comma.index and not noun.is_root
        if noun.pos not in {"NOUN", "PROPN"} or not is_outside or noun.role not in _HUNG_ON_FRONTS:
            continue
        above = words[noun.head]
        is_subject = above.role in {"subject", "passive-subject"} and above.pos != "VERB"
        if is_subject and not _is_participle_taken_for_noun(above):
            continue
        verb = _verb_behind(words, noun)
        if verb is None:
            continue
        for old in list(dependants(words, verb.index, "subject", "passive-subject")):
            if old.index < comma.index:
                old.role = "adverbial-clause" if old.pos == "VERB" else "oblique"
            else:
                old.head, old.role = noun.index, "adjective"
        if words[verb.head].index < comma.index and not verb.is_root:
            _raise(words, verb, comma)
        is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
        noun.head, noun.role = verb.index, "passive-subject" if is_passive else "subject"
        article.role = "determiner"


def _is_participle_taken_for_noun(word: Word) -> bool:
    return word.index == 0 and verb_of_participle(word.text.lower().rstrip("s")) is not None


def _verb_behind(words: list[Word], noun: Word) -> Word | None:
    """The finite verb behind a noun phrase, if nothing but the phrase's own words stands between."""
    for word in words[noun.index + 1 :]:
        if word.text == "," or word.text.lower() in _RELATIVES or word.role == "coordinator":
            return None
        if word.pos in {"AUX", "VERB"} and word.has("VerbForm=Fin"):
            verb = words[word.head] if word.role in {"auxiliary", "passive-auxiliary"} else word
            is_plural = noun.has("Number=Plur")
            agrees = word.has("Number=Plur") == is_plural
            subjects = [one.index for one in dependants(words, verb.index, "subject", "passive-subject")]
            is_taken = any(noun.index < one < verb.index and words[one].pos == "PRON" for one in subjects)
            is_free = all(one < noun.index - 1 or words[one].head != verb.index or one < word.index for one in subjects)
            is_own = verb.pos == "VERB" and verb.role not in {"relative-clause", "adnominal-clause"}
            return verb if agrees and not is_taken and is_free and is_own else None
    return None


def _raise(words: list[Word], verb: Word, comma: Word) -> None:
    """Make a verb that hangs on what stands before the comma govern it."""
    front = words[verb.head]
    while not front.is_root and words[front.head].index < comma.index:
        front = words[front.head]
    if not front.is_root:
        return
    verb.head, verb.role = verb.index, "root"
    front.head, front.role = verb.index, "adverbial-clause" if front.pos == "VERB" else "oblique"
