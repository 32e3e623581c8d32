"""Cutting a sentence as a spaCy tokenizer does, each run of characters once.

A tokenizer looks at one run of characters without a space after the other, and runs come again and again. spaCy's own
cache of them is emptied with each memory zone, that is with each article.
"""

from __future__ import annotations

from typing import Any

from streams.text.memo import Memo, is_long

FAMILIAR = 30_000
"""So many words at most are kept for good: more than a language's common ones."""

Piece = tuple[str, int]
"""A token's text, and where it begins: code points from the sentence's start."""


class Cutter:
    """A spaCy pipeline's tokenizer with a memory.

    Words that come in a second article are made known to the pipeline's vocabulary by `learn`: what the vocabulary does
    not know it works out for each sentence anew, at the price of cutting it.
    """

    def __init__(self, pipeline: Any) -> None:
        self._tokenizer = pipeline.tokenizer
        self._vocabulary = pipeline.vocab
        self._runs = Memo(self._cut_run)
        self._seen_now: set[str] = set()
        """Runs met for the first time in this article."""
        self._seen_once: set[str] = set()
        """Runs met in one article before this one."""
        self._to_learn: list[str] = []
        self._learned = 0

    def cut(self, sentence: str) -> list[Piece]:
        """The tokens of a sentence in order; white space is none."""
        runs = sentence.split(" ")
        if runs != sentence.split():
            # Other white space parts words too
            return [(token.text, token.idx) for token in self._tokenizer(sentence) if not token.is_space]
        pieces: list[Piece] = []
        start = 0
        for run in runs:
            if run in self._seen_once:
                self._seen_once.discard(run)
                self._to_learn.append(run)
            at = start
            for text in self._runs[run]:
                pieces.append((text, at))
                at += len(text)
            start += len(run) + 1
        return pieces

    def learn(self) -> None:
        """Make known what two articles had: to be called between them, while no memory zone is open."""
        for run in self._to_learn if self._learned < FAMILIAR else ():
            for text in self._runs[run]:
                _ = self._vocabulary[text]
                self._learned += 1
        self._to_learn.clear()
        if len(self._seen_once) > FAMILIAR:
            self._seen_once.clear()
        self._seen_once |= self._seen_now
        self._seen_now.clear()

    def _cut_run(self, run: str) -> tuple[str, ...]:
        if not is_long(run):
            self._seen_now.add(run)
        return tuple(token.text for token in self._tokenizer(run))
