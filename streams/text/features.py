"""Part of speech, lemma and morphology of words, each worked out once.

What spaCy's rules (attribute ruler, lemmatiser) make of a word depends on its text, on its tag and on its relation, on
nothing around it. They are a fifth of a pipeline's time, and the same few thousand questions asked again and again: so
they are asked of documents of one word, and the answers remembered.
"""

from __future__ import annotations

from collections.abc import Iterator
from sys import intern
from typing import Any, NamedTuple

from spacy.attrs import DEP, LOWER, MORPH, ORTH, POS, TAG
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc

from streams.text.memo import Memo

RULES = ("attribute_ruler", "lemmatizer")
"""The steps that are rules."""

_ASKED = [ORTH, TAG, POS, MORPH, DEP, LOWER]
_OF_ONE_WORD = frozenset({"LOWER", "ORTH", "TAG", "POS", "MORPH", "DEP", "IS_SPACE"})
_SIGNS = ("LOWER", "ORTH", "DEP", "TAG", "POS")

_ANY_RELATION = "any"
"""Stands for all relations that no rule asks for."""

_Key = tuple[int, ...]
"""A word's `_ASKED` as the statistical steps left it."""


class Features(NamedTuple):
    """What is known of a word by itself. `label` is the pipeline's own relation."""

    text: str
    lemma: str
    pos: str
    tag: str
    label: str
    morphology: str


class FeatureReader:
    """Reads the features of words of parsed documents, on which the steps in `left_out` have not run."""

    def __init__(self, pipeline: Any) -> None:
        self._vocabulary = pipeline.vocab
        steps = {name: pipeline.get_pipe(name) for name in RULES if pipeline.has_pipe(name)}
        self.left_out = tuple(steps) if all(map(_is_plain, steps.values())) else ()
        """The rules that need not run on every document: none where they look further than at a word or a known phrase."""
        self._steps = [steps[name] for name in self.left_out]
        self._any: int = self._vocabulary.strings.add(_ANY_RELATION)
        self._relations = {self._any, *(relation for step in self._steps for relation in _relations(step))}
        for lemmatiser in self._steps:
            if isinstance(lemmatiser, Lemmatizer):
                _index(lemmatiser)
        signs = {sign for step in self._steps for pattern in _phrases(step) for sign in (_sign(pattern),)}
        self._signs = frozenset(self._vocabulary.strings.add(sign) for sign in signs)
        self._known = Memo(self._work_out)

    def of(self, document: Doc) -> list[Features]:
        """The features of each word, in order."""
        keys: list[_Key] = [tuple(row) for row in document.to_array(_ASKED).tolist()]
        if not self.left_out or not all(map(self._signs.isdisjoint, keys)):
            return features_of(self._ruled(document))
        known = self._known
        return [known[key] for key in keys]

    def _work_out(self, key: _Key) -> Features:
        *asked, relation, lower = key
        if relation in self._relations:
            return self._by_rules(key)
        # Most words: what they are is asked once for all relations that no rule asks for
        return self._known[(*asked, self._any, lower)]._replace(label=self._vocabulary.strings[relation])

    def _by_rules(self, key: _Key) -> Features:
        text, tag, pos, morphology, label, _ = key
        document = Doc(self._vocabulary, words=[self._vocabulary.strings[text]])
        word = document[0]
        word.tag, word.pos, word.dep = tag, pos, label
        if morphology:
            word.set_morph(self._vocabulary.strings[morphology])
        return _features(self._ruled(document)[0])

    def _ruled(self, document: Doc) -> Doc:
        """The document once the steps left out have run on it."""
        for step in self._steps:
            document = step(document)
            if isinstance(step, Lemmatizer):
                step.cache.clear()  # it would keep all words for ever
        return document


def features_of(document: Doc) -> list[Features]:
    """The features as a document has them, on which all steps have run."""
    return [_features(token) for token in document]


def _features(token: Any) -> Features:
    """The features of a token, each string once in memory: spaCy makes them anew for every token."""
    strings = (token.text, token.lemma_, token.pos_, token.tag_, token.dep_, str(token.morph))
    return Features._make(map(intern, strings))


def _is_plain(step: Any) -> bool:
    """Whether what a step does to a word shows in a document of that word alone, but where a phrase's sign stands."""
    if isinstance(step, AttributeRuler):
        words = [word for pattern in _patterns(step) for word in pattern]
        return all(set(word) <= _OF_ONE_WORD for word in words) and all(map(_sign, _phrases(step)))
    return isinstance(step, Lemmatizer)


def _phrases(step: Any) -> list[list[dict[str, Any]]]:
    """The patterns of several words."""
    return [pattern for pattern in _patterns(step) if len(pattern) > 1] if isinstance(step, AttributeRuler) else []


def _sign(pattern: list[dict[str, Any]]) -> str:
    """A text, tag or relation without which a pattern can't match; empty where there is none."""
    return next((word[key] for key in _SIGNS for word in pattern if isinstance(word.get(key), str)), "")


def _relations(step: Any) -> Iterator[int]:
    """The relations that a step's patterns ask for."""
    for pattern in _patterns(step) if isinstance(step, AttributeRuler) else ():
        for word in pattern:
            asked = word.get("DEP", ())
            for relations in [[asked]] if isinstance(asked, str) else dict(asked).values():
                yield from (step.vocab.strings.add(relation) for relation in relations if relation)


def _index(lemmatiser: Lemmatizer) -> None:
    """Have its lists of known forms looked up, and not searched from their beginning to their end."""
    if lemmatiser.lookups.has_table("lemma_index"):
        table = lemmatiser.lookups.get_table("lemma_index")
        for pos, forms in list(table.items()):
            table[pos] = frozenset(forms)


def _patterns(step: AttributeRuler) -> list[list[dict[str, Any]]]:
    return [pattern for rule in step.patterns for pattern in rule["patterns"]]
