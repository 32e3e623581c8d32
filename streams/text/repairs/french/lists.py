"""What French parsers get wrong about a list of deeds of one doer: *a quitté …, renoncé … et demandé …*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verbs
from streams.text.repairs.french.causatives import may_be_transitive
from streams.text.words import Word, ancestors, dependants, depends_on, is_finite

_NOUNS = frozenset({"NOUN", "PROPN"})
_JOINTS = frozenset({"et", "puis"})
_SUBJECTS = ("subject", "passive-subject")
_AUXILIARIES = ("auxiliary", "passive-auxiliary", "copula")
_NO_OBJECTS = frozenset(
    {"adnominal-clause", "adverbial-clause", "conjunct", "apposition", "other", "parataxis", "open-complement"}
)
_LOOSE = frozenset({"adverbial-clause", "parataxis", "other", "oblique", "apposition", "adverb"})


def lists_of_perfects(words: list[Word]) -> None:
    """*a fermé …, renforcé … et convoqué …*: participles behind commas share the auxiliary of the verb before them.

    A participle that says something of a noun has no object; one of a list that has one is active, and so all are.
    """
    position = 0
    while position < len(words):
        listed = _list_from(words, position)
        if listed is None:
            position += 1
            continue
        first, participles = listed
        for verb in participles:
            _join(words, verb, first)
        position = participles[-1].index


def _list_from(words: list[Word], comma: int) -> tuple[Word, list[Word]] | None:
    """The verb with *avoir* before a comma and the participles that continue it, up to the one behind *et*."""
    if words[comma].text != "," or not _is_participle_at(words, comma + 1):
        return None
    participles: list[Word] = []
    for word in words[comma:-1]:
        if (word.text == "," or word.text.lower() in _JOINTS) and _is_participle_at(words, word.index + 1):
            participles.append(words[word.index + 1])
            if word.text != ",":
                break
        elif word.has("VerbForm=Fin") and word.pos in {"VERB", "AUX"} and not _is_within(words, word, comma):
            return None
    if len(participles) < 2 or words[participles[-1].index - 1].text == ",":
        return None
    first = _with_avoir(words, participles[0])
    if first is None or not any(_is_active(words, verb) for verb in participles):
        return None
    return first, participles


def _is_participle_at(words: list[Word], index: int) -> bool:
    """Whether a past participle without an auxiliary stands there, in the form that *avoir* has before its object."""
    if index >= len(words):
        return False
    word = words[index]
    if word.pos != "VERB" or not word.has("VerbForm=Part") or word.has("Tense=Pres") or word.role not in _NO_OBJECTS:
        return False
    is_masculine = word.text.endswith(("é", "i", "u", "is", "t")) and not word.has("Gender=Fem")
    return is_masculine and not any(dependants(words, index, *_AUXILIARIES, "subject", "mark"))


def _is_within(words: list[Word], verb: Word, comma: int) -> bool:
    """Whether a finite verb is of a clause within the list: *que*, *qui* or another mark opens it."""
    return any(
        word.has("PronType=Rel") or word.role == "mark" or word.text.lower() in {"qui", "que", "qu'", "dont", "où"}
        for word in words[comma + 1 : verb.index]
    )


def _with_avoir(words: list[Word], participle: Word) -> Word | None:
    """The nearest verb before a participle that has *avoir*: above it, or the last in the sentence."""
    for word in [*ancestors(words, participle.index), *reversed(words[: participle.index])]:
        if word.index >= participle.index or word.pos != "VERB":
            continue
        below = list(dependants(words, word.index))
        if any(one.lemma == "avoir" and one.role == "auxiliary" for one in below):
            return None if any(one.role == "passive-auxiliary" for one in below) else word
    return None


def _is_active(words: list[Word], verb: Word) -> bool:
    """Whether a participle has what only an active one has: a noun without a preposition at once, or an act to do."""
    if any(case.has("VerbForm=Inf") for case in dependants(words, verb.index, "open-complement")):
        return verb.lemma not in verbs("with somebody to do")
    following = words[verb.index + 1] if verb.index + 1 < len(words) else verb
    if following.pos not in {"DET", "NUM", "PROPN"}:
        return False
    noun = next((word for word in words[following.index :] if word.pos in _NOUNS), None)
    return noun is not None and noun.lemma not in CALENDAR


def _join(words: list[Word], verb: Word, first: Word) -> None:
    """Hang a participle on the first verb of its list, with what follows it."""
    if depends_on(words, first.index, verb.index):
        return
    for word in list(dependants(words, verb.index)):
        if word.index < verb.index - 1:
            word.head = first.index
    joint = words[verb.index - 1]
    if joint.text != ",":
        joint.head, joint.role = verb.index, "coordinator"
    verb.head, verb.role = first.index, "conjunct"
    _take_object(words, verb)


def _take_object(words: list[Word], verb: Word) -> None:
    """Give a participle of a list the noun right behind it, wherever the parser hung that."""
    following = words[verb.index + 1] if verb.index + 1 < len(words) else verb
    if any(dependants(words, verb.index, "object")) or not may_be_transitive(words, verb):
        return
    if following.pos not in {"DET", "NUM", "PROPN"} and following.text.lower() != "des":
        return
    noun = words[following.head] if following.role in {"determiner", "possessor", "numeral", "case"} else following
    if noun.pos not in _NOUNS or noun.index <= verb.index or noun.lemma in CALENDAR:
        return
    if depends_on(words, noun.index, verb.index) and noun.head != verb.index:
        return
    noun.head, noun.role = verb.index, "object"
    if following.role == "case":
        following.role = "determiner"


def deeds_before_the_last(words: list[Word]) -> None:
    """*Zelensky s'est entretenu avec X, a reçu Y et refusé …*: the verb with the subject leads, and the others follow."""
    for last in words:
        if last.pos != "VERB" or not is_finite(words, last) or any(dependants(words, last.index, *_SUBJECTS, "mark")):
            continue
        for first in list(dependants(words, last.index)):
            if first.pos != "VERB" or first.index > last.index or first.role not in _LOOSE | {"clausal-complement"}:
                continue
            is_led = is_finite(words, first) and any(
                word.index < first.index for word in dependants(words, first.index, *_SUBJECTS)
            )
            begins = min([last.index, *(word.index for word in dependants(words, last.index, *_AUXILIARIES))])
            while begins > 0 and words[begins - 1].text.lower() in {"l'", "s'", "se", "les", "lui", "leur", "en", "y"}:
                begins -= 1
            is_behind_comma = begins > 0 and words[begins - 1].text == ","
            if not is_led or not is_behind_comma or any(dependants(words, first.index, "mark")):
                continue
            if any(word.index > last.index for word in dependants(words, first.index)):
                continue
            for word in list(dependants(words, last.index)):
                if word.index < first.index:
                    word.head = first.index
            first.head, first.role = (first.index, "root") if last.is_root else (last.head, last.role)
            last.head, last.role = first.index, "conjunct"
            break


def denials(words: list[Word]) -> None:
    """*Kigali dément avoir envoyé*: the verb that denies governs, and is no adverb of what is denied."""
    for verb, auxiliary in pairwise(words):
        told = words[auxiliary.head]
        if verb.text != "dément" or verb.pos == "VERB" or auxiliary.role not in {"auxiliary", "passive-auxiliary"}:
            continue
        if not auxiliary.has("VerbForm=Inf") or told.index < verb.index:
            continue
        verb.pos, verb.lemma, verb.morphology = "VERB", "démentir", "Mood=Ind|Tense=Pres|VerbForm=Fin"
        verb.head, verb.role = (verb.index, "root") if told.is_root else (told.head, told.role)
        for word in list(dependants(words, told.index)):
            if word.index < verb.index:
                word.head = verb.index
                word.role = "subject" if word.role == "passive-subject" else word.role
        told.head, told.role = verb.index, "clausal-complement"
        above = words[verb.head]
        if above.index < verb.index and above.pos in _NOUNS and above.is_root:
            verb.head, verb.role = verb.index, "root"
            above.head, above.role = verb.index, "subject"


def verbs_joined_to_nouns(words: list[Word]) -> None:
    """*Israël rompt la trêve et bombarde Gaza*: a finite verb is joined to the verb, and not to its object."""
    for verb in words:
        noun = words[verb.head]
        if verb.role != "conjunct" or verb.pos != "VERB" or not is_finite(words, verb) or noun.pos not in _NOUNS:
            continue
        joint = _joint_before(words, verb)
        if any(dependants(words, verb.index, *_SUBJECTS, "mark")) or joint is None:
            continue
        first = next((word for word in ancestors(words, noun.index) if word.pos == "VERB"), None)
        if first is None or first.index > noun.index or not any(dependants(words, first.index, "subject")):
            continue
        for word in list(dependants(words, noun.index)):
            if word.index > verb.index:
                word.head = verb.index
                is_bare = word.index == verb.index + 1 and word.pos == "PROPN" and word.role == "oblique"
                word.role = "object" if is_bare else word.role
        verb.head = first.index
        joint.head = verb.index


def _joint_before(words: list[Word], verb: Word) -> Word | None:
    """The *et* before the verb and its clitics, auxiliaries and adverbs: *et y a aussitôt signé*."""
    for word in reversed(words[: verb.index]):
        if word.text.lower() in _JOINTS:
            return word
        if word.pos not in {"AUX", "PRON", "ADV"} or word.head != verb.index:
            return None
    return None
