"""What must be true of a record's way through the stages, however bad it was."""

from __future__ import annotations

from datetime import datetime

from schemas import Account, Event
from streams.agents.dead_letters import PREFIX
from streams.agents.messages import Delivery, Received
from streams.errors import ArticleError, StageDied, StageFailed, StageTimedOut
from streams.topics import ACCOUNTS, CODED, DEAD_LETTERS, UNSUPPORTED
from tests.hostile.stages import Passage

OURS = {StageDied.code, StageFailed.code, StageTimedOut.code}
"""What no article may lead to: the fault would be the stage's."""


def check(passage: Passage, seconds: float) -> None:
    """Fail where it ended in what it should not, or a stage took over so many seconds of computing."""
    name = passage.raw.kind
    for step in passage.steps:
        assert step.seconds < seconds, f"{name}: {step.seconds:.1f} s in the {step.stage} stage"
    failure = passage.failure
    if failure is None:
        _check_account(passage.ends)
        return
    assert failure.code in _codes(ArticleError), f"{name}: no code of ours: {failure.code}"
    assert failure.code not in OURS, f"{name}: {failure.message}"
    assert failure.message.strip(), name
    letter, *account = passage.ends
    _check_letter(letter, passage.steps[-1].received, failure.code)
    assert [Account.from_json(one.value).outcome for one in account] in ([], ["dead-letter"])


def _check_account(ends: list[Delivery]) -> None:
    """Events, each sound, and one account, which is the last and lists them."""
    *others, last = ends
    assert {one.topic.name for one in others} <= {CODED.name, UNSUPPORTED.name} | {
        one.topic.name for one in others if one.topic.record is Event
    }
    assert last.topic.name == ACCOUNTS.name
    account = Account.from_json(last.value)
    assert account.events == [Event.from_json(one.value).id for one in others if one.topic.name == CODED.name]


def _check_letter(letter: Delivery, received: Received, code: str) -> None:
    """The original bytes and key, its own headers but for those that look like ours, and ours in UTF-8."""
    assert letter.topic.name == DEAD_LETTERS.name
    assert (letter.key, letter.value) == (received.key, received.value)
    own = [header for header in received.headers if not header[0].startswith(PREFIX)]
    assert list(letter.headers[: len(own)]) == own
    says = {name: value.decode() for name, value in letter.headers[len(own) :]}
    assert len(says) == len(letter.headers) - len(own) == 9
    assert says["dlq-error-code"] == code
    assert says["dlq-message"].strip()
    assert says["dlq-topic"] == received.topic
    for moment in ("dlq-timestamp", "dlq-time"):
        assert datetime.fromisoformat(says[moment]).tzinfo is not None


def _codes(kind: type[ArticleError]) -> set[str]:
    return {kind.code}.union(*(_codes(below) for below in kind.__subclasses__()))
