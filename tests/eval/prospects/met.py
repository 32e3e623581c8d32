"""Sentences that were met with, all parsed and coded: how they looked before, and whether they told an event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from schemas import Identified
from streams.cameo.patterns.lexicon import lexicon
from streams.prospects.hooks import Hook, Hooks
from streams.prospects.score import Looks
from streams.settings import Settings
from streams.stages.candidates import looks_of
from streams.stages.coding import Coder
from streams.stages.entities import Reader
from streams.text.pipelines import load_pipeline


@dataclass(frozen=True, slots=True)
class Met:
    """A sentence of an article, and of which of its hooks events came that are published."""

    article: str
    weight: float
    looks: Looks
    hooks: frozenset[Hook]
    came: frozenset[Hook]
    tells: bool


class Meeting:
    """Reads and codes articles of one language, every sentence of them."""

    def __init__(self, language: str) -> None:
        chosen = Settings(parse_all=True)
        self._pipeline = load_pipeline(language, chosen.pipelines[language])
        self._reader = Reader(chosen, [language])
        self._coder = Coder()
        self._coder.load([language])
        self._hooks = Hooks(lexicon(language), self._pipeline.lemmas)

    def of(self, articles: Iterable[Identified], weight: float) -> Iterator[Met]:
        """The sentences of the articles that somebody may act in. Each weighs so much in counts and fits."""
        for article in articles:
            looks = [looks_of(candidate, article.language) for candidate in self._reader.candidates(article)]
            coded = self._coder.sentences(self._reader.annotate(article))
            for each, sentence in zip(looks, coded, strict=True):
                hooks = frozenset(self._hooks.of(each.words))
                published = [coding for coding, event in sentence.events if event.relevant]
                lemmas = (
                    (self._pipeline.lemmas.of(sentence.scene.token(one.trigger).text), one.code[:2])
                    for one in published
                )
                came = frozenset((lemma, root) for known, root in lemmas for lemma in known) & hooks
                yield Met(article.article.id, weight, each, hooks, came, bool(published))
