"""Who does it to what is somebody's: *Armenia, whose envoy Baku expelled, …*, *Kenya, whose debts of $5 million China wrote off, …*.

English parsers take the doer for another name of the thing, and lose the clause. Seen with en_core_web_sm on news; the rule
holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants

_NOUNS = frozenset({"NOUN", "PROPN"})
_SUBJECTS = ("subject", "passive-subject")
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_LOOSE = frozenset({"apposition", "subject", "oblique", "object", "other", "conjunct"})
_HELPING = frozenset({"have", "has", "had"})


def doers_to_what_is_whose(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    for whose in words[1:-3]:
        if whose.text == "whose":
            _mend(words, whose)


def _mend(words: list[Word], whose: Word) -> None:
    owner = words[whose.index - 1] if words[whose.index - 1].text != "," else words[whose.index - 2]
    thing, verb = words[whose.head], _verb(words, whose)
    if owner.pos not in _NOUNS or verb is None or thing.pos not in _NOUNS or not whose.index < thing.index < verb.index:
        return
    first = min((word.index for word in dependants(words, verb.index, "auxiliary")), default=verb.index)
    doer = words[(min(first, verb.index)) - 1]
    if doer.pos not in _NOUNS or doer.index <= thing.index or doer.role not in _LOOSE:
        return
    if any(dependants(words, doer.index, "case", "coordinator")) or words[thing.index + 1].text == ",":
        return
    if any(word.index > verb.index for word in dependants(words, verb.index, "object", "clausal-complement")):
        return
    if verb.is_root:
        main = next(
            (word for word in words[verb.index + 1 :] if word.pos in {"VERB", "AUX"} and word.tag in _FINITE), None
        )
        if main is None or main.role in {"auxiliary", "passive-auxiliary"}:
            main = None if main is None else words[main.head]
        if main is None or verb not in ancestors(words, main.index):
            return
        main.head, main.role = main.index, "root"
        for other in list(dependants(words, verb.index)):
            if other.index > main.index:
                other.head = main.index
        owner.head, owner.role = main.index, "subject"
    elif thing in ancestors(words, owner.index) or verb in ancestors(words, owner.index):
        return
    verb.head, verb.role = owner.index, "relative-clause"
    doer.head, doer.role = verb.index, "subject"
    thing.head, thing.role = verb.index, "object"


def _verb(words: list[Word], whose: Word) -> Word | None:
    """The verb of the clause, in the active voice: *expelled*, *has expelled*."""
    for word in words[whose.index + 2 : whose.index + 14]:
        if word.text == "," or word.lemma in {"who", "which", "that"}:
            return None
        if word.pos in {"VERB", "AUX"} and word.tag in _FINITE:
            verb = words[word.head] if word.text in _HELPING and word.role == "auxiliary" else word
            is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
            return None if is_passive or verb.pos == "AUX" else verb
    return None
