"""*Avant de les relâcher*: a circumstance of the verb, whatever the parser makes of the infinitive and its clitic.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_BEFORE = frozenset({"avant"})
_OF = frozenset({"de", "d'", "d’"})
_CLITICS = frozenset({"le", "les"})
_ENDINGS = ("er", "ir", "re", "oir")
_TAKEN_FOR = frozenset({"open-complement", "oblique", "adnominal-clause", "clausal-complement", "object"})


def before_doing(words: list[Word]) -> None:
    """Make the infinitive a clause of the verb that it hangs on, and *de* no preposition of its own."""
    for before in words[:-2]:
        mark = words[before.index + 1]
        if before.text.lower() not in _BEFORE or mark.text.lower() not in _OF:
            continue
        clitic = words[before.index + 2]
        if clitic.text.lower() in _CLITICS and clitic.index + 1 < len(words):
            _read_infinitive(words, clitic)  # «de le» before a noun would be «du»
        infinitive = words[mark.head]
        if infinitive.pos != "VERB" or infinitive.index < mark.index or not infinitive.has("VerbForm=Inf"):
            continue
        if infinitive.head == before.index:
            infinitive.head, infinitive.role = before.head, "oblique"
        mark.head, mark.role = before.index, "adverb"  # who is arrested «avant d'être jugé» has not ceased to be
        before.head, before.role = infinitive.index, "mark"
        verb = words[infinitive.head]
        if infinitive.role in _TAKEN_FOR and verb.index < before.index:
            while verb.pos not in {"VERB", "AUX"} and not verb.is_root:
                verb = words[verb.head]
            if verb.pos == "VERB":
                infinitive.head, infinitive.role = verb.index, "adverbial-clause"


def _read_infinitive(words: list[Word], clitic: Word) -> None:
    infinitive = words[clitic.index + 1]
    if infinitive.pos not in {"NOUN", "VERB", "ADJ"} or not infinitive.text.endswith(_ENDINGS):
        return
    infinitive.pos, infinitive.lemma, infinitive.morphology = "VERB", infinitive.text, "VerbForm=Inf"
    if not any(word.index != clitic.index for word in dependants(words, infinitive.index, "object")):
        clitic.pos, clitic.lemma, clitic.head, clitic.role = "PRON", "le", infinitive.index, "object"
    for mark in words[clitic.index - 2 : clitic.index]:
        mark.head, mark.role = infinitive.index, "mark"
