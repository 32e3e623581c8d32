"""A failure as plain data, so that it can cross from a pool process and become a dead letter."""

from __future__ import annotations

from dataclasses import dataclass

from streams.errors import ArticleError

MESSAGE_CHARACTERS = 1_000
"""The longest message that is kept: some quote the article."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why one record could not be processed: an `ArticleError`'s code and message."""

    code: str
    message: str
    is_bad_input: bool
    """Whether the article itself is at fault; the others count towards `TooManyFailures`."""

    @classmethod
    def of(cls, error: ArticleError) -> Failure:
        """The failure an error stands for, its message cut to `MESSAGE_CHARACTERS`."""
        return cls(error.code, str(error)[:MESSAGE_CHARACTERS], error.is_bad_input)
