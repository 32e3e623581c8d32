"""`eventwire code`, as a user in a pipe runs it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.model


def code(lines: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "streams.cli", "code", *options],
        input=lines,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_events_are_json_lines_in_the_order_of_the_articles() -> None:
    articles = [
        {"id": "first", "text": "Russia attacked Ukraine on Monday.", "language": "en", "published_at": "2025-03-05"},
        {"id": "second", "text": "Le Mali a expulsé l'ambassadeur de France.", "language": "fr"},
    ]
    ran = code("\n".join(map(json.dumps, articles)))
    assert ran.returncode == 0
    events = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [event["article_id"] for event in events] == ["first", "second"]
    assert [(e["source"]["code"], e["code"], e["target"]["code"]) for e in events] == [
        ("RUS", "190", "UKR"),
        ("MLI", "161", "FRA"),
    ]
    assert events[0]["date"] == "2025-03-03"
    assert ran.stderr.splitlines()[-1] == "2 coded"


def test_what_can_not_be_read_is_named_and_the_rest_is_coded() -> None:
    articles = ['{"title": "no text"}', '{"id": "big", "text": "%s"}' % ("word " * 300_000), '{"text": "Rain fell."}']
    ran = code("\n".join(articles))
    assert ran.returncode == 1
    assert ran.stdout == ""
    assert "-:1: not an article: text: Field required [bad-file]" in ran.stderr
    assert (
        "-:2: title and text are 1,500,000 bytes of UTF-8; at most 1,000,000 are read [article-too-large]" in ran.stderr
    )


def test_what_is_not_published_is_shown_on_demand() -> None:
    article = json.dumps({"text": "Protesters attacked the police on Sunday."})
    assert code(article).stdout == ""
    shown = [json.loads(line) for line in code(article, "--all").stdout.splitlines()]
    assert shown
    assert not any(event["relevant"] for event in shown)
