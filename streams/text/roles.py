"""One set of grammatical roles for all languages.

English pipelines speak ClearNLP (CLEAR), the others Universal Dependencies (UD). The coder speaks the roles below.
The shape of the tree is UD's where the two differ: a noun behind a preposition depends on the verb or noun that
the phrase belongs to, and the preposition depends on its noun as `case`.
"""

from __future__ import annotations

ROLES: dict[str, str] = {
    "root": "the head of the sentence",
    "subject": "who does it (also the subject of a copula)",
    "passive-subject": "to whom it is done, as the subject of a passive",
    "object": "to whom or what it is done",
    "indirect-object": "the receiver, without a preposition",
    "agent": "the doer in a passive: by whom; its `by` or `par` is its `case`",
    "oblique": "a noun phrase behind a preposition (its `case`), or a bare noun of time; of a verb, noun or adjective",
    "case": "the preposition of a noun phrase, and English 's",
    "possessor": "whose: his, its, Russia's",
    "compound": "a noun before its noun: peace talks",
    "flat": "the rest of a name",
    "apposition": "a second name for the same thing",
    "adjective": "an adjective of a noun",
    "numeral": "a number of a noun",
    "determiner": "a, the, this",
    "open-complement": "a verb whose subject is in the clause above: wants to leave",
    "clausal-complement": "a clause with its own subject: says that it left",
    "adverbial-clause": "a clause that tells when, why, if",
    "adnominal-clause": "a participle or infinitive of a noun: troops deployed there",
    "relative-clause": "a clause of a noun: who met him",
    "clausal-subject": "a clause as a subject",
    "attribute": "what a copula says of its subject (CLEAR: below the copula)",
    "copula": "the copula of a predicate noun or adjective (UD)",
    "auxiliary": "have, be, will, would",
    "causative": "French faire or laisser of the infinitive that it makes one verb with",
    "passive-auxiliary": "be, être in a passive",
    "particle": "carry out",
    "expletive": "there is, il y a, and the French se",
    "negation": "not, no, ne, pas, jamais, never",
    "adverb": "an adverb",
    "mark": "that, to, if, que",
    "coordinator": "and, or, but",
    "conjunct": "the second and later of a coordination, below the first",
    "parataxis": "a clause set beside another",
    "punctuation": "a punctuation mark",
    "other": "all else",
}
