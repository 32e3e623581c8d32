"""Prometheus watches real workers under load: every query of the dashboards and alerts returns data, and an alert arrives."""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from streams.topics import CODED
from tests.deploy.live.observers import DEPLOY
from tests.deploy.live.stack import PUBLISHER, Stack
from tests.integration.cluster import TestCluster, wait_until

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.timeout(600)]

PATIENCE = 120.0
"""Seconds from the beginning of the load until every query must have returned data."""
VARIABLES = {"$job": ".+", "$instance": ".+", "$country": ".+", "$__rate_interval": "10s"}


def panel_queries() -> Iterator[Any]:
    for file in sorted((DEPLOY / "grafana" / "dashboards").glob("*.json")):
        for panel in json.loads(file.read_text(encoding="utf-8"))["panels"]:
            for target in panel.get("targets", ()):
                unit = panel["fieldConfig"]["defaults"]["unit"]
                yield pytest.param(target["expr"], unit, id=f"{file.stem}: {panel['title']} {target['refId']}")


def rules() -> list[dict[str, Any]]:
    files = sorted((DEPLOY / "prometheus" / "rules").glob("*.yml"))
    loaded: list[Any] = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in files]
    return [rule for content in loaded for group in content["groups"] for rule in group["rules"]]


def selectors(expr: str) -> list[str]:
    """The series that an alert looks at."""
    return re.findall(r"\b(?:(?:eventwire|kafka|process)[a-z0-9_:]+|up\b)(?:\{.*?\})?", expr)


def filled(expr: str) -> str:
    """The query with all workers and countries chosen."""
    for variable, value in VARIABLES.items():
        expr = expr.replace(variable, value)
    assert "$" not in expr
    return expr


@pytest.fixture(scope="module")
def deadline() -> float:
    return time.monotonic() + PATIENCE


def figures(stack: Stack, expr: str) -> list[float]:
    """What a query gives now."""
    return [float(series["value"][1]) for series in stack.query(expr)]


def has_data(stack: Stack, expr: str) -> bool:
    """Whether a query gives at least one figure that is a number."""
    return any(map(math.isfinite, figures(stack, expr)))


def wait_for_data(stack: Stack, expr: str, deadline: float) -> None:
    wait_until(lambda: has_data(stack, expr), max(1.0, deadline - time.monotonic()), f"data for {expr}")


@pytest.mark.parametrize(("expr", "unit"), list(panel_queries()))
def test_every_panels_query_returns_data_that_its_unit_can_have(
    stack: Stack, deadline: float, expr: str, unit: str
) -> None:
    wait_for_data(stack, filled(expr), deadline)
    values = [value for value in figures(stack, filled(expr)) if math.isfinite(value)]
    if unit == "percentunit":  # a little over 1, since what is divided is counted at different moments
        assert all(0 <= value < 1.5 for value in values), values
    if unit in {"s", "cps", "bytes"}:
        assert all(value >= 0 for value in values), values


@pytest.mark.parametrize(
    ("panel", "least", "most"),
    [("Mean Goldstein, by country A", -10, 10), ("Conflict and cooperation, by country A", -1, 1)],
)
def test_how_countries_lean_stays_within_its_bounds(stack: Stack, panel: str, least: float, most: float) -> None:
    (expr,) = [str(one.values[0]) for one in panel_queries() if one.id == f"events: {panel}"]
    values = figures(stack, filled(expr))
    assert len(values) > 1
    assert all(least <= value <= most for value in values if math.isfinite(value)), values


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.get("alert") or one["record"]) for one in rules()])
def test_every_rules_series_are_there(stack: Stack, deadline: float, rule: dict[str, Any]) -> None:
    if "record" in rule:
        wait_for_data(stack, rule["record"], deadline)
        return
    found = selectors(rule["expr"])
    assert found
    for selector in found:
        wait_for_data(stack, selector, deadline)


def test_a_query_of_what_is_not_there_has_no_data(stack: Stack) -> None:
    assert not has_data(stack, "eventwire_evnts_total")
    assert not has_data(stack, "eventwire_in_flight / 0")


def test_prometheus_finds_no_fault_in_a_rule_and_reaches_everybody(stack: Stack) -> None:
    groups = stack.prometheus("rules")["groups"]
    evaluated = [rule for group in groups for rule in group["rules"]]
    assert len(evaluated) == len(rules())
    assert {rule["name"]: rule.get("lastError") for rule in evaluated if rule["health"] != "ok"} == {}
    targets = stack.prometheus("targets")["activeTargets"]
    assert {one["labels"]["job"] for one in targets if one["health"] == "up"} == {
        "eventwire",
        "eventwire-canary",
        "kafka-exporter",
        "prometheus",
        "alertmanager",
    }


def test_workers_alone_are_counted_as_such(stack: Stack) -> None:
    (query,) = [one.values[0] for one in panel_queries() if one.id == "pipeline: Workers A"]
    (series,) = stack.query(filled(str(query)))
    assert series["value"][1] == "3"


def test_the_listed_publishers_alone_have_figures_of_their_own(stack: Stack) -> None:
    found = {series["metric"]["publisher"] for series in stack.query("eventwire_publisher_articles_total")}
    assert found == {PUBLISHER, "Agence B", "other"}


def test_the_figures_are_what_kafka_has(stack: Stack) -> None:
    """Not fewer events than were there before, and not more than are there behind."""

    def counted() -> float:
        return float(stack.query("sum(eventwire_events_total)")[0]["value"][1])

    with TestCluster(stack.servers) as cluster:
        before = cluster.count(CODED)
        assert before > 0
        wait_until(lambda: counted() >= before, 30, "their counting")
        assert counted() <= cluster.count(CODED)


def test_a_stage_that_is_gone_is_told_to_people_and_what_follows_from_it_is_not(stack: Stack) -> None:
    def told() -> dict[tuple[str, str], dict[str, Any]]:
        firing = [one for one in stack.people.told if one["status"] == "firing"]
        return {(one["labels"]["alertname"], one["labels"].get("stage", "")): one for one in firing}

    stack.people.told.clear()  # at first, before anybody has been asked, every stage is missing
    stack.workers["coding"].end()
    wait_until(lambda: ("EventwireStageDown", "coding") in told(), 30, "the alert")
    alert = told()["EventwireStageDown", "coding"]
    assert alert["annotations"]["summary"] == "No worker of the coding stage is running"
    page, _, section = alert["annotations"]["runbook"].partition("#")
    headings = re.findall(r"^## (\w+)", (DEPLOY.parent / Path(page)).read_text(encoding="utf-8"), re.MULTILINE)
    assert section in {heading.lower() for heading in headings}

    def held_back() -> bool:
        return any(
            one["status"]["inhibitedBy"]
            for one in stack.alerts()
            if one["labels"]["alertname"] == "EventwireWorkerDown"
        )

    wait_until(held_back, 30, "the lesser alert's holding back")
    assert "EventwireWorkerDown" not in {name for name, _ in told()}
    assert has_data(stack, 'ALERTS{alertname=~"Eventwire.+", alertstate="firing"}')
