"""Who does it to whom: *the students whom hooded men beat*, *the pensioner whom riot policemen clubbed*.

English parsers take the word before the doers for the clause's verb, and its victim for the doer. Seen with en_core_web_sm on
news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants

_NOUNS = frozenset({"NOUN", "PROPN"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_HELPING = frozenset({"auxiliary", "passive-auxiliary"})
_OF_THE_MAIN = frozenset({"adverbial-clause", "conjunct", "punctuation", "parataxis"})


def doers_behind_whom(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    for whom in words[1:-3]:
        if whom.text == "whom" and whom.role == "subject":
            _mend(words, whom)


def _mend(words: list[Word], whom: Word) -> None:
    first = words[whom.head]
    if first.index != whom.index + 1 or first.role != "relative-clause" or first.index + 2 >= len(words):
        return
    victim, doer, verb = words[first.head], words[first.index + 1], words[first.index + 2]
    if doer.pos not in _NOUNS or doer.role != "object" or doer.head != first.index or verb.pos != "VERB":
        return
    if victim.head != verb.index or victim.role != "subject":
        return
    main = _main_verb(words, verb)
    if main is None:
        return
    first.head, first.role = doer.index, "compound" if first.pos in _NOUNS else "adjective"
    first.pos = first.pos if first.pos in _NOUNS else "ADJ"
    if verb.is_root:
        main.head, main.role = main.index, "root"
    elif verb in ancestors(words, main.index):
        main.head, main.role = verb.head, verb.role
    for other in list(dependants(words, verb.index, *_OF_THE_MAIN)):
        if other.index >= main.index:
            other.head = main.index
    verb.head, verb.role = victim.index, "relative-clause"
    doer.head, doer.role = verb.index, "subject"
    whom.head, whom.role = verb.index, "object"
    passive = any(dependants(words, main.index, "passive-auxiliary"))
    victim.head, victim.role = main.index, "passive-subject" if passive else "subject"


def _main_verb(words: list[Word], verb: Word) -> Word | None:
    """The verb of what is told of the victim, behind the clause."""
    found = next(
        (word for word in words[verb.index + 1 :] if word.pos in {"VERB", "AUX"} and word.tag in _FINITE),
        None,
    )
    if found is not None and found.role in _HELPING:
        found = words[found.head]
    if found is None or not (verb in ancestors(words, found.index) or verb.head == found.index):
        return None
    return found
