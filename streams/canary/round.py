"""One round: the canaries are fed, waited for, judged and taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from time import monotonic

from schemas import Article
from streams.canary.articles import CANARIES, Canary
from streams.canary.books import Books, Result
from streams.errors import OperatorError
from streams.exports.events import as_object
from streams.exports.reading import TopicReader
from streams.feeds.files import ReadArticle
from streams.feeds.kafka import feed
from streams.topics import ACCOUNTS, CANARY_EVENTS


def run_round(
    servers: Sequence[str], prefix: str, seconds: float, canaries: Iterable[Canary] = CANARIES
) -> list[Result]:
    """Feed the canaries under ids that begin with `prefix`, and say what became of each within that many seconds.

    However it ends they are taken back: `withdrawn` is what stands last in their accounts. Being taken back is
    waited for as long again. A round's version is the second it begins in, so that it is newer than those before.
    Never raises because of Kafka: where it can't be reached, every canary has failed.
    """
    now = datetime.now(UTC)
    articles = {
        article.id: (canary, article)
        for canary in canaries
        for article in [canary.article(prefix, int(now.timestamp()), now)]
    }
    books = Books(articles)
    try:
        _go(servers, books, [article for _, article in articles.values()], seconds)
    except OperatorError as error:
        return [Result(name, "failed", None, str(error)) for name in articles]
    return books.results(seconds)


def _go(servers: Sequence[str], books: Books, articles: Sequence[Article], seconds: float) -> None:
    # The reader first, so that the ends of the topics are where this round begins.
    with TopicReader(servers, [CANARY_EVENTS, ACCOUNTS], "end") as reader:
        try:
            feed(_as_read(articles), servers, delivered=lambda name: books.fed(name, monotonic()))
            _follow(reader, books, seconds, lambda: books.all_told)
        finally:
            feed(_as_read(map(_taken_back, articles)), servers)
        _follow(reader, books, seconds, lambda: books.all_withdrawn)


def _follow(reader: TopicReader, books: Books, seconds: float, is_done: Callable[[], bool]) -> None:
    """Take in what arrives until it is done, or the time is over."""
    deadline = monotonic() + seconds
    while not is_done() and (left := deadline - monotonic()) > 0:
        for received in reader.poll(min(left, 1.0)):
            record = as_object(received.value) or {}
            take = books.account if received.topic == ACCOUNTS.name else books.event
            take(record, monotonic())


def _as_read(articles: Iterable[Article]) -> Iterable[ReadArticle]:
    return (ReadArticle("canary", article) for article in articles)


def _taken_back(article: Article) -> Article:
    return article.model_copy(update={"version": article.version + 1, "status": "cancelled", "text": "", "title": None})
