"""What English parsers get wrong about the names that headlines put before a verb: *Trump, Putin to hold call*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_NOW = frozenset({"VBZ", "VBP", "VB"})
_CLAUSES = ("clausal-complement", "adverbial-clause")
_TELLING = frozenset(
    {"say", "report", "tell", "announce", "confirm", "show", "claim", "reveal", "think", "believe", "warn"}
)
"""Verbs that tell what stands before them: *Israel strikes Beirut, Iran says*."""

_READY = frozenset({"ready", "set", "willing", "poised", "prepared", "due", "keen"})


def names_beside_commas(words: list[Word]) -> None:
    """Mend what a headline's comma joins in place of *and*."""
    names_parted_by_commas(words)
    objects_parted_by_commas(words)
    pairs_of_owners(words)


def pairs_to_come(words: list[Word]) -> None:
    """*Angola, Namibia to build joint dam*, *Modi, Bhutan's king to meet*: a comma between two names before an infinitive is an "and", and "to" is "will"."""
    comma = next((word.index for word in words[:5] if word.text == ","), 0)
    mark = next((word.index for word in words[comma + 1 : comma + 6] if word.text == "to"), 0) if comma else 0
    if mark < 3 or mark == comma + 1 or mark + 1 >= len(words):
        return
    if any(word.pos != "PROPN" and word.tag != "POS" for word in (*words[:comma], *words[comma + 1 : mark])):
        return
    first, second, verb = words[comma - 1], words[mark - 1], words[mark + 1]
    former = words[verb.head]
    if verb.tag != "VB" or not (verb.is_root or former is first or former is second):
        return
    for word in (*words[: comma - 1], *words[comma + 1 : mark - 1]):
        name = first if word.index < comma else second
        if word.tag == "POS":
            continue  # "Bangladesh's Yunus"
        is_owner = words[word.index + 1].tag == "POS"
        word.head, word.role = name.index, "possessor" if is_owner else "compound"
    for name in (first, second):
        for other in list(dependants(words, name.index)):
            if other.index > mark and other is not verb:
                other.head = verb.index
    verb.head, verb.role = verb.index, "root"
    first.head, first.role = verb.index, "subject"
    second.head, second.role = first.index, "conjunct"
    words[comma].head = first.index
    to = words[mark]
    to.head, to.role, to.lemma, to.pos = verb.index, "auxiliary", "will", "AUX"


def clauses_before_clauses(words: list[Word]) -> None:
    """*Rebels seize Goma, Rwanda denies role*: the second clause of a headline does not say the first, nor happens beside it."""
    if len(words) < 7 or words[-1].text in {".", "!", "?", "”", '"'}:
        return
    root = next((word for word in words if word.is_root), None)
    if root is None or root.tag not in _NOW or root.lemma in _TELLING:
        return
    first = next((one for one in dependants(words, root.index, *_CLAUSES) if one.index < root.index), None)
    if first is None or first.tag not in _NOW or any(dependants(words, first.index, "mark", "auxiliary")):
        return
    if not any(dependants(words, first.index, "subject")) or not any(dependants(words, root.index, "subject")):
        return
    if not any(word.index > root.index for word in dependants(words, root.index, "object", "open-complement")):
        return
    if sum(word.text == "," for word in words[first.index : root.index]) != 1:
        return
    first.head, first.role = first.index, "root"
    root.head, root.role = first.index, "conjunct"


def those_ready(words: list[Word]) -> None:
    """*Turkey ready to mediate*: the adjective says of a headline's name that it will, as "to" alone does."""
    ready = next((word for word in words[1:6] if word.text in _READY), None)
    if ready is None or ready.index + 2 >= len(words) or words[ready.index + 1].text != "to":
        return
    name, mark, verb = words[ready.index - 1], words[ready.index + 1], words[ready.index + 2]
    if any(word.pos != "PROPN" for word in words[: ready.index]) or verb.tag != "VB" or verb.lemma == "work":
        return
    if not name.is_root and not (ready.is_root and name.head == ready.index and verb.head == ready.index):
        return
    for above in (name, ready):
        for other in list(dependants(words, above.index)):
            if other.index > verb.index:
                other.head = verb.index
    name.head, name.role = verb.index, "subject"
    verb.head, verb.role = verb.index, "root"
    ready.head, ready.role = verb.index, "adverb"
    mark.head, mark.role, mark.lemma, mark.pos = verb.index, "auxiliary", "will", "AUX"


def pairs_of_owners(words: list[Word]) -> None:
    """*Kenya, Uganda leaders meet*: the leaders are those of both."""
    if len(words) < 5 or words[1].text != "," or words[0].pos != "PROPN" or words[2].pos != "PROPN":
        return
    first, second, noun = words[0], words[2], words[3]
    verb = words[noun.head]
    if second.head != noun.index or noun.tag != "NNS" or noun.role != "subject" or verb.pos != "VERB":
        return
    if first.head in {noun.index, verb.index} and verb.index > noun.index:
        first.head, first.role = noun.index, "compound"
        second.head, second.role = first.index, "conjunct"


def names_parted_by_commas(words: list[Word]) -> None:
    """*Trump, Putin hold call*: in headlines a comma between two names before the verb is an "and"."""
    comma = next((word.index for word in words if word.text == ","), 0)
    if not comma or any(word.pos != "PROPN" for word in words[:comma]):
        return
    second = next((word for word in words[comma + 1 :] if word.role == "subject"), None)
    if second is None:
        second = _second_name(words, comma)
    if second is None or words[second.head].pos != "VERB" or second.index > words[second.head].index:
        return
    between = words[comma + 1 : words[second.head].index]
    is_of_two = words[comma - 1].head != second.index or words[second.head].tag != "VBZ"
    if all(word.pos in {"PROPN", "AUX"} for word in between) and is_of_two:
        first = words[comma - 1]
        for word in words[:comma]:
            if word is not first:
                word.head, word.role = first.index, "compound"
        first.head, first.role = second.head, "subject"
        second.head, second.role = first.index, "conjunct"


def objects_parted_by_commas(words: list[Word]) -> None:
    """*China urges India, Bhutan to talk*: in headlines a comma between two names behind the verb is an "and"."""
    if not words or words[-1].text in {".", "!", "?", "”", '"'}:
        return
    for name in words:
        first = words[name.head]
        if name.role != "apposition" or name.pos != "PROPN" or first.pos != "PROPN" or first.role != "object":
            continue
        between = words[first.index + 1 : name.index]
        is_next = bool(between) and between[0].text == "," and all(word.pos == "PROPN" for word in between[1:])
        behind = words[name.index + 1].text if name.index + 1 < len(words) else ""
        if is_next and behind != ",":
            name.role = "conjunct"


def _second_name(words: list[Word], comma: int) -> Word | None:
    """*Ottawa, Delhi post envoys*: what is no comma's other name has a verb in the plural right behind it."""
    first = words[comma - 1]
    name = next((word for word in dependants(words, first.index, "apposition") if word.index > comma), None)
    verb = words[first.head]
    if name is None or first.role != "subject" or verb.index != name.index + 1 or verb.tag == "VBZ":
        return None
    name.head, name.role = verb.index, "subject"
    return name


def headline_futures(words: list[Word]) -> None:
    """*UK to send troops*: in headlines a name before an infinitive is its subject, and "to" says will."""
    for verb in words:
        mark = next((word for word in dependants(words, verb.index, "mark") if word.lemma == "to"), None)
        if mark is None or mark.index == 0 or verb.pos != "VERB":
            continue
        is_lifted = _lift_above_name(words, verb, words[mark.index - 1])
        if not verb.is_root and not is_lifted:
            continue
        subject = words[mark.index - 1]
        if subject.pos in {"PROPN", "NOUN"} and subject.head == verb.index and subject.role in {"other", "compound"}:
            subject.role = "subject"
        if subject.role == "subject":
            mark.role, mark.lemma, mark.pos = "auxiliary", "will", "AUX"


def _lift_above_name(words: list[Word], verb: Word, name: Word) -> bool:
    """*Modi to host Fiji's leader, ministry says*: the infinitive is no part of the name that begins the headline.

    True where it was one and is so no more.
    """
    begins = all(word.head == name.index for word in words[: name.index])
    if name.pos != "PROPN" or verb.head != name.index or not begins or verb.role == "subject":
        return False
    verb.head, verb.role = (verb.index, "root") if name.is_root else (name.head, "clausal-complement")
    for other in list(dependants(words, name.index)):
        if other.index > verb.index:
            other.head = verb.index
    name.head, name.role = verb.index, "subject"
    return True
