"""All of eventwire's errors: one small tree, each with a code that never changes its meaning.

    EventwireError
    ├── ArticleError              this article can't be processed: dead-letter it, never retry it as it is
    │   ├── NotJson               not-json
    │   ├── InvalidArticle        invalid-article
    │   ├── ArticleTooLarge       article-too-large
    │   ├── RecordTooLarge        record-too-large
    │   ├── StageFailed           stage-failed
    │   ├── StageTimedOut         stage-timed-out
    │   └── StageDied             stage-died
    ├── OperatorError             something a person must mend: one clear line, no traceback
    │   ├── BrokerUnreachable     broker-unreachable
    │   │   └── BrokerHungUp      broker-hung-up
    │   ├── LoginRefused          login-refused
    │   ├── TlsFailed             tls-failed
    │   ├── BrokerFailed          broker-failed
    │   ├── TopicProblem          topic-problem
    │   ├── BadFile               bad-file
    │   ├── ToolMissing           tool-missing
    │   ├── PortTaken             port-taken
    │   ├── NotFinished           not-finished
    │   ├── WorkersFailed         workers-failed
    │   └── PoolFailed            pool-failed
    ├── LexiconError              lexicon-error: file, line and what is wrong with it
    ├── StartAgain                the worker ends with one clear line, and goes on when it is started again
    │   ├── Undelivered           undelivered
    │   ├── TopicReplaced         topic-replaced
    │   └── ShutOut               shut-out
    ├── StreamEnded               stream-ended: Faust stopped handing out records though nobody stopped the worker
    └── TooManyFailures           too-many-failures: a stage fails so often that the fault is ours; the worker stops

Messages say what is wrong, where, and what to do.
"""

from __future__ import annotations

from typing import ClassVar


class EventwireError(Exception):
    """The root of the tree."""

    code: ClassVar[str] = "eventwire-error"


class ArticleError(EventwireError):
    """This article can't be processed as it is. The agents dead-letter it and go on."""

    code: ClassVar[str] = "article-error"

    @property
    def is_bad_input(self) -> bool:
        """Whether the article itself is at fault; only the others count towards `TooManyFailures`."""
        return False


class _BadInput(ArticleError):
    @property
    def is_bad_input(self) -> bool:
        return True


class NotJson(_BadInput):
    """The record's bytes are not one JSON object in UTF-8."""

    code = "not-json"


class InvalidArticle(_BadInput):
    """The JSON is not an Article: a text that is missing, a field of a wrong type, a date that is none."""

    code = "invalid-article"


class ArticleTooLarge(_BadInput):
    """The article's text is over the limit in bytes of UTF-8."""

    code = "article-too-large"


class RecordTooLarge(ArticleError):
    """What a stage made of the article does not fit on its topic."""

    code = "record-too-large"


class StageFailed(ArticleError):
    """The stage raised an exception that it should not have."""

    code = "stage-failed"


class StageTimedOut(ArticleError):
    """The article took longer than the limit; in the pool, twice."""

    code = "stage-timed-out"


class StageDied(ArticleError):
    """The article ended its pool child, twice."""

    code = "stage-died"


class OperatorError(EventwireError):
    """Something the person at the terminal must mend. Printed as one line; exit code 1."""

    code: ClassVar[str] = "operator-error"


class BrokerUnreachable(OperatorError):
    """No Kafka broker answers at the bootstrap servers."""

    code = "broker-unreachable"


class BrokerHungUp(BrokerUnreachable):
    """Somebody answers at the bootstrap servers, and ends the connection: most likely another protocol is spoken."""

    code = "broker-hung-up"


class LoginRefused(OperatorError):
    """A broker answers, and does not let us in: a user, password or mechanism that is not its own."""

    code = "login-refused"


class TlsFailed(OperatorError):
    """A broker answers, and one side does not accept the other's certificate."""

    code = "tls-failed"


class NotReady(OperatorError):
    """`eventwire health`: a worker on this machine is not ready, or none runs."""

    code = "not-ready"


class BrokerFailed(OperatorError):
    """The embedded broker did not start, or ended."""

    code = "broker-failed"


class TopicProblem(OperatorError):
    """A topic is missing, or is not as it is declared."""

    code = "topic-problem"


class BadFile(OperatorError):
    """A file can't be read, or a line of it is not an article."""

    code = "bad-file"


class ToolMissing(OperatorError):
    """Java, or Kafka's jars, are not there."""

    code = "tool-missing"


class PortTaken(OperatorError):
    """Another program listens where ours should."""

    code = "port-taken"


class NotFinished(OperatorError):
    """Articles were fed that did not come out in time."""

    code = "not-finished"


class WorkersFailed(OperatorError):
    """The workers that the demo started have ended by themselves."""

    code = "workers-failed"


class PoolFailed(OperatorError):
    """A process of the pool can't be started: a model is missing, or loading it takes too long."""

    code = "pool-failed"


class StreamEnded(EventwireError):
    """Faust stopped handing out records though nobody stopped the worker; it must end, or it would idle unnoticed."""

    code = "stream-ended"


class StartAgain(EventwireError):
    """The worker can't go on as it is, and can when it begins again where it last committed. Said in one line."""

    code: ClassVar[str] = "start-again"


class Undelivered(StartAgain):
    """The brokers did not take a record: nothing after it may be acknowledged."""

    code = "undelivered"


class TopicReplaced(StartAgain):
    """The topic that is read was deleted and made again: its offsets begin anew, and what is under way is of the old."""

    code = "topic-replaced"


class ShutOut(StartAgain):
    """Kafka let the worker in when it started, and does so no more. Started again, it reads the password anew."""

    code = "shut-out"


class LexiconError(EventwireError):
    """A mistake in a lexicon's file; the message begins with `file:line:`."""

    code = "lexicon-error"

    def __init__(self, file: str, line: int, problem: str) -> None:
        super().__init__(f"{file}:{line}: {problem}")
        self.file = file
        self.line = line


class TooManyFailures(EventwireError):
    """Over the allowed share of the last articles failed in the stage itself; going on would dead-letter the wire."""

    code = "too-many-failures"


def article_error_codes() -> list[str]:
    """The codes of all that can be wrong with an article."""
    known, left = set[str](), [ArticleError]
    while left:
        left += (error := left.pop()).__subclasses__()
        known.add(error.code)
    return sorted(known - {ArticleError.code})
