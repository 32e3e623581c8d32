"""Trees that people corrected, of sentences that no repair mends: `corrected/<language>.conllu`.

The files are in CoNLL-U (universaldependencies.org/format.html), but for the relations, which are eventwire's own roles.
"""

from __future__ import annotations

from pathlib import Path

from spacy.training.converters import conllu_to_docs

from streams.text.features import features_of
from streams.text.words import Word, words_of

FOLDER = Path(__file__).resolve().parent / "corrected"


def corrected_trees(language: str, folder: Path = FOLDER) -> dict[tuple[str, ...], list[Word]]:
    """The words of each corrected sentence with their heads and roles, by their texts. None where there is no file."""
    path = folder / f"{language}.conllu"
    if not path.is_file():
        return {}
    documents = conllu_to_docs(path.read_text(encoding="utf-8"), n_sents=1, no_print=True)
    sentences = [
        words_of(
            features_of(document),
            [token.head.i for token in document],
            [bool(token.whitespace_) for token in document],
        )
        for document in documents
    ]
    for word in (word for sentence in sentences for word in sentence):
        word.role = "root" if word.is_root else word.label
    return {tuple(word.text for word in sentence): sentence for sentence in sentences}
