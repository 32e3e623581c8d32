"""The articles that are measured with: a corpus as often as it is asked for, each time with names nobody has seen; long ones."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import count, cycle, islice

from schemas import Article
from streams.errors import BadFile
from streams.feeds.files import read_articles
from streams.stages.language import identify

_NAME = re.compile(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Ý][a-zà-ÿ]{5,}\b")
"""Most likely a name: capitalised behind another word."""
SHARE = 12
"""One such name of so many is made another in each copy: some three an article, as new persons come into the news."""


def corpus(files: Iterable[str]) -> list[Article]:
    """The articles of files; what can't be read is told on standard error."""
    found = []
    for read in read_articles(files):
        if isinstance(read, BadFile):
            print(read, file=sys.stderr)  # noqa: T201
        else:
            found.append(read.article)
    return found


def repeated(articles: list[Article], number: int) -> list[Article]:
    """So many articles: the corpus over and over, each copy with ids and some names of its own."""
    return list(islice(_copies(articles), number))


def long(articles: list[Article], number: int, size: int) -> list[Article]:
    """So many articles of `size` bytes of UTF-8 at least: each several of one language behind each other."""
    by_language: dict[str, list[Article]] = {}
    for article in articles:
        by_language.setdefault(identify(article, datetime.now(UTC)).language, []).append(article)
    sources = [cycle(same) for same in by_language.values() if len(same) > 1]
    return [
        _joined(source, f"long-{place}", size) for place, source in zip(range(number), cycle(sources), strict=False)
    ]


def _joined(source: Iterator[Article], name: str, size: int) -> Article:
    first = next(source)
    text = first.text
    while len(text.encode()) < size:
        text = f"{text}\n\n{next(source).text}"
    return first.model_copy(update={"id": name, "text": text})


def _copies(articles: list[Article]) -> Iterator[Article]:
    yield from articles
    for copy in count(1):
        for article in articles:
            text = _renamed(article.text, f"{copy}".translate(_SYLLABLES))
            yield article.model_copy(update={"id": f"{article.id}-{copy}", "text": text})


def _renamed(text: str, ending: str) -> str:
    numbers = count()
    return _NAME.sub(lambda name: name[0] + ending if next(numbers) % SHARE == SHARE - 1 else name[0], text)


_SYLLABLES = str.maketrans(
    dict(zip("0123456789", ("ba", "ko", "li", "mu", "ne", "po", "ri", "su", "to", "ve"), strict=True))
)
