"""Prometheus, Alertmanager and who is told, as real processes on this machine, with the configuration that deploy/ ships.

Only addresses and paces differ: services are found on ports here, and everything is asked once a second.
"""

from __future__ import annotations

import json
import subprocess
import urllib.parse
import urllib.request
from collections.abc import Collection, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import yaml

DEPLOY = Path(__file__).resolve().parents[3] / "deploy"


def prometheus_configuration(
    folder: Path, stages: Mapping[str, int], ports: Mapping[str, int], at_once: Collection[str]
) -> Path:
    """The shipped configuration for services on these ports; the alerts `at_once` wait five seconds and no longer."""
    shipped = yaml.safe_load((DEPLOY / "prometheus" / "prometheus.yml").read_text(encoding="utf-8"))
    shipped["global"] = {"scrape_interval": "1s", "evaluation_interval": "1s"}
    for job in shipped["scrape_configs"]:
        name = job["job_name"]
        for discovery in ("dns_sd_configs", "relabel_configs"):
            job.pop(discovery, None)
        job["static_configs"] = (
            [{"targets": [f"127.0.0.1:{port}"], "labels": {"stage": stage}} for stage, port in stages.items()]
            if name == "eventwire"
            else [{"targets": [f"127.0.0.1:{ports[name]}"]}]
        )
    shipped["alerting"]["alertmanagers"] = [{"static_configs": [{"targets": [f"127.0.0.1:{ports['alertmanager']}"]}]}]
    (folder / "rules").mkdir()
    for file in (DEPLOY / "prometheus" / "rules").glob("*.yml"):
        rules = yaml.safe_load(file.read_text(encoding="utf-8"))
        for rule in (rule for group in rules["groups"] for rule in group["rules"]):
            if rule.get("alert") in at_once:
                rule["for"] = "5s"
        (folder / "rules" / file.name).write_text(yaml.safe_dump(rules), encoding="utf-8")
    path = folder / "prometheus.yml"
    path.write_text(yaml.safe_dump(shipped), encoding="utf-8")
    return path


def alertmanager_configuration(folder: Path, webhook: int) -> Path:
    """The shipped configuration, in which people are told by a web hook, at once."""
    shipped = yaml.safe_load((DEPLOY / "alertmanager" / "alertmanager.yml").read_text(encoding="utf-8"))
    shipped["route"] |= {"group_wait": "1s", "group_interval": "1s"}
    (people,) = shipped["receivers"]
    people["webhook_configs"] = [{"url": f"http://127.0.0.1:{webhook}/", "send_resolved": True}]
    path = folder / "alertmanager.yml"
    path.write_text(yaml.safe_dump(shipped), encoding="utf-8")
    return path


def start(command: str, folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Start it, its log beside its configuration."""
    try:
        with (folder / f"{command}.log").open("wb") as log:
            return subprocess.Popen([command, *arguments], cwd=folder, stdout=log, stderr=log)
    except FileNotFoundError:
        pytest.fail(f"{command} is missing: deploy/setup/monitoring.sh installs it", pytrace=False)


def ask(port: int, path: str, **query: str) -> Any:
    """What Prometheus (or Alertmanager) answers. Raises `OSError`."""
    url = f"http://127.0.0.1:{port}{path}?{urllib.parse.urlencode(query)}"
    with urllib.request.urlopen(url, timeout=10) as answer:
        return json.load(answer)


def is_ready(port: int, page: str = "/-/ready") -> bool:
    """Whether Prometheus or Alertmanager says so, or with its own page a worker."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{page}", timeout=10) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


class People:
    """Who is told of alerts: a web hook that remembers them."""

    def __init__(self, port: int) -> None:
        self.told: list[dict[str, Any]] = []
        told = self.told

        class Hook(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                told.extend(json.loads(self.rfile.read(int(self.headers["Content-Length"])))["alerts"])
                self.send_response(200)
                self.end_headers()

            def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - the library's name
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Hook)
        Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Listen no more."""
        self._server.shutdown()
        self._server.server_close()
