"""From a record's bytes to its model, or to an error that a feed's owner understands."""

from __future__ import annotations

from typing import Any, TypeVar

import orjson
from pydantic import ValidationError

from schemas import Article, Record
from streams.errors import ArticleTooLarge, InvalidArticle, NotJson

R = TypeVar("R", bound=Record)


def decode(value: bytes, model: type[R]) -> R:
    """The record in `value`.

    Raises `NotJson` where the bytes are not one JSON object, and `InvalidArticle`, naming the first field that is
    wrong, where the object is not a `model`.
    """
    content = _json_object(value)
    try:
        return model.model_validate(content)
    except ValidationError as error:
        raise InvalidArticle(_first_problem(error)) from None
    except RecursionError:
        raise InvalidArticle("its fields are nested too deep") from None


def decode_article(value: bytes, most_bytes: int) -> Article:
    """The raw article in `value`, its title and text together at most `most_bytes` of UTF-8.

    Raises `ArticleTooLarge` besides what `decode` raises.
    """
    article = decode(value, Article)
    refuse_oversized(article, most_bytes)
    return article


def refuse_oversized(article: Article, most_bytes: int) -> None:
    """Raise `ArticleTooLarge` where title and text together are over `most_bytes` of UTF-8."""
    size = len(article.text.encode()) + len((article.title or "").encode())
    if size > most_bytes:
        raise ArticleTooLarge(f"title and text are {size:,} bytes of UTF-8; at most {most_bytes:,} are read")


def encode(record: Record) -> bytes:
    """The record's bytes. Raises `InvalidArticle` where a field we let through is nested too deep to be written."""
    try:
        return record.to_json()
    except (TypeError, RecursionError) as error:
        raise InvalidArticle(f"its fields can't be written as JSON again: {error}") from None


def _json_object(value: bytes) -> dict[str, Any]:
    if not value:
        raise NotJson("the record is empty")
    try:
        content = orjson.loads(value)
    except orjson.JSONDecodeError as error:
        raise NotJson(f"not JSON in UTF-8: {error}") from None
    if not isinstance(content, dict):
        raise NotJson(f"a JSON object is wanted, and this is a {_kind(content)}")
    return content


def _kind(content: object) -> str:
    names = {list: "list", str: "string", bool: "boolean", type(None): "null"}
    return names.get(type(content), "number")


def _first_problem(error: ValidationError) -> str:
    problems = error.errors(include_url=False, include_input=False, include_context=False)
    first = problems[0]
    field = ".".join(str(step) for step in first["loc"])
    message = first["msg"].removeprefix("Value error, ")
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return f"{field}: {message}{more}" if field else f"{message}{more}"
