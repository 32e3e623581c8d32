"""Write the dashboards, or with `--check` say which are not what the code makes."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models.dashboard import Dashboard

from deploy.grafana import events, pipeline

FOLDER = Path(__file__).resolve().parent / "dashboards"


def dashboards() -> dict[str, Dashboard]:
    """Each dashboard by its file's name."""
    return {"pipeline.json": pipeline.dashboard(), "events.json": events.dashboard()}


def text(dashboard: Dashboard) -> str:
    """The dashboard's JSON as it is kept."""
    return json.dumps(dashboard, cls=JSONEncoder, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def drifted() -> list[str]:
    """The names of the files that are not what the code makes."""
    return [
        name
        for name, dashboard in dashboards().items()
        if not (FOLDER / name).exists() or (FOLDER / name).read_text(encoding="utf-8") != text(dashboard)
    ]


def main(*, check: bool) -> int:
    """Write them, or check; gives the exit status."""
    if check:
        for name in (found := drifted()):
            sys.stderr.write(f"{name} is not what deploy/grafana makes: python -m deploy.grafana\n")
        return 1 if found else 0
    for name, dashboard in dashboards().items():
        (FOLDER / name).write_text(text(dashboard), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))
