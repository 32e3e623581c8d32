"""Gerunds that begin a sentence as its subject: *Fighting flared between Mali and Niger*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_PAST = frozenset({"VBD", "VBN"})
_BARRING = ("auxiliary", "passive-auxiliary", "copula", "subject", "passive-subject", "agent")


def gerunds_first(words: list[Word]) -> None:
    """Make the past form beside it the verb of the sentence, which has no other."""
    if len(words) < 4:
        return
    gerund, verb = words[0], words[1]
    if not gerund.is_root or gerund.tag != "VBG" or verb.head != 0 or verb.tag not in _PAST or verb.pos != "VERB":
        return
    if verb.role != "adnominal-clause" or any(dependants(words, verb.index, *_BARRING)):
        return
    if any(dependants(words, 0, *_BARRING, "object", "clausal-complement", "open-complement", "conjunct")):
        return
    verb.head, verb.role, verb.tag = verb.index, "root", "VBD"
    verb.morphology = "Tense=Past|VerbForm=Fin"
    for word in list(dependants(words, 0)):
        word.head = verb.index
    gerund.head, gerund.role, gerund.pos, gerund.tag = verb.index, "subject", "NOUN", "NN"
    gerund.lemma, gerund.morphology = gerund.text.lower(), "Number=Sing"
