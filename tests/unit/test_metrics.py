"""The metrics: their names, and observations applied to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from prometheus_client import REGISTRY

from streams import labels, metrics
from streams.agents.messages import Observation
from streams.settings import Settings


def test_every_metric_is_named_for_what_it_counts_in() -> None:
    families = [family for family in REGISTRY.collect() if family.name.startswith("eventwire_")]
    assert len(families) == 27
    for family in families:
        assert family.documentation.endswith(".")
        assert re.fullmatch(r"eventwire_[a-z_]+", family.name)
        if family.type == "histogram":
            assert family.name.endswith("_seconds")


def test_an_observation_is_added_to_the_metric_it_names() -> None:
    labels = {"root": "19", "quad_class": "4", "language": "fr", "modality": "actual"}
    before = REGISTRY.get_sample_value("eventwire_events_total", labels) or 0.0
    metrics.observe(Observation("events", ("19", "4", "fr", "actual"), 2))
    assert REGISTRY.get_sample_value("eventwire_events_total", labels) == before + 2


def test_seconds_go_into_their_histogram() -> None:
    before = REGISTRY.get_sample_value("eventwire_coding_delay_seconds_sum") or 0.0
    metrics.observe(Observation("coding_delay_seconds", (), 1.5))
    assert REGISTRY.get_sample_value("eventwire_coding_delay_seconds_sum") == before + 1.5


def test_an_unknown_metric_is_an_error() -> None:
    with pytest.raises(KeyError):
        metrics.observe(Observation("evnts", (), 1))


def test_the_exposition_has_no_creation_times() -> None:
    metrics.observe(Observation("stage_seconds", ("coding",), 0.1))
    text = metrics.exposition().decode()
    assert 'eventwire_stage_seconds_count{stage="coding"}' in text
    assert "_created" not in text


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Settings that list the publishers Agence A and Agence B."""
    monkeypatch.setattr(labels, "settings", lambda: Settings(_env_file=None, publishers="Agence A, Agence B"))
    labels.publishers.cache_clear()
    yield
    labels.publishers.cache_clear()


def series(name: str, label: str) -> set[str]:
    """The values that a label of a metric has had."""
    return {sample.labels[label] for family in REGISTRY.collect() for sample in family.samples if sample.name == name}


@pytest.mark.usefixtures("listed")
def test_a_hostile_publisher_country_or_language_makes_no_series_of_its_own() -> None:
    for number in range(100):
        hostile = f'x{number}"}} 1\n'
        metrics.observe(Observation("publisher_articles", (hostile,), 1))
        metrics.observe(Observation("publisher_last_article", (hostile,), 1))
        metrics.observe(Observation("goldstein_negative", (hostile,), 1))
        metrics.observe(Observation("accounts", ("coded", hostile), 1))
    metrics.observe(Observation("publisher_articles", ("Agence A",), 1))
    assert series("eventwire_publisher_articles_total", "publisher") <= {"Agence A", "Agence B", "other"}
    assert "Agence A" in series("eventwire_publisher_articles_total", "publisher")
    assert series("eventwire_publisher_last_article_timestamp_seconds", "publisher") <= {
        "Agence A",
        "Agence B",
        "other",
    }
    assert series("eventwire_country_goldstein_negative_total", "country") == {"other"}
    assert series("eventwire_accounts_total", "language") == {"other"}


@pytest.mark.usefixtures("listed")
def test_what_is_known_beforehand_is_there_from_the_beginning() -> None:
    metrics.begin("language", 16, 0)
    metrics.begin("entities", 16, 2)
    never = REGISTRY.get_sample_value("eventwire_publisher_last_article_timestamp_seconds", {"publisher": "Agence B"})
    assert never == 0
    assert REGISTRY.get_sample_value("eventwire_pool_size", {"stage": "entities"}) == 2
    assert REGISTRY.get_sample_value("eventwire_pool_size", {"stage": "language"}) is None
    codes = {"not-json", "stage-died", "record-too-large"}
    assert codes <= series("eventwire_dead_letters_total", "code")
    assert "article-error" not in series("eventwire_dead_letters_total", "code")
    (reader,) = series("eventwire_build_info", "reader")
    assert reader.isdigit()


def test_the_busiest_dyads_are_told_and_no_more_of_them() -> None:
    for number in range(metrics.TOP_DYADS + 20):
        metrics.observe(Observation("dyad", ("FRA", f"X{number}"), 1))
    metrics.observe(Observation("dyad", ("RUS", "UKR"), 5))
    assert REGISTRY.get_sample_value("eventwire_dyad_events", {"source": "RUS", "target": "UKR"}) == 5
    assert len(series("eventwire_dyad_events", "target")) == metrics.TOP_DYADS
