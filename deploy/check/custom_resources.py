"""Checks KEDA's and the Prometheus operator's resources by their own models: YAML documents on standard input.

Runs in the environment that `deploy/check/setup.sh` makes. Exit code 1 and what is wrong, or how many were checked.
"""

from __future__ import annotations

import sys

import yaml
from cloudcoil.models.keda import v1alpha1 as keda
from cloudcoil.models.prometheus_operator import v1 as prometheus
from pydantic import ValidationError

MODELS = {
    ("keda.sh/v1alpha1", "ScaledObject"): keda.ScaledObject,
    ("keda.sh/v1alpha1", "TriggerAuthentication"): keda.TriggerAuthentication,
    ("monitoring.coreos.com/v1", "PodMonitor"): prometheus.PodMonitor,
    ("monitoring.coreos.com/v1", "PrometheusRule"): prometheus.PrometheusRule,
}


def unknown(given: object, kept: object, where: str) -> list[str]:
    """Fields that are given and no model kept: the models pass over what they do not know."""
    if isinstance(given, dict) and isinstance(kept, dict):
        found = [f"{where}.{name} is no field" for name in given if name not in kept]
        return found + [
            one for name in given if name in kept for one in unknown(given[name], kept[name], f"{where}.{name}")
        ]
    if isinstance(given, list) and isinstance(kept, list):
        pairs = enumerate(zip(given, kept, strict=True))
        return [one for index, (ours, theirs) in pairs for one in unknown(ours, theirs, f"{where}[{index}]")]
    return []


def main() -> int:
    """Check them all."""
    wrong, checked = [], 0
    for document in yaml.safe_load_all(sys.stdin):
        model = MODELS.get((document["apiVersion"], document["kind"]))
        where = f"{document['kind']}/{document['metadata']['name']}"
        if model is None:
            wrong.append(f"{where}: no model for {document['apiVersion']}")
            continue
        checked += 1
        try:
            kept = model.model_validate(document).model_dump(by_alias=True, exclude_none=True, mode="json")
        except ValidationError as error:
            wrong.append(f"{where}: {error}")
        else:
            wrong += unknown(document, kept, where)
    sys.stdout.write("\n".join([*wrong, f"{checked} checked"]) + "\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
