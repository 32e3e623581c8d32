"""The dashboards: as the code makes them, and as Grafana's own linter of dashboards would have them.

The rules are those of grafana/dashboard-linter, which can't be had as a package; each is a test of its name here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models.dashboard import Dashboard

from deploy.grafana import __main__ as grafana
from streams.cameo.codes import ROOTS

DASHBOARDS = {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in sorted(grafana.FOLDER.glob("*.json"))}
PROVISIONING = Path(__file__).resolve().parents[2] / "deploy" / "grafana" / "provisioning"
UNITS = {"cps", "s", "percentunit", "short", "bytes"}
OF_ALL = ("eventwire_canary_", "eventwire:", "kafka_")
"""What is not of a worker, and so not chosen by job and instance: canaries, recorded series, Kafka's exporter."""


def panels() -> Iterator[Any]:
    for name, dashboard in DASHBOARDS.items():
        for panel in dashboard["panels"]:
            if panel["type"] != "row":
                yield pytest.param(panel, id=f"{name}: {panel['title']}")


def queries() -> Iterator[Any]:
    for name, dashboard in DASHBOARDS.items():
        for panel in dashboard["panels"]:
            for target in panel.get("targets", ()):
                yield pytest.param(target["expr"], id=f"{name}: {panel['title']} {target['refId']}")


each_dashboard = pytest.mark.parametrize("dashboard", [pytest.param(one, id=name) for name, one in DASHBOARDS.items()])
each_panel = pytest.mark.parametrize("panel", list(panels()))
each_query = pytest.mark.parametrize("expr", list(queries()))


def selectors(expr: str) -> list[tuple[str, str]]:
    """The metrics of a query, each with its matchers."""
    return re.findall(r"\b((?:eventwire|kafka|process)[a-z0-9_:]+|up)\b(?:\{(.*?)\})?", expr)


def test_the_files_are_what_the_code_makes() -> None:
    assert sorted(DASHBOARDS) == ["events", "pipeline"]
    assert grafana.drifted() == [], "python -m deploy.grafana"


def test_a_file_that_was_edited_by_hand_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(grafana, "FOLDER", tmp_path)
    assert grafana.main(check=True) == 1
    assert grafana.main(check=False) == 0
    assert grafana.main(check=True) == 0
    edited = tmp_path / "events.json"
    edited.write_text(edited.read_text(encoding="utf-8").replace("Events by root", "Roots"), encoding="utf-8")
    assert grafana.drifted() == ["events.json"]


@each_dashboard
def test_grafanas_own_types_read_it_and_write_it_the_same(dashboard: dict[str, Any]) -> None:
    again = json.dumps(Dashboard.from_json(dashboard), cls=JSONEncoder, sort_keys=True)
    assert json.loads(again) == dashboard


@each_dashboard
def test_template_datasource(dashboard: dict[str, Any]) -> None:
    first = dashboard["templating"]["list"][0]
    assert (first["name"], first["type"], first["query"], first["label"]) == (
        "datasource",
        "datasource",
        "prometheus",
        "Data source",
    )


@each_dashboard
@pytest.mark.parametrize("name", ["job", "instance"])
def test_template_job_and_template_instance(dashboard: dict[str, Any], name: str) -> None:
    (variable,) = [one for one in dashboard["templating"]["list"] if one["name"] == name]
    assert (variable["type"], variable["label"], variable["multi"]) == ("query", name.capitalize(), True)
    assert (variable["includeAll"], variable["allValue"]) == (True, ".+")
    assert variable["datasource"]["uid"] == "${datasource}"


@each_dashboard
def test_template_on_time_change_reload(dashboard: dict[str, Any]) -> None:
    assert all(one["refresh"] == 2 for one in dashboard["templating"]["list"] if one["type"] == "query")


@each_dashboard
def test_uneditable_dashboard(dashboard: dict[str, Any]) -> None:
    assert dashboard["editable"] is False


@each_dashboard
def test_links_lead_to_the_other_dashboards_and_take_time_and_variables_along(dashboard: dict[str, Any]) -> None:
    (link,) = dashboard["links"]
    assert (link["type"], link["tags"], link["keepTime"], link["includeVars"]) == (
        "dashboards",
        ["eventwire"],
        True,
        True,
    )
    assert "eventwire" in dashboard["tags"]


@each_dashboard
def test_nothing_overlaps_or_leaves_the_grid_and_ids_are_unique(dashboard: dict[str, Any]) -> None:
    cells = [
        (x, y)
        for panel in dashboard["panels"]
        for x in range(panel["gridPos"]["x"], panel["gridPos"]["x"] + panel["gridPos"]["w"])
        for y in range(panel["gridPos"]["y"], panel["gridPos"]["y"] + panel["gridPos"]["h"])
    ]
    assert len(cells) == len(set(cells))
    assert max(x for x, _ in cells) < 24
    ids = [panel["id"] for panel in dashboard["panels"]]
    assert len(ids) == len(set(ids))


@each_panel
def test_panel_title_description(panel: dict[str, Any]) -> None:
    assert panel["title"]
    assert panel["description"].endswith(".")


@each_panel
def test_panel_datasource_and_panel_no_targets(panel: dict[str, Any]) -> None:
    assert panel["targets"]
    for part in (panel, *panel["targets"]):
        assert part["datasource"] == {"type": "prometheus", "uid": "${datasource}"}


@each_panel
def test_panel_units(panel: dict[str, Any]) -> None:
    assert panel["fieldConfig"]["defaults"]["unit"] in UNITS


@each_panel
def test_codes_have_readable_names(panel: dict[str, Any]) -> None:
    """Where roots or quad classes are series, each has its name; where countries are cells of a table, so have they."""
    legends = {target["legendFormat"] for target in panel["targets"]}
    named = {
        one["matcher"]["options"]: property_["value"]
        for one in panel["fieldConfig"]["overrides"]
        for property_ in one["properties"]
        if property_["id"] == "displayName"
    }
    if "{{root}}" in legends:
        assert named == {code: f"{code} {name}" for code, name in ROOTS.items()}
    if "{{quad_class}}" in legends:
        assert named.keys() == {"1", "2", "3", "4"}
    if panel["type"] == "table" and "country" in str(panel["targets"]) + str(panel["transformations"]):
        (mapping,) = panel["fieldConfig"]["defaults"]["mappings"]
        assert mapping["options"]["RUS"]["text"] == "Russia"


@each_query
def test_target_job_and_target_instance(expr: str) -> None:
    found = selectors(expr)
    assert found
    for metric, matchers in found:
        if not metric.startswith(OF_ALL):
            assert {'job=~"$job"', 'instance=~"$instance"'} <= set(matchers.split(", ")), metric
        if metric.startswith(("up", "process_")):
            assert 'stage!=""' in matchers, "Prometheus itself has this too"


@each_query
def test_target_rate_interval(expr: str) -> None:
    """Rates are over Grafana's own interval; a window of a fixed length is for what counts in it, and said in words."""
    assert not re.search(r"rate\([^()]*\[(?!\$__rate_interval)", expr)


@each_query
def test_target_counter_agg(expr: str) -> None:
    """A counter is never shown as it stands, but as a rate or an increase, and over all workers."""
    for counter in re.finditer(r"\b\w+_(?:total|bucket|sum|count)\b(?=\{)", expr):
        assert re.search(r"(?:rate|increase) ?\($", expr[: counter.start()]), counter[0]
    assert re.match(r"[( ]*(?:sum|max|topk|histogram_quantile|time)\b", expr)


def test_the_provisioned_source_is_the_one_that_the_dashboards_begin_with() -> None:
    source = yaml.safe_load((PROVISIONING / "datasources" / "prometheus.yml").read_text(encoding="utf-8"))
    (prometheus,) = source["datasources"]
    for dashboard in DASHBOARDS.values():
        assert dashboard["templating"]["list"][0]["current"]["value"] == prometheus["uid"]
    scraped = yaml.safe_load((PROVISIONING.parents[1] / "prometheus" / "prometheus.yml").read_text(encoding="utf-8"))
    assert prometheus["jsonData"]["timeInterval"] == scraped["global"]["scrape_interval"]
