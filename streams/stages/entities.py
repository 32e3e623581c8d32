"""The second stage: the sentences worth reading, with their grammar and entities."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from schemas import Annotated, ArticleDetails, Identified, LeftOut, Part, SentenceGrammar
from streams.actors.gazetteer import Gazetteer
from streams.cameo.patterns.lexicon import lexicon
from streams.errors import OperatorError
from streams.prospects.prospects import Prospect, Prospects
from streams.prospects.score import Looks
from streams.prospects.table import table
from streams.settings import Settings
from streams.text.choosing import CHARACTERS_A_TOKEN, has_unknown_name, is_worth_reading, stands_for_somebody
from streams.text.homographs import lacks_verb
from streams.text.normalise import Normalised, normalise
from streams.text.pipelines import Pipeline, load_pipeline
from streams.text.sentences import Span, sentences, trimmed
from streams.text.titles import topic_and_rest
from streams.text.tokens import Tokens
from streams.text.words import Word

READER = "14"
"""Raised whenever the same article would be read otherwise: cut, chosen, parsed or mended."""

LISTED = 500
"""Sentences listed as left out, at most: the last entry stands for all from there on."""

NAMED = 100
"""Actors listed of one sentence left out, at most."""

_ADJECTIVES = frozenset({"people", "combined"})
"""Kinds of names that may be adjectives."""


@dataclass(slots=True)
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

    @property
    def text(self) -> str:
        """The sentence, normalised."""
        return self.normalised.text[slice(*self.span)]


class Reader:
    """Reads articles: loads the pipelines and the gazetteer once, then is a pure function.

    Loading takes some five seconds and 600 MB. Raises `OperatorError` where a pipeline is not installed. `load` gives
    the pipeline of a language and name.
    """

    def __init__(
        self,
        settings: Settings,
        languages: Iterable[str] | None = None,
        load: Callable[[str, str], Pipeline] = load_pipeline,
    ) -> None:
        self._sentences = settings.sentences
        self._sentence_tokens = settings.sentence_tokens
        wanted = settings.pipelines if languages is None else set(languages) & settings.pipelines.keys()
        self._pipelines = {language: load(language, settings.pipelines[language]) for language in wanted}
        self._gazetteer = Gazetteer.load(self._pipelines)
        # Who parses all needs no table, and may be making one
        tables = {} if settings.parse_all else {language: table(language) for language in self._pipelines}
        self._prospects = {
            language: Prospects(lexicon(language), self._pipelines[language].lemmas, known)
            for language, known in tables.items()
            if known is not None
        }

    @property
    def languages(self) -> frozenset[str]:
        """The languages it can read."""
        return frozenset(self._pipelines)

    def annotate(self, identified: Identified) -> Annotated:
        """The article's sentences worth reading with their grammar, and what was left out and why.

        Raises `OperatorError` where the article's language has no pipeline here.
        """
        return self.annotate_all([identified])[0]

    def annotate_all(self, articles: Sequence[Identified]) -> list[Annotated]:
        """Articles of one language, each as `annotate` gives it, their sentences parsed together: short ones cost less.

        Raises `OperatorError` where their language has no pipeline here.
        """
        pipeline = self._pipeline(articles[0].language)
        left_out: list[list[LeftOut]] = [[] for _ in articles]
        with pipeline.memory():
            kept = [
                self._choose(article, pipeline, left) if article.article.status == "usable" else []
                for article, left in zip(articles, left_out, strict=True)
            ]
            read = iter(_read([candidate for candidates in kept for candidate in candidates], pipeline))
        return [
            Annotated(
                article=_details(article),
                language=article.language,
                ingested_at=article.ingested_at,
                sentences=list(islice(read, len(candidates))),
                left_out=left,
                reader=f"eventwire reader {READER}; {pipeline.version}",
            )
            for article, candidates, left in zip(articles, kept, left_out, strict=True)
        ]

    def candidates(self, identified: Identified) -> list[Candidate]:
        """The sentences that `annotate` would parse, cut into tokens."""
        return self._choose(identified, self._pipeline(identified.language), [])

    def _pipeline(self, language: str) -> Pipeline:
        pipeline = self._pipelines.get(language)
        if pipeline is None:
            raise OperatorError(
                f"no pipeline reads `{language}`; set one in EVENTWIRE_PIPELINES, or route the article "
                "to articles.unsupported.v1"
            )
        return pipeline

    def _choose(self, identified: Identified, pipeline: Pipeline, left_out: list[LeftOut]) -> list[Candidate]:
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
        has_unknown_name(candidate.text, candidate.names),
        stands_for_somebody(candidate.text, language),
    )


def _read(kept: list[Candidate], pipeline: Pipeline) -> list[SentenceGrammar]:
    """Parse the candidates, and have the statistical entities set where a name is unknown.

    Only beside a known one, and where an event is likely: without there is none to publish, and this costs as much as
    parsing.
    """
    parsed = list(pipeline.parse([candidate.tokens for candidate in kept if candidate.tokens is not None]))
    pipeline.recognise(
        [
            document
            for candidate, (document, _) in zip(kept, parsed, strict=True)
            if candidate.prospect == "likely" and candidate.names and has_unknown_name(candidate.text, candidate.names)
        ]
    )
    return [
        _grammar(candidate, words, [_entity(document[word.index]) for word in words])
        for candidate, (document, words) in zip(kept, parsed, strict=True)
    ]


def _entity(token: Any) -> str:
    return f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else ""


def _grammar(candidate: Candidate, words: list[Word], entities: list[str]) -> SentenceGrammar:
    """The record of a parsed sentence, its offsets in the text as it came."""
    assert candidate.tokens is not None
    normalised, (begin, end) = candidate.normalised, candidate.span
    start, stop = normalised.span(begin, end)
    spans = [
        normalised.span(begin + offset, begin + offset + len(word.text))
        for offset, word in zip(candidate.tokens.starts, words, strict=True)
    ]
    return SentenceGrammar(
        part=candidate.part,
        index=candidate.index,
        start=start,
        end=stop,
        text=candidate.original[start:stop],
        offset=[first - start for first, _ in spans],
        length=[last - first for first, last in spans],
        lemma=[word.lemma for word in words],
        pos=[word.pos for word in words],
        relation=[word.role for word in words],
        head=[word.head - word.index for word in words],
        morphology=[word.morphology for word in words],
        entity=entities,
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


def _details(identified: Identified) -> ArticleDetails:
    article = identified.article
    return ArticleDetails(
        id=article.id,
        version=article.version,
        status=article.status,
        title=article.title,
        url=article.url,
        publisher=article.publisher,
        published_at=article.published_at,
    )
