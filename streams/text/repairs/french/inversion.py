"""What French parsers get wrong where the subject stands behind its verb: *comme l'exige Paris*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, is_finite

_MARKS = frozenset({"comme", "ainsi", "selon", "tel"})
_CLITICS = frozenset({"l'", "le", "la", "les"})


def subjects_behind_comme(words: list[Word]) -> None:
    """*comme l'en accuse Kinshasa*: what is said is the pronoun, and the noun behind is who says so."""
    for mark in words:
        if mark.text.lower() not in _MARKS or mark.role not in {"mark", "case", "adverb", "other"}:
            continue
        verb = words[mark.head]
        if verb.pos != "VERB" or verb.index < mark.index or not is_finite(words, verb):
            continue
        below = list(dependants(words, verb.index))
        if any(word.role in {"subject", "passive-subject"} for word in below):
            continue
        if not any(mark.index < word.index < verb.index and word.text.lower() in _CLITICS for word in below):
            continue
        doer = next((word for word in below if word.index > verb.index and word.role == "object"), None)
        if doer is not None and doer.pos in {"NOUN", "PROPN"}:
            doer.role = "subject"
