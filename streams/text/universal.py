"""Grammar in Universal Dependencies (UD), as the French and most other pipelines label it, in eventwire's roles."""

from __future__ import annotations

from streams.text.words import Word, dependants

ROLE_OF_LABEL = {
    "acl": "adnominal-clause",
    "acl:relcl": "relative-clause",
    "advcl": "adverbial-clause",
    "advcl:relcl": "relative-clause",
    "advmod": "adverb",
    "amod": "adjective",
    "appos": "apposition",
    "aux": "auxiliary",
    "aux:pass": "passive-auxiliary",
    "case": "case",
    "cc": "coordinator",
    "ccomp": "clausal-complement",
    "compound": "compound",
    "compound:prt": "particle",
    "conj": "conjunct",
    "cop": "copula",
    "csubj": "clausal-subject",
    "det": "determiner",
    "det:poss": "possessor",
    "expl": "expletive",
    "flat": "flat",
    "iobj": "indirect-object",
    "mark": "mark",
    "nmod": "oblique",
    "nmod:poss": "possessor",
    "nsubj": "subject",
    "nsubj:pass": "passive-subject",
    "nummod": "numeral",
    "obj": "object",
    "obl": "oblique",
    "obl:agent": "agent",
    "parataxis": "parataxis",
    "punct": "punctuation",
    "ROOT": "root",
    "root": "root",
    "xcomp": "open-complement",
}
"""By the whole label, else by what stands before its colon."""

_FIXED_WITH = frozenset({"case", "mark", "adverb", "coordinator", "determiner"})


def convert_universal(words: list[Word]) -> None:
    """Set each word's role; the tree keeps its shape, but for the parts of a fixed expression."""
    for word in words:
        word.role = ROLE_OF_LABEL.get(word.label) or ROLE_OF_LABEL.get(word.label.partition(":")[0], "other")
        if word.role in {"adverb", "determiner"} and word.has("Polarity=Neg"):
            word.role = "negation"
        elif word.label == "det" and word.has("Poss=Yes"):
            word.role = "possessor"
        elif word.role == "open-complement" and word.pos in {"NOUN", "PROPN", "ADJ", "PRON"}:
            word.role = "attribute"
        elif word.role == "oblique" and word.label.startswith("nmod") and word.has("Poss=Yes"):
            word.role = "possessor"
    for word in words:
        if word.label == "fixed":
            _join_fixed(words, word)


def _join_fixed(words: list[Word], word: Word) -> None:
    """*lors de* is two cases of its noun, as *because of* is."""
    first = words[word.head]
    while first.label == "fixed" and not first.is_root:
        first = words[first.head]
    if first.role in _FIXED_WITH:
        for below in dependants(words, word.index):
            below.head = first.head
        word.role, word.head = first.role, first.head
