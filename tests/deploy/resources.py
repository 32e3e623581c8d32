"""Finding one's way about the resources that a kustomization makes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.deploy.tools import Resource


def of_kind(resources: list[Resource], kind: str) -> list[Resource]:
    return [one for one in resources if one["kind"] == kind]


def named(resources: list[Resource], kind: str, name: str) -> Resource:
    (found,) = (one for one in of_kind(resources, kind) if one["metadata"]["name"] == name)
    return found


def programs(resources: list[Resource]) -> Iterator[Resource]:
    """What runs pods."""
    return (one for one in resources if one["kind"] in {"Deployment", "Job"})


def container_of(resource: Resource) -> dict[str, Any]:
    (container,) = resource["spec"]["template"]["spec"]["containers"]
    found: dict[str, Any] = container
    return found


def is_ours(program: Resource) -> bool:
    """Whether it runs eventwire."""
    labels = program["spec"]["template"]["metadata"]["labels"]
    return bool(labels["app.kubernetes.io/name"] == "eventwire")


def variables(program: Resource) -> set[str]:
    return {variable["name"] for variable in container_of(program).get("env", ())}


def volumes(resources: list[Resource], name: str) -> Iterator[dict[str, Any]]:
    """The volumes of that name of all our programs."""
    for one in programs(resources):
        if is_ours(one):
            yield from (
                volume for volume in one["spec"]["template"]["spec"].get("volumes", ()) if volume["name"] == name
            )


def settings_in(resources: list[Resource]) -> dict[str, str]:
    (found,) = of_kind(resources, "ConfigMap")
    data: dict[str, str] = found["data"]
    return data
