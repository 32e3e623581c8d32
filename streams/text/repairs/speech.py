"""What parsers get wrong about speech that is reported behind what is said: *…, a estimé le ministre*.

Seen with fr_core_news_md and en_core_web_sm on news; each rule holds of the language, whatever the parser. The verb of
saying governs, as where it stands first: what is said is its clausal complement.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verbs
from streams.text.words import Word, ancestors, dependants

_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_PREDICATES = frozenset({"VERB", "AUX"})
_BEFORE_SPEECH = frozenset({",", '"', "»", "”"})
_RELATIVES = frozenset({"dont", "qui", "où", "lequel", "laquelle", "lesquels", "lesquelles", "que", "qu'"})
_GERUNDS = frozenset({"open-complement", "clausal-complement", "adnominal-clause", "conjunct", "apposition"})
_LOOSE = frozenset({"object", "oblique", "apposition", "attribute"})
_ENGLISH_SAYING = frozenset(
    {"say", "announce", "report", "add", "declare", "state", "tell", "claim", "warn", "confirm", "insist", "estimate",
     "predict", "forecast"}
)  # fmt: skip


def reported_speech(words: list[Word]) -> None:
    """*L'Iran doit céder, a estimé lundi Macron*: the verb of saying is the root, and what follows it its subject."""
    for verb in words:
        if verb.pos != "VERB" or not _says(words, verb) or not _is_finite(words, verb):
            continue
        start = inversion_start(words, verb)
        if start is None or _is_listed(words, verb):
            continue
        speaker = _speaker(words, verb)
        said = _said(words, verb, start)
        if speaker is None or said is None or not _agrees(words, verb, speaker):
            continue
        _govern(words, verb, said, start)
        if speaker.index != verb.index:
            speaker.head, speaker.role = verb.index, "subject"


def gerunds_of_speakers(words: list[Word]) -> None:
    """*…, s'est indigné le ministre, accusant Ankara*: who says it accuses, and does not become indignant to accuse."""
    for gerund in words[3:]:
        if gerund.pos != "VERB" or not gerund.text.endswith("ant") or words[gerund.index - 1].text != ",":
            continue
        verb = words[gerund.head]
        verb = words[verb.head] if verb.role == "subject" else verb
        if gerund.role not in _GERUNDS or verb.lemma not in verbs("saying") or verb.index > gerund.index:
            continue
        if any(verb.index < word.index < gerund.index for word in dependants(words, verb.index, "subject")):
            gerund.head, gerund.role = verb.index, "adverbial-clause"


def _says(words: list[Word], verb: Word) -> bool:
    if verb.lemma == "mettre":
        return [word.text.lower() for word in words[verb.index + 1 : verb.index + 3]] == ["en", "garde"]
    return verb.lemma in verbs("saying")


def inversion_start(words: list[Word], verb: Word) -> int | None:
    """Where the words of an inverted verb begin behind a comma or quotation mark; None where it is not inverted."""
    start = verb.index
    while start > 0 and (
        words[start - 1].pos in {"AUX", "ADV"} or words[start - 1].text.lower() in {"s'", "se", "a", "ont", "fait"}
    ):
        start -= 1
    if start < 2 or words[start - 1].text not in _BEFORE_SPEECH:
        return None
    return start


def speech_behind(words: list[Word]) -> None:
    """*Mali quit ECOWAS, its rulers announced*: the noun before the verb of saying is no object of what is said."""
    for verb in words:
        speaker = words[verb.head]
        if verb.lemma in _ENGLISH_SAYING and verb.role == "conjunct":
            _govern_what_is_joined(words, verb)
        if verb.lemma not in _ENGLISH_SAYING or verb.role != "adnominal-clause" or speaker.role not in _LOOSE:
            continue
        said = words[speaker.head]
        first = min([speaker.index, *(word.index for word in dependants(words, speaker.index))])
        has_more = any(word.index > verb.index and word.role != "punctuation" for word in dependants(words, said.index))
        if not said.is_root or said.pos not in _PREDICATES or words[first - 1].text != "," or has_more:
            continue
        verb.head, verb.role = verb.index, "root"
        said.head, said.role = verb.index, "clausal-complement"
        speaker.head, speaker.role = verb.index, "subject"


def _govern_what_is_joined(words: list[Word], verb: Word) -> None:
    """*Reform will take a year, the minister told reporters*: a clause that no "and" joins is what was said."""
    said = words[verb.head]
    speaker = next(dependants(words, verb.index, "subject"), None)
    if speaker is None or verb.tag != "VBD" or not said.is_root or said.pos not in _PREDICATES:
        return
    first = min([speaker.index, *(word.index for word in dependants(words, speaker.index))])
    is_behind = first > said.index and words[first - 1].text == ","
    if not is_behind or any(dependants(words, verb.index, "coordinator", "auxiliary", "clausal-complement")):
        return
    verb.head, verb.role = verb.index, "root"
    said.head, said.role = verb.index, "clausal-complement"


def _is_finite(words: list[Word], verb: Word) -> bool:
    if verb.has("VerbForm=Fin"):
        return True
    return any(word.pos in _PREDICATES or word.text.lower() in {"a", "ont"} for word in _auxiliaries(words, verb))


def _auxiliaries(words: list[Word], verb: Word) -> list[Word]:
    return [
        words[index]
        for index in range(max(verb.index - 3, 0), verb.index)
        if words[index].lemma in {"avoir", "être", "faire"}
    ]


def _is_listed(words: list[Word], verb: Word) -> bool:
    """*a reçu Kim, a dénoncé les essais et a promis …*: a list of deeds, closed by "and"."""
    return any(
        other.role == "coordinator"
        and other.index > verb.index
        and words[other.head].pos in _PREDICATES
        and words[other.head].role == "conjunct"
        and words[other.head].head in {verb.index, verb.head}
        for other in words
    )


def _speaker(words: list[Word], verb: Word) -> Word | None:
    """The first noun phrase behind the verb that has no preposition and tells no time; the verb itself for *-t-il*."""
    for word in words[verb.index + 1 :]:
        if word.text in {",", ";", ":", "."} or word.text.lower() in _RELATIVES:
            return None
        if word.pos not in _NOUNS or word.lemma in CALENDAR:
            continue
        head = word
        while head.pos in _NOUNS and words[head.head].pos in _NOUNS and words[head.head].index > verb.index:
            if head.is_root:
                break
            head = words[head.head]
        if (
            head.lemma in CALENDAR
            or any(dependants(words, word.index, "case", "mark"))
            or any(dependants(words, head.index, "case"))
        ):
            continue
        if word.pos == "PROPN" or any(dependants(words, head.index, "determiner", "possessor", "numeral")):
            return head
        return None
    return None


def _agrees(words: list[Word], verb: Word, speaker: Word) -> bool:
    """*a annoncé des sanctions*: what differs from its verb in number is no subject."""
    finite = next((word for word in [*_auxiliaries(words, verb), verb] if word.has("VerbForm=Fin")), None)
    is_several = finite is not None and finite.has("Number=Plur")
    is_one = finite is not None and finite.has("Number=Sing")
    has_more = any(dependants(words, speaker.index, "conjunct"))
    return not (is_several and speaker.has("Number=Sing") and not has_more) and not (
        is_one and speaker.has("Number=Plur")
    )


def _said(words: list[Word], verb: Word, start: int) -> Word | None:
    """The head of the clause before the verb of saying."""
    if verb.is_root:
        below = [word for word in dependants(words, verb.index) if word.index < start and word.pos in _PREDICATES]
        clauses = [word for word in below if word.role not in {"auxiliary", "passive-auxiliary", "copula"}]
        return clauses[-1] if clauses else None
    if any(dependants(words, verb.index, "mark", "coordinator")):
        return None
    said = next((word for word in reversed(list(ancestors(words, verb.index))) if word.index < start), None)
    # «La Suède, dont l'ambassadeur a été convoqué, a dénoncé …»: what stands in a relative clause is not what is said.
    last_comma = max((word.index for word in words[: start - 1] if word.text in {",", ";"}), default=-1)
    if said is not None and said.index > last_comma >= 0 and words[last_comma + 1].text.lower() in _RELATIVES:
        return None
    is_predicate = said is not None and (
        said.pos in _PREDICATES or any(dependants(words, said.index, "copula", "auxiliary"))
    )
    return said if is_predicate and said is not None and said.is_root else None


def _govern(words: list[Word], verb: Word, said: Word, start: int) -> None:
    lost = [word for word in dependants(words, verb.index) if word.index < start and word is not said]
    own = {word.index for word in _auxiliaries(words, verb)}
    if said.is_root:
        verb.head, verb.role = verb.index, "root"
    said.head, said.role = verb.index, "clausal-complement"
    for word in lost:
        if word.index in own:
            continue
        word.head = said.index
        if word.role in {"subject", "passive-subject", "object"} and word.index > said.index:
            word.role = "object"
    for word in dependants(words, said.index):
        # «fait savoir», and the auxiliary of the verb of saying
        if start <= word.index < verb.index:
            word.head = verb.index
    for word in dependants(words, verb.index):
        if word.lemma == "faire" and start <= word.index < verb.index:
            word.pos, word.role = "AUX", "auxiliary"
