"""What French parsers get wrong about a participle behind the sentence's first noun: they take it for the sentence's verb.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, is_finite

_SUBJECTS = ("subject", "passive-subject")
_LOOSE = frozenset({"adverbial-clause", "conjunct", "clausal-complement", "parataxis", "relative-clause", "other"})


def participles_taken_for_sentences(words: list[Word]) -> None:
    """*L'embargo décidé par Rome contre le Mali concerne aussi le blé*: the finite verb behind governs, with its noun.

    Not behind a comma, a conjunction or a relative, and not where the finite verb has a noun of its own before it.
    """
    root = next((word for word in words if word.is_root), None)
    if root is None or root.pos != "VERB" or not root.has("VerbForm=Part") or is_finite(words, root):
        return
    if any(dependants(words, root.index, "auxiliary", "passive-auxiliary", "copula")):
        return
    noun = next((word for word in dependants(words, root.index, *_SUBJECTS) if word.index == root.index - 1), None)
    verb = next(
        (word for word in words[root.index + 1 :] if word.pos == "VERB" and is_finite(words, word)),
        None,
    )
    if noun is None or noun.pos != "NOUN" or verb is None or verb.role not in _LOOSE:
        return
    between = words[root.index + 1 : verb.index]
    if any(word.pos in {"PUNCT", "CCONJ", "SCONJ"} or word.has("PronType=Rel") for word in between):
        return
    if any(dependants(words, verb.index, "mark", "coordinator")):
        return
    for subject in list(dependants(words, verb.index, *_SUBJECTS)):
        if subject.pos != "ADJ" or words[subject.index - 1].pos not in {"NOUN", "ADJ"}:
            return
        owner = words[subject.index - 1]
        owner = words[owner.head] if owner.pos == "ADJ" and words[owner.head].pos == "NOUN" else owner
        subject.head, subject.role = owner.index, "adjective"
    is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
    verb.head, verb.role = verb.index, "root"
    for word in list(dependants(words, root.index)):
        if word.index > verb.index:
            word.head = verb.index
    noun.head, noun.role = verb.index, "passive-subject" if is_passive else "subject"
    root.head, root.role = noun.index, "adnominal-clause"
