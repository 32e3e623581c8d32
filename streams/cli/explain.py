"""`eventwire explain`: why an article was coded as it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from schemas import Article, Event
from streams.cli.explanation import Explanation
from streams.cli.terminal import err, is_terminal, out, print_json
from streams.cli.working import summarize, worked
from streams.errors import BadFile, OperatorError
from streams.feeds.files import ReadArticle, read_articles
from streams.settings import settings

if TYPE_CHECKING:
    from streams.stages.whole_way import Explained

_ELSEWHERE = frozenset(
    {"article_id", "version", "title", "url", "publisher", "language", "sentence", "published_at", "ingested_at"}
    | {"coded_at", "coder"}
)
"""What an event repeats of its article and sentence."""


def explain(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ARTICLE]...", help="Files, folders, or - for standard input (default)."),
    ] = None,
    article_id: Annotated[
        str | None, typer.Option("--id", help="Only the article with this id: an event's `article_id`.")
    ] = None,
    language: Annotated[
        str | None, typer.Option(help="The language of articles that don't say it and are too short to tell: en.")
    ] = None,
) -> None:
    """Say of each sentence why it was coded as it was, or not: for those who mend the lexicon.

    Articles are read as `eventwire code` reads them; --id picks one out of a file of many. For each sentence: whether
    it was read; the actors, with the lines of the tables that know them; the clauses in the active voice, and what
    became of each; the pattern that fired, by file and line, with its weight (the heaviest fires), and its events, or
    why there are none; the patterns that nearly fired, with what they missed; the actors without a code, and the verbs
    without a pattern. Text on a terminal, in a pipe a JSON object a sentence.

    Examples: `eventwire explain article.txt` · `eventwire explain --id a1 today.jsonl | jq .acts` ·
    `echo "France urged Mali to talk." | eventwire explain --language en`
    """
    with err.status("loading the models"):
        from streams.stages.whole_way import WholeWay  # noqa: PLC0415 - models take seconds; --help must not wait

        way = WholeWay(settings())
    outcomes = Counter[str]()
    explanation = Explanation(out)
    articles = _chosen(read_articles(files or ["-"]), article_id)

    def tell(article: Article) -> Explained:
        known = article if article.language or not language else article.model_copy(update={"language": language})
        return way.explain(known, ingested_at=datetime.now(UTC))

    for explained in worked(articles, tell, outcomes):
        outcomes[explained.not_read or "explained"] += 1
        if is_terminal():
            explanation.show(explained)
        else:
            _print(explained)
    if article_id is not None and not outcomes:
        raise OperatorError(f"no article here has the id {article_id!r}; see the `article_id` of its events")
    summarize(outcomes)


def _chosen(articles: Iterator[ReadArticle | BadFile], article_id: str | None) -> Iterator[ReadArticle | BadFile]:
    """All articles, or that with the id and nothing else."""
    if article_id is None:
        return articles
    return (read for read in articles if isinstance(read, ReadArticle) and read.article.id == article_id)


def _print(explained: Explained) -> None:
    """A JSON object a sentence."""
    for sentence in explained.sentences:
        head = orjson.dumps({"article_id": explained.article.id, "language": explained.language})
        print_json(head[:-1] + b"," + orjson.dumps(sentence, default=_plain)[1:])


def _plain(value: Any) -> Any:
    if isinstance(value, Event):
        return value.model_dump(mode="json", exclude=set(_ELSEWHERE))
    raise TypeError(f"cannot write {type(value).__name__} as JSON")
