"""*La mort de deux civils, tués selon lui par un drone*: a participle behind a comma that says by whom tells of the noun.

Parsers make a clause of its own of it. Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verbs
from streams.text.words import Word, ancestors, dependants

_LOOSE = frozenset({"other", "parataxis", "conjunct", "adverbial-clause", "apposition"})
_OWN = ("subject", "passive-subject", "auxiliary", "passive-auxiliary", "copula", "coordinator", "mark", "object")


def participles_that_say_by_whom(words: list[Word]) -> None:
    """Hang the participle on the noun before the comma that it agrees with."""
    for verb in words[2:]:
        if verb.pos != "VERB" or not verb.has("VerbForm=Part") or words[verb.index - 1].text != ",":
            continue
        if verb.role not in _LOOSE or verb.text.endswith("ant") or words[verb.head].index > verb.index:
            continue
        if verb.lemma in verbs("with être"):
            continue  # «arrivé à Oslo par la Finlande»
        if not any(dependants(words, verb.index, "agent")) or any(dependants(words, verb.index, *_OWN)):
            continue
        last = words[verb.index - 2]
        is_several = verb.text.endswith("s")
        for noun in (last, *ancestors(words, last.index)):
            if noun.pos not in {"NOUN", "PROPN", "ADJ", "NUM"}:
                break
            if noun.pos in {"NOUN", "PROPN"} and noun.role != "flat" and noun.has("Number=Plur") == is_several:
                verb.head, verb.role = noun.index, "adnominal-clause"
                break
