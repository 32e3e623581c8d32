"""What French parsers get wrong about *avoir*: it links no quality to a noun, and what is received is no clause.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verb_of_participle
from streams.text.repairs.french.causatives import may_be_transitive
from streams.text.words import Word, dependants

_HELPING = ("auxiliary", "passive-auxiliary", "copula", "mark", "expletive")
_ENDINGS = ("é", "és", "ée", "ées")


def participles_taken_for_qualities(words: list[Word]) -> None:
    """*les frappes avaient privé la ville d'eau*: what *avoir* helps is a participle, as good an adjective as it may be."""
    for helping in words:
        if helping.role != "copula" or helping.lemma != "avoir":
            continue
        done = words[helping.head]
        verb = verb_of_participle(done.text) if done.pos == "ADJ" and done.text.endswith(_ENDINGS) else None
        if verb is None or done.index < helping.index:
            continue
        helping.role = "auxiliary"
        done.pos, done.lemma, done.morphology = "VERB", verb, "Tense=Past|VerbForm=Part"


def persons_with_participles(words: list[Word]) -> None:
    """*a reçu un émissaire venu de Rome*: the noun is whom it is done to, and the bare participle tells of him."""
    for told in words[2:]:
        if told.role != "clausal-complement" or told.pos != "VERB" or not told.has("VerbForm=Part"):
            continue
        main = words[told.head]
        if (
            told.has("Tense=Pres")
            or main.pos != "VERB"
            or main.index > told.index
            or not may_be_transitive(words, main)
        ):
            continue
        if any(dependants(words, told.index, *_HELPING)) or any(dependants(words, main.index, "object")):
            continue
        whom = next(dependants(words, told.index, "subject", "passive-subject"), None)
        if whom is None or whom.pos not in {"NOUN", "PROPN"} or not main.index < whom.index < told.index:
            continue
        whom.head, whom.role = main.index, "object"
        told.head, told.role = whom.index, "adnominal-clause"
