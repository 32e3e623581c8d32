"""What one wants, finds or has done: *wants the embargo lifted*. English parsers take the thing for its own doer.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_WANTING = frozenset({"want", "need", "like"})
"""Verbs that no finite clause stands behind."""
_SEEING = _WANTING | {"see", "have", "get", "find", "order"}
_PARTICIPLE = "Aspect=Perf|Tense=Past|VerbForm=Part"
_JOINED = ("auxiliary", "passive-auxiliary", "mark", "copula")


def deeds_wanted(words: list[Word]) -> None:
    """*wants the statue returned by Spain*: it is yet to be returned, and no statue that Spain has returned.

    Parsers take the participle for one that describes the noun, as behind *saw* or *has* it may.
    """
    for done in words:
        thing = words[done.head]
        above = words[thing.head]
        if done.role != "adnominal-clause" or done.tag not in {"VBN", "VBD"} or thing.role != "object":
            continue
        if above.lemma not in _WANTING or above.pos != "VERB" or not above.index < thing.index < done.index:
            continue
        if any(word.text == "," for word in words[thing.index : done.index]):
            continue
        if any(dependants(words, done.index, *_JOINED, "object")) or any(
            dependants(words, above.index, "open-complement")
        ):
            continue
        done.head, done.role = above.index, "open-complement"
        done.pos, done.tag, done.morphology = "VERB", "VBN", _PARTICIPLE


def things_done_to(words: list[Word]) -> None:
    """*wants the embargo lifted*, *wants Turkey out*: what stands between is the object of who wants."""
    for word in words:
        above = words[word.head]
        if above.lemma not in _SEEING or above.pos != "VERB" or word.index < above.index + 2:
            continue
        if word.text.lower() == "out" and word.role == "particle" and above.lemma in _WANTING:
            for wanted in dependants(words, word.index, "subject"):
                wanted.head, wanted.role = above.index, "object"
        is_past = word.tag == "VBN" or (word.tag == "VBD" and above.lemma in _WANTING)
        if not is_past or word.role not in {"clausal-complement", "open-complement"}:
            continue
        if any(dependants(words, word.index, *_JOINED)) or any(dependants(words, above.index, "object")):
            continue
        thing = next(dependants(words, word.index, "subject", "passive-subject", "object"), None)
        if thing is None or not above.index < thing.index < word.index:
            continue
        thing.head, thing.role = above.index, "object"
        word.role, word.tag, word.morphology = "open-complement", "VBN", _PARTICIPLE
