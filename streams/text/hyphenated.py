"""Words with a hyphen that a tokenizer cuts, and parsers then read as two: *état-major*, *week-end*."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_NEVER = re.compile(r"(?!)")


def hyphenated(sentence: str, language: str) -> list[tuple[int, int]]:
    """Where words of `lexicons/<language>/hyphenated.txt` stand in a sentence, as spans of it."""
    return [match.span() for match in _words(language).finditer(sentence)] if "-" in sentence else []


@cache
def _words(language: str) -> re.Pattern[str]:
    file = files("streams").joinpath("lexicons", language, "hyphenated.txt")
    if not file.is_file():
        return _NEVER
    lines = (line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    words = sorted({word for line in lines for piece in line.split(",") if (word := piece.strip())})
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?![\w-])", re.IGNORECASE)
