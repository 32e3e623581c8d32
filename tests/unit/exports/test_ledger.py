"""The books of a run: what is settled, and what is missing."""

from __future__ import annotations

from streams.exports.ledger import Ledger


def _ledger(*articles: str) -> Ledger:
    ledger = Ledger()
    for article in articles:
        ledger.fed(article)
    return ledger


def test_nothing_fed_is_settled() -> None:
    assert _ledger().is_settled


def test_an_article_is_settled_by_its_account_or_a_dead_letter() -> None:
    ledger = _ledger("a", "b", "c")
    ledger.account({"article_id": "a", "outcome": "nothing-to-code", "events": []})
    ledger.dead_letter("b")
    assert ledger.unsettled == ["c"]
    assert ledger.settled == 2
    assert not ledger.is_settled


def test_the_events_an_account_lists_must_have_been_seen_before_or_after_it() -> None:
    ledger = _ledger("a")
    ledger.event("1")
    ledger.account({"article_id": "a", "outcome": "coded", "events": ["1", "2"]})
    assert ledger.unseen == ["2"]
    assert not ledger.is_settled
    ledger.event("2")
    assert ledger.is_settled
    assert ledger.events == 2


def test_a_newer_account_replaces_the_older() -> None:
    ledger = _ledger("a")
    ledger.account({"article_id": "a", "outcome": "coded", "events": ["1", "2"]})
    ledger.account({"article_id": "a", "outcome": "coded", "events": ["1"]})
    ledger.event("1")
    assert ledger.is_settled
    assert ledger.events_of("a") == ["1"]
    assert ledger.events_of("b") == []


def test_others_articles_do_not_count() -> None:
    ledger = _ledger("a")
    ledger.account({"article_id": "b", "outcome": "coded", "events": ["1"]})
    ledger.dead_letter("c")
    assert ledger.unsettled == ["a"]
    assert ledger.events == 0
    assert ledger.outcomes() == {}


def test_a_dead_letter_and_its_account_are_one_article() -> None:
    ledger = _ledger("a", "b")
    ledger.dead_letter("a")
    ledger.account({"article_id": "a", "outcome": "dead-letter", "error": "stage-failed"})
    ledger.dead_letter("b")
    assert ledger.outcomes() == {"dead-letter": 2}
