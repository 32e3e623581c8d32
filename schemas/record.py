"""What all records on the topics have in common: they are frozen, and they read and write UTF-8 JSON."""

from __future__ import annotations

from typing import Annotated, Any, Self

import orjson
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Code = Annotated[str, Field(min_length=1, max_length=64)]
"""A short code out of a closed list or a table: `RUSGOV`, `0841`, `fr`."""

Time = AwareDatetime
"""A moment, with its offset from UTC; written in UTC."""


class Record(BaseModel):
    """A record on a topic. Fields that are not declared are refused, so that a misspelt name is noticed."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="null")

    def to_json(self) -> bytes:
        """The record as one line of UTF-8 JSON, without a newline at its end."""
        return orjson.dumps(self.model_dump(mode="python"), default=_plain, option=orjson.OPT_UTC_Z)

    @classmethod
    def from_json(cls, value: bytes) -> Self:
        """Read what `to_json` wrote.

        Raises `orjson.JSONDecodeError` where the bytes are not JSON and `pydantic.ValidationError` where the
        JSON is not this record.
        """
        return cls.model_validate(orjson.loads(value))


def _plain(value: Any) -> Any:
    """What orjson cannot write by itself; nothing in our models, so this only names the culprit."""
    raise TypeError(f"cannot write {type(value).__name__} as JSON")
