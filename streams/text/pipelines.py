"""spaCy pipelines: loading them, and having them parse one sentence at a time."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import Any

import numpy as np
import spacy
from spacy.attrs import HEAD, SPACY
from spacy.tokens import Doc
from thinc.api import NumpyOps, set_current_ops

from streams.errors import OperatorError
from streams.text import homographs, parts, stand_ins
from streams.text.adapting import adapt
from streams.text.capitals import accented
from streams.text.clear import convert_clear, is_clear
from streams.text.cutting import Cutter
from streams.text.embeddings import remember_vectors
from streams.text.features import FeatureReader
from streams.text.hyphenated import hyphenated
from streams.text.names import hold_together
from streams.text.possible_lemmas import PossibleLemmas
from streams.text.predicates import read_predicates
from streams.text.repairs.anywhere import repair
from streams.text.tokens import Tokens, tokens_of
from streams.text.trees import break_cycles
from streams.text.universal import convert_universal
from streams.text.words import Word, without_last, words_of

BATCH = 32
"""Sentences parsed together; 8 to 64 are equally quick."""

_FINAL = ".!?…:;\"')]"
"""What a sentence may end in without lacking its full stop."""

_NAMES_MISREAD = frozenset({"ADV", "X", "NOUN", "ADJ", "VERB", "INTJ", "PRON"})


class Pipeline:
    """The spaCy pipeline of one language.

    Its statistical entity recogniser is kept apart (`recognise`): it costs as much as all the rest together. What our
    own training changed of the stock weights is added, unless it is not to be `adapted`.
    """

    def __init__(self, language: str, name: str, *, adapted: bool = True) -> None:
        self.language = language
        self._pipeline = _load(language, name)
        differences = adapt(self._pipeline, name) if adapted else ""
        self._recogniser = self._pipeline.get_pipe("ner") if self._pipeline.has_pipe("ner") else None
        for step in ("tok2vec", "ner"):
            if self._pipeline.has_pipe(step):
                remember_vectors(self._pipeline.get_pipe(step).model, self._pipeline.vocab)
        self._convert = convert_clear if is_clear(self._pipeline.get_pipe("parser").labels) else convert_universal
        self._verbs = _infinitives(self._pipeline) if language in homographs.LANGUAGES else frozenset()
        self._cutter = Cutter(self._pipeline)
        self._features = FeatureReader(self._pipeline)
        self.lemmas = PossibleLemmas(self._pipeline, language)
        self._disabled = ["ner", *self._features.left_out]
        self.version = f"{name} {self._pipeline.meta.get('version', '?')}" + (f"+{differences}" if differences else "")

    def replace_steps(self, instead: Callable[[Any, str], Any]) -> None:
        """Put something else in the place of the parser (`parse`) and of the entity recogniser (`entities`)."""
        self._pipeline = instead(self._pipeline, "parse")
        if self._recogniser is not None:
            self._recogniser = instead(self._recogniser, "entities")

    def memory(self) -> AbstractContextManager[Any]:
        """While it is open, new words are kept for this article only. No document outlives it."""
        self._cutter.learn()
        zone: AbstractContextManager[Any] = self._pipeline.memory_zone()
        return zone

    def tokenise(self, sentence: str, names: Iterable[tuple[int, int]] = ()) -> Tokens:
        """Cut a normalised sentence into tokens; `names` are spans of known names in it."""
        return tokens_of(self._cutter.cut(sentence), list(names), hyphenated(sentence, self.language))

    def parse(self, sentences: Sequence[Tokens]) -> Iterator[tuple[Doc, list[Word]]]:
        """Parse each sentence as one tree; the words have their roles.

        The document may end in a full stop more than the sentence has.
        """
        documents = (self._document(tokens) for tokens in sentences)
        parsed = self._pipeline.pipe(documents, batch_size=BATCH, disable=self._disabled)
        for tokens, document in zip(sentences, parsed, strict=True):
            words = self._read(document, tokens)
            words = self._read_with_stand_ins(tokens, words)
            is_lacking = bool(self._verbs) and (homographs.lacks_verb(words) or homographs.opening_lacks_verb(words))
            if is_lacking:
                words = self._read_again(tokens, words)
            if self.language in parts.LANGUAGES:
                words = self._read_parts(tokens, words)
            if is_lacking and self.language == "fr" and homographs.lacks_verb(words):
                read_predicates(words)
                break_cycles(words)
            yield document, words

    def recognise(self, documents: Sequence[Doc]) -> None:
        """Set the statistical entities of parsed documents, where the pipeline can."""
        if self._recogniser is not None and documents:
            for _ in self._recogniser.pipe(documents, batch_size=BATCH):
                pass

    def _document(self, tokens: Tokens) -> Doc:
        """A document whose sentence boundaries are set, so that the parser makes one tree of it.

        It gets a full stop where it has none, as a headline: without one, parsers take many a verb for a noun.
        """
        words, spaces = accented(tokens.words, self.language), tokens.spaces
        if words and words[-1][-1] not in _FINAL:
            words, spaces = [*words, "."], [*spaces, False]
        starts = [index == 0 for index in range(len(words))]
        return Doc(self._pipeline.vocab, words=words, spaces=spaces, sent_starts=starts)

    def _read(self, document: Doc, tokens: Tokens) -> list[Word]:
        heads = document.to_array(HEAD).view(np.int64).tolist()
        spaces = document.to_array(SPACY).astype(bool).tolist()
        words = words_of(self._features.of(document), [i + head for i, head in enumerate(heads)], spaces)
        words = without_last(words, len(tokens))
        for index in chain.from_iterable(tokens.names):
            if words[index].pos in _NAMES_MISREAD and words[index].text[:1].isupper():
                words[index].pos = "PROPN"
        self._convert(words)
        for name in tokens.names:
            hold_together(words, name)
        repair(words, self.language)
        break_cycles(words)
        return words

    def _read_again(self, tokens: Tokens, words: list[Word]) -> list[Word]:
        """A sentence without a verb, parsed with a word that may be one shown as a verb."""
        for double in homographs.doubles(words, self.language, self._verbs):
            again = self._read_shown(tokens, {double.index: double.form})
            if homographs.is_verb(again, double.index):
                homographs.put_back(again, double, tokens.words[double.index])
                return again
        return words

    def _read_parts(self, tokens: Tokens, words: list[Word]) -> list[Word]:
        """A sentence in which clauses were misread, with those clauses as they are read alone."""
        done: set[tuple[int, int]] = set()
        part = parts.misread_part(words)
        while part is not None and (part.start, part.end) not in done:
            done.add((part.start, part.end))
            cut = tokens.part(part.start, part.end)
            alone = self._read_shown(cut, {0: cut.words[0][:1].upper() + cut.words[0][1:]})
            if homographs.lacks_verb(alone):
                alone = self._read_again(cut, alone)
            words = parts.put_in(words, part, alone)
            break_cycles(words)
            part = parts.misread_part(words)
        return words

    def _read_with_stand_ins(self, tokens: Tokens, words: list[Word]) -> list[Word]:
        """A sentence whose preposition was read as a verb, parsed with one that is none."""
        shown = stand_ins.misread_prepositions(words, self.language)
        again = self._read_shown(tokens, shown) if shown else words
        return again if stand_ins.put_back(again, tokens.words, shown) else words

    def _read_shown(self, tokens: Tokens, forms: dict[int, str]) -> list[Word]:
        shown = [forms.get(index, word) for index, word in enumerate(tokens.words)]
        with self._pipeline.select_pipes(disable=self._disabled):
            document = self._pipeline(self._document(replace(tokens, words=shown)))
        return self._read(document, tokens)


@cache
def load_pipeline(language: str, name: str) -> Pipeline:
    """The pipeline of that name, loaded once a process.

    Raises `OperatorError` where it is not installed or has no parser.
    """
    return Pipeline(language, name)


def _infinitives(pipeline: Any) -> frozenset[str]:
    """The verbs that the pipeline's lemmatiser knows; none where it has no tables."""
    lookups = getattr(pipeline.get_pipe("lemmatizer"), "lookups", None) if pipeline.has_pipe("lemmatizer") else None
    known: set[str] = set()
    if lookups is not None and lookups.has_table("lemma_index"):
        known.update(lookups.get_table("lemma_index").get("verb", ()))
    if lookups is not None and lookups.has_table("lemma_exc"):
        for lemmas in lookups.get_table("lemma_exc").get("verb", {}).values():
            known.update(lemmas)
    return frozenset(known)


def _load(language: str, name: str) -> Any:
    # OpenBLAS through numpy: the same parses as with BLIS, 1.3 to 2.3 times as fast. Models keep what they are
    # built with, so it is set first.
    set_current_ops(NumpyOps(use_blis=False))
    hint = f"install it, or set another in EVENTWIRE_PIPELINES (now `{language}` has `{name}`)"
    try:
        pipeline = spacy.load(name)
    except OSError:
        pipeline = _load_unregistered(name, hint)
    except (ValueError, ImportError) as error:
        raise OperatorError(f"the spaCy pipeline `{name}` does not load: {error}; {hint}") from error
    if not pipeline.has_pipe("parser"):
        raise OperatorError(f"the spaCy pipeline `{name}` has no parser, which coding needs; {hint}")
    return pipeline


def _load_unregistered(name: str, hint: str) -> Any:
    """Some packages are pipelines without saying so to spaCy; they have a `load` of their own."""
    try:
        return importlib.import_module(name).load()
    except (ImportError, AttributeError, OSError, ValueError) as error:
        raise OperatorError(f"the spaCy pipeline `{name}` is not installed; {hint}") from error
