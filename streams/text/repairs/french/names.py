"""What French parsers get wrong around names: what hangs on them, and words that are none.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants

_BARE = frozenset({"à", "de", "d'", "en", "vers"})
_NO_NAMES = frozenset({"État", "Etat", "États", "Etats", "Dieu", "Noël", "Pâques", "Internet", "Terre", "Occident"})
"""Words that are written like names behind a bare preposition: *un coup d'État*."""

_PLACING = frozenset({"à", "au", "en", "par", "avec", "chez", "vers"})
_BODIES = frozenset(
    [
        "assemblée",
        "armée",
        "banque",
        "bureau",
        "chambre",
        "comité",
        "commission",
        "confédération",
        "congrès",
        "conseil",
        "cour",
        "emirats",
        "état",
        "etat",
        "états",
        "etats",
        "fédération",
        "fonds",
        "forces",
        "front",
        "gardiens",
        "groupe",
        "haute",
        "haut",
        "iles",
        "îles",
        "ligue",
        "maison",
        "médecins",
        "ministère",
        "mouvement",
        "organisation",
        "parlement",
        "parti",
        "république",
        "royaume",
        "syndicat",
        "union",
    ]
)
"""Names that begin so may have a phrase with *de* of their own: *la Ligue des droits de l'homme*."""

_TAKEN = ("object", "passive-auxiliary", "copula", "agent", "expletive", "clausal-complement", "open-complement")
_NAMED_ELSEWHERE = frozenset({"case", "determiner", "possessor", "flat", "conjunct", "apposition"})


def phrases_below_names(words: list[Word]) -> None:
    """*la visite à Nicosie du ministre*, *l'exigence par Téhéran d'une levée*: a town has no minister of its own."""
    for noun in words:
        name = words[noun.head]
        if noun.role != "oblique" or noun.pos != "NOUN" or name.pos != "PROPN" or noun.index < name.index:
            continue
        act = words[name.head]
        if act.pos != "NOUN" or name.role != "oblique" or act.index > name.index or name.text.lower() in _BODIES:
            continue
        if not {case.lemma for case in dependants(words, name.index, "case")} & _PLACING:
            continue
        case = next(dependants(words, noun.index, "case"), None)
        is_phrase = any(dependants(words, noun.index, "determiner", "possessor", "numeral"))
        if case is not None and case.lemma == "de" and (is_phrase or case.text.lower() in {"du", "des"}):
            noun.head = act.index


def things_below_doers(words: list[Word]) -> None:
    """*la dispersion par la police d'un rassemblement*: what is dispersed is the act's, and not the police's."""
    for thing in words:
        doer = words[thing.head]
        doer = words[doer.head] if doer.role == "conjunct" else doer
        act = words[doer.head]
        if thing.role != "oblique" or thing.pos not in {"NOUN", "PROPN", "ADJ"} or doer.role != "oblique":
            continue
        if act.pos != "NOUN" or not act.index < doer.index < thing.index or words[act.index + 1].text.lower() != "par":
            continue
        case = next(dependants(words, thing.index, "case"), None)
        article = words[case.index + 1] if case is not None else thing
        if words[act.index + 1].head != doer.index or case is None or case.lemma != "de" or article.head != thing.index:
            continue
        if article.pos == "NUM" or article.text.lower() in {"un", "une"}:
            thing.head = act.index
            thing.pos = "NOUN" if thing.pos == "ADJ" else thing.pos


def names_behind_places(words: list[Word]) -> None:
    """*a rencontré à Kiev Volodymyr Zelensky*: behind the place stands whom he met, and not the place's other name."""
    for name in words[1:]:
        place = words[name.head]
        verb = words[place.head]
        before = words[name.index - 1]
        if name.role not in {"apposition", "oblique"} or name.pos != "PROPN" or place.pos != "PROPN":
            continue
        if place.role != "oblique" or verb.pos != "VERB" or place.index < verb.index or before.text == ",":
            continue
        if place.text.lower() in _BODIES:  # «à la Maison Blanche»
            continue
        cases = {case.lemma for case in dependants(words, place.index, "case")}
        if before.index != place.index or not cases & {"à", "en", "dans"} or any(dependants(words, name.index, "case")):
            continue
        if not any(dependants(words, verb.index, *_TAKEN)) and any(dependants(words, verb.index, "subject")):
            name.head, name.role = verb.index, "object"


def names_in_small_letters(words: list[Word]) -> None:
    """*le gouvernement zimbabwéen*: what is written small behind a noun is an adjective and no name."""
    for word in words[1:]:
        noun = next((other for other in reversed(words[: word.index]) if other.pos != "ADJ"), word)
        is_name = word.pos == "PROPN" or (word.pos == "NOUN" and word.text.startswith(("sud-", "nord-")))
        if not is_name or not word.text.islower() or len(word.text) < 4 or noun.pos != "NOUN":
            continue
        if any(other.role in _NAMED_ELSEWHERE for other in dependants(words, word.index)):
            continue
        if noun.index < word.index and not word.is_root:
            word.pos, word.role, word.head = "ADJ", "adjective", noun.index


def persons_taken_for_verbs(words: list[Word]) -> None:
    """*a reconnu l'opposant*: behind an article *-ant* is a person and no verb."""
    for word in words[1:]:
        singular = word.text.lower().removesuffix("s").removesuffix("e")
        if word.pos != "VERB" or not singular.endswith("ant") or words[word.index - 1].pos != "DET":
            continue
        if words[word.index - 1].head == word.index and not any(dependants(words, word.index, "object", "subject")):
            word.pos, word.lemma, word.morphology = "NOUN", singular, ""


def refusals(words: list[Word]) -> None:
    """*oppose une fin de non-recevoir aux demandes*: *non-recevoir* is no verb and has no object."""
    for word in words:
        if word.text.lower() != "non-recevoir":
            continue
        above = words[words[word.head].head]
        for other in list(dependants(words, word.index)):
            if other.index > word.index and not words[word.head].is_root:
                other.head, other.role = above.index, "oblique" if other.role == "object" else other.role
                for article in dependants(words, other.index, "determiner"):
                    article.role = "case" if article.pos == "ADP" else article.role
            elif other.role == "mark":
                other.role = "case"
        word.pos, word.role, word.lemma = "NOUN", "oblique", "non-recevoir"


def names_taken_for_nouns(words: list[Word]) -> None:
    """*l'autoroute de Chittagong*: what stands with a capital letter right behind a bare preposition is a name."""
    for case, noun in pairwise(words):
        if case.role != "case" or not noun.text[:1].isupper():
            continue
        is_bare = case.text.lower() in _BARE and case.head == noun.index
        is_written_so = not noun.text.isupper() and noun.text not in _NO_NAMES
        if not is_bare or not is_written_so or noun.pos not in {"NOUN", "ADJ", "ADV"}:
            continue
        if not any(dependants(words, noun.index, "determiner", "numeral")):
            noun.pos, noun.lemma = "PROPN", noun.text


def objects_written_as_names(words: list[Word]) -> None:
    """*a bombardé Chittagong*: a word with a capital letter and no article right behind its verb is a name."""
    for verb, noun in pairwise(words):
        if verb.pos != "VERB" or noun.pos not in {"NOUN", "ADJ"} or noun.head != verb.index or noun.role != "object":
            continue
        is_written_so = noun.text[:1].isupper() and noun.text[1:].islower() and noun.text not in _NO_NAMES
        if is_written_so and noun.lemma == noun.text.lower() and not any(dependants(words, noun.index, "determiner")):
            noun.pos, noun.lemma = "PROPN", noun.text


def names_taken_for_determiners(words: list[Word]) -> None:
    """*a fait parvenir à Sanaa douze incubateurs*: a town behind *à* is where, and the noun behind it the object."""
    for case, name in pairwise(words):
        noun = words[name.head]
        if name.role not in {"determiner", "possessor", "numeral"} or not name.text[:1].isupper() or len(name.text) < 3:
            continue
        if case.role != "case" or case.head != noun.index or case.lemma not in {"à", "en", "de", "vers"}:
            continue
        if noun.index < name.index or noun.role != "oblique" or name.text in {"Les", "Des", "Une"}:
            continue
        verb = words[noun.head]
        name.pos, name.head, name.role = "PROPN", verb.index, "oblique"
        case.head = name.index
        is_object = verb.pos == "VERB" and not any(dependants(words, verb.index, "object"))
        noun.role = "object" if is_object else noun.role


def halves_taken_for_objects(words: list[Word]) -> None:
    """*signent à la Villa Médicis les accords*: a name right behind a name of a place is its second half, no object."""
    for place, name in pairwise(words):
        if place.pos != "PROPN" or name.pos != "PROPN" or name.role != "object" or place.role != "oblique":
            continue
        is_phrase = {"case", "determiner"} <= {other.role for other in dependants(words, place.index)}
        if place.head != name.head or not is_phrase or any(dependants(words, name.index, "flat", "apposition")):
            continue
        name.head, name.role = place.index, "flat"


def envoys_named_behind_places(words: list[Word]) -> None:
    """*l'émissaire pour le Yémen Hans Grundberg*: a name of two words behind a place with its article is the envoy's."""
    for name in words[3:]:
        place = words[name.head]
        if name.role != "flat" or name.index != place.index + 1 or place.role != "oblique":
            continue
        bearer = words[place.head]
        leads = {child.text.lower() for child in dependants(words, place.index, "case", "determiner")}
        if bearer.pos != "NOUN" or bearer.index > place.index or "pour" not in leads or len(leads) == 1:
            continue
        if any(dependants(words, name.index, "flat")):
            name.head, name.role = bearer.index, "apposition"
