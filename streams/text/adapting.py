"""A stock spaCy pipeline adapted to how agencies write: what eventwire's own training changed of its weights.

The stock models learned from other text; what they misread in news most is mended by rules (`repairs`). Trained further
on sentences whose mended trees are known to be right, they misread less (`make parsers`, `tests/eval/adaptation`). Only
the differences to the stock weights are kept here: one file for each pipeline and version.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from streams.errors import OperatorError

FOLDER = Path(__file__).resolve().parent / "weights"

STEPS = ("tok2vec", "tagger", "morphologizer", "parser")
"""The steps that are trained further. The recogniser of entities has vectors of its own and stays as it is."""

_HALF = np.float16
"""Differences are small: half the digits of the weights themselves are enough."""


def file_of(name: str, version: str, folder: Path = FOLDER) -> Path:
    """Where the differences of a pipeline are."""
    return folder / f"{name}-{version}.npz"


def adapt(pipeline: Any, name: str, folder: Path = FOLDER) -> str:
    """Add the differences to the pipeline's weights in place; a name for them, empty where there are none.

    Raises `OperatorError` where the file is not of this pipeline's shape.
    """
    path = file_of(name, pipeline.meta.get("version", ""), folder)
    if not path.is_file():
        return ""
    weights = dict(parameters(pipeline))
    with np.load(path) as differences:
        for key in differences.files:
            node, parameter = weights.get(key, (None, ""))
            own = node.get_param(parameter) if node is not None else None
            if node is None or own is None or own.shape != differences[key].shape:
                raise OperatorError(
                    f"{path.name} does not fit the spaCy pipeline `{name}` at {key}: install the version named, or"
                    " make the file anew with `make parsers`"
                )
            node.set_param(parameter, own + differences[key].astype(own.dtype))
    return hashlib.sha256(path.read_bytes()).hexdigest()[:8]


def write_differences(stock: Any, trained: Any, path: Path) -> None:
    """Keep what training changed: `trained` is the pipeline `stock` was before."""
    before = {key: node.get_param(name) for key, (node, name) in parameters(stock)}
    after = {key: node.get_param(name) for key, (node, name) in parameters(trained)}
    changed = {key: (after[key] - before[key]).astype(_HALF) for key in before if (after[key] != before[key]).any()}
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **changed)


def parameters(pipeline: Any) -> Iterator[tuple[str, tuple[Any, str]]]:
    """Each weight of the steps by a key that is the same in every copy, with the layer that has it and its name there."""
    for step in STEPS:
        if not pipeline.has_pipe(step):
            continue
        for number, node in enumerate(pipeline.get_pipe(step).model.walk()):
            for name in node.param_names:
                if node.has_param(name):
                    yield f"{step}/{number}/{name}", (node, name)
