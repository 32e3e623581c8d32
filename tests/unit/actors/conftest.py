"""An article's actors, read without a model."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ActorReader, ArticleActors


@pytest.fixture
def article() -> Callable[[str], ArticleActors]:
    """Begin an article without a date in a language."""
    return lambda language: ActorReader.load(language).article(None)
