"""What English parsers get wrong about the subject behind a phrase that opens the sentence.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser: *In Kigali, Rwanda and Congo signed*.
"""

from __future__ import annotations

from streams.text.repairs.subjects import subjects_joined_to_openings
from streams.text.words import Word, dependants

_SUBJECTS = ("subject", "passive-subject")


def repair_english_openings(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    names_taken_for_adverbs(words)
    if len(words) < 4 or not any(word.text == "," for word in words) or "ADP" not in (words[0].pos, words[1].pos):
        return
    subjects_joined_to_openings(words)
    subjects_run_into_openings(words)


def names_taken_for_adverbs(words: list[Word]) -> None:
    """*Nauru opened relations*, *Abdel-Fattah Burhan landed*: a bare name that begins the sentence is the subject of the finite verb behind it."""
    if len(words) < 3:
        return
    name = words[0]
    position = next((word.index for word in words[1:] if word.role != "flat" or word.head != 0), 0)
    verb = words[position]
    if name.pos != "PROPN" or name.head != position or name.role not in {"adverb", "other", "oblique", "adjective"}:
        return
    if verb.pos == "VERB" and verb.tag in {"VBD", "VBZ"} and not any(dependants(words, position, *_SUBJECTS)):
        name.role = "subject"


def subjects_run_into_openings(words: list[Word]) -> None:
    """*In a tent at Moldo, Indian and Chinese generals haggled*: Moldo is no part of what follows the comma."""
    for comma in [word.index for word in words[1:] if word.text == ","]:
        if _is_run_into(words, comma):
            return


def _is_run_into(words: list[Word], comma: int) -> bool:
    """Whether what stands before the comma was a part of what follows it, and is so no more."""
    name = words[comma - 1]
    noun = words[name.head]
    if name.role != "compound" or name.pos != "PROPN" or noun.index < comma or noun.role != "oblique":
        return False
    case = next(dependants(words, noun.index, "case"), None)
    verb = next((word for word in words[noun.index + 1 :] if word.pos in {"VERB", "AUX"}), None)
    if case is None or case.index > comma or verb is None or any(dependants(words, verb.index, *_SUBJECTS)):
        return False
    if any(word.text == "," for word in words[comma + 1 : verb.index]):
        return False
    clause = words[verb.head] if verb.role in {"auxiliary", "passive-auxiliary"} else verb
    if clause.tag not in {"VBD", "VBZ", "VBP"} and clause is verb:
        return False
    for other in list(dependants(words, noun.index)):
        if other.index < comma:
            other.head = name.index
    name.head, name.role = noun.head, noun.role
    is_passive = any(dependants(words, clause.index, "passive-auxiliary"))
    noun.head, noun.role = clause.index, "passive-subject" if is_passive else "subject"
    return True
