"""Articles out of files: JSON lines, JSON, or plain text. Nothing of Kafka here.

| a file | holds |
|---|---|
| `*.jsonl`, `*.ndjson` | an article a line |
| `*.json` | an article a line, or one article, or a list of them |
| `-` (standard input) | an article a line where it begins with `{`, else one plain text |
| a folder | its files with these endings and `*.txt`, in the order of their names |
| any other | one article: the file's text as it is, without a title |

All of it is UTF-8. A line or file over 8 MiB, the limit of a raw record, is refused.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

import orjson
from pydantic import ValidationError

from schemas import Article
from streams.errors import BadFile
from streams.topics import MEBIBYTE, RAW_BYTES

LINES = (".jsonl", ".ndjson")
JSON = ".json"
ENDINGS = (*LINES, JSON, ".txt")
"""What is taken of a folder."""
JSON_BYTES = 64 * MEBIBYTE
"""The largest `*.json` that is one document (it is read whole); as JSON lines it may be of any size."""
_MARK = b"\xef\xbb\xbf"
"""The byte order mark that some editors put before UTF-8."""
_EMPTY_LINES = 1000
"""So many empty lines at the start of standard input are looked past for the first `{`."""


class ReadArticle(NamedTuple):
    """An article, and where it was read: `file:line`, or the file where it is all of it."""

    where: str
    article: Article


def read_articles(paths: Iterable[str], *, standard_input: BinaryIO | None = None) -> Iterator[ReadArticle | BadFile]:
    """Read the files one after another, lazily, in order.

    What can't be read comes as a `BadFile` (given, not raised) whose message says file, line and what is wrong;
    the rest goes on. `-` is `standard_input`, by default this process's own.
    """
    for path in paths:
        try:
            if path == "-":
                yield from _standard_input(standard_input or sys.stdin.buffer)
            elif Path(path).is_dir():
                yield from _folder(Path(path))
            else:
                yield from _file(Path(path))
        except OSError as error:
            yield BadFile(f"{path}: {error.strerror or error}")


def _folder(folder: Path) -> Iterator[ReadArticle | BadFile]:
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() in ENDINGS and file.is_file())
    if not files:
        yield BadFile(f"{folder}: no articles in this folder (files named {', '.join('*' + end for end in ENDINGS)})")
    for file in files:
        yield from _file(file)


def _file(path: Path) -> Iterator[ReadArticle | BadFile]:
    with path.open("rb") as stream:
        if path.suffix.lower() in LINES:
            yield from _lines(str(path), stream)
        elif path.suffix.lower() == JSON:
            yield from _json(str(path), stream)
        else:
            yield _text(str(path), stream.read(RAW_BYTES + 1))


def _standard_input(stream: BinaryIO) -> Iterator[ReadArticle | BadFile]:
    empty: list[bytes] = []  # the lines before the first that says something
    first = stream.readline(RAW_BYTES + 1)
    while first and not first.strip() and len(empty) < _EMPTY_LINES:
        empty.append(first)
        first = stream.readline(RAW_BYTES + 1)
    if first.removeprefix(_MARK).lstrip().startswith(b"{"):
        yield from _lines("-", stream, first, passed_over=len(empty))
    else:
        yield _text("-", b"".join(empty) + first + stream.read(RAW_BYTES + 1))


def _lines(
    name: str, stream: BinaryIO, first: bytes | None = None, passed_over: int = 0
) -> Iterator[ReadArticle | BadFile]:
    """An article a line; empty lines are passed over. `first` is a line read already, after `passed_over` others."""
    number = passed_over
    line = stream.readline(RAW_BYTES + 1) if first is None else first
    while line:
        number += 1
        where = f"{name}:{number}"
        if len(line) > RAW_BYTES and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = stream.readline(RAW_BYTES)
            yield _too_large(where, "line")
        elif content := line.removeprefix(_MARK).strip():
            yield _one(where, content)
        line = stream.readline(RAW_BYTES + 1)


def _json(name: str, stream: BinaryIO) -> Iterator[ReadArticle | BadFile]:
    """One document where the first line is not one by itself, else JSON lines."""
    first = stream.readline(RAW_BYTES + 1)
    if _is_object(first.removeprefix(_MARK)):
        yield from _lines(name, stream, first)
        return
    whole = first + stream.read(JSON_BYTES)
    if len(whole) > JSON_BYTES:
        yield BadFile(
            f"{name}: over {JSON_BYTES // MEBIBYTE} MiB in one JSON document: write an article a line instead"
        )
        return
    try:
        found = orjson.loads(whole.removeprefix(_MARK))
    except orjson.JSONDecodeError as error:
        yield BadFile(f"{name}:{error.lineno}: not JSON: {error.msg} (column {error.colno})")
        return
    if isinstance(found, list):
        for number, article in enumerate(found, start=1):
            yield _article(f"{name}, article {number}", article)
    else:
        yield _article(name, found)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(orjson.loads(line), dict)
    except orjson.JSONDecodeError:
        return False


def _one(where: str, content: bytes) -> ReadArticle | BadFile:
    try:
        return _article(where, orjson.loads(content))
    except orjson.JSONDecodeError as error:
        return BadFile(f"{where}: not JSON: {error.msg} (column {error.colno})")


def _text(where: str, content: bytes) -> ReadArticle | BadFile:
    if len(content) > RAW_BYTES:
        return _too_large(where, "text")
    try:
        text = content.removeprefix(_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        return BadFile(f"{where}: not UTF-8 at byte {error.start}: convert it first (iconv -t utf-8)")
    return _article(where, {"text": text})


def _article(where: str, found: object) -> ReadArticle | BadFile:
    if not isinstance(found, dict):
        return BadFile(f"{where}: not an article: a JSON object is needed, with at least a `text`")
    try:
        return ReadArticle(where, Article.model_validate(found))
    except ValidationError as error:
        return BadFile(f"{where}: not an article: {_what_is_wrong(error)}")


def _what_is_wrong(error: ValidationError) -> str:
    """`text: Field required; version: Input should be greater than or equal to 1`."""
    parts = []
    for problem in error.errors(include_url=False, include_input=False):
        message = problem["msg"].removeprefix("Value error, ")
        field = str(problem["loc"][0]) if problem["loc"] else ""
        parts.append(f"{field}: {message}" if field else message)
    return "; ".join(dict.fromkeys(parts))


def _too_large(where: str, what: str) -> BadFile:
    return BadFile(f"{where}: the {what} is over {RAW_BYTES // MEBIBYTE} MiB, the limit of a raw article")
