"""The alerts as the Prometheus operator wants them, from the files that Prometheus itself reads.

`python deploy/kubernetes/rules.py` writes `components/monitoring/rules.yaml` anew; a test says when it should be.
"""

from __future__ import annotations

from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
FILES = HERE.parent / "prometheus" / "rules"
RESULT = HERE / "components" / "monitoring" / "rules.yaml"
HEAD = "# Written by deploy/kubernetes/rules.py from deploy/prometheus/rules: change them there.\n"


def rendered() -> str:
    """The PrometheusRule, as it stands in its file."""
    groups = [
        group
        for file in sorted(FILES.glob("*.yml"))
        for group in yaml.safe_load(file.read_text(encoding="utf-8"))["groups"]
    ]
    rule = {
        "apiVersion": "monitoring.coreos.com/v1",
        "kind": "PrometheusRule",
        "metadata": {"name": "eventwire", "labels": {"app.kubernetes.io/name": "eventwire"}},
        "spec": {"groups": groups},
    }
    return HEAD + yaml.dump(rule, Dumper=_Indented, sort_keys=False, width=120, allow_unicode=True)


class _Indented(yaml.SafeDumper):
    """Lists further in than what they belong to, as in the files written by hand."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - PyYAML's own
        super().increase_indent(flow, indentless=False)


if __name__ == "__main__":
    RESULT.write_text(rendered(), encoding="utf-8")
