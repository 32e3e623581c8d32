"""Who says it, and who does it behind a condition, taken by English parsers for an aside of the name before the comma.

*Kenya will send police to Haiti, its foreign minister, Alfred Mutua, announced*. Seen with en_core_web_sm on news;
each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants, depends_on

_SUBJECTS = ("subject", "passive-subject")
_SAYING = frozenset(
    {"say", "announce", "report", "add", "declare", "state", "tell", "claim", "warn", "confirm", "insist", "reveal",
     "complain", "promise", "vow", "pledge", "threaten", "disclose", "argue", "acknowledge", "admit", "predict", "stress"}
)  # fmt: skip
_PREDICATES = frozenset({"VERB", "AUX"})
_LOOSE = frozenset(
    {"root", "adverbial-clause", "open-complement", "clausal-complement", "conjunct", "adnominal-clause"}
)
_MOST_ASIDES = 2
"""*the minister, Alfred Mutua, announced*: of whom the last is the first one's name."""


def repair_english_speakers(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    speakers_joined_to_names(words)
    if not any(word.role == "apposition" for word in words):
        return
    speakers_taken_for_asides(words)
    speakers_taken_for_bearers(words)
    doers_behind_conditions(words)


def speakers_taken_for_asides(words: list[Word]) -> None:
    """*…, the Kenyan minister, Alfred Mutua, announced*: a verb of saying that nobody says is said by whom it follows."""
    for verb in words[3:]:
        if verb.lemma not in _SAYING or verb.tag not in {"VBD", "VBZ", "VBN"} or verb.role not in _LOOSE:
            continue
        if any(dependants(words, verb.index, *_SUBJECTS, "mark", "coordinator", "auxiliary")):
            continue
        speaker = _speaker(words, verb)
        said = None if speaker is None else _said(words, verb, speaker)
        if speaker is None or said is None:
            continue
        if not verb.is_root:
            verb.head, verb.role = verb.index, "root"
            said.head, said.role = verb.index, "clausal-complement"
        speaker.head, speaker.role = verb.index, "subject"


def speakers_taken_for_bearers(words: list[Word]) -> None:
    """*is ready to sit down with Ali Bongo, a minister said*: Bongo is sat down with; the minister says so."""
    for verb in words[4:]:
        if verb.lemma not in _SAYING or verb.tag not in {"VBD", "VBZ"}:
            continue
        name = next(dependants(words, verb.index, "subject"), None)
        told = next(dependants(words, verb.index, "clausal-complement"), None)
        if name is None or told is None or not told.index < name.index < verb.index:
            continue
        speaker = next(dependants(words, name.index, "apposition"), None)
        if speaker is None or speaker.index > verb.index or not _has_comma_before(words, speaker):
            continue
        if any(word.text == "," for word in words[speaker.index : verb.index]):
            continue
        start = name.index
        while start > 1 and depends_on(words, start - 1, name.index):
            start -= 1
        before = words[start - 1]
        above = words[before.head] if before.role in {"particle", "case", "adverb"} else before
        if above.pos != "VERB" or not told.index <= above.index < name.index:
            continue
        speaker.head, speaker.role = verb.index, "subject"
        name.head, name.role = above.index, "object" if before is above else "oblique"
        if before.role == "particle":
            before.head, before.role, before.pos = name.index, "case", "ADP"


def speakers_joined_to_names(words: list[Word]) -> None:
    """*No state has done as much as Uganda, Guterres said*: with a comma and no *and*, he alone says it."""
    for verb in words[3:]:
        if verb.lemma not in _SAYING or verb.tag not in {"VBD", "VBZ"}:
            continue
        name = words[verb.index - 1]
        first = words[name.head]
        if name.role not in {"conjunct", "apposition"} or first.head != verb.index or first.role != "subject":
            continue
        told = next(
            (one for one in dependants(words, verb.index, "clausal-complement") if one.index < first.index), None
        )
        if told is None or not _has_comma_before(words, name) or any(dependants(words, first.index, "coordinator")):
            continue
        first.head, first.role = told.index, "oblique"
        name.head, name.role = verb.index, "subject"


def doers_behind_conditions(words: list[Word]) -> None:
    """*If Oman buys Iranian oil, refiners in Japan will pay less*: who follows the comma does what follows the condition."""
    for verb in words[3:]:
        if verb.pos != "VERB" or any(dependants(words, verb.index, *_SUBJECTS)):
            continue
        if not verb.is_root and verb.role != "clausal-complement":
            continue
        clause = next(
            (one for one in dependants(words, verb.index, "adverbial-clause") if one.index < verb.index), None
        )
        if clause is None or not any(dependants(words, clause.index, "mark")):
            continue
        below = {word.index for word in words if word is clause or clause in list(ancestors(words, word.index))}
        doer = next(
            (
                word
                for word in words[clause.index + 1 : verb.index]
                if word.role == "apposition" and word.head in below and _has_comma_before(words, word)
            ),
            None,
        )
        if doer is None:
            continue
        for other in words[doer.index + 1 : verb.index]:
            if other.head in below and other.head < doer.index and other.role != "punctuation":
                other.head = doer.index
        is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
        doer.head, doer.role = verb.index, "passive-subject" if is_passive else "subject"


def _speaker(words: list[Word], verb: Word) -> Word | None:
    """The aside right before the verb; the aside that it is an aside of, where a comma closes it."""
    last = words[verb.index - 1]
    is_closed = last.text == ","
    if is_closed:
        last = words[verb.index - 2]
    if verb in list(ancestors(words, last.index)) and verb.role != "root":
        return None
    asides = [
        word
        for word in (last, *ancestors(words, last.index))
        if word.role == "apposition" and _has_comma_before(words, word)
    ]
    if not asides:
        return None
    return asides[:_MOST_ASIDES][-1] if is_closed else asides[0]


def _said(words: list[Word], verb: Word, speaker: Word) -> Word | None:
    """The clause before the speaker, which he says."""
    if verb.is_root:
        before = (word for word in dependants(words, verb.index, "clausal-complement") if word.index < speaker.index)
        return next(before, None)
    root = next((word for word in words if word.is_root), None)
    if root is None or root.pos not in _PREDICATES or root.index > speaker.index:
        return None
    return root if any(dependants(words, root.index, *_SUBJECTS, "expletive")) else None


def _has_comma_before(words: list[Word], noun: Word) -> bool:
    """Whether a comma stands right before the noun's phrase."""
    first = min([noun.index, *(word.index for word in dependants(words, noun.index) if word.index < noun.index)])
    first = min([first, *(word.index for word in dependants(words, first))])
    return first > 0 and words[first - 1].text == ","
