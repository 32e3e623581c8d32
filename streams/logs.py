"""Logs: lines for people on a terminal, one JSON object a line in a pipe; on the standard error, and Faust's as ours."""

from __future__ import annotations

import logging
import re
import sys
from typing import Any

import orjson
import structlog

from streams.errors import LexiconError, OperatorError, StartAgain, TooManyFailures
from streams.harmless import clean, clean_json, clean_lines
from streams.repeats import Repeats

QUIET = {
    "faust": logging.WARNING,
    "mode": logging.WARNING,
    "aiokafka": logging.ERROR,
    "kafka": logging.CRITICAL,  # each attempt that fails; what matters of them is raised
    "asyncio": logging.ERROR,
    "aiohttp": logging.WARNING,
}
"""From which level up libraries are heard; at `debug`, all they say is, but for those in `SPILLING`."""
SPILLING = frozenset({"kafka"})
"""At `debug` it says every byte that is sent, passwords among them, and a client's whole configuration."""

IDLE_CHATTER = re.compile(
    "Topic creation disabled"  # as we set it
    "|Group Coordinator Request failed"  # of a consumer group that is being made: it is asked for again at once
    "|Crashed reason=|We experienced a crash!"  # our own line has said why
)

LOGIN = re.compile("SaslAuthenticate")
"""In what aiokafka says at `debug`: the messages that carry a password, or the proof of one."""


def configure(level: str = "info", **context: Any) -> None:
    """Set logging up for this process; `context` (the stage, say) stands in every line.

    `level` is one of `debug`, `info`, `warning`, `error`.
    """
    is_terminal = sys.stderr.isatty()
    shared: list[Any] = [
        _adding(context),
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="%H:%M:%S" if is_terminal else "iso", utc=not is_terminal),
        structlog.processors.format_exc_info,  # without the frames' local variables: a password may be among them
    ]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.PositionalArgumentsFormatter()],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *(
                    [
                        _cleaned,
                        structlog.dev.ConsoleRenderer(
                            pad_event_to=0, exception_formatter=structlog.dev.plain_traceback
                        ),
                    ]
                    if is_terminal
                    else [structlog.processors.JSONRenderer(_json)]
                ),
            ],
        )
    )
    handler.addFilter(_is_news)
    handler.addFilter(Repeats())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name, least in QUIET.items():
        is_whole = level == "debug" and name not in SPILLING
        logging.getLogger(name).setLevel(logging.NOTSET if is_whole else least)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def _adding(context: dict[str, Any]) -> structlog.typing.Processor:
    """What stands in every line, of whichever thread."""

    def add(_logger: Any, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
        return {**event, **context}

    return add


def _json(value: Any, **_: Any) -> str:
    return clean_json(orjson.dumps(value, default=str)).decode()


def _cleaned(_logger: Any, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """The event with nothing in it that a terminal would obey; only its traceback keeps its lines."""
    return {
        name: clean_lines(value) if name == "exception" else clean(value) if isinstance(value, str) else value
        for name, value in event.items()
    }


def _is_news(record: logging.LogRecord) -> bool:
    """Not what our own line has said already (Faust logs a crash several times over), nor idle chatter, nor a login."""
    error = record.exc_info[1] if record.exc_info else None
    if isinstance(error, (LexiconError, OperatorError, StartAgain, TooManyFailures)):
        return False
    if not isinstance(record.msg, str):
        return True
    return not (
        IDLE_CHATTER.search(record.msg) or (record.levelno < logging.INFO and LOGIN.search(record.getMessage()))
    )
