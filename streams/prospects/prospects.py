"""Is a sentence worth parsing? Most that name somebody tell of nothing that CAMEO has a code for."""

from __future__ import annotations

from typing import Literal

from streams.cameo.patterns.lexicon import Lexicon
from streams.prospects.hooks import Hooks
from streams.prospects.score import Looks, features, score
from streams.prospects.table import Table
from streams.text.possible_lemmas import PossibleLemmas

Prospect = Literal["poor", "fair", "likely"]
"""A sentence with poor prospects is left out; in a likely one names are looked for that no table has."""


class Prospects:
    """Judges the sentences of one language."""

    def __init__(self, lexicon: Lexicon, lemmas: PossibleLemmas, table: Table) -> None:
        self._hooks = Hooks(lexicon, lemmas)
        self._table = table

    def score(self, looks: Looks) -> float:
        """The log odds that the sentence tells an event that is published."""
        shares = map(self._table.share, self._hooks.of(looks.words))
        return score(self._table.weights, features(shares, looks))

    def judge(self, looks: Looks) -> Prospect:
        """Whether the sentence is worth parsing, and more."""
        found = self.score(looks)
        if found < self._table.threshold:
            return "poor"
        return "likely" if found >= self._table.likely else "fair"
