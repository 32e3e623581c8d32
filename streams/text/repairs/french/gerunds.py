"""What French parsers take for nouns or for sentences, and is *en* with a gerund.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, is_finite

_BELOW = frozenset({"adverbial-clause", "parataxis", "conjunct", "clausal-complement", "other"})


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


def gerunds_taken_for_sentences(words: list[Word]) -> None:
    """*En quittant Alger pour Tunis, où il parlera, le ministre poursuit*: the main verb has the subject behind the comma."""
    if len(words) < _SHORTEST or words[0].text.lower() != "en" or words[0].head != 1:
        return
    gerund = words[1]
    if not gerund.is_root or gerund.pos != "VERB" or not gerund.text.endswith("ant"):
        return
    for verb in words[2:]:
        if verb.pos != "VERB" or verb.role not in _BELOW or not is_finite(words, verb):
            continue
        has_subject = any(_stands_behind_comma(words, one) for one in dependants(words, verb.index, "subject"))
        if has_subject and not any(dependants(words, verb.index, "mark", "coordinator")):
            verb.head, verb.role = verb.index, "root"
            gerund.head, gerund.role, words[0].role = verb.index, "adverbial-clause", "mark"
            return


_SHORTEST = 5


def _stands_behind_comma(words: list[Word], subject: Word) -> bool:
    first = min([subject.index, *(word.index for word in dependants(words, subject.index))])
    return words[first - 1].text == ","
