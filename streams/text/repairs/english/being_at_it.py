"""*is mediating between the two*: behind *is*, a word in -ing that has two sides is a verb and no noun.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.lemmas import lemma_of_gerund
from streams.text.words import Word, dependants

_SIDES = frozenset({"between", "against"})
_OF_NOUNS = ("determiner", "adjective", "possessor", "compound", "case", "numeral")


def deeds_in_progress(words: list[Word]) -> None:
    """Let the deed govern what hung on *is*."""
    for deed in words:
        being = words[deed.head]
        if (
            deed.role != "attribute"
            or deed.pos not in {"NOUN", "VERB"}
            or not deed.text.endswith("ing")
            or being.lemma != "be"
        ):
            continue
        if being.index > deed.index or any(dependants(words, deed.index, *_OF_NOUNS)):
            continue
        phrases = dependants(words, deed.index, "oblique")
        if any(case.text in _SIDES for phrase in phrases for case in dependants(words, phrase.index, "case")):
            _govern(words, being, deed)


def _govern(words: list[Word], being: Word, deed: Word) -> None:
    if being.is_root:
        deed.head, deed.role = deed.index, "root"
    else:
        deed.head, deed.role = being.head, being.role
    for other in words:
        if other.head == being.index and other is not deed and other is not being:
            other.head = deed.index
    being.head, being.role = deed.index, "auxiliary"
    deed.pos, deed.tag, deed.lemma = "VERB", "VBG", lemma_of_gerund(deed.text)
    deed.morphology = "Aspect=Prog|Tense=Pres|VerbForm=Part"
