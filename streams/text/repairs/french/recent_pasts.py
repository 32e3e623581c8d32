"""*Vient de livrer*: venir before *de* and an infinitive is the auxiliary of what has just been done.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_MARKS = frozenset({"de", "d'", "d’"})
_BELOW = ("open-complement", "clausal-complement")


def recent_pasts(words: list[Word]) -> None:
    """Make the infinitive the verb of its clause, with the subject and all that parsers hung on venir."""
    for coming in words:
        if coming.lemma != "venir" or not coming.has("VerbForm=Fin") or coming.has("Mood=Sub"):
            continue
        deed = next((word for word in dependants(words, coming.index, *_BELOW) if word.index > coming.index), None)
        mark = None if deed is None else next(dependants(words, deed.index, "mark"), None)
        if deed is None or mark is None or mark.text.lower() not in _MARKS or deed.pos != "VERB":
            continue
        inner = [*dependants(words, deed.index, "auxiliary", "passive-auxiliary"), deed]
        if not any(word.has("VerbForm=Inf") for word in inner):
            continue
        is_passive = any(word.role == "passive-auxiliary" for word in inner)
        deed.role = "root" if coming.is_root else coming.role
        deed.head = deed.index if coming.is_root else coming.head
        for word in list(dependants(words, coming.index)):
            word.head = deed.index
            if is_passive and word.role == "subject":
                word.role = "passive-subject"
        if not is_passive:
            deed.morphology = coming.morphology
        coming.pos, coming.head, coming.role = "AUX", deed.index, "auxiliary"
        mark.head, mark.role = coming.index, "adverb"
