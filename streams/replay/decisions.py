"""Which articles are coded again, from which topic, and why; and why others are left as they are. Pure: no Kafka here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Protocol

from streams.replay.copies import AccountNote, Copy

Why = Literal["asked", "reader", "choice", "lexicon", "coder", "as-read", "pipeline"]
"""Why an article is coded again. WHY says it in words."""
Left = Literal["up-to-date", "cancelled", "newer", "under-way", "dead-letter", "unsupported", "not-kept", "not-asked"]
"""Why an article is left as it is. LEFT says it in words."""

SKEW = timedelta(seconds=5)
"""By so much two machines' clocks may differ. What was coded so shortly before it was sent again may be sent twice, which
does no harm."""

WHY: dict[Why, str] = {
    "asked": "coded before the time you give",
    "reader": "read by another reader, parser or with other names",
    "choice": "the lexicon would have other sentences read",
    "lexicon": "coded with another lexicon",
    "coder": "coded by another version",
    "as-read": "as they were read: they are no longer on articles.identified.v1",
    "pipeline": "their language has a pipeline now",
}
LEFT: dict[Left, str] = {
    "up-to-date": "coded by what is installed here",
    "cancelled": "withdrawn by their publisher",
    "newer": "a newer version is there",
    "under-way": "on their way through the stages",
    "dead-letter": "dead letters (`eventwire dlq replay`)",
    "unsupported": "in a language without a pipeline",
    "not-kept": "to be read again, and no longer on articles.identified.v1",
    "not-asked": "not what you ask for",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asks for; None means any."""

    since: datetime | None = None
    until: datetime | None = None
    language: str | None = None
    publisher: str | None = None
    coded_before: datetime | None = None
    """What is up to date is coded again too, where its account is older than this."""
    source: Literal["auto", "annotated", "identified"] = "auto"

    def includes(self, copy: Copy) -> bool:
        """Whether the article is asked for."""
        return (
            (self.since is None or copy.first_sent >= self.since)
            and (self.until is None or copy.first_sent < self.until)
            and self.language in (None, copy.language)
            and self.publisher in (None, copy.publisher)
        )


class Installed(Protocol):
    """What would code and read on this machine."""

    coder: tuple[str, str]

    def reader(self, language: str) -> str | None:
        """What would read this language, None where nothing does."""


@dataclass(frozen=True, slots=True)
class Need:
    """An article that is to be coded again: from what it was annotated with, read anew, or whichever a look decides."""

    source: Literal["annotated", "identified", "look"]
    why: Why
    is_coded_anew: bool
    """Whether it would be coded by another coder than it was, though it be read as it was."""


def judge(copy: Copy, account: AccountNote | None, installed: Installed, asked: Asked) -> Need | Left:
    """What an article needs, by its newest annotated copy and its newest account."""
    if not asked.includes(copy):
        return "not-asked"
    if (left := standing(copy, account)) is not None:
        return left
    assert account is not None
    # Whoever wants nothing read again need not load what reads.
    reader = None if asked.source == "annotated" else installed.reader(copy.language)
    has_other_reader = reader not in (None, copy.reader)
    has_other_lexicon = account.coder is None or account.coder[1] != installed.coder[1]
    is_asked_for = asked.coded_before is not None and account.accounted_at < asked.coded_before
    is_coded_anew = is_asked_for or account.coder != installed.coder
    if not is_coded_anew and not has_other_reader:
        return "up-to-date"
    if copy.is_replayed and copy.sent > account.accounted_at + SKEW:
        return "under-way"
    if has_other_reader:
        return Need("identified", "reader", is_coded_anew)
    why: Why = "lexicon" if has_other_lexicon else "coder" if account.coder != installed.coder else "asked"
    if asked.source != "auto":
        return Need(asked.source, why, is_coded_anew)
    can_choose_otherwise = reader is not None and (has_other_lexicon or is_asked_for)
    return Need("look" if can_choose_otherwise else "annotated", why, is_coded_anew)


def standing(copy: Copy, account: AccountNote | None) -> Left | None:
    """Why an article, whatever coded it, must not be sent again; None where it may be.

    An older version never goes over a newer one, nor anything over a withdrawal.
    """
    if account is None or account.version < copy.version:
        return "under-way"
    if copy.is_cancelled or account.outcome == "withdrawn":
        return "cancelled"
    if account.version > copy.version:
        return "newer"
    if account.outcome in ("dead-letter", "unsupported"):
        return "dead-letter" if account.outcome == "dead-letter" else "unsupported"
    return None


def settle(need: Need, annotated: Copy, identified: Copy | None, choice: bytes | None) -> tuple[Copy, Why] | Left:
    """Which copy is sent. `identified` is the article's newest there, `choice` what would be read of it, where asked."""
    if identified is None or identified.version < annotated.version:
        if need.source != "identified":
            return annotated, need.why
        return (annotated, "as-read") if need.is_coded_anew else "not-kept"
    if identified.version > annotated.version or (identified.is_replayed and identified.sent > annotated.sent + SKEW):
        return "under-way"
    if need.source == "identified":
        return identified, need.why
    if need.source == "look" and choice != annotated.choice:
        return identified, "choice"
    return annotated, need.why
