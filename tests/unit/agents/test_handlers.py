"""The three stages' glue. The language stage is the real one; the others' slow or large parts are stood in for."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import orjson
import pytest

import schemas
from schemas import Account, Annotated, ArticleDetails, Event, EventSentence, Identified, Trigger
from streams import topics
from streams.agents import coding, entities, language
from streams.agents.messages import Delivery, Handled, Handler
from streams.errors import ArticleTooLarge, InvalidArticle, NotJson
from streams.stages.coding import ArticleCoding
from streams.stages.language import _detector
from streams.stages.unmatched import Kind, Unmatched
from tests.unit.agents.helpers import MOMENT, received

FRENCH = "Le président russe a rencontré mercredi son homologue chinois à Pékin, selon le Kremlin."
POLISH = "Prezydent spotkał się w środę w Warszawie z przedstawicielami rządu i opozycji."


def article(**fields: Any) -> bytes:
    return orjson.dumps({"id": "é1", "text": FRENCH} | fields)


def names(handled: Handled) -> list[str]:
    return [delivery.topic.name for delivery in handled.deliveries]


def account_in(delivery: Delivery) -> Account:
    assert delivery.topic == topics.ACCOUNTS
    return Account.from_json(delivery.value)


def test_a_language_stage_that_can_not_load_its_detector_takes_no_article(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would dead-letter each, were the detector loaded with the first."""
    _detector.cache_clear()
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    with pytest.raises(FileNotFoundError):
        language.handler()


def test_an_article_in_a_supported_language_goes_on_with_its_time_of_arrival() -> None:
    handled = language.handler()(received(article(), key=None))
    assert names(handled) == [topics.IDENTIFIED.name]
    identified = Identified.from_json(handled.deliveries[0].value)
    assert (identified.language, identified.ingested_at) == ("fr", MOMENT)
    assert handled.deliveries[0].key == "é1".encode()


def test_an_article_in_another_language_is_kept_and_accounted_for() -> None:
    handled = language.handler()(received(article(text=POLISH, version=2)))
    assert names(handled) == [topics.UNSUPPORTED.name, topics.ACCOUNTS.name]
    account = account_in(handled.deliveries[1])
    assert (account.article_id, account.version, account.outcome, account.language) == ("é1", 2, "unsupported", "pl")


def test_an_article_that_came_is_counted_for_its_publisher() -> None:
    handled = language.handler()(received(article(text=POLISH, publisher="Agence A")))
    seen = {(one.metric, one.labels): one.value for one in handled.observations}
    assert seen["publisher_articles", ("Agence A",)] == 1
    assert seen["publisher_last_article", ("Agence A",)] == MOMENT.timestamp()
    assert seen["accounts", ("unsupported", "pl")] == 1


@pytest.mark.parametrize("text", ["", POLISH])
def test_a_cancelled_article_goes_on_whatever_its_language(text: str) -> None:
    handled = language.handler()(received(article(text=text, status="cancelled", version=3)))
    assert names(handled) == [topics.IDENTIFIED.name]


@pytest.mark.parametrize(
    ("value", "error"),
    [(b"{", NotJson), (b"{}", InvalidArticle), (orjson.dumps({"text": "x" * 1_000_001}), ArticleTooLarge)],
)
def test_bad_input_is_refused_by_its_name(value: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        language.handler()(received(value))


class TinyReader:
    """Reads nothing, but knows what it was asked."""

    languages = frozenset({"en", "fr"})

    def __init__(self, _settings: object) -> None:
        self.asked: list[str] = []

    def annotate(self, identified: Identified) -> Annotated:
        assert identified.article.status == "usable"
        assert identified.language in self.languages
        return annotated(id=identified.article.id)


def annotated(status: str = "usable", **details: Any) -> Annotated:
    return Annotated(
        article=ArticleDetails.model_validate({"id": "é1", "version": 1, "status": status} | details),
        language="fr",
        ingested_at=MOMENT,
        sentences=[],
        left_out=[],
        reader="1",
    )


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Handler:
    monkeypatch.setattr(entities, "Reader", TinyReader)
    return entities.handler()


def test_an_identified_article_is_read_and_goes_on(read: Handler) -> None:
    identified = language.handler()(received(article())).deliveries[0]
    handled = read(received(identified.value))
    assert names(handled) == [topics.ANNOTATED.name]
    assert handled.deliveries[0].key == "é1".encode()


def test_a_cancelled_article_goes_on_unread(read: Handler) -> None:
    cancelled = article(text="", title="Retiré", status="cancelled", version=4, published_at="2025-07-12")
    handled = read(received(language.handler()(received(cancelled)).deliveries[0].value))
    record = Annotated.from_json(handled.deliveries[0].value)
    assert (record.article.status, record.article.version, record.sentences) == ("cancelled", 4, [])
    assert (record.article.title, str(record.article.published_at)) == ("Retiré", "2025-07-12")


def actor(country: str | None, code: str | None) -> schemas.Actor:
    return schemas.Actor(text="x", start=0, end=1, code=code, country=country, roles=[], name=None)


def event(number: str, **fields: Any) -> Event:
    usual: dict[str, Any] = {
        "id": number,
        "article_id": "é1",
        "version": 1,
        "title": None,
        "url": None,
        "publisher": None,
        "language": "fr",
        "source": actor("RUS", "RUSGOV"),
        "target": actor("CHN", "CHN"),
        "code": "042",
        "root": "04",
        "label": "Make a visit",
        "quad_class": 1,
        "goldstein": 1.9,
        "plover": None,
        "modality": "actual",
        "confidence": 0.9,
        "mentions": 1,
        "date": None,
        "date_precision": None,
        "date_basis": "none",
        "location": None,
        "trigger": Trigger(text="x", start=0, end=1, rule="fr/04.txt:1"),
        "sentence": EventSentence(part="text", index=0, start=0, end=1, text="x"),
        "published_at": None,
        "ingested_at": MOMENT,
        "coded_at": None,
        "coder": schemas.Coder(version="1", lexicon="a"),
    }
    return Event.model_validate(usual | fields)


@pytest.fixture
def code(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Handled]:
    """Runs the coding stage's glue on an article that has these events."""

    def run(
        *events: Event, status: str = "usable", unmatched: Sequence[Unmatched] = (), headers: Any = (), **details: Any
    ) -> Handled:
        class TinyCoder:
            identity = schemas.Coder(version="1", lexicon="a")

            def load(self, languages: Iterable[str]) -> None:
                pass

            def code(self, record: Annotated) -> list[Event]:
                return self.code_and_note(record).events

            def code_and_note(self, record: Annotated) -> ArticleCoding:
                assert record.article.status == "usable"
                return ArticleCoding(list(events), list(unmatched))

        monkeypatch.setattr(coding, "Coder", TinyCoder)
        return coding.handler()(received(annotated(status, **details).to_json(), headers=headers))

    return run


def test_an_event_goes_to_all_events_and_to_its_quad_class_and_the_account_comes_last(
    code: Callable[..., Handled],
) -> None:
    handled = code(event("e1"), event("e2", quad_class=4))
    assert names(handled) == [
        topics.CODED.name,
        topics.VERBAL_COOPERATION.name,
        topics.CODED.name,
        topics.MATERIAL_CONFLICT.name,
        topics.ACCOUNTS.name,
    ]
    assert {delivery.key for delivery in handled.deliveries[:4]} == {b"RUS-CHN"}
    account = account_in(handled.deliveries[-1])
    assert (account.outcome, account.events, account.ingested_at) == ("coded", ["e1", "e2"], MOMENT)
    published = Event.from_json(handled.deliveries[0].value)
    assert published.coded_at == account.accounted_at


@pytest.mark.parametrize("modality", ["conditional", "historical"])
def test_what_did_not_happen_now_is_not_on_the_topics_by_class(code: Callable[..., Handled], modality: str) -> None:
    assert names(code(event("e1", modality=modality))) == [topics.CODED.name, topics.ACCOUNTS.name]


def test_an_event_of_no_relevance_is_neither_published_nor_accounted_for(code: Callable[..., Handled]) -> None:
    handled = code(event("e1", relevant=False))
    assert names(handled) == [topics.ACCOUNTS.name]
    account = account_in(handled.deliveries[0])
    assert (account.outcome, account.events) == ("nothing-to-code", [])


def test_a_cancelled_article_withdraws_its_events(code: Callable[..., Handled]) -> None:
    handled = code(event("e1"), status="cancelled")
    assert names(handled) == [topics.ACCOUNTS.name]
    assert account_in(handled.deliveries[0]).outcome == "withdrawn"


def test_events_are_observed_with_the_time_they_took_to_come(code: Callable[..., Handled]) -> None:
    seen = {(one.metric, one.labels): one.value for one in code(event("e1")).observations}
    assert seen["events", ("04", "1", "fr", "actual")] == 1
    assert seen["coding_delay_seconds", ()] > 0
    assert seen["accounts", ("coded", "fr")] == 1
    assert ("publication_delay_seconds", ()) not in seen


def test_what_the_lexicon_does_not_know_is_counted_and_not_named(code: Callable[..., Handled]) -> None:
    words: list[tuple[Kind, str]] = [("verb", "a"), ("verb", "b"), ("actor", "c")]
    unknown = [Unmatched(kind, "fr", text, "…") for kind, text in words]
    seen = {one.labels: one.value for one in code(unmatched=unknown).observations if one.metric == "unmatched"}
    assert seen == {("verb", "fr"): 2, ("actor", "fr"): 1}


def test_a_canary_is_no_news_its_events_are_apart_and_nothing_it_tells_is_counted(code: Callable[..., Handled]) -> None:
    canary = {"id": "canary-3f0a-en-fight", "publisher": "eventwire-canary"}
    told = event("e1", article_id=canary["id"], publisher=canary["publisher"])
    handled = code(told, unmatched=[Unmatched("verb", "fr", "a", "…")], **canary)
    assert names(handled) == [topics.CANARY_EVENTS.name, topics.ACCOUNTS.name]
    assert account_in(handled.deliveries[-1]).events == ["e1"]
    assert handled.observations == []
    assert language.handler()(received(article(**canary))).observations == []


REPLAYED = (("replayed-from", b"articles.identified.v1/3/7"), ("replayed-timestamp", b"2026-11-01T09:30:00+00:00"))


def test_what_is_read_again_says_so_to_the_stage_behind(read: Handler) -> None:
    identified = language.handler()(received(article())).deliveries[0]
    assert read(received(identified.value)).deliveries[0].headers == ()
    again = read(received(identified.value, headers=(("traceparent", b"00-1"), *REPLAYED)))
    assert again.deliveries[0].headers == REPLAYED


def test_what_is_coded_again_is_no_news_and_counted_nowhere(code: Callable[..., Handled]) -> None:
    first, again = code(event("e1")), code(event("e1"), headers=REPLAYED)
    assert names(again) == names(first)
    assert first.observations
    assert again.observations == []


def test_what_only_looks_like_a_canary_is_news(code: Callable[..., Handled]) -> None:
    told = event("e1", article_id="é1", publisher="eventwire-canary")
    assert topics.CODED.name in names(code(told, publisher="eventwire-canary"))


@pytest.mark.parametrize(
    ("source", "target", "key"),
    [
        (actor("RUS", "RUSGOV"), None, "RUS----"),
        (None, actor(None, "IGOUNO"), "----IGOUNO"),
        (actor(None, None), actor("MLI", "MLIMIL"), "----MLI"),
    ],
)
def test_the_key_is_the_dyad(source: schemas.Actor | None, target: schemas.Actor | None, key: str) -> None:
    assert coding.key_of(event("e1", source=source, target=target)) == key


@pytest.mark.parametrize("module", ["language", "entities", "coding", "pool_process"])
def test_handlers_and_pool_processes_do_without_faust(module: str) -> None:
    program = f"import streams.agents.{module}, sys; sys.exit('faust' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
