"""Workers against a Kafka with TLS and logins: they work, or end saying why, and never say the password."""

from __future__ import annotations

import json
import re
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from streams.topics import IDENTIFIED
from tests.integration.cluster import Worker, children_of, wait_until
from tests.integration.security.conftest import Run
from tests.integration.security.secured_kafka import PASSWORD, SecuredKafka

pytestmark = pytest.mark.kafka

TINY = "tests.integration.agents.tiny_stage"
Start = Callable[..., Worker]


def page(environment: dict[str, str], path: str) -> str:
    """What the worker's web says there; empty where it does not answer."""
    url = f"http://127.0.0.1:{environment['EVENTWIRE_WEB_PORT']}{path}"
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return str(answer.read().decode())
    except OSError:
        return ""


def test_a_worker_works_and_shows_the_password_nowhere(
    secured: SecuredKafka, start: Start, run: Run, environment: dict[str, str]
) -> None:
    """At the lowest log level, and by the mechanism that sends the password itself."""
    chosen = secured.settings(sasl_mechanism="PLAIN", log_level="debug")
    assert run("topics", **chosen).returncode == 0
    assert run("feed", "-", **chosen, text='{"id": "a1", "text": "t"}').returncode == 0
    worker = start(TINY, "pooled", **chosen)
    sent = f'eventwire_records_out_total{{stage="tiny",topic="{IDENTIFIED.name}"}} 1.0'
    wait_until(lambda: sent in page(environment, "/metrics"), what="an article that came through", seconds=180)
    [pooled] = children_of(worker.pid)
    shown = {
        "the metrics": page(environment, "/metrics"),
        "the worker's command line": _proc(worker.pid, "cmdline"),
        "the pool's command line": _proc(pooled, "cmdline"),
        "the pool's environment": _proc(pooled, "environ"),
    }
    assert worker.end() == 0
    shown["the log"] = worker.log.read_text(encoding="utf-8")
    assert "Request to localhost" in shown["the log"]
    assert [where for where, text in shown.items() if PASSWORD in text or not text] == []


def _proc(process: int, file: str) -> str:
    return Path(f"/proc/{process}/{file}").read_bytes().decode()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [({"sasl_password": "guess"}, "login-refused"), ({"ssl_ca_file": ""}, "tls-failed")],
)
def test_a_worker_that_is_not_let_in_ends_with_one_line(
    secured: SecuredKafka, start: Start, wrong: dict[str, Any], code: str
) -> None:
    worker = start(TINY, **secured.settings(**wrong))
    said = worker.said(180)
    assert worker.returncode == 78
    assert [line["code"] for line in said if line["level"] in {"error", "critical"}] == [code]


def test_a_worker_that_is_hung_up_on_waits_and_says_why(secured: SecuredKafka, start: Start) -> None:
    """It may be a broker that is just starting."""
    worker = start(TINY, bootstrap_servers=secured.servers("SASL_SSL"))
    wait_until(lambda: "waiting for Kafka" in worker.log.read_text(), seconds=180)
    [line] = [line for line in map(json.loads, worker.log.read_text().splitlines()) if "waiting" in line["event"]]
    assert "EVENTWIRE_SECURITY_PROTOCOL" in line["because"]
    assert worker.end() == 0


def test_a_worker_takes_up_a_new_password_when_it_is_started_again(
    secured: SecuredKafka, start: Start, run: Run, environment: dict[str, str], tmp_path: Path
) -> None:
    """It ends by itself when the old one is taken back, and a supervisor starts it."""
    file = tmp_path / "password"
    chosen = secured.settings(sasl_username="changing", sasl_password="", sasl_password_file=file)
    file.write_text("old")
    secured.set_password("changing", "old")
    assert run("topics", **chosen).returncode == 0
    worker = start(TINY, **chosen)
    wait_until(lambda: page(environment, "/readyz") == "ok\n", seconds=180)
    secured.set_password("changing", "new")
    said = worker.said(180)
    assert worker.returncode == 1
    assert [line["code"] for line in said if line["level"] == "critical"] == ["shut-out"]
    file.write_text("new")
    again = start(TINY, **chosen)
    wait_until(lambda: page(environment, "/readyz") == "ok\n", seconds=180)
    assert again.end() == 0


def test_the_three_stages_end_together_where_the_password_is_wrong(secured: SecuredKafka, start: Start) -> None:
    worker = start("streams.cli", "worker", **secured.settings(sasl_password="guess"))
    said = worker.said(240)
    assert worker.returncode == 1
    assert "login-refused" in {line.get("code") for line in said}


def test_settings_that_contradict_each_other_are_said_once_and_nothing_is_started(
    secured: SecuredKafka, run: Run
) -> None:
    ran = run("worker", **secured.settings(sasl_password=""))
    assert re.fullmatch(r"eventwire: [^\n]*EVENTWIRE_SASL_PASSWORD[^\n]* \[operator-error\]\n", ran.stderr), ran.stderr


@pytest.mark.model
def test_the_whole_pipeline_works_over_tls_and_a_login(secured: SecuredKafka, run: Run) -> None:
    article = {"id": "a2", "language": "en", "text": "French President Emmanuel Macron praised Mali on Monday."}
    ran = run("demo", "--once", "-", **secured.settings(), text=json.dumps(article))
    assert ran.returncode == 0, ran.stderr
    [event] = [json.loads(line) for line in ran.stdout.splitlines()]
    assert (event["source"]["country"], event["target"]["country"]) == ("FRA", "MLI")
    assert PASSWORD not in ran.stdout + ran.stderr
