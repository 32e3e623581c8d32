"""Is a sentence worth parsing? Most that name somebody tell of nothing that CAMEO has a code for."""

from __future__ import annotations

from streams.cameo.patterns.lexicon import Lexicon
from streams.prospects.hooks import Hooks
from streams.prospects.score import Looks, features, score
from streams.prospects.table import Table
from streams.text.possible_lemmas import PossibleLemmas


class Prospects:
    """Judges the sentences of one language."""

    def __init__(self, lexicon: Lexicon, lemmas: PossibleLemmas, table: Table) -> None:
        self._hooks = Hooks(lexicon, lemmas)
        self._table = table

    def score(self, looks: Looks) -> float:
        """The log odds that the sentence tells an event that is published."""
        shares = map(self._table.share, self._hooks.of(looks.words))
        return score(self._table.weights, features(shares, looks))

    def are_good(self, looks: Looks) -> bool:
        """Whether the sentence is worth parsing."""
        return self.score(looks) >= self._table.threshold
