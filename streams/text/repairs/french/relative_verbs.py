"""*Deux députés, que le parquet soupçonne de fraude*: a form that is no participle's, with a subject before it, is finite.

The rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verb_of_participle
from streams.text.words import Word, dependants

_RELATIVES = frozenset({"que", "qu'", "qu’", "dont", "auquel", "auxquels", "auxquelles", "où"})
_HELPERS = ("auxiliary", "passive-auxiliary", "copula")


def verbs_of_relatives(words: list[Word]) -> None:
    """Make the verb of a relative clause finite where the parser has a participle of it."""
    for verb in words[2:]:
        if verb.pos != "VERB" or not verb.has("VerbForm=Part") or not verb.text.endswith(("e", "ent")):
            continue
        if verb_of_participle(verb.text) is not None or any(dependants(words, verb.index, *_HELPERS)):
            continue
        marks = [word for word in dependants(words, verb.index) if word.text.lower() in _RELATIVES]
        subject = next(dependants(words, verb.index, "subject"), None)
        if marks and subject is not None and marks[0].index < subject.index < verb.index:
            number = "Plur" if verb.text.endswith("ent") else "Sing"
            verb.morphology = f"Mood=Ind|Number={number}|Tense=Pres|VerbForm=Fin"
