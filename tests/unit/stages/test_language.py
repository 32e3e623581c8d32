"""The language stage."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from schemas import Article
from streams.stages.language import CERTAIN, identify

NOW = datetime(2025, 7, 13, 9, 30, tzinfo=UTC)
FRENCH = "Le ministre des Affaires étrangères a rencontré son homologue mardi à Moscou pour parler de la guerre."
ENGLISH = "The foreign minister met his counterpart in Moscow on Tuesday to talk about the war."
CHINESE = "外交部长星期二在莫斯科会见了他的同行，讨论了战争问题。双方同意继续对话，并签署了一项协议。"


@pytest.mark.parametrize(("text", "language"), [(FRENCH, "fr"), (ENGLISH, "en"), (CHINESE, "zh")])
def test_detector_is_believed_where_it_is_certain(text: str, language: str) -> None:
    found = identify(Article(text=text, language="de"), NOW)
    assert (found.language, found.basis) == (language, "detected")
    assert found.probability is not None
    assert found.probability >= CERTAIN


@pytest.mark.parametrize(("tag", "language"), [("fr-CA", "fr"), ("FR", "fr"), ("pt_BR", "pt")])
def test_feed_is_believed_where_the_detector_is_not_certain(tag: str, language: str) -> None:
    found = identify(Article(text="1 234 567", language=tag), NOW)
    assert (found.language, found.basis) == (language, "feed")


@pytest.mark.parametrize("tag", [None, "", "und", "French", "12"])
def test_language_is_undetermined_where_nobody_knows(tag: str | None) -> None:
    found = identify(Article(text="1 234 567", language=tag), NOW)
    assert (found.language, found.basis) == ("und", "none")


def test_only_the_beginning_is_looked_at() -> None:
    assert identify(Article(text=(FRENCH + " ") * 12 + ENGLISH * 200), NOW).language == "fr"


def test_withdrawn_article_without_text_has_no_probability() -> None:
    found = identify(Article(id="a", text="", status="cancelled", language="fr"), NOW)
    assert (found.language, found.basis, found.probability) == ("fr", "feed", None)


def test_article_and_time_of_ingestion_go_along() -> None:
    article = Article(text=FRENCH)
    found = identify(article, NOW)
    assert found.article == article
    assert found.ingested_at == NOW
