"""What the words of a sentence could be the trigger of, before anybody knows its grammar.

A *hook* is a lemma with one of CAMEO's 20 roots: *fire* with 17, *fire* with 19. A sentence has it if a word may be a
form of the lemma and the other words that one of its patterns of that root needs are there too (`needs.py`): necessary
conditions again, held against all that the words may be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import or_
from typing import NamedTuple

from streams.cameo.patterns.lexicon import Lexicon
from streams.text.grammar import Form
from streams.text.memo import Memo
from streams.text.possible_lemmas import PossibleLemmas

Hook = tuple[str, str]
"""A lemma and the root of a code."""


class _Word(NamedTuple):
    """What a word offers to patterns, and its hooks, each with what one of its patterns needs."""

    offered: int
    hooks: Mapping[Hook, tuple[int, ...]]


_NO_HOOKS: Mapping[Hook, tuple[int, ...]] = {}
"""Of most words, names above all."""


class Hooks:
    """Finds the hooks of sentences in one language. It keeps what patterns need, and not the lexicon."""

    def __init__(self, lexicon: Lexicon, lemmas: PossibleLemmas) -> None:
        self._bits = lexicon.candidates.bits
        self._needs = lexicon.candidates.needs_by_root()
        self._lemmas = lemmas
        self._words = Memo(self._look_up)

    def of(self, words: Iterable[str]) -> set[Hook]:
        """The hooks of a sentence of these words, as they are written."""
        known = [self._words[word] for word in words]
        missing = self._bits.missing(reduce(or_, (word.offered for word in known), 0))
        return {
            hook
            for word in known
            for hook, needs in word.hooks.items()
            if any(not needed & missing for needed in needs)
        }

    def _look_up(self, word: str) -> _Word:
        lemmas = self._lemmas.of(word)
        offered = reduce(or_, (self._bits.offer_of(Form.of((word, lemma))) for lemma in lemmas))
        hooks = {(lemma, root): needs for lemma in lemmas for root, needs in self._needs.get(lemma, {}).items()}
        return _Word(offered, hooks or _NO_HOOKS)
