"""What English parsers get wrong about verbs between two nouns, most of all in headlines.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.repairs.english.asides import subjects_before_asides, words_of_who_speaks
from streams.text.repairs.english.belonging import deeds_of_subjects
from streams.text.repairs.english.clauses import repair_english_clauses
from streams.text.repairs.english.first_nouns import repair_first_nouns
from streams.text.repairs.english.given_things import given_things
from streams.text.repairs.english.headlines import (
    clauses_before_clauses,
    headline_futures,
    names_beside_commas,
    pairs_to_come,
    those_ready,
)
from streams.text.repairs.english.labels import things_behind_judgements, things_by_their_labels, things_called_names
from streams.text.repairs.english.nouns import repair_nouns
from streams.text.repairs.english.opinions import deeds_by_opinion
from streams.text.repairs.english.orders import deadlines, has_deadline, things_ordered, wanted_out
from streams.text.repairs.english.past_forms import repair_past_forms
from streams.text.repairs.english.quoting import repair_quoting
from streams.text.repairs.english.shifts import repair_shifts
from streams.text.repairs.english.speakers import repair_english_speakers
from streams.text.repairs.english.verbs import repair_english_verbs
from streams.text.repairs.speech import speech_behind
from streams.text.words import Word, dependants

GIVING = frozenset(
    {"give", "offer", "grant", "send", "sell", "lend", "promise", "hand", "supply", "owe", "award", "pledge"}
)
"""Verbs with a receiver before the object: *gave Mali weapons*."""


SUFFERING = frozenset(
    {
        *("kill", "wound", "injure", "stab", "behead", "murder", "assassinate", "execute", "hang", "abduct", "kidnap"),
        *("arrest", "detain", "jail", "imprison", "sentence", "convict", "indict", "acquit", "deport", "extradite"),
        *("free", "rescue", "evacuate", "airlift", "evict", "expel", "oust", "depose", "displace", "massacre"),
    }
)
"""Verbs of what is done to somebody, who is always said: without an object their past form is a passive."""


GATHERINGS = frozenset(
    {
        *("party", "school", "rally", "home", "church", "mosque", "festival", "club", "concert", "mall", "restaurant"),
        *("hotel", "market", "university", "wedding", "funeral", "parade", "store", "college", "synagogue", "temple"),
        *("vigil", "protest", "demonstration", "nightclub", "bar", "park", "campus", "cinema"),
    }
)
"""Where people are shot: nobody shoots at them."""


MEDIA = frozenset(
    {"twitter", "facebook", "instagram", "youtube", "telegram", "tiktok", "x", "television", "tv", "radio"}
)
"""What is said on them, they do not say."""


RIOT_FORCES = frozenset({"police", "squad", "officer", "policeman", "gear", "force"})


def repair_english(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    repair_past_forms(words)
    repair_nouns(words)
    subjects_before_asides(words)
    words_of_who_speaks(words)
    repair_english_verbs(words)
    things_by_their_labels(words)
    things_called_names(words)
    things_behind_judgements(words)
    deeds_by_opinion(words)
    repair_quoting(words)
    deeds_of_subjects(words)
    things_ordered(words)
    wanted_out(words)
    deadlines(words)
    repair_english_clauses(words)
    repair_shifts(words)
    riot_police(words)
    neighbours(words)
    verbs_behind_names(words)
    receivers(words)
    given_things(words)
    gerunds(words)
    names_with_owners(words)
    participles_behind_media(words)
    those_ready(words)
    pairs_to_come(words)
    headline_futures(words)
    repair_first_nouns(words)
    names_beside_commas(words)
    names_in_lists(words)
    headline_passives(words)
    objects_before_commas(words)
    clauses_before_clauses(words)
    speech_behind(words)
    repair_english_speakers(words)


def neighbours(words: list[Word]) -> None:
    """*apologised to neighbouring Tanzania*: before a name it is an adjective, and no gerund with an object."""
    for word, name in pairwise(words):
        if word.text.lower() not in {"neighbouring", "neighboring"} or name.pos not in {"PROPN", "NOUN"}:
            continue
        if word.pos != "VERB" or name.head != word.index or word.is_root:
            continue
        is_behind = any(dependants(words, word.index, "case"))
        name.head, name.role = word.head, "oblique" if is_behind else "object"
        for other in list(dependants(words, word.index)):
            other.head = name.index
        word.head, word.role, word.pos = name.index, "adjective", "ADJ"


def riot_police(words: list[Word]) -> None:
    """*protesters and riot police*: before those who are sent against riots, *riot* is no verb."""
    for word in words[:-1]:
        noun = words[word.index + 1]
        if word.lemma != "riot" or noun.lemma not in RIOT_FORCES:
            continue
        if word.pos == "NOUN" and word.head == noun.index:
            # "Kenyan riot police" are Kenya's, and so is no riot
            for other in list(dependants(words, word.index)):
                other.head = noun.index
        if word.pos != "VERB":
            continue
        noun.head, noun.role = (noun.index, word.role) if word.is_root else (word.head, word.role)
        noun.pos = "NOUN"
        for other in list(dependants(words, word.index)):
            other.head = noun.index
        word.head, word.role, word.pos, word.tag = noun.index, "compound", "NOUN", "NN"


def verbs_behind_names(words: list[Word]) -> None:
    """*Trump threatened sanctions*, *Trump halted military aid*: a past form behind the name that begins is the verb.

    Parsers take it for an adjective or participle, and so the noun behind it for the root, or for a verb (*aid*).
    """
    position = next((word.index for word in words if word.pos not in {"PROPN", "DET"} and word.tag != "POS"), 0)
    verb = words[position] if words else None
    if verb is None or position == 0 or verb.pos != "VERB" or verb.tag not in {"VBD", "VBN"}:
        return
    name = words[position - 1]
    below = {word.role for word in dependants(words, verb.index)}
    if name.pos != "PROPN" or verb.role not in {"adjective", "adnominal-clause"} or below & {"agent", "auxiliary"}:
        return
    root = next(word for word in words if word.is_root)
    if root is name:
        root = words[verb.head]
    is_noun = root.pos in {"NOUN", "PROPN"}
    # A name in the singular has no verb without an ending: *aids*, not *aid*.
    is_bare = root.pos == "VERB" and root.lemma == root.text.lower()
    is_misread = is_bare and name.tag not in {"NNS", "NNPS"} and not _has_clause(words, root)
    is_object = root.index > verb.index and not any(
        word.pos in {"VERB", "AUX", "ADP", "PUNCT"} for word in words[verb.index + 1 : root.index]
    )
    if not is_object or not (is_noun or is_misread):
        return
    _make_object(words, verb, root)
    _make_subject(words, verb, name)


def receivers(words: list[Word]) -> None:
    """*gave Mali weapons*: a name between such a verb and its object is the receiver.

    Not where something says to whom: *sent Mali rebels to Chad*; nor an abbreviation, which may be a part of the
    object: *sent UN troops*, *offered EU membership*.
    """
    for noun in words:
        verb = words[noun.head]
        if noun.role != "object" or verb.lemma not in GIVING or verb.pos != "VERB":
            continue
        if any(dependants(words, verb.index, "indirect-object", "passive-auxiliary")) or _has_goal(words, verb, noun):
            continue
        if has_deadline(words, verb, noun):
            continue
        name = words[verb.index + 1] if verb.index + 1 < noun.index else noun
        is_part = name.head == noun.index and name.role in {"compound", "adjective", "determiner"}
        if is_part and name.pos == "PROPN" and name.text.istitle() and words[name.index + 1].pos != "PART":
            name.head, name.role = verb.index, "indirect-object"


def gerunds(words: list[Word]) -> None:
    """*denied bombing Georgia*: a word in -ing that a verb has for its complement is a verb, the name its object."""
    for word in words:
        is_gerund = word.pos == "NOUN" and word.text.islower() and word.text.endswith("ing")
        if not is_gerund or word.role not in {"open-complement", "object"} or words[word.head].pos != "VERB":
            continue
        below = list(dependants(words, word.index))
        following = next((other for other in below if other.index > word.index), None)
        if following is None or following.pos != "PROPN" or following.role not in {"oblique", "other", "apposition"}:
            continue
        if any(other.index < word.index or other.role in {"case", "determiner"} for other in below):
            continue
        is_next = following.index == word.index + 1 or words[word.index + 1].head == following.index
        if is_next and not any(dependants(words, following.index, "case")):
            word.pos, word.role, word.morphology = "VERB", "open-complement", "Aspect=Prog|Tense=Pres|VerbForm=Part"
            word.lemma = word.text.removesuffix("ing") if word.lemma == word.text else word.lemma
            following.role = "object"


def names_with_owners(words: list[Word]) -> None:
    """*Kenya's William Ruto and Uganda's Yoweri Museveni*: not Ruto and Uganda are joined, but the two names."""
    for owner in words:
        mark = next((word for word in dependants(words, owner.index, "case") if word.tag == "POS"), None)
        if owner.role != "conjunct" or owner.pos != "PROPN" or mark is None:
            continue
        first, position = words[owner.head], mark.index + 1
        while position + 1 < len(words) and words[position + 1].pos == "PROPN" and words[position].pos == "PROPN":
            position += 1
        name = words[position]
        is_beside = first.head == name.index or (name.head == first.index and name.role == "apposition")
        if name.pos != "PROPN" or first.pos != "PROPN" or (not is_beside and name.index == mark.index + 1):
            continue
        if first.head == name.index and not name.is_root:
            first.head, first.role = name.head, name.role
        elif first.head == name.index:
            first.head, first.role = first.index, "root"
        for other in dependants(words, name.index):
            if other.index < owner.index and other is not first:
                other.head = first.index
        name.head, name.role = first.index, "conjunct"
        owner.head, owner.role = name.index, "possessor"


def names_in_lists(words: list[Word]) -> None:
    """*Oman, Chad and Mali agreed*: what "and" joins to the name behind a comma is no other name of the first."""
    for name in words:
        first = words[name.head]
        if name.role != "apposition" or name.pos != "PROPN" or first.pos != "PROPN" or first.index > name.index:
            continue
        last = next((word for word in dependants(words, name.index, "conjunct") if word.pos == "PROPN"), None)
        if last is None or any(word.text == "," for word in words[name.index + 1 : last.index]):
            continue
        before = words[first.index + 1 : name.index]
        if before and before[0].text == "," and all(word.pos == "PROPN" for word in before[1:]):
            name.role = "conjunct"


def participles_behind_media(words: list[Word]) -> None:
    """*posted on Twitter, blaming Iran*: who blames is who posted."""
    for verb in words:
        medium = words[verb.head]
        if verb.role != "adnominal-clause" or verb.tag != "VBG" or medium.role != "oblique":
            continue
        if medium.text.lower() in MEDIA and words[medium.head].pos in {"VERB", "NOUN"}:
            above = words[medium.head]
            while above.pos == "NOUN" and not above.is_root:
                above = words[above.head]
            verb.head, verb.role = above.index, "adverbial-clause"


def headline_passives(words: list[Word]) -> None:
    """*Four stabbed in Paris*, *Journalist shot dead in Aden*: headlines leave out the auxiliary of a passive."""
    for verb in words:
        if verb.tag not in {"VBD", "VBN"} or verb.pos != "VERB" or not verb.is_root:
            continue
        if any(
            dependants(words, verb.index, "object", "auxiliary", "passive-auxiliary", "agent", "clausal-complement")
        ):
            continue
        behind = words[verb.index + 1].text.lower() if verb.index + 1 < len(words) else ""
        is_shot = verb.text.lower() in {"shot", "gunned"} and (
            behind in {"dead", "down", "in", "near", "during", "outside", "inside"}
            or (behind == "at" and any(word.role == "oblique" and word.lemma in GATHERINGS for word in words))
        )
        if verb.lemma in SUFFERING or is_shot:
            for subject in dependants(words, verb.index, "subject"):
                subject.role = "passive-subject"


def objects_before_commas(words: list[Word]) -> None:
    """*If Ethiopia attacks Eritrea, no government will …*: the name before the comma is the object of its clause."""
    for name in words:
        verb = words[name.head]
        if name.role != "subject" or name.index + 1 >= len(words) or words[name.index + 1].text != ",":
            continue
        clause = next((word for word in dependants(words, verb.index, "adverbial-clause")), None)
        subject = next((word for word in dependants(words, name.index, "apposition")), None)
        if clause is None or subject is None or any(dependants(words, clause.index, "object")):
            continue
        commas = [word for word in words[subject.index : verb.index] if word.text == ","]
        if clause.index == name.index - 1 and any(dependants(words, clause.index, "mark", "subject")) and not commas:
            name.head, name.role = clause.index, "object"
            subject.head, subject.role = verb.index, "subject"


def _has_clause(words: list[Word], verb: Word) -> bool:
    return any(dependants(words, verb.index, "auxiliary", "passive-auxiliary", "negation", "particle", "mark"))


def _has_goal(words: list[Word], verb: Word, noun: Word) -> bool:
    goals = [*dependants(words, verb.index, "oblique"), *dependants(words, noun.index, "oblique")]
    return any(case.lemma in {"to", "into"} for goal in goals for case in dependants(words, goal.index, "case"))


def _make_object(words: list[Word], verb: Word, root: Word) -> None:
    verb.head, verb.role = verb.index, "root"
    for other in list(dependants(words, root.index)):
        is_before = other.index < verb.index
        if is_before or other.role == "punctuation":
            other.head = verb.index
        elif other.role in {"subject", "object", "passive-subject"} and other.index < root.index:
            other.role = "compound"
    root.head, root.role = verb.index, "object"
    if root.pos == "VERB":
        root.pos, root.tag, root.lemma, root.morphology = "NOUN", "NN", root.text.lower(), "Number=Sing"


def _make_subject(words: list[Word], verb: Word, name: Word) -> None:
    """The name's words hang on its last one."""
    for word in words[: name.index]:
        if word.head >= verb.index:
            word.head, word.role = name.index, "determiner" if word.pos == "DET" else "compound"
    for other in list(dependants(words, name.index)):
        if other.index > verb.index:
            other.head = verb.index
    name.head, name.role = verb.index, "subject"
