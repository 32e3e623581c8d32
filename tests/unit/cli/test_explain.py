"""`eventwire explain` and `eventwire unmatched`, as a user in a pipe runs them."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.model

ARTICLES = [
    {"id": "a1", "text": "Mali flergled France on Monday.", "language": "en"},
    {"id": "a2", "text": "La France a bombardé le Mali. La France a trinqulé.", "language": "fr"},
]


def run(command: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "streams.cli", command, *options],
        input="\n".join(map(json.dumps, ARTICLES)),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_explain_gives_a_json_object_a_sentence_of_the_article_asked_for() -> None:
    ran = run("explain", "--id", "a2")
    assert ran.returncode == 0, ran.stderr
    first, second = (json.loads(line) for line in ran.stdout.splitlines())
    assert [(one["article_id"], one["index"]) for one in (first, second)] == [("a2", 0), ("a2", 1)]
    (act,) = first["acts"]
    assert act["rule"]["where"].startswith("fr/19")
    assert act["events"][0]["not_published"] is None
    assert act["events"][0]["event"]["target"]["code"] == "MLI"


def test_explain_says_that_no_article_has_the_id() -> None:
    ran = run("explain", "--id", "a3")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "no article here has the id 'a3'" in ran.stderr


def test_unmatched_gives_a_json_object_for_each_that_the_lexicon_lacks() -> None:
    ran = run("unmatched", "--language", "en")
    assert ran.returncode == 0, ran.stderr
    assert [json.loads(line) for line in ran.stdout.splitlines()] == [
        {"kind": "verb", "language": "en", "text": "flergle", "count": 1, "example": ARTICLES[0]["text"]}
    ]
