"""What French parsers take for nouns, and is *en* with a gerund.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word


def gerunds(words: list[Word]) -> None:
    """*en bombardant le village* is a verb with its object, not a noun."""
    for word in words:
        if word.pos in {"NOUN", "ADJ"} and word.text.endswith("ant") and word.text.islower() and word.index > 0:
            case = words[word.index - 1]
            if case.text.lower() == "en" and case.head == word.index:
                word.pos, word.role, word.morphology = "VERB", "adverbial-clause", "Tense=Pres|VerbForm=Part"
                word.lemma = word.text.removesuffix("ant") + "er" if word.lemma == word.text else word.lemma
                case.role = "mark"
        elif word.pos == "VERB" and word.role == "oblique" and word.text.endswith("ant") and word.index > 0:
            case = words[word.index - 1]
            if case.text.lower() == "en" and case.head == word.index:
                word.role, case.role = "adverbial-clause", "mark"
