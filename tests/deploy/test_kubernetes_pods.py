"""deploy/kubernetes: the pods, what they are asked, given and allowed."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from streams.agents.worker import DRAIN_SECONDS
from streams.app import PIPELINE
from streams.settings import Settings
from tests.deploy.resources import container_of, is_ours, named, of_kind, programs, settings_in
from tests.deploy.tools import Resource, is_pinned, mebibytes, unpacked_mebibytes

READING_MEBIBYTES = 800
"""What a process that reads takes, and a little more."""
WORKER_MEBIBYTES = 300
MODELS_SECONDS = 60
"""What loading the models may take on a busy machine."""


@pytest.mark.parametrize("stage", PIPELINE, ids=lambda stage: stage.name)
def test_a_stage_has_its_deployment_ports_and_budget(resources: list[Resource], stage: Any) -> None:
    deployment = named(resources, "Deployment", stage.name)
    container = container_of(deployment)
    assert container["args"] == ["worker", stage.name]
    assert container["ports"] == [{"name": "web", "containerPort": stage.web_port}]
    budget = named(resources, "PodDisruptionBudget", stage.name)
    assert budget["spec"]["selector"] == deployment["spec"]["selector"]
    assert budget["spec"]["maxUnavailable"] == 1
    labels = deployment["spec"]["template"]["metadata"]["labels"]
    assert deployment["spec"]["selector"]["matchLabels"].items() <= labels.items()
    for spread in deployment["spec"]["template"]["spec"]["topologySpreadConstraints"]:
        assert spread["labelSelector"]["matchLabels"].items() <= labels.items()


@pytest.mark.parametrize("stage", PIPELINE, ids=lambda stage: stage.name)
def test_a_worker_is_asked_for_its_life_and_given_time(resources: list[Resource], stage: Any) -> None:
    deployment = named(resources, "Deployment", stage.name)
    container = container_of(deployment)
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
    deployment = copy.deepcopy(of_kind(resources, "Deployment")[0])
    container_of(deployment)["securityContext"]["readOnlyRootFilesystem"] = False
    assert _allowed_too_much(deployment)


def test_every_container_is_bounded_and_pinned(resources: list[Resource], request: pytest.FixtureRequest) -> None:
    for one in programs(resources):
        container = container_of(one)
        limit = mebibytes(container["resources"]["limits"]["memory"])
        assert mebibytes(container["resources"]["requests"]["memory"]) <= limit
        is_named_by_the_user = "[base]" in request.node.name and container["image"] == "eventwire"
        assert is_named_by_the_user or is_pinned(container["image"]), container["image"]


def test_the_memory_is_enough_for_the_processes_that_read(resources: list[Resource]) -> None:
    container = container_of(named(resources, "Deployment", "entities"))
    (processes,) = (int(one["value"]) for one in container["env"] if one["name"] == "EVENTWIRE_POOL_PROCESSES")
    assert mebibytes(container["resources"]["requests"]["memory"]) >= WORKER_MEBIBYTES + processes * READING_MEBIBYTES
    assert int(container["resources"]["requests"]["cpu"]) >= processes


@pytest.mark.parametrize("stage", PIPELINE, ids=lambda stage: stage.name)
def test_there_is_room_for_temporary_files(resources: list[Resource], stage: Any) -> None:
    deployment = named(resources, "Deployment", stage.name)
    (mount,) = (one for one in container_of(deployment)["volumeMounts"] if one["mountPath"] == "/tmp")  # noqa: S108
    volumes = {one["name"]: one for one in deployment["spec"]["template"]["spec"]["volumes"]}
    assert mebibytes(volumes[mount["name"]]["emptyDir"]["sizeLimit"]) >= 2 * unpacked_mebibytes()


def test_workers_are_reached_for_metrics_and_reach_kafka(resources: list[Resource]) -> None:
    (policy,) = of_kind(resources, "NetworkPolicy")
    chosen = policy["spec"]["podSelector"]["matchLabels"].items()
    for one in programs(resources):
        if is_ours(one):
            assert chosen <= one["spec"]["template"]["metadata"]["labels"].items()
    open_ports = {port["port"] for rule in policy["spec"]["egress"] for port in rule["ports"]}
    servers = settings_in(resources)["EVENTWIRE_BOOTSTRAP_SERVERS"].split(",")
    assert {int(server.rpartition(":")[2]) for server in servers} <= open_ports


def _allowed_too_much(resource: Resource) -> list[str]:
    """What a pod may do that it need not."""
    if resource["kind"] not in {"Deployment", "Job"}:
        return []
    pod, container = resource["spec"]["template"]["spec"], container_of(resource)["securityContext"]
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
