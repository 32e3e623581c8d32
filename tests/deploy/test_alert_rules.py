"""The recording and alert rules: promtool runs their own tests; here, that every alert has them, and what a person needs."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
RULES = sorted((DEPLOY / "prometheus" / "rules").glob("*.yml"))
TESTS = sorted((DEPLOY / "prometheus" / "tests").glob("*_test.yml"))


def _load(file: Path) -> Any:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def rules() -> list[dict[str, Any]]:
    return [rule for file in RULES for group in _load(file)["groups"] for rule in group["rules"]]


ALERTS = {rule["alert"]: rule for rule in rules() if "alert" in rule}


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, timeout=60)
    except FileNotFoundError:
        pytest.fail(f"{command[0]} is missing: deploy/setup/monitoring.sh installs it", pytrace=False)


def test_promtool_accepts_the_configuration_and_the_rules() -> None:
    checked = run("promtool", "check", "config", DEPLOY / "prometheus" / "prometheus.yml")
    assert checked.returncode == 0, checked.stderr
    linted = run("promtool", "check", "rules", "--lint=all", "--lint-fatal", *RULES)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_promtool_refuses_a_rule_that_is_none(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yml"
    broken.write_text(RULES[0].read_text(encoding="utf-8").replace("expr: ", "expr: sum(", 1), encoding="utf-8")
    assert run("promtool", "check", "rules", broken).returncode != 0


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.stem)
def test_the_rules_fire_and_keep_still_as_their_tests_say(file: Path) -> None:
    tested = run("promtool", "test", "rules", file)
    assert tested.returncode == 0, tested.stdout + tested.stderr


@pytest.mark.parametrize("alert", ALERTS)
def test_every_alert_is_tested_both_ways(alert: str) -> None:
    asked = [
        one
        for file in TESTS
        for test in _load(file)["tests"]
        for one in test.get("alert_rule_test", ())
        if one["alertname"] == alert
    ]
    assert any(one["exp_alerts"] for one in asked), "no test in which it fires"
    assert any(not one["exp_alerts"] for one in asked), "no test in which it keeps still"


@pytest.mark.parametrize("alert", ALERTS)
def test_every_alert_says_what_a_person_needs(alert: str) -> None:
    rule = ALERTS[alert]
    assert re.fullmatch(r"Eventwire([A-Z][a-z]+)+", alert)
    assert re.fullmatch(r"\d+[mh]", rule["for"])
    assert rule["labels"]["severity"] in {"critical", "warning", "info"}
    assert rule["annotations"].keys() == {"summary", "description", "runbook"}
    assert rule["annotations"]["runbook"] == f"deploy/RUNBOOK.md#{alert.lower()}"


def test_the_runbook_has_one_section_an_alert_and_each_says_three_things() -> None:
    runbook = (DEPLOY / "RUNBOOK.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", runbook, re.MULTILINE | re.DOTALL))
    assert sections.keys() == ALERTS.keys()
    for name, text in sections.items():
        assert re.findall(r"^\*\*(\w+)\*\*", text, re.MULTILINE) == ["Means", "See", "Do"], name
    links = set(re.findall(r"\(#(\w+)\)", runbook))
    assert links <= {name.lower() for name in sections}


def test_the_runbook_names_panels_that_there_are() -> None:
    runbook = (DEPLOY / "RUNBOOK.md").read_text(encoding="utf-8")
    named = re.findall(r"\*(Pipeline|Events)\*, ((?:“[^”]+”(?:, | and )?)+)", runbook)
    assert len(named) > 15
    for dashboard, panels in named:
        board = json.loads(
            (DEPLOY / "grafana" / "dashboards" / f"{dashboard.lower()}.json").read_text(encoding="utf-8")
        )
        titles = {panel["title"] for panel in board["panels"]}
        assert set(re.findall("“(.+?)”", panels)) <= titles


def test_recorded_series_are_named_by_level_metric_and_operation() -> None:
    for rule in rules():
        if "record" in rule:
            assert re.fullmatch(r"eventwire(:[a-z][a-z0-9_]*){1,2}", rule["record"])


def test_alertmanager_accepts_its_configuration() -> None:
    checked = run("amtool", "check-config", DEPLOY / "alertmanager" / "alertmanager.yml")
    assert checked.returncode == 0, checked.stderr


def test_what_is_held_back_is_an_alert_that_there_is() -> None:
    """An inhibition that names a missing alert would do nothing, and say nothing."""
    inhibitions = _load(DEPLOY / "alertmanager" / "alertmanager.yml")["inhibit_rules"]
    for matcher in (one for rule in inhibitions for side in ("source", "target") for one in rule[f"{side}_matchers"]):
        name, operator, value = re.fullmatch(r'(\w+) (=|!=|=~) "(.+)"', matcher).groups()  # type: ignore[union-attr]
        assert name == "alertname"
        for pattern in value.split("|") if operator == "=~" else [re.escape(value)]:
            assert any(re.fullmatch(pattern, alert) for alert in ALERTS), matcher


@pytest.mark.parametrize("severity", ["critical", "warning", "info"])
def test_every_severity_reaches_somebody(severity: str) -> None:
    configuration = DEPLOY / "alertmanager" / "alertmanager.yml"
    routed = run("amtool", "config", "routes", "test", f"--config.file={configuration}", f"severity={severity}")
    assert routed.stdout.split() == ["people"]
