"""deploy/kubernetes: what Kubernetes' schemas and the models of custom resources say of it."""

from __future__ import annotations

import copy
from typing import Any

import yaml

from deploy.kubernetes import rules
from tests.deploy.resources import of_kind
from tests.deploy.tools import DEPLOY, Resource, run

OURS = ("keda.sh/", "monitoring.coreos.com/")
"""The groups of custom resources, which Kubernetes' own schemas do not know."""


def test_they_are_what_kubernetes_knows(resources: list[Resource]) -> None:
    ran = _validated([one for one in resources if not one["apiVersion"].startswith(OURS)])
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_a_misspelt_field_is_found(resources: list[Resource]) -> None:
    deployment = copy.deepcopy(of_kind(resources, "Deployment")[0])
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
    scaled = copy.deepcopy(of_kind(production, "ScaledObject")[0])
    del scaled["spec"]["triggers"][0]["type"]
    monitor = copy.deepcopy(of_kind(production, "PodMonitor")[0])
    monitor["spec"]["podMetricsEndpoints"][0]["prot"] = "web"
    ran = _checked([scaled, monitor])
    assert ran.returncode == 1
    assert "triggers.0.type" in ran.stdout
    assert "podMetricsEndpoints[0].prot is no field" in ran.stdout


def test_the_alerts_are_those_of_prometheus() -> None:
    assert rules.RESULT.read_text(encoding="utf-8") == rules.rendered(), "run: python deploy/kubernetes/rules.py"


def _validated(resources: list[Resource]) -> Any:
    return run("kubernetes-validate", "--strict", "-", stdin=yaml.safe_dump_all(resources))


def _checked(resources: list[Resource]) -> Any:
    stdin = yaml.safe_dump_all(resources)
    return run("python", DEPLOY / "check" / "custom_resources.py", stdin=stdin)
