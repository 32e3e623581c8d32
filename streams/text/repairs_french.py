"""What French parsers get wrong so often, and so plainly, that it pays to mend it.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, depends_on

CALENDAR = frozenset(
    {
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
        "hier",
        "demain",
        "matin",
        "matinée",
        "midi",
        "après-midi",
        "soir",
        "soirée",
        "nuit",
        "jour",
        "journée",
        "semaine",
        "week-end",
        "mois",
        "trimestre",
        "an",
        "année",
        "décennie",
        "siècle",
        "heure",
        "minute",
        "seconde",
        "fois",
        "veille",
        "lendemain",
        "moment",
        "instant",
        "date",
        "printemps",
        "été",
        "automne",
        "hiver",
    }
)
"""Nouns that stand without a preposition to say when."""

ASKING = frozenset(
    {
        "ordonner",
        "demander",
        "permettre",
        "interdire",
        "promettre",
        "proposer",
        "reprocher",
        "enjoindre",
        "imposer",
        "conseiller",
        "recommander",
        "suggérer",
        "commander",
        "défendre",
        "offrir",
        "intimer",
    }
)
"""Verbs of *à quelqu'un de faire*: the infinitive is the verb's and not the noun's."""

_FIXED_BY = frozenset(
    {"exemple", "suite", "passé", "ailleurs", "rapport", "conséquent", "contre", "heure", "an", "jour"}
)
_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})


def repair_french(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    for mend in (
        dates_as_attributes,
        reflexives,
        copula_subjects,
        agents,
        only,
        gerunds,
        asked_to,
        verbs_below_their_subjects,
        lost_subjects,
        lost_objects,
        inverted_quotes,
        joined_subjects,
        second_halves_of_names,
    ):
        mend(words)


def dates_as_attributes(words: list[Word]) -> None:
    """*a été revendiquée dimanche*: a day is no attribute."""
    for word in words:
        is_date = word.lemma in CALENDAR and word.pos != "VERB"
        is_lost = word.role in {"attribute", "object", "open-complement"}
        if is_date and is_lost and not any(dependants(words, word.index, "determiner", "case")):
            word.role = "oblique"


def reflexives(words: list[Word]) -> None:
    """*s'est retirée* is the perfect of a reflexive verb and no passive."""
    for word in words:
        if word.role == "expletive" and word.text.lower() in {"se", "s'"}:
            for other in dependants(words, word.head, "passive-subject", "passive-auxiliary"):
                other.role = "subject" if other.role == "passive-subject" else "auxiliary"


def copula_subjects(words: list[Word]) -> None:
    """*est l'alliée de*: with a copula and no passive auxiliary the subject is no passive one."""
    for word in words:
        if word.role == "passive-subject":
            below = {other.role for other in dependants(words, word.head)}
            if "copula" in below and "passive-auxiliary" not in below:
                word.role = "subject"


def agents(words: list[Word]) -> None:
    """*reçu samedi par Kim*, *accusé mardi par Paris*: a date between costs the verb its agent."""
    for noun in words:
        if noun.role not in {"oblique", "agent"} or noun.pos not in _NOUNS or noun.lemma in _FIXED_BY:
            continue
        if not any(case.text.lower() == "par" for case in dependants(words, noun.index, "case")):
            continue
        head = words[noun.head]
        if head.lemma in CALENDAR and words[head.head].pos == "VERB":
            head = words[head.head]
        is_named = noun.pos == "PROPN" or any(dependants(words, noun.index, "determiner", "possessor", "numeral"))
        if head.pos == "VERB" and _is_passive(words, head) and (noun.role == "agent" or is_named):
            noun.head, noun.role = head.index, "agent"


def _is_passive(words: list[Word], verb: Word) -> bool:
    if any(dependants(words, verb.index, "passive-auxiliary")):
        return True
    return verb.role == "adnominal-clause" and verb.has("VerbForm=Part") and verb.has("Tense=Past")


def only(words: list[Word]) -> None:
    """*ne … que* says only, and denies nothing."""
    for word in words:
        if word.role == "negation" and word.lemma == "ne":
            others = [other for other in dependants(words, word.head, "negation") if other is not word]
            if not others and any(
                other.text.lower() in {"que", "qu'"} and other.role in {"adverb", "mark"} and other.index > word.head
                for other in words
                if depends_on(words, other.index, word.head)
            ):
                word.role = "adverb"


def gerunds(words: list[Word]) -> None:
    """*en bombardant le village* is a verb with its object, not a noun."""
    for word in words:
        if word.pos in {"NOUN", "ADJ"} and word.text.endswith("ant") and word.text.islower() and word.index > 0:
            case = words[word.index - 1]
            if case.text.lower() == "en" and case.head == word.index:
                word.pos, word.role, word.morphology = "VERB", "adverbial-clause", "Tense=Pres|VerbForm=Part"
                word.lemma = word.text.removesuffix("ant") + "er" if word.lemma == word.text else word.lemma
                case.role = "mark"


def lost_objects(words: list[Word]) -> None:
    """*frappe Gaza*, *appelle Israël à cesser*: a bare noun behind its verb that tells no time is the object."""
    for noun in words:
        if noun.role not in {"oblique", "other", "attribute", "adjective", "adverb"} or noun.pos not in {
            "NOUN",
            "PROPN",
        }:
            continue
        verb = words[noun.head]
        if verb.pos != "VERB" or noun.index < verb.index or noun.lemma in CALENDAR or noun.text.isdigit():
            continue
        if noun.role not in {"other", "oblique"} and noun.pos != "PROPN":
            continue
        below = {other.role for other in dependants(words, noun.index)}
        has_object = any(dependants(words, verb.index, "object", "passive-auxiliary", "copula"))
        is_phrase = noun.pos == "PROPN" or below & {"determiner", "possessor", "numeral"}
        if is_phrase and "case" not in below and not has_object:
            noun.role = "object"


def verbs_below_their_subjects(words: list[Word]) -> None:
    """*La Corée menace Séoul*: a finite verb without a subject does not hang on the noun before it, but governs it."""
    for verb in words:
        noun = words[verb.head]
        if verb.role not in {"apposition", "adjective", "adnominal-clause", "oblique", "conjunct", "other"}:
            continue
        if not verb.has("VerbForm=Fin") or not noun.is_root or noun.pos not in _NOUNS or noun.index > verb.index:
            continue
        below = {other.role for other in dependants(words, verb.index)}
        if below & {"subject", "passive-subject", "mark", "coordinator"} or "copula" in _roles(words, noun):
            continue
        for other in list(dependants(words, noun.index)):
            if other.index > verb.index:
                other.head = verb.index
        verb.head, verb.role = verb.index, "root"
        noun.head = verb.index
        noun.role = "passive-subject" if "passive-auxiliary" in below else "subject"


def lost_subjects(words: list[Word]) -> None:
    """*Macron rencontre Poutine*: a bare name just before a finite verb that has no subject is its subject."""
    for name in words:
        verb = words[name.head]
        if name.pos != "PROPN" or name.role not in {"adverb", "other", "oblique", "apposition"}:
            continue
        if verb.pos != "VERB" or name.index > verb.index or not _is_finite(words, verb):
            continue
        if not _roles(words, verb) & {"subject", "passive-subject"} and not _roles(words, name) & {"case"}:
            name.role = "subject"


def _is_finite(words: list[Word], verb: Word) -> bool:
    return verb.has("VerbForm=Fin") or any(
        other.has("VerbForm=Fin") for other in dependants(words, verb.index, "auxiliary", "passive-auxiliary")
    )


def _roles(words: list[Word], word: Word) -> set[str]:
    return {other.role for other in dependants(words, word.index)}


def asked_to(words: list[Word]) -> None:
    """*a ordonné à l'armée de tirer*: the infinitive belongs to the verb."""
    for verb in words:
        if verb.role == "adnominal-clause" and verb.has("VerbForm=Inf"):
            noun = words[verb.head]
            above = words[noun.head]
            is_receiver = any(case.lemma == "à" for case in dependants(words, noun.index, "case"))
            if is_receiver and noun.role == "oblique" and above.lemma in ASKING:
                verb.head, verb.role = above.index, "open-complement"


def inverted_quotes(words: list[Word]) -> None:
    """*…, a annoncé Scholz*: what follows the verb of saying is its subject."""
    for verb in words:
        if verb.role not in {"conjunct", "parataxis", "adverbial-clause"} or verb.pos != "VERB":
            continue
        below = list(dependants(words, verb.index))
        roles = {word.role for word in below}
        if roles & {"subject", "passive-subject", "coordinator", "mark", "case", "clausal-complement"}:
            continue
        first = min([verb.index, *(word.index for word in below if word.role != "punctuation")])
        objects = [word for word in below if word.role == "object" and word.index > verb.index]
        is_finite = verb.has("VerbForm=Fin") or "auxiliary" in roles
        is_joined = any(
            any(dependants(words, other.index, "coordinator")) for other in dependants(words, verb.head, "conjunct")
        )
        if is_finite and len(objects) == 1 and first > 0 and words[first - 1].text in {",", '"'} and not is_joined:
            objects[0].role, verb.role = "subject", "parataxis"


def joined_subjects(words: list[Word]) -> None:
    """*Moscou et Pékin signent*: not a name and a clause, but a clause with two names as its subject."""
    for verb in words:
        name = words[verb.head]
        if verb.role != "conjunct" or verb.pos != "VERB" or name.pos != "PROPN" or not name.index < verb.index:
            continue
        subject = next(dependants(words, verb.index, "subject", "passive-subject"), None)
        joint = next(dependants(words, verb.index, "coordinator"), None)
        if subject is None or joint is None or subject.pos != "PROPN" or not name.index < joint.index < subject.index:
            continue
        verb.head, verb.role = (verb.index, "root") if name.is_root else (name.head, name.role)
        name.head, name.role = verb.index, subject.role
        subject.head, subject.role = name.index, "conjunct"
        joint.head = subject.index


def second_halves_of_names(words: list[Word]) -> None:
    """*Kim Jong-un*: what hangs on a name by a hyphen is part of it, whatever word it looks like."""
    for word in words[2:]:
        hyphen, first = words[word.index - 1], words[word.index - 2]
        if word.is_glued and hyphen.is_glued and hyphen.text == "-" and first.pos == "PROPN":
            name = words[first.head] if first.role == "flat" else first
            if word.index in {word.head, name.index} or depends_on(words, name.index, word.index):
                continue
            for below in list(dependants(words, word.index)):
                below.head = name.index
            word.head, word.role, word.pos, word.lemma = name.index, "flat", "PROPN", word.text
            if hyphen.head != name.index and not depends_on(words, name.index, hyphen.index):
                hyphen.head, hyphen.role = name.index, "flat"
