"""What English parsers get wrong about names: the verb behind one, its owner, a list of them.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants


def verbs_behind_names(words: list[Word]) -> None:
    """*Trump threatened sanctions*, *Trump halted military aid*: a past form behind the name that begins is the verb.

    Parsers take it for an adjective or participle, and so the noun behind it for the root, or for a verb (*aid*).
    """
    position = next((word.index for word in words if word.pos not in {"PROPN", "DET"} and word.tag != "POS"), 0)
    verb = words[position] if words else None
    if verb is None or position == 0 or verb.pos != "VERB" or verb.tag not in {"VBD", "VBN"}:
        return
    name = words[position - 1]
    below = {word.role for word in dependants(words, verb.index)}
    if name.pos != "PROPN" or verb.role not in {"adjective", "adnominal-clause"} or below & {"agent", "auxiliary"}:
        return
    root = next(word for word in words if word.is_root)
    if root is name:
        root = words[verb.head]
    is_noun = root.pos in {"NOUN", "PROPN"}
    # A name in the singular has no verb without an ending: *aids*, not *aid*.
    is_bare = root.pos == "VERB" and root.lemma == root.text.lower()
    is_misread = is_bare and name.tag not in {"NNS", "NNPS"} and not _has_clause(words, root)
    is_object = root.index > verb.index and not any(
        word.pos in {"VERB", "AUX", "ADP", "PUNCT"} for word in words[verb.index + 1 : root.index]
    )
    if not is_object or not (is_noun or is_misread):
        return
    _make_object(words, verb, root)
    _make_subject(words, verb, name)


def names_with_owners(words: list[Word]) -> None:
    """*Kenya's William Ruto and Uganda's Yoweri Museveni*: not Ruto and Uganda are joined, but the two names."""
    for owner in words:
        mark = next((word for word in dependants(words, owner.index, "case") if word.tag == "POS"), None)
        if owner.role != "conjunct" or owner.pos != "PROPN" or mark is None:
            continue
        first, position = words[owner.head], mark.index + 1
        while position + 1 < len(words) and words[position + 1].pos == "PROPN" and words[position].pos == "PROPN":
            position += 1
        name = words[position]
        is_beside = first.head == name.index or (name.head == first.index and name.role == "apposition")
        if name.pos != "PROPN" or first.pos != "PROPN" or (not is_beside and name.index == mark.index + 1):
            continue
        if first.head == name.index and not name.is_root:
            first.head, first.role = name.head, name.role
        elif first.head == name.index:
            first.head, first.role = first.index, "root"
        for other in dependants(words, name.index):
            if other.index < owner.index and other is not first:
                other.head = first.index
        name.head, name.role = first.index, "conjunct"
        owner.head, owner.role = name.index, "possessor"


def names_in_lists(words: list[Word]) -> None:
    """*Oman, Chad and Mali agreed*: what "and" joins to the name behind a comma is no other name of the first."""
    for name in words:
        first = words[name.head]
        if name.role != "apposition" or name.pos != "PROPN" or first.pos != "PROPN" or first.index > name.index:
            continue
        last = next((word for word in dependants(words, name.index, "conjunct") if word.pos == "PROPN"), None)
        if last is None or any(word.text == "," for word in words[name.index + 1 : last.index]):
            continue
        before = words[first.index + 1 : name.index]
        if before and before[0].text == "," and all(word.pos == "PROPN" for word in before[1:]):
            name.role = "conjunct"


def _has_clause(words: list[Word], verb: Word) -> bool:
    return any(dependants(words, verb.index, "auxiliary", "passive-auxiliary", "negation", "particle", "mark"))


def _make_object(words: list[Word], verb: Word, root: Word) -> None:
    verb.head, verb.role = verb.index, "root"
    for other in list(dependants(words, root.index)):
        is_before = other.index < verb.index
        if is_before or other.role == "punctuation":
            other.head = verb.index
        elif other.role in {"subject", "object", "passive-subject"} and other.index < root.index:
            other.role = "compound"
    root.head, root.role = verb.index, "object"
    if root.pos == "VERB":
        root.pos, root.tag, root.lemma, root.morphology = "NOUN", "NN", root.text.lower(), "Number=Sing"


def _make_subject(words: list[Word], verb: Word, name: Word) -> None:
    """The name's words hang on its last one."""
    for word in words[: name.index]:
        if word.head >= verb.index:
            word.head, word.role = name.index, "determiner" if word.pos == "DET" else "compound"
    for other in list(dependants(words, name.index)):
        if other.index > verb.index:
            other.head = verb.index
    name.head, name.role = verb.index, "subject"
