"""The second stage: the sentences worth reading, with their grammar and entities."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any

from schemas import Annotated, ArticleDetails, Identified, LeftOut, Part, SentenceGrammar
from streams.errors import OperatorError
from streams.settings import Settings
from streams.stages.candidates import Candidate, Chooser
from streams.text.pipelines import Pipeline, load_pipeline
from streams.text.words import Word
from streams.versions import READER, reading_version


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
        wanted = settings.pipelines if languages is None else set(languages) & settings.pipelines.keys()
        self._pipelines = {language: load(language, settings.pipelines[language]) for language in wanted}
        self._chooser = Chooser(settings, self._pipelines)

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
                self._chooser.choose(article, pipeline, left) if article.article.status == "usable" else []
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
                reader=self.version_of(article.language),
            )
            for article, candidates, left in zip(articles, kept, left_out, strict=True)
        ]

    def version_of(self, language: str) -> str:
        """What `Annotated.reader` says of articles in this language: our own version, the pipeline's, the lexicon's names.

        Raises `OperatorError` where no pipeline reads it.
        """
        return f"eventwire reader {READER}; {self._pipeline(language).version}; names {reading_version()}"

    def choice(self, identified: Identified) -> frozenset[tuple[Part, int, bool]]:
        """The sentences that would be parsed: part, number, and whether their unknown names would be asked for.

        Nothing is parsed for it but titles with a topic; a tenth of what reading costs.
        """
        pipeline = self._pipeline(identified.language)
        with pipeline.memory():
            chosen = self._chooser.choose(identified, pipeline, [])
            return frozenset((one.part, one.index, _is_asked_for_names(one)) for one in chosen)

    def candidates(self, identified: Identified) -> list[Candidate]:
        """The sentences that `annotate` would parse, cut into tokens."""
        return self._chooser.choose(identified, self._pipeline(identified.language), [])

    def _pipeline(self, language: str) -> Pipeline:
        pipeline = self._pipelines.get(language)
        if pipeline is None:
            raise OperatorError(
                f"no pipeline reads `{language}`; set one in EVENTWIRE_PIPELINES, or route the article "
                "to articles.unsupported.v1"
            )
        return pipeline


def _read(kept: list[Candidate], pipeline: Pipeline) -> list[SentenceGrammar]:
    """Parse the candidates, and have the statistical entities set where a name is unknown.

    Only beside a known one, and where an event is likely: without there is none to publish, and this costs as much as
    parsing.
    """
    parsed = list(pipeline.parse([candidate.tokens for candidate in kept if candidate.tokens is not None]))
    pipeline.recognise(
        [document for candidate, (document, _) in zip(kept, parsed, strict=True) if _is_asked_for_names(candidate)]
    )
    return [
        _grammar(candidate, words, [_entity(document[word.index]) for word in words])
        for candidate, (document, words) in zip(kept, parsed, strict=True)
    ]


def _is_asked_for_names(candidate: Candidate) -> bool:
    """Whether the statistical entities of a sentence are asked for."""
    return candidate.prospect == "likely" and bool(candidate.names) and candidate.has_unknown_name


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
