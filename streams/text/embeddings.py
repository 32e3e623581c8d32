"""The vectors of words, each worked out once.

spaCy's models begin with a vector of each word by itself (of its form, prefix, suffix and shape, in some of the word's
static vector too), and only then look at the words around it. The first is a third of their work, and the same for
every sentence the word stands in: so it is remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from spacy.attrs import ORTH, SPACY
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps

WORDS = 16_000
"""So many vectors at most are remembered, 400 bytes each; then all are forgotten."""

_Floats = np.ndarray[Any, np.dtype[np.float32]]
_FIRST, _LAST = "extract_features", "ragged2list"
"""The layers with which the vectors of words begin and end."""
_TABLE = "hashembed"


def remember_vectors(model: Model[Any, Any], vocabulary: Any) -> None:
    """Have a model's vectors of words remembered, wherever it has a layer of them.

    What it gives stays the same but for the last digits (`in_doubles`). Not for models that are to be trained.
    """
    for parent in list(model.walk()):
        for place, layer in enumerate(parent.layers):
            if _is_of_words(layer):
                parent.layers[place] = Model("remembered_vectors", _forward_with(layer, vocabulary), layers=[layer])


def _is_of_words(layer: Model[Any, Any]) -> bool:
    """Whether a layer begins with what words are by themselves, and ends before what stands around them is looked at."""
    return layer.name.startswith(_FIRST) and layer.name.endswith(_LAST) and bool(layer.layers)


def in_doubles(layer: Model[Any, Any]) -> Model[Any, Any]:
    """A copy that computes in double precision.

    In single precision a word's vector depends in its last digits on how many words it is worked out with, and in which
    row: now and then that turns a parse, and an article read again would not come out as it did before.
    """
    copy = layer.copy()
    for node, original in zip(copy.walk(), layer.walk(), strict=True):
        node.ops = NumpyOps(use_blis=False)  # BLIS knows single precision alone
        for name in node.param_names:
            if node.has_param(name):
                value = original.get_param(name)
                # Rows of tables are only added up, which is the same in any row: the tables are shared
                node.set_param(name, value if node.name == _TABLE else value.astype(np.float64))
    return copy


def _forward_with(layer: Model[Any, Any], vocabulary: Any) -> Callable[..., Any]:
    vectors: list[WordVectors] = []

    def forward(_model: Model[Any, Any], documents: Sequence[Doc], is_train: bool) -> Any:
        if is_train:
            return layer(documents, is_train)
        if not vectors:  # not before they are asked for: some pipelines have steps that nobody uses
            vectors.append(WordVectors(in_doubles(layer).predict, vocabulary))
        return vectors[0].of(documents), _no_way_back

    return forward


def _no_way_back(_gradient: Any) -> Any:
    raise NotImplementedError("remembered vectors can't be trained: load the pipeline anew")


class WordVectors:
    """The vectors that `predict` gives the words of documents, by their texts and whether a space follows them."""

    def __init__(self, predict: Callable[[Sequence[Doc]], list[_Floats]], vocabulary: Any, most: int = WORDS) -> None:
        self._predict = predict
        self._vocabulary = vocabulary
        self._most = most
        self._places: dict[tuple[int, int], int] = {}
        self._vectors: _Floats = np.zeros((0, 0), np.float32)

    def of(self, documents: Sequence[Doc]) -> list[_Floats]:
        """A matrix for each document, a row for each of its words."""
        keys = [[(word, space) for word, space in doc.to_array([ORTH, SPACY]).tolist()] for doc in documents]
        if new := {key for each in keys for key in each if key not in self._places}:
            if len(self._places) + len(new) > self._most:
                self._places.clear()
                new = {key for each in keys for key in each}
            self._learn(sorted(new))
        places = self._places
        return [self._vectors[[places[key] for key in each]] for each in keys]

    def _learn(self, new: list[tuple[int, int]]) -> None:
        words = [self._vocabulary.strings[word] for word, _ in new]
        (rows,) = self._predict([Doc(self._vocabulary, words=words, spaces=[bool(space) for _, space in new])])
        begin = len(self._places)
        if begin + len(new) > len(self._vectors):
            grown = np.zeros((2 * (begin + len(new)), rows.shape[1]), np.float32)
            if begin:
                grown[:begin] = self._vectors[:begin]
            self._vectors = grown
        self._vectors[begin : begin + len(new)] = rows
        self._places.update((key, begin + number) for number, key in enumerate(new))
