"""deploy/compose.yaml: what Docker Compose makes of it, and what we want of that."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

import streams
from streams.agents.worker import DRAIN_SECONDS
from streams.app import PIPELINE
from streams.broker.jars import kafka_version
from streams.settings import Settings
from tests.deploy.tools import DEPLOY, compose, composed, is_pinned, mebibytes, run, seconds, unpacked_mebibytes

FILES = (DEPLOY / "compose.yaml", DEPLOY / "compose.monitoring.yaml")
WORKERS = [stage.name for stage in PIPELINE]
READING_MEBIBYTES = 800
"""What a process that reads takes, and a little more."""
WORKER_MEBIBYTES = 300


@pytest.fixture(scope="module")
def services() -> Mapping[str, Mapping[str, Any]]:
    found: Mapping[str, Mapping[str, Any]] = composed()["services"]
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_is_of_the_compose_specification(file: Path) -> None:
    ran = run("check-jsonschema", "--builtin-schema", "vendor.compose-spec", file)
    assert ran.returncode == 0, ran.stdout


def test_a_misspelt_field_is_found(tmp_path: Path) -> None:
    wrong = tmp_path / "compose.yaml"
    wrong.write_text(FILES[1].read_text(encoding="utf-8").replace("restart:", "restrat:"), encoding="utf-8")
    ran = run("check-jsonschema", "--builtin-schema", "vendor.compose-spec", wrong)
    assert ran.returncode == 1
    assert "restrat" in ran.stdout


def test_a_service_that_waits_for_none_is_found(tmp_path: Path) -> None:
    shutil.copy(FILES[1], tmp_path)
    text = FILES[0].read_text(encoding="utf-8").replace("    topics: {condition", "    topic: {condition")
    (tmp_path / "compose.yaml").write_text(text, encoding="utf-8")
    ran = compose({"GRAFANA_PASSWORD": "chosen"}, tmp_path)
    assert ran.returncode == 1
    assert 'undefined service "topic"' in ran.stderr


def test_without_a_password_chosen_nothing_starts() -> None:
    nothing: dict[str, str] = {}
    for chosen in (nothing, {"GRAFANA_PASSWORD": ""}):
        ran = compose(chosen)
        assert ran.returncode == 1
        assert "GRAFANA_PASSWORD is missing a value: choose one" in ran.stderr


def test_no_secret_stands_in_the_files() -> None:
    assert [line for file in FILES for line in _secrets(file.read_text(encoding="utf-8"))] == []
    assert _secrets("      GF_SECURITY_ADMIN_PASSWORD: admin") == ["GF_SECURITY_ADMIN_PASSWORD: admin"]
    assert _secrets("      GF_SECURITY_ADMIN_PASSWORD: ${GRAFANA_PASSWORD:-admin}") != []


def test_every_image_is_pinned(services: Mapping[str, Mapping[str, Any]]) -> None:
    assert {name: service["image"] for name, service in services.items() if not is_pinned(service["image"])} == {}
    assert not any(
        map(is_pinned, ("grafana/grafana", "grafana/grafana:latest", "grafana/grafana:13", "host:5000/name"))
    )


def test_versions_are_those_that_are_tested_with(services: Mapping[str, Mapping[str, Any]]) -> None:
    assert services["kafka"]["image"] == f"apache/kafka:{kafka_version()}"
    for name in (*WORKERS, "topics", "eventwire"):
        assert services[name]["image"] == f"eventwire:{streams.__version__}"


def test_every_stage_is_a_service_that_can_be_scaled(services: Mapping[str, Mapping[str, Any]]) -> None:
    for name in WORKERS:
        assert services[name]["command"] == ["worker", name]
        assert not {"ports", "container_name", "hostname"} & set(services[name])


def test_workers_wait_for_kafka_and_the_topics(services: Mapping[str, Mapping[str, Any]]) -> None:
    assert services["topics"]["command"] == ["topics"]
    assert services["topics"]["restart"].startswith("on-failure")
    assert services["topics"]["depends_on"]["kafka"]["condition"] == "service_healthy"
    for name in WORKERS:
        waits = {other: how["condition"] for other, how in services[name]["depends_on"].items()}
        assert waits == {"kafka": "service_healthy", "topics": "service_completed_successfully"}


def test_kafka_is_asked_and_not_only_knocked_at(services: Mapping[str, Mapping[str, Any]]) -> None:
    assert "kafka-broker-api-versions.sh" in services["kafka"]["healthcheck"]["test"][1]
    assert services["kafka"]["environment"]["KAFKA_AUTO_CREATE_TOPICS_ENABLE"] == "false"


def test_what_lasts_is_started_again_and_bounded(services: Mapping[str, Mapping[str, Any]]) -> None:
    for name, service in services.items():
        if name not in {"topics", "eventwire"}:
            assert service["restart"] == "unless-stopped", name
        assert mebibytes(service["deploy"]["resources"]["limits"]["memory"]) >= 128, name
        assert service["deploy"]["resources"]["limits"]["cpus"], name
        assert service["logging"]["options"] == {"max-size": "10m", "max-file": "3"}, name


def test_workers_may_do_little(services: Mapping[str, Mapping[str, Any]]) -> None:
    for name in (*WORKERS, "topics", "eventwire"):
        service = services[name]
        assert service["read_only"], name
        (size,) = (one.removeprefix("/tmp:size=").removesuffix("m") for one in service["tmpfs"])  # noqa: S108
        assert int(size) >= 2 * unpacked_mebibytes(), name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert service["init"], name


def test_a_worker_has_time_to_finish_what_is_under_way(services: Mapping[str, Mapping[str, Any]]) -> None:
    for name in WORKERS:
        assert seconds(services[name]["stop_grace_period"]) > DRAIN_SECONDS + 3, name


@pytest.mark.parametrize("processes", ["2", "8"])
def test_the_memory_is_enough_for_the_processes_that_read(processes: str) -> None:
    memory = f"{WORKER_MEBIBYTES + READING_MEBIBYTES * int(processes)}M"
    chosen = {} if processes == "2" else {"ENTITIES_PROCESSES": processes, "ENTITIES_MEMORY": memory}
    entities = composed(**chosen)["services"]["entities"]
    assert entities["environment"]["EVENTWIRE_POOL_PROCESSES"] == processes
    allowed = mebibytes(entities["deploy"]["resources"]["limits"]["memory"])
    assert allowed >= WORKER_MEBIBYTES + READING_MEBIBYTES * int(processes)


def test_nothing_is_reached_from_outside_this_machine(services: Mapping[str, Mapping[str, Any]]) -> None:
    for name, service in services.items():
        for port in service.get("ports", ()):
            assert port["host_ip"] == "127.0.0.1", name


def test_what_is_kept_is_in_named_volumes_and_what_is_mounted_can_be_read_only(
    services: Mapping[str, Mapping[str, Any]],
) -> None:
    kept = {
        volume["source"] for one in services.values() for volume in one.get("volumes", ()) if volume["type"] == "volume"
    }
    assert kept == {"kafka-data", "prometheus-data", "alertmanager-data", "grafana-data"}
    for name, service in services.items():
        for volume in service.get("volumes", ()):
            if volume["type"] == "bind":
                assert volume["read_only"], name
                assert DEPLOY in Path(volume["source"]).parents, name
                assert Path(volume["source"]).is_dir(), f"{name}: no {volume['source']}"


def test_settings_are_spelt_as_the_settings_are(services: Mapping[str, Mapping[str, Any]]) -> None:
    given = {name for service in services.values() for name in service.get("environment", ())}
    ours = {name.removeprefix("EVENTWIRE_").lower() for name in given if name.startswith("EVENTWIRE_")}
    assert ours
    assert ours <= set(Settings.model_fields)


def test_the_example_of_an_env_file_names_what_can_be_chosen() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in FILES)
    asked = dict(re.findall(r"\$\{(\w+):([-?][^}]*)\}", text))
    example = dict(
        line.split("=", 1)
        for line in (DEPLOY / ".env.example").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    )
    assert example == {name: default[1:] if default.startswith("-") else "" for name, default in asked.items()}


def test_prometheus_asks_services_that_there_are(services: Mapping[str, Mapping[str, Any]]) -> None:
    file = yaml.safe_load((DEPLOY / "prometheus" / "prometheus.yml").read_text(encoding="utf-8"))
    asked = {
        (found["names"][0], found["port"]) for job in file["scrape_configs"] for found in job.get("dns_sd_configs", ())
    }
    assert {(stage.name, stage.web_port) for stage in PIPELINE} <= asked
    static = [
        target.split(":")[0]
        for job in [*file["scrape_configs"], *file["alerting"]["alertmanagers"]]
        for config in job.get("static_configs", ())
        for target in config["targets"]
    ]
    assert {name for name, _ in asked} | set(static) <= {*services, "localhost"}


def _secrets(text: str) -> list[str]:
    """Lines that give something secret a value of its own, rather than one that must be set outside."""
    secret = re.compile(r"^\s*(\w*(?:PASSWORD|SECRET|TOKEN|CREDENTIAL)\w*: (?!\$\{\w+:\?).*)$", re.MULTILINE)
    return secret.findall(text)
