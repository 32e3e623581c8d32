"""Articles explained: the same events as coded, and a reason for every sentence."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from schemas import Article
from streams.settings import Settings
from streams.stages.explain import LeftOutTrace, SentenceTrace
from streams.stages.whole_way import WholeWay

pytestmark = pytest.mark.model

NOW = datetime(2026, 1, 1, tzinfo=UTC)
TEXT = (
    "The roses bloomed. Russia attacked Ukraine. Russia attacked Ukraine. France did not attack Mali. "
    "Protesters attacked the police on Sunday. Mali flergled Oleh Quorvex of France."
)


@pytest.fixture(scope="module")
def way() -> WholeWay:
    return WholeWay(Settings(parse_all=True))


@pytest.fixture(scope="module")
def article() -> Article:
    return Article(title="Russia attacked Ukraine", text=TEXT, language="en")


@pytest.fixture(scope="module")
def sentences(way: WholeWay, article: Article) -> list[SentenceTrace | LeftOutTrace]:
    return way.explain(article, ingested_at=NOW).sentences


def kept(sentences: list[SentenceTrace | LeftOutTrace], words: str) -> list[SentenceTrace]:
    return [one for one in sentences if isinstance(one, SentenceTrace) and words in one.text]


def test_every_sentence_is_told_in_order_the_title_first(sentences: list[SentenceTrace | LeftOutTrace]) -> None:
    assert [(one.part, one.index) for one in sentences] == [("title", 0), *(("text", number) for number in range(6))]


def test_a_sentence_left_out_has_its_words_and_the_reason(sentences: list[SentenceTrace | LeftOutTrace]) -> None:
    (left_out,) = (one for one in sentences if isinstance(one, LeftOutTrace))
    assert (left_out.text.strip(), left_out.left_out) == ("The roses bloomed.", "no-actor")


def test_the_events_are_those_that_are_coded(
    way: WholeWay, article: Article, sentences: list[SentenceTrace | LeftOutTrace]
) -> None:
    explained = {
        trace.event.id
        for sentence in sentences
        if isinstance(sentence, SentenceTrace)
        for act in sentence.acts
        for trace in act.events
        if trace.not_published is None
    }
    assert explained == {event.id for event in way.code(article, ingested_at=NOW).events if event.relevant}


def test_what_the_article_told_before_is_said_so(sentences: list[SentenceTrace | LeftOutTrace]) -> None:
    told = [sentence.acts[0].events[0].not_published for sentence in kept(sentences, "Russia attacked")]
    assert told == [None, "told-before", "told-before"]


def test_why_there_is_no_event_or_none_published(sentences: list[SentenceTrace | LeftOutTrace]) -> None:
    (denied,) = kept(sentences, "did not attack")
    (nobodys,) = kept(sentences, "Protesters")
    assert [act.outcome for act in denied.acts] == ["denied"]
    assert [event.not_published for act in nobodys.acts for event in act.events] == ["no-known-actor"]


def test_what_the_lexicon_lacks_is_named(sentences: list[SentenceTrace | LeftOutTrace]) -> None:
    (sentence,) = kept(sentences, "flergled")
    assert sentence.unmatched_verbs == ["flergle"]


def test_an_article_that_is_not_read_has_the_reason(way: WholeWay) -> None:
    explained = way.explain(Article(text="", status="cancelled", id="gone"), ingested_at=NOW)
    assert (explained.not_read, explained.sentences) == ("withdrawn", [])
