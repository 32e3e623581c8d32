"""What a deed was done for, behind a comma: *…, en mémoire des victimes*, which parsers hang on the place before it.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants

_NOUNS = frozenset(
    {
        *("mémoire", "hommage", "honneur", "souvenir", "signe", "guise", "gage", "échange", "contrepartie", "réponse"),
        *("riposte", "représailles", "réaction", "raison", "vue", "vertu", "application", "violation", "dépit"),
        *("faveur", "soutien", "solidarité", "prévision", "compensation", "marge", "présence", "provenance"),
    }
)


def asides_behind_commas(words: list[Word]) -> None:
    """Between a comma and the end such a phrase is said of the verb, whatever noun it stands behind."""
    for noun in words[3:]:
        if noun.lemma not in _NOUNS or noun.role != "oblique" or words[noun.index - 2].text != ",":
            continue
        case = words[noun.index - 1]
        if case.text.lower() != "en" or case.head != noun.index or words[noun.head].pos not in {"NOUN", "PROPN"}:
            continue
        verb = next((word for word in ancestors(words, noun.index) if word.pos == "VERB"), None)
        if verb is None or verb.index > noun.index or verb.role in {"relative-clause", "adnominal-clause"}:
            continue
        if not any(dependants(words, verb.index, "subject", "passive-subject")):
            continue
        noun.head = verb.index
