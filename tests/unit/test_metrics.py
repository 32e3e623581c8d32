"""The metrics: their names, and observations applied to them."""

from __future__ import annotations

import re

import pytest
from prometheus_client import REGISTRY

from streams import metrics
from streams.agents.messages import Observation


def test_every_metric_is_named_for_what_it_counts_in() -> None:
    families = [family for family in REGISTRY.collect() if family.name.startswith("eventwire_")]
    assert len(families) == 13
    for family in families:
        assert family.documentation.endswith(".")
        assert re.fullmatch(r"eventwire_[a-z_]+", family.name)
        if family.type == "histogram":
            assert family.name.endswith("_seconds")


def test_an_observation_is_added_to_the_metric_it_names() -> None:
    labels = {"root": "19", "quad_class": "4", "language": "fr"}
    before = REGISTRY.get_sample_value("eventwire_events_total", labels) or 0.0
    metrics.observe(Observation("events", ("19", "4", "fr"), 2))
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
