"""Which articles are coded again, from where and why; and which never."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from streams.exports.reading import Place
from streams.replay.copies import AccountNote, Copy
from streams.replay.decisions import LEFT, WHY, Asked, Left, Need, judge, settle

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
NOW, BEFORE = ("0.2.0", "aaaa"), ("0.2.0", "bbbb")
COPY = Copy(
    "a1", 2, False, "fr", "Le Journal", Place("articles.annotated.v1", 3, 7), NOON, NOON, False, "reader 2", b"choice"
)
IDENTIFIED = replace(COPY, place=Place("articles.identified.v1", 3, 5), reader="", choice=b"")
ACCOUNT = AccountNote(2, "coded", NOW, NOON + timedelta(seconds=1))
LATER = NOON + timedelta(hours=1)


class Installed:
    """The coder NOW, and a reader of French."""

    coder = NOW

    def reader(self, language: str) -> str | None:
        return "reader 2" if language == "fr" else None


def need(copy: Copy = COPY, account: AccountNote | None = ACCOUNT, asked: Asked | None = None) -> Need | Left:
    return judge(copy, account, Installed(), asked or Asked())


OLD_CODER = ACCOUNT._replace(coder=BEFORE)
OLD_READER = replace(COPY, reader="reader 1")


def test_what_was_coded_by_what_is_installed_is_left() -> None:
    assert need() == "up-to-date"


def test_another_lexicon_needs_a_look_at_what_it_would_read() -> None:
    assert need(account=OLD_CODER) == Need("look", "lexicon", is_coded_anew=True)


def test_another_version_with_the_same_lexicon_would_read_the_same() -> None:
    assert need(account=ACCOUNT._replace(coder=("0.1.0", "aaaa"))) == Need("annotated", "coder", is_coded_anew=True)


def test_another_reader_needs_the_article_itself() -> None:
    assert need(OLD_READER) == Need("identified", "reader", is_coded_anew=False)
    assert need(OLD_READER, OLD_CODER) == Need("identified", "reader", is_coded_anew=True)


def test_a_language_that_nothing_reads_any_more_is_coded_as_it_was_read() -> None:
    assert need(replace(COPY, language="pt")) == "up-to-date"
    assert need(replace(COPY, language="pt"), OLD_CODER) == Need("annotated", "lexicon", is_coded_anew=True)


@pytest.mark.parametrize(
    ("copy", "account", "left"),
    [
        (COPY, None, "under-way"),
        (COPY, OLD_CODER._replace(version=1), "under-way"),
        (COPY, OLD_CODER._replace(version=3), "newer"),
        (COPY, OLD_CODER._replace(version=3, outcome="withdrawn"), "cancelled"),
        (replace(COPY, is_cancelled=True), OLD_CODER._replace(outcome="withdrawn"), "cancelled"),
        (COPY, AccountNote(2, "dead-letter", None, NOON), "dead-letter"),
        (COPY, AccountNote(3, "dead-letter", None, NOON), "newer"),
        (COPY, AccountNote(2, "unsupported", None, NOON), "unsupported"),
        (replace(COPY, is_replayed=True, sent=LATER), OLD_CODER, "under-way"),
    ],
)
def test_what_must_not_be_sent_is_left(copy: Copy, account: AccountNote | None, left: Left) -> None:
    assert need(copy, account) == left


def test_a_replay_that_older_workers_coded_is_to_be_done_again() -> None:
    again = replace(COPY, is_replayed=True, sent=NOON)
    assert need(again, OLD_CODER._replace(accounted_at=LATER)) == Need("look", "lexicon", is_coded_anew=True)


def test_clocks_that_differ_by_little_keep_nothing_from_being_coded_again() -> None:
    ahead = NOON + timedelta(seconds=3)
    again = replace(COPY, is_replayed=True, sent=ahead)
    assert isinstance(need(again, OLD_CODER), Need)
    assert settle(READ, COPY, replace(IDENTIFIED, is_replayed=True, sent=ahead), None) == (
        replace(IDENTIFIED, is_replayed=True, sent=ahead),
        "reader",
    )


@pytest.mark.parametrize(
    ("asked", "is_asked"),
    [
        (Asked(since=NOON), True),
        (Asked(since=LATER), False),
        (Asked(until=NOON), False),
        (Asked(until=LATER), True),
        (Asked(language="fr", publisher="Le Journal"), True),
        (Asked(language="en"), False),
        (Asked(publisher="Le Monde"), False),
    ],
)
def test_only_what_is_asked_for(asked: Asked, is_asked: bool) -> None:
    assert (need(account=OLD_CODER, asked=asked) != "not-asked") is is_asked


def test_times_are_those_of_the_first_record_before_any_replay() -> None:
    copy = replace(COPY, first_sent=NOON, sent=LATER, is_replayed=True)
    account = OLD_CODER._replace(accounted_at=LATER)
    assert isinstance(need(copy, account, Asked(until=NOON + timedelta(seconds=1))), Need)


def test_what_is_up_to_date_is_coded_again_where_it_was_coded_before_a_time() -> None:
    assert need(asked=Asked(coded_before=LATER)) == Need("look", "asked", is_coded_anew=True)
    assert need(asked=Asked(coded_before=NOON)) == "up-to-date"


def test_the_topic_can_be_asked_for() -> None:
    assert need(account=OLD_CODER, asked=Asked(source="identified")) == Need("identified", "lexicon", True)
    assert need(account=OLD_CODER, asked=Asked(source="annotated")) == Need("annotated", "lexicon", True)
    assert need(OLD_READER, OLD_CODER, Asked(source="annotated")) == Need("annotated", "lexicon", True)
    assert need(OLD_READER, asked=Asked(source="annotated")) == "up-to-date"


LOOK = Need("look", "lexicon", is_coded_anew=True)
READ = Need("identified", "reader", is_coded_anew=True)


def test_the_same_choice_of_sentences_is_coded_as_it_was_read() -> None:
    assert settle(LOOK, COPY, IDENTIFIED, b"choice") == (COPY, "lexicon")


def test_another_choice_of_sentences_is_read_again() -> None:
    assert settle(LOOK, COPY, IDENTIFIED, b"other") == (IDENTIFIED, "choice")


def test_what_can_be_read_again_is() -> None:
    assert settle(READ, COPY, IDENTIFIED, None) == (IDENTIFIED, "reader")


@pytest.mark.parametrize("identified", [None, replace(IDENTIFIED, version=1)])
def test_what_is_no_longer_kept_is_coded_as_it_was_read_or_left(identified: Copy | None) -> None:
    assert settle(READ, COPY, identified, None) == (COPY, "as-read")
    assert settle(LOOK, COPY, identified, None) == (COPY, "lexicon")
    assert settle(replace(READ, is_coded_anew=False), COPY, identified, None) == "not-kept"


@pytest.mark.parametrize(
    "identified", [replace(IDENTIFIED, version=3), replace(IDENTIFIED, is_replayed=True, sent=LATER)]
)
@pytest.mark.parametrize("need_", [READ, LOOK])
def test_what_is_on_its_way_already_is_left(identified: Copy, need_: Need) -> None:
    assert settle(need_, COPY, identified, b"other") == "under-way"


def test_every_reason_has_its_words() -> None:
    assert all(WHY.values())
    assert all(LEFT.values())
