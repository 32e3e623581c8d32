"""The demo from outside: it ends by itself when every article is accounted for, and leaves nothing running."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from schemas import Account
from streams.cli.demo_run import DemoRun
from streams.errors import BadFile
from streams.exports.reading import TopicReader
from streams.feeds.files import read_articles
from streams.settings import PROJECT
from streams.topics import ACCOUNTS, CODED

pytestmark = pytest.mark.kafka


def _feed(run: DemoRun, file: Path) -> list[BadFile]:
    return run.feed(read_articles([str(file)]), lambda _problem: None).problems


@pytest.mark.model
def test_once_ends_when_every_article_has_its_account_and_every_event_was_printed(
    topics: str, environment: dict[str, str], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text(json.dumps({"id": "too-long", "text": "word " * 300_000}) + "\n")
    ran = subprocess.run(
        [sys.executable, "-m", "streams.cli", "demo", "--once", str(PROJECT / "seeds"), str(bad)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr.splitlines()[-1] == "everything is stopped"
    with TopicReader([topics], [ACCOUNTS], "beginning") as reader:
        accounts = [Account.from_json(received.value) for received in reader.until_end()]
    fed = {read.article.id for read in read_articles([str(PROJECT / "seeds")]) if not isinstance(read, BadFile)}
    assert {account.article_id for account in accounts} == fed | {"too-long"}
    assert [account.error for account in accounts if account.outcome == "dead-letter"] == ["article-too-large"]
    events = [json.loads(line) for line in ran.stdout.splitlines()]
    assert _but_for_clocks(events) == _but_for_clocks(_coded_without_kafka(environment))
    printed = [event["id"] for event in events]
    assert len(printed) == len(set(printed))
    assert {event for account in accounts for event in account.events} == set(printed)
    with TopicReader([topics], [CODED], "beginning") as reader:
        assert {json.loads(received.value)["id"] for received in reader.until_end()} == set(printed)
    assert not _processes_of(environment)


def test_what_does_not_come_out_in_time_is_named(topics: str, tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_text("".join(f'{{"id": "a{number:02}", "text": "t"}}\n' for number in range(12)))
    run = DemoRun([topics], lambda _event, _content: None)
    assert _feed(run, file) == []
    run.follow(0.1)
    assert not run.ledger.is_settled
    message = str(run.unfinished("the.log"))
    assert "12 of 12 articles have no account: a00, a01" in message
    assert message.endswith("a09 and 2 more (the workers' log: the.log)")
    run.close()


def _coded_without_kafka(environment: dict[str, str]) -> list[dict[str, Any]]:
    ran = subprocess.run(
        [sys.executable, "-m", "streams.cli", "code", str(PROJECT / "seeds")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return [json.loads(line) for line in ran.stdout.splitlines()]


def _but_for_clocks(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The events by id, without the times that differ from run to run."""
    timeless = [{**event, "ingested_at": None, "coded_at": None} for event in events]
    return sorted(timeless, key=lambda event: str(event["id"]))


def _processes_of(environment: dict[str, str]) -> list[str]:
    """The command lines of processes other than ours that have this test's group prefix in their environment."""
    marker = f"EVENTWIRE_GROUP_PREFIX={environment['EVENTWIRE_GROUP_PREFIX']}".encode()
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if int(process.name) != os.getpid() and marker in (process / "environ").read_bytes().split(b"\0"):
                found.append((process / "cmdline").read_bytes().replace(b"\0", b" ").decode())
        except OSError:  # it has just ended
            continue
    return found
