"""English grammar as spaCy's English pipelines label it (ClearNLP, CLEAR), brought to eventwire's roles.

What differs most from Universal Dependencies is the preposition: in CLEAR the noun hangs on it, here it hangs on its
noun. Chains (*out of Moscow*, *because of the war*) become one noun with several cases.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

ROLE_OF_LABEL = {
    "ROOT": "root",
    "acl": "adnominal-clause",
    "acomp": "attribute",
    "advcl": "adverbial-clause",
    "advmod": "adverb",
    "agent": "agent",
    "amod": "adjective",
    "appos": "apposition",
    "attr": "attribute",
    "aux": "auxiliary",
    "auxpass": "passive-auxiliary",
    "case": "case",
    "cc": "coordinator",
    "ccomp": "clausal-complement",
    "compound": "compound",
    "conj": "conjunct",
    "csubj": "clausal-subject",
    "csubjpass": "clausal-subject",
    "dative": "indirect-object",
    "det": "determiner",
    "dobj": "object",
    "expl": "expletive",
    "mark": "mark",
    "neg": "negation",
    "nmod": "compound",
    "npadvmod": "oblique",
    "nsubj": "subject",
    "nsubjpass": "passive-subject",
    "nummod": "numeral",
    "oprd": "attribute",
    "parataxis": "parataxis",
    "pcomp": "open-complement",
    "pobj": "oblique",
    "poss": "possessor",
    "preconj": "coordinator",
    "predet": "determiner",
    "prep": "adverb",
    "prt": "particle",
    "punct": "punctuation",
    "quantmod": "adverb",
    "relcl": "relative-clause",
    "xcomp": "open-complement",
}
_CIRCUMSTANCE = frozenset(
    {"after", "before", "since", "without", "despite", "by", "upon", "besides", "instead", "while"}
)
"""Before a clause these tell when or how: *after meeting him*. The others belong to the verb: *accused of lying*."""

_SUBJECTS = frozenset({"subject", "passive-subject", "expletive"})


def is_clear(labels: tuple[str, ...]) -> bool:
    """Whether a parser with these labels speaks CLEAR."""
    return "nsubjpass" in labels


def convert_clear(words: list[Word]) -> None:
    """Set each word's role, and move nouns from their prepositions to what the phrase belongs to."""
    for word in words:
        word.role = ROLE_OF_LABEL.get(word.label, "other")
        if word.label == "aux" and word.tag == "TO":
            word.role = "mark"
        elif word.role == "determiner" and word.lemma.lower() in {"no", "neither"}:
            word.role = "negation"
    # Prepositions from the top of the tree down, so that the noun of a chain moves past all of it.
    for word in sorted(words, key=lambda word: _depth(words, word)):
        if _is_preposition(words, word):
            _lower(words, word)


def _depth(words: list[Word], word: Word) -> int:
    depth = 0
    while not word.is_root:
        word = words[word.head]
        depth += 1
    return depth


def _is_preposition(words: list[Word], word: Word) -> bool:
    if word.label in {"prep", "agent"}:
        return True
    return word.pos == "ADP" and any(below.label == "pobj" for below in dependants(words, word.index))


def _lower(words: list[Word], preposition: Word) -> None:
    """Hang a preposition below its noun or clause, in whose place it stood."""
    complement = _complement(words, preposition)
    if complement is None:
        _strand(words, preposition)
        return
    role = _role_of(words, preposition, complement)
    complement.head, complement.role = preposition.head, role
    for other in list(dependants(words, preposition.index)):
        other.head = complement.index
        if other.label == "pcomp" and other.pos in {"ADP", "SCONJ"}:
            other.role = "case"  # because of
    if preposition.is_root:
        complement.head, complement.role = complement.index, "root"
    preposition.head, preposition.role = complement.index, "case"


def _complement(words: list[Word], preposition: Word) -> Word | None:
    """What the preposition governs: its noun, that of the preposition behind it (out of), or a clause."""
    below = list(dependants(words, preposition.index))
    for label in ("pobj", "pcomp"):
        for word in below:
            if word.label == label and not (label == "pcomp" and word.pos in {"ADP", "SCONJ"}):
                return word
    for word in below:
        if word.label in {"prep", "pcomp", "conj"} and word.pos in {"ADP", "SCONJ"}:
            inner = _complement(words, word)
            if inner is not None:
                word.label, word.role, word.head = "case", "case", inner.index
                return inner
    return None


def _role_of(words: list[Word], preposition: Word, complement: Word) -> str:
    if complement.label == "pcomp" and complement.pos in {"VERB", "AUX"}:
        has_subject = any(dependants(words, complement.index, *_SUBJECTS))
        is_fronted = preposition.index < preposition.head
        if preposition.lemma.lower() in _CIRCUMSTANCE or is_fronted:
            return "adverbial-clause"
        return "clausal-complement" if has_subject else "open-complement"
    return {"agent": "agent", "conj": "conjunct"}.get(preposition.label, "oblique")


def _strand(words: list[Word], preposition: Word) -> None:
    """A preposition without a noun belongs to its verb: *was called on*, *the country it relied on*."""
    head = words[preposition.head]
    preposition.role = "root" if preposition.is_root else "particle" if head.pos in {"VERB", "AUX"} else "adverb"
