"""Remembered vectors are those that the model gives."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc

from streams.text.embeddings import WordVectors, in_doubles, remember_vectors

VOCABULARY = spacy.blank("en").vocab


class Asked:
    """Gives each word its length and whether a space follows it, and keeps what it was asked."""

    def __init__(self) -> None:
        self.words: list[list[str]] = []

    def __call__(self, documents: Sequence[Doc]) -> list[Any]:
        self.words += [[token.text for token in document] for document in documents]
        rows = [[[len(token), bool(token.whitespace_)] for token in document] for document in documents]
        return [np.array(each, np.float32) for each in rows]


def test_each_word_is_asked_for_once() -> None:
    asked = Asked()
    vectors = WordVectors(asked, VOCABULARY)
    documents = [
        Doc(VOCABULARY, words=["Mali", "met", "Mali"]),
        Doc(VOCABULARY, words=["Chad", "met"], spaces=[True, False]),
        Doc(VOCABULARY, words=[]),
    ]
    found = vectors.of(documents)
    assert [each.tolist() for each in found[:2]] == [each.tolist() for each in Asked()(documents[:2])]
    assert len(found[2]) == 0
    vectors.of(documents)
    assert len(asked.words) == 1
    assert sorted(asked.words[0]) == ["Chad", "Mali", "met", "met"], "met with a space behind it, and without"


def test_when_there_are_too_many_all_are_forgotten() -> None:
    asked = Asked()
    vectors = WordVectors(asked, VOCABULARY, most=3)
    for words in (["a", "bb"], ["ccc", "dddd"], ["a", "ccc"]):
        one = Doc(VOCABULARY, words=words)
        assert vectors.of([one])[0].tolist() == Asked()([one])[0].tolist()
    assert len(asked.words) == 3


def pipeline_with_vectors() -> Any:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("tok2vec")
    pipeline.initialize()
    return pipeline


def test_a_model_gives_what_it_gave() -> None:
    pipeline = pipeline_with_vectors()
    texts = ["Mali's army met Chad's, it said.", "Mali met Chad."]
    before = [document.tensor for document in pipeline.pipe(texts)]
    remember_vectors(pipeline.get_pipe("tok2vec").model, pipeline.vocab)
    for _ in range(2):
        after = [document.tensor for document in pipeline.pipe(texts)]
        assert all(np.allclose(one, other, atol=1e-5) for one, other in zip(before, after, strict=True))


def test_it_can_not_be_trained_unawares() -> None:
    pipeline = pipeline_with_vectors()
    model = pipeline.get_pipe("tok2vec").model
    remember_vectors(model, pipeline.vocab)
    _, back = model(model.ops.xp and [pipeline.make_doc("Mali")], False)
    with pytest.raises(NotImplementedError, match="load the pipeline anew"):
        back([np.ones((1, 96), np.float32)])


def test_a_vector_does_not_depend_on_what_was_learned_with_it() -> None:
    pipeline = pipeline_with_vectors()
    layer = pipeline.get_pipe("tok2vec").model.layers[0]
    words = [f"word{number}" for number in range(60)]
    alone = [learned(pipeline, layer, [word])[0].tobytes() for word in words]
    together = [row.tobytes() for row in learned(pipeline, layer, words)]
    assert alone == together


def learned(pipeline: Any, layer: Any, words: list[str]) -> Any:
    """The rows of words learned together."""
    predict = in_doubles(layer).predict
    return WordVectors(predict, pipeline.vocab).of([Doc(pipeline.vocab, words=words)])[0]
