"""Sentences whose trees may be trusted: corrected by hand, or of which every event comes out; the lexicon's examples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from spacy.tokens import Doc

from schemas import Annotated, Article, Identified
from streams.cameo.patterns.lexicon import lexicon
from streams.settings import Settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader
from streams.text.clear import convert_clear, is_clear
from streams.text.pipelines import Pipeline
from streams.text.tokens import Tokens
from streams.text.universal import convert_universal
from streams.text.words import Word
from tests.eval.adaptation.corrected import corrected_trees
from tests.eval.adaptation.trees import Convert, Heard, Labels, Tree, mended_tree
from tests.eval.gold import GoldText, sentences
from tests.eval.scores import LEVELS, event_facts, gold_facts

SETS = ("tuned", "practice")
"""Those that may be read; to train on the others would spoil the measure."""

_RIGHT = LEVELS["root and both countries"]


class Listening(Pipeline):
    """A stock pipeline that keeps what the parser said of each sentence, and how that was mended."""

    def __init__(self, language: str, name: str) -> None:
        super().__init__(language, name, adapted=False)
        self.heard: list[Heard] = []

    @property
    def is_clear(self) -> bool:
        """Whether it labels as ClearNLP does."""
        return is_clear(self._pipeline.get_pipe("parser").labels)

    @property
    def convert(self) -> Convert:
        """What brings its labels to our roles."""
        return convert_clear if self.is_clear else convert_universal

    def parse(self, sentences: Sequence[Tokens]) -> Iterator[tuple[Doc, list[Word]]]:
        """As any pipeline, listening."""
        for document, words in super().parse(sentences):
            self.heard.append(Heard.of(document, words))
            yield document, words

    def take_heard(self) -> list[Heard]:
        """What was heard since the last time."""
        taken, self.heard = self.heard, []
        return taken


class Collector:
    """Reads texts with a stock pipeline and keeps their trees, mended where they may be trusted."""

    def __init__(self, language: str, settings: Settings, times: int) -> None:
        """`times` is how often a corrected tree counts; at nought those of people are not looked at."""
        self.language = language
        self._times = times
        self._pipeline = Listening(language, settings.pipelines[language])
        self._reader = Reader(settings, [language], load=lambda *_: self._pipeline)
        self._coder = Coder()
        self._corrected = corrected_trees(language) if times else {}
        self._trusted: list[Heard] = []
        self._others: list[Heard] = []

    def take(self, text: GoldText) -> None:
        """Read a text that a person coded. One without an event tells nothing of its tree."""
        annotated = self._annotate(text.text, text.title, text.published_at)
        coded = Counter(_RIGHT(event_facts(event)) for event in self._coder.code(annotated) if event.relevant)
        is_right = bool(text.events) and coded == Counter(_RIGHT(gold_facts(event)) for event in text.events)
        for heard in self._pipeline.take_heard():
            corrected = self._corrected.get(heard.texts)
            taken = heard if corrected is None else replace(heard, mended=corrected)
            if corrected is not None:
                self._trusted += [taken] * self._times
            else:
                (self._trusted if is_right else self._others).append(taken)

    def take_example(self, text: str) -> None:
        """Read an example of the lexicon, which the tests see come out."""
        self._annotate(text, None, None)
        self._trusted += self._pipeline.take_heard()

    def trees(self) -> list[Tree]:
        """All trees: those that may be trusted mended, the others as the parser has them, so that it forgets nothing."""
        pipeline = self._pipeline
        of_roles = Labels([*self._trusted, *self._others], pipeline.convert)
        mended = (mended_tree(one, pipeline.convert, of_roles, is_clear=pipeline.is_clear) for one in self._trusted)
        return [*mended, *(one.said for one in self._others)]

    def _annotate(self, text: str, title: str | None, published_at: str | None) -> Annotated:
        fields: dict[str, Any] = {"id": "text", "title": title, "text": text, "published_at": published_at}
        article = Article.model_validate(fields)
        identified = Identified(article=article, language=self.language, basis="feed", ingested_at=datetime.now(UTC))
        return self._reader.annotate(identified)


def texts(language: str) -> tuple[list[GoldText], list[str]]:
    """What is read to train on: texts coded by hand, and the lexicon's examples."""
    examples = dict.fromkeys(pattern.example for pattern in lexicon(language).patterns if pattern.example)
    return sentences(language, SETS), list(examples)
