"""What is said of a canary, by what came out of it and when."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from streams.canary.articles import CANARIES, Canary, Coding
from streams.canary.books import Books, Result

FIGHT = Canary("en-fight", "t", frozenset({Coding("RUS", "19", "UKR")}))
NOTHING = Canary("en-nothing", "t", frozenset())
VERSION = 100


def books(canary: Canary = FIGHT) -> Books:
    return Books({"c": (canary, canary.article("x-", VERSION, datetime(2026, 11, 29, tzinfo=UTC)))})


def account(version: int = VERSION, outcome: str = "coded", **more: Any) -> dict[str, Any]:
    return {"article_id": "c", "version": version, "outcome": outcome, "events": [], **more}


def event(name: str = "e1", root: str = "19", version: int = VERSION, article: str = "c") -> dict[str, Any]:
    sides = {"source": {"country": "RUS", "code": "RUSMIL"}, "target": {"country": "UKR", "code": "UKR"}}
    return {"id": name, "article_id": article, "version": version, "root": root, **sides}


WITHDRAWN = account(VERSION + 1, "withdrawn")


def result(of: Books) -> Result:
    [one] = of.results(30)
    return one


def test_a_canary_that_came_out_as_expected_and_was_taken_back_has_passed() -> None:
    of = books()
    of.fed("c", 1.0)
    of.account(account(events=["e1"]), 1.5)
    assert not of.all_told
    of.event(event(), 2.0)
    assert of.all_told
    assert not of.all_withdrawn
    of.account(WITHDRAWN, 9.0)
    assert of.all_withdrawn
    assert result(of) == Result("c", "passed", 1.0, "")


def test_an_event_may_come_before_its_account_and_twice() -> None:
    of = books()
    of.fed("c", 1.0)
    for _ in range(2):
        of.event(event(), 2.0)
    of.account(account(events=["e1"]), 3.0)
    of.account(WITHDRAWN, 4.0)
    assert result(of) == Result("c", "passed", 2.0, "")


def test_one_that_must_come_to_nothing_passes_by_its_account_alone() -> None:
    of = books(NOTHING)
    of.fed("c", 0.0)
    of.account(account(outcome="nothing-to-code"), 0.5)
    of.account(WITHDRAWN, 0.6)
    assert result(of).result == "passed"


@pytest.mark.parametrize(
    ("records", "why"),
    [
        ([], "it has no account after 30 s"),
        ([account(VERSION - 60, events=["e1"]), event(version=VERSION - 60)], "it has no account after 30 s"),
        ([account(events=["e1"]), WITHDRAWN], "events that its account lists have not come after 30 s"),
        ([account(events=["e1"]), event(article="other"), WITHDRAWN], "events that its account lists have not come"),
        ([account(outcome="nothing-to-code"), WITHDRAWN], "it came to nothing, and not to RUS 19 UKR"),
        ([account(events=["e1"]), event(root="18"), WITHDRAWN], "it came to RUS 18 UKR, and not to RUS 19 UKR"),
        (
            [account(events=["e1", "e2"]), event(), event("e2", "11"), WITHDRAWN],
            "it came to RUS 11 UKR, RUS 19 UKR, and not to RUS 19 UKR",
        ),
        ([account(outcome="dead-letter", error="stage-died")], "it is a dead letter: stage-died"),
        ([account(events=["e1"]), event()], "it was taken back, and is not withdrawn after 30 s"),
    ],
)
def test_what_went_wrong_is_said(records: list[dict[str, Any]], why: str) -> None:
    of = books()
    of.fed("c", 0.0)
    for record in records:
        (of.event if "root" in record else of.account)(record, 1.0)
    assert result(of).result == "failed"
    assert result(of).why.startswith(why)


def test_one_that_could_not_be_fed_has_failed() -> None:
    assert result(books()) == Result("c", "failed", None, "it could not be fed")


def test_the_canaries_are_of_both_languages_of_several_roots_and_one_of_nothing() -> None:
    assert {canary.name[:2] for canary in CANARIES} == {"en", "fr"}
    assert len({coding.root for canary in CANARIES for coding in canary.codings}) >= 5
    assert [canary.name for canary in CANARIES if not canary.codings] == ["en-nothing"]
    assert len({canary.name for canary in CANARIES}) == len(CANARIES)
