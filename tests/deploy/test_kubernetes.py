"""deploy/kubernetes: what kustomize makes of it, what Kubernetes' schemas say of that, and what we want of it."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from deploy.kubernetes import rules
from streams.agents.worker import DRAIN_SECONDS
from streams.app import PIPELINE
from streams.settings import Settings, settings
from tests.deploy.tools import DEPLOY, Resource, is_pinned, kustomized, mebibytes, run, unpacked_mebibytes

FOLDERS = ("base", "production")
OURS = ("keda.sh/", "monitoring.coreos.com/")
"""The groups of custom resources, which Kubernetes' own schemas do not know."""
READING_MEBIBYTES = 800
"""What a process that reads takes, and a little more."""
WORKER_MEBIBYTES = 300
MODELS_SECONDS = 60
"""What loading the models may take on a busy machine."""


@pytest.fixture(scope="module", params=FOLDERS)
def resources(request: pytest.FixtureRequest) -> list[Resource]:
    return kustomized(DEPLOY / "kubernetes" / request.param)


@pytest.fixture(scope="module")
def production() -> list[Resource]:
    return kustomized(DEPLOY / "kubernetes" / "production")


def test_they_are_what_kubernetes_knows(resources: list[Resource]) -> None:
    ran = _validated([one for one in resources if not one["apiVersion"].startswith(OURS)])
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_a_misspelt_field_is_found(resources: list[Resource]) -> None:
    deployment = copy.deepcopy(_of_kind(resources, "Deployment")[0])
    deployment["spec"]["replicaz"] = 2
    ran = _validated([deployment])
    assert ran.returncode != 0
    assert "replicaz" in ran.stdout + ran.stderr


def test_they_are_what_keda_and_the_prometheus_operator_know(production: list[Resource]) -> None:
    custom = [one for one in production if one["apiVersion"].startswith(OURS)]
    assert {one["kind"] for one in custom} == {"ScaledObject", "TriggerAuthentication", "PodMonitor", "PrometheusRule"}
    ran = _checked(custom)
    assert ran.returncode == 0, ran.stdout
    assert f"{len(custom)} checked" in ran.stdout


def test_a_trigger_without_a_type_and_an_unknown_field_are_found(production: list[Resource]) -> None:
    scaled = copy.deepcopy(_of_kind(production, "ScaledObject")[0])
    del scaled["spec"]["triggers"][0]["type"]
    monitor = copy.deepcopy(_of_kind(production, "PodMonitor")[0])
    monitor["spec"]["podMetricsEndpoints"][0]["prot"] = "web"
    ran = _checked([scaled, monitor])
    assert ran.returncode == 1
    assert "triggers.0.type" in ran.stdout
    assert "podMetricsEndpoints[0].prot is no field" in ran.stdout


@pytest.mark.parametrize("stage", PIPELINE, ids=lambda stage: stage.name)
def test_a_stage_has_its_deployment_ports_and_budget(resources: list[Resource], stage: Any) -> None:
    deployment = _named(resources, "Deployment", stage.name)
    container = _container(deployment)
    assert container["args"] == ["worker", stage.name]
    assert container["ports"] == [{"name": "web", "containerPort": stage.web_port}]
    budget = _named(resources, "PodDisruptionBudget", stage.name)
    assert budget["spec"]["selector"] == deployment["spec"]["selector"]
    assert budget["spec"]["maxUnavailable"] == 1
    labels = deployment["spec"]["template"]["metadata"]["labels"]
    assert deployment["spec"]["selector"]["matchLabels"].items() <= labels.items()
    for spread in deployment["spec"]["template"]["spec"]["topologySpreadConstraints"]:
        assert spread["labelSelector"]["matchLabels"].items() <= labels.items()


@pytest.mark.parametrize("stage", PIPELINE, ids=lambda stage: stage.name)
def test_a_worker_is_asked_for_its_life_and_given_time(resources: list[Resource], stage: Any) -> None:
    deployment = _named(resources, "Deployment", stage.name)
    container = _container(deployment)
    start, ready, live = (container[f"{name}Probe"] for name in ("startup", "readiness", "liveness"))
    assert [probe["httpGet"]["path"] for probe in (start, ready, live)] == ["/livez", "/readyz", "/livez"]
    assert {probe["httpGet"]["port"] for probe in (start, ready, live)} == {"web"}
    assert start["periodSeconds"] * start["failureThreshold"] > 2 * MODELS_SECONDS
    # An article may hold the event loop for as long as one may take
    assert live["timeoutSeconds"] > Settings.model_fields["article_seconds"].default
    assert live["periodSeconds"] * live["failureThreshold"] >= 60
    assert deployment["spec"]["template"]["spec"]["terminationGracePeriodSeconds"] > DRAIN_SECONDS + 3


def test_pods_may_do_little(resources: list[Resource]) -> None:
    assert [wrong for one in resources if (wrong := _allowed_too_much(one))] == []
    deployment = copy.deepcopy(_of_kind(resources, "Deployment")[0])
    _container(deployment)["securityContext"]["readOnlyRootFilesystem"] = False
    assert _allowed_too_much(deployment)


def test_every_container_is_bounded_and_pinned(resources: list[Resource], request: pytest.FixtureRequest) -> None:
    for one in _programs(resources):
        container = _container(one)
        limit = mebibytes(container["resources"]["limits"]["memory"])
        assert mebibytes(container["resources"]["requests"]["memory"]) <= limit
        is_named_by_the_user = "[base]" in request.node.name and container["image"] == "eventwire"
        assert is_named_by_the_user or is_pinned(container["image"]), container["image"]


def test_the_memory_is_enough_for_the_processes_that_read(resources: list[Resource]) -> None:
    container = _container(_named(resources, "Deployment", "entities"))
    (processes,) = (int(one["value"]) for one in container["env"] if one["name"] == "EVENTWIRE_POOL_PROCESSES")
    assert mebibytes(container["resources"]["requests"]["memory"]) >= WORKER_MEBIBYTES + processes * READING_MEBIBYTES
    assert int(container["resources"]["requests"]["cpu"]) >= processes


@pytest.mark.parametrize("stage", PIPELINE, ids=lambda stage: stage.name)
def test_there_is_room_for_temporary_files(resources: list[Resource], stage: Any) -> None:
    deployment = _named(resources, "Deployment", stage.name)
    (mount,) = (one for one in _container(deployment)["volumeMounts"] if one["mountPath"] == "/tmp")  # noqa: S108
    volumes = {one["name"]: one for one in deployment["spec"]["template"]["spec"]["volumes"]}
    assert mebibytes(volumes[mount["name"]]["emptyDir"]["sizeLimit"]) >= 2 * unpacked_mebibytes()


def test_scaling_is_by_the_lag_of_each_stage_and_ends_at_the_partitions(production: list[Resource]) -> None:
    partitions = int(_settings(production)["EVENTWIRE_PARTITIONS"])
    scaled = _of_kind(production, "ScaledObject")
    assert _scaling_mistakes(scaled, partitions) == []
    assert _scaling_mistakes(scaled, partitions - 1) == [
        f"{stage.name}: more replicas than partitions" for stage in PIPELINE
    ]
    assert _scaling_mistakes(scaled[1:], partitions) != []


def test_settings_are_spelt_as_the_settings_are(resources: list[Resource]) -> None:
    given = set(_settings(resources))
    for one in _programs(resources):
        given |= {variable["name"] for variable in _container(one).get("env", ())}
    ours = {name.removeprefix("EVENTWIRE_").lower() for name in given if name.startswith("EVENTWIRE_")}
    assert ours
    assert ours <= set(Settings.model_fields)


def test_settings_are_accepted_together(resources: list[Resource], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in _settings(resources).items():
        monkeypatch.setenv(name, value)
    settings.cache_clear()
    assert settings().partitions >= 12
    assert all(":" in server for server in settings().bootstrap_servers)


def test_no_secret_stands_in_the_manifests(production: list[Resource]) -> None:
    assert _of_kind(production, "Secret") == []
    text = yaml.safe_dump_all(production)
    assert _secrets(text) == []
    assert _secrets("EVENTWIRE_SASL_PASSWORD: hunter2") != []
    named = set(re.findall(r"(?:secretName|name): (kafka-login)", text))
    assert named == {"kafka-login"}


def test_workers_are_reached_for_metrics_and_reach_kafka(resources: list[Resource]) -> None:
    (policy,) = _of_kind(resources, "NetworkPolicy")
    chosen = policy["spec"]["podSelector"]["matchLabels"].items()
    for one in _programs(resources):
        if _container(one)["image"].endswith(("eventwire", "eventwire:0.1.0")):
            assert chosen <= one["spec"]["template"]["metadata"]["labels"].items()
    open_ports = {port["port"] for rule in policy["spec"]["egress"] for port in rule["ports"]}
    servers = _settings(resources)["EVENTWIRE_BOOTSTRAP_SERVERS"].split(",")
    assert {int(server.rpartition(":")[2]) for server in servers} <= open_ports


def test_the_exporter_asks_the_kafka_that_workers_read(production: list[Resource]) -> None:
    container = _container(_named(production, "Deployment", "kafka-exporter"))
    (server,) = (one.removeprefix("--kafka.server=") for one in container["args"] if one.startswith("--kafka.server="))
    assert server in _settings(production)["EVENTWIRE_BOOTSTRAP_SERVERS"].split(",")


def test_the_alerts_are_those_of_prometheus() -> None:
    assert rules.RESULT.read_text(encoding="utf-8") == rules.rendered(), "run: python deploy/kubernetes/rules.py"


def _validated(resources: list[Resource]) -> Any:
    return run("kubernetes-validate", "--strict", "-", stdin=yaml.safe_dump_all(resources))


def _checked(resources: list[Resource]) -> Any:
    stdin = yaml.safe_dump_all(resources)
    return run("python", DEPLOY / "check" / "custom_resources.py", stdin=stdin)


def _of_kind(resources: list[Resource], kind: str) -> list[Resource]:
    return [one for one in resources if one["kind"] == kind]


def _named(resources: list[Resource], kind: str, name: str) -> Resource:
    (found,) = (one for one in _of_kind(resources, kind) if one["metadata"]["name"] == name)
    return found


def _programs(resources: list[Resource]) -> Iterator[Resource]:
    """What runs pods."""
    return (one for one in resources if one["kind"] in {"Deployment", "Job"})


def _container(resource: Resource) -> dict[str, Any]:
    (container,) = resource["spec"]["template"]["spec"]["containers"]
    found: dict[str, Any] = container
    return found


def _settings(resources: list[Resource]) -> dict[str, str]:
    (found,) = _of_kind(resources, "ConfigMap")
    data: dict[str, str] = found["data"]
    return data


def _allowed_too_much(resource: Resource) -> list[str]:
    """What a pod may do that it need not."""
    if resource["kind"] not in {"Deployment", "Job"}:
        return []
    pod, container = resource["spec"]["template"]["spec"], _container(resource)["securityContext"]
    must = {
        "root": pod["securityContext"].get("runAsNonRoot") and pod["securityContext"].get("runAsUser", 0) > 0,
        "any system call": pod["securityContext"].get("seccompProfile") == {"type": "RuntimeDefault"},
        "speak to the cluster": pod.get("automountServiceAccountToken") is False,
        "take Services' variables for settings": pod.get("enableServiceLinks") is False,
        "escalate": container.get("allowPrivilegeEscalation") is False,
        "write": container.get("readOnlyRootFilesystem") is True,
        "capabilities": container.get("capabilities") == {"drop": ["ALL"]},
    }
    return [f"{resource['metadata']['name']}: {what}" for what, is_so in must.items() if not is_so]


def _scaling_mistakes(scaled: list[Resource], partitions: int) -> list[str]:
    found = []
    by_name = {one["metadata"]["name"]: one["spec"] for one in scaled}
    for stage in PIPELINE:
        spec = by_name.get(stage.name)
        if spec is None:
            found.append(f"{stage.name}: does not scale")
            continue
        (trigger,) = spec["triggers"]
        asked = trigger["metadata"]
        must = {
            "another Deployment": spec["scaleTargetRef"] == {"name": stage.name},
            "more replicas than partitions": spec["maxReplicaCount"] <= partitions,
            "may scale to nothing": spec["minReplicaCount"] >= 1,
            "another group": asked["consumerGroup"] == stage.group,
            "another topic": asked["topic"] == stage.reads.name,
            "another Kafka": asked["bootstrapServersFromEnv"] == "EVENTWIRE_BOOTSTRAP_SERVERS",
            "a threshold of nothing": int(asked["lagThreshold"]) >= 10,
            "would scale for what hangs": asked["excludePersistentLag"] == "true",
            "idle workers": asked["allowIdleConsumers"] == "false",
            "a new group begins elsewhere": asked["offsetResetPolicy"] == "earliest",
            "shrinks hastily": spec["cooldownPeriod"] >= 600
            and spec["advanced"]["horizontalPodAutoscalerConfig"]["behavior"]["scaleDown"]["stabilizationWindowSeconds"]
            >= 600,
        }
        found += [f"{stage.name}: {what}" for what, is_so in must.items() if not is_so]
    return found


def _secrets(text: str) -> list[str]:
    """Lines that give something secret a value."""
    return [
        line
        for line in re.findall(r"^.*(?:PASSWORD|SECRET|TOKEN)\w*: .*$", text, re.MULTILINE)
        if not line.strip().startswith("EVENTWIRE_SASL_PASSWORD_FILE: /")
    ]
