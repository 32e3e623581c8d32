"""*L'émir du Koweït, le roi de Jordanie et le président irakien se sont vus*: all three are one subject.

Parsers make two subjects of them, or a phrase without a preposition of the first. Seen with fr_core_news_md on news; the
rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.words import Word, dependants, depends_on, is_finite

_SUBJECTS = ("subject", "passive-subject")
_LOST = frozenset({"oblique", "other", "subject", "passive-subject"})
_THINGS = frozenset({"NOUN", "PROPN"})


def offices_before_the_last(words: list[Word]) -> None:
    """Join the phrases that begin a sentence and are parted by commas to the joined subject behind the last comma."""
    for verb in words:
        if verb.pos != "VERB" or not is_finite(words, verb):
            continue
        last = _joined_subject(words, verb)
        if last is None:
            continue
        start = _start(words, last)
        first = words[start - 2] if start > 1 and words[start - 1].text == "," else None
        heads = [] if first is None else _phrases_before(words, verb, start - 1)
        for head in heads:
            head.head, head.role = verb.index, last.role
        if heads:
            for other in heads[1:]:
                other.head, other.role = heads[0].index, "conjunct"
            for other in list(dependants(words, last.index, "conjunct")):
                other.head = heads[0].index
            last.head, last.role = heads[0].index, "conjunct"


def _joined_subject(words: list[Word], verb: Word) -> Word | None:
    """The last subject before the verb, where another is joined to it by *et* and the verb tells of several."""
    subjects = [word for word in dependants(words, verb.index, *_SUBJECTS) if word.index < verb.index]
    last = subjects[-1] if subjects else None
    if last is None or last.pos not in _THINGS:
        return None
    second = next((word for word in dependants(words, last.index, "conjunct") if word.index < verb.index), None)
    if second is None or not any(one.text.lower() == "et" for one in dependants(words, second.index, "coordinator")):
        return None
    return last if second.pos in _THINGS else None


def _start(words: list[Word], noun: Word) -> int:
    """Where the noun's phrase begins: with the first of the words before it that hang on it."""
    start = noun.index
    while start and words[start - 1].head == noun.index and words[start - 1].text != ",":
        start -= 1
    return start


def _phrases_before(words: list[Word], verb: Word, comma: int) -> list[Word]:
    """The heads of the phrases between the sentence's beginning and the comma, if all are bare phrases of somebody."""
    heads: list[Word] = []
    for word in words[:comma]:
        if word.text == ",":
            continue
        if word.head == verb.index:
            heads.append(word)
        elif not heads and word.head < comma and not words[word.head].is_root:
            continue
        elif heads and not depends_on(words, word.index, heads[-1].index):
            return []
    if not heads or _start(words, heads[0]) != 0:
        return []
    is_list = all(_is_bare(words, head) for head in heads)
    return heads if is_list and len(heads) == _commas(words, comma) + 1 else []


def _commas(words: list[Word], end: int) -> int:
    return sum(word.text == "," for word in words[:end])


def _is_bare(words: list[Word], head: Word) -> bool:
    if head.pos not in _THINGS or head.role not in _LOST or head.lemma in CALENDAR:
        return False
    below = {word.role for word in dependants(words, head.index)}
    return "case" not in below and ("determiner" in below or head.pos == "PROPN")
