"""deploy/kubernetes: KEDA scales each stage by its own lag, and not past its partitions."""

from __future__ import annotations

from streams.app import PIPELINE
from tests.deploy.resources import of_kind, settings_in
from tests.deploy.tools import Resource


def test_scaling_is_by_the_lag_of_each_stage_and_ends_at_the_partitions(production: list[Resource]) -> None:
    partitions = int(settings_in(production)["EVENTWIRE_PARTITIONS"])
    scaled = of_kind(production, "ScaledObject")
    assert _scaling_mistakes(scaled, partitions) == []
    assert _scaling_mistakes(scaled, partitions - 1) == [
        f"{stage.name}: more replicas than partitions" for stage in PIPELINE
    ]
    assert _scaling_mistakes(scaled[1:], partitions) != []


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
