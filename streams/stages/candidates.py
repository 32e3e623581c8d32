"""Which sentences of an article are parsed, and why the others are not."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from schemas import Identified, LeftOut, Part
from streams.actors.gazetteer import Gazetteer
from streams.cameo.patterns.lexicon import Lexicon
from streams.prospects.prospects import Prospect, Prospects
from streams.prospects.score import Looks
from streams.prospects.table import table
from streams.settings import Settings
from streams.text.choosing import CHARACTERS_A_TOKEN, has_unknown_name, is_worth_reading, stands_for_somebody
from streams.text.homographs import lacks_verb
from streams.text.normalise import Normalised, normalise
from streams.text.pipelines import Pipeline
from streams.text.sentences import Span, sentences, trimmed
from streams.text.titles import topic_and_rest
from streams.text.tokens import Tokens

LISTED = 500
"""Sentences listed as left out, at most: the last entry stands for all from there on."""

NAMED = 100
"""Actors listed of one sentence left out, at most."""

_ADJECTIVES = frozenset({"people", "combined"})
"""Kinds of names that may be adjectives."""


@dataclass
class Candidate:
    """A sentence of the article; `span` counts in the normalised part, `names` from the sentence's start."""

    part: Part
    index: int
    original: str
    normalised: Normalised
    span: Span
    names: list[Span]
    proper_names: list[Span]
    """Those of them that are no adjectives."""
    tokens: Tokens | None = None
    prospect: Prospect = "likely"

    @cached_property
    def text(self) -> str:
        """The sentence, normalised."""
        return self.normalised.text[slice(*self.span)]

    @cached_property
    def has_unknown_name(self) -> bool:
        """Whether a word is written as a name that nobody knows."""
        return has_unknown_name(self.text, self.names)


class Chooser:
    """Chooses the sentences that are parsed. Titles are, whatever their prospects: what is below is about them."""

    def __init__(self, settings: Settings, pipelines: Mapping[str, Pipeline]) -> None:
        self._sentences = settings.sentences
        self._sentence_tokens = settings.sentence_tokens
        self._gazetteer = Gazetteer.load(pipelines)
        # Who parses all needs no table, and may be making one
        tables = {} if settings.parse_all else {language: table(language) for language in pipelines}
        self._prospects = {
            # Read for this alone and let go: the patterns themselves are the coding stage's
            language: Prospects(Lexicon.load(language), pipelines[language].lemmas, known)
            for language, known in tables.items()
            if known is not None
        }

    def choose(self, identified: Identified, pipeline: Pipeline, left_out: list[LeftOut]) -> list[Candidate]:
        """The candidates to parse, tokenised; the others go to `left_out` with the reason."""
        kept: list[Candidate] = []
        candidates = iter(self._candidates(identified, pipeline))
        for candidate in candidates:
            if len(left_out) == LISTED - 1:
                # An article this long would not fit into a message with each of its sentences listed.
                left_out.append(_rest(candidate, candidates))
                break
            reason = self._reason_against(candidate, pipeline, len(kept))
            if reason is None:
                kept.append(candidate)
            else:
                left_out.append(_left_out(candidate, reason))
        return kept

    def _reason_against(self, candidate: Candidate, pipeline: Pipeline, kept: int) -> str | None:
        if not is_worth_reading(candidate.text, candidate.names, pipeline.language):
            return "no-actor"
        if kept >= self._sentences:
            return "over-limit"
        if len(candidate.text) > self._sentence_tokens * CHARACTERS_A_TOKEN:
            return "too-long"
        candidate.tokens = pipeline.tokenise(candidate.text, candidate.proper_names)
        if len(candidate.tokens) > self._sentence_tokens:
            return "too-long"
        prospects = self._prospects.get(pipeline.language)
        if prospects is not None and candidate.part != "title":
            candidate.prospect = prospects.judge(looks_of(candidate, pipeline.language))
        return "unlikely" if candidate.prospect == "poor" else None

    def _candidates(self, identified: Identified, pipeline: Pipeline) -> Iterable[Candidate]:
        """All sentences: the title, which is one or has a topic before it (*Mali: army bombs camp*), then the text's."""
        article, language = identified.article, identified.language
        if article.title:
            title = normalise(article.title)
            span = trimmed(title.text, 0, len(title.text))
            spans = self._title(title.text, span, pipeline) if span[0] < span[1] else []
            yield from self._with_names("title", article.title, title, spans, language)
        text = normalise(article.text)
        yield from self._with_names("text", article.text, text, sentences(text.text, language), language)

    def _title(self, title: str, span: Span, pipeline: Pipeline) -> list[Span]:
        """The title as one sentence, or its topic and the rest where the topic has no verb."""
        parts = topic_and_rest(title, span)
        if len(parts) > 1:
            topic = pipeline.tokenise(title[slice(*parts[0])])
            ((_, words),) = pipeline.parse([topic])
            return parts if lacks_verb(words) else [span]
        return parts

    def _with_names(
        self, part: Part, original: str, normalised: Normalised, spans: list[Span], language: str
    ) -> Iterable[Candidate]:
        found = self._gazetteer.find(normalised.text, language)
        position = 0
        for index, (start, end) in enumerate(spans):
            while position < len(found) and found[position].start < start:
                position += 1
            first = position
            while position < len(found) and found[position].start < end:
                position += 1
            inside = found[first:position]
            names = [(name.start - start, min(name.end, end) - start) for name in inside]
            proper = [span for span, name in zip(names, inside, strict=True) if name.kind not in _ADJECTIVES]
            yield Candidate(part, index, original, normalised, (start, end), names, proper)


def looks_of(candidate: Candidate, language: str) -> Looks:
    """How a sentence that has been cut looks before it is parsed."""
    assert candidate.tokens is not None
    return Looks(
        candidate.tokens.words,
        len(candidate.names),
        candidate.has_unknown_name,
        stands_for_somebody(candidate.text, language),
    )


def _left_out(candidate: Candidate, reason: str) -> LeftOut:
    start, end = candidate.normalised.span(*candidate.span)
    text = candidate.text
    return LeftOut(
        part=candidate.part,
        index=candidate.index,
        start=start,
        end=end,
        reason=reason,
        actors=[text[first:last] for first, last in candidate.names[:NAMED]],
    )


def _rest(first: Candidate, others: Iterable[Candidate]) -> LeftOut:
    """One entry for a sentence and all behind it; its actors are the first sentence's."""
    left = _left_out(first, "over-limit")
    last = deque(others, maxlen=1)
    end = last[0].normalised.span(*last[0].span)[1] if last else left.end
    return left.model_copy(update={"end": end})
