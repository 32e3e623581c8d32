"""What the commands that read articles without Kafka share: every article tried, and what fails said and passed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import typer

from schemas import Article
from streams.agents.decoding import refuse_oversized
from streams.cli.feed import tell_problem
from streams.cli.terminal import err, say
from streams.errors import ArticleError, BadFile, LexiconError, StageFailed
from streams.feeds.files import ReadArticle
from streams.harmless import clean
from streams.settings import settings

Result = TypeVar("Result")

_FAILED = ("not read", "dead-letter")


def worked(
    articles: Iterable[ReadArticle | BadFile], work: Callable[[Article], Result], outcomes: Counter[str]
) -> Iterator[Result]:
    """What `work` makes of each article, in order.

    What can't be read, and what an agent would put to the dead letters, is one line on standard error and counted
    in `outcomes`. Raises LexiconError where the lexicon has a mistake.
    """
    for read in articles:
        if isinstance(read, BadFile):
            tell_problem(read)
            outcomes["not read"] += 1
            continue
        try:
            refuse_oversized(read.article, settings().article_bytes)
            result = work(read.article)
        except LexiconError:
            raise  # it is not the article's fault
        except Exception as error:  # noqa: BLE001 - whatever it is, this article alone is set aside
            failure = error if isinstance(error, ArticleError) else StageFailed(f"{type(error).__name__}: {error}")
            err.print(f"eventwire: {clean(read.where)}: {clean(str(failure))} [{failure.code}]", markup=False)
            outcomes["dead-letter"] += 1
            continue
        yield result


def summarize(outcomes: Counter[str]) -> None:
    """Say what became of the articles; end with exit code 1 where one failed."""
    say(", ".join(f"{count} {outcome}" for outcome, count in outcomes.most_common()) or "no articles")
    if any(outcomes[failed] for failed in _FAILED):
        raise typer.Exit(1)
