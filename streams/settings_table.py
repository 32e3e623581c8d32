"""The table of settings in README.md, out of the settings class: a part of the generated contract.

Groups are the comments between the fields of `Settings`; a setting's meaning, default and bounds are its field's own.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from streams.settings import Settings

BEGIN = "<!-- settings: written by `make schemas` out of streams/settings.py; do not edit -->"
END = "<!-- end of the settings -->"
HEAD = ("setting", "meaning", "default", "may be")
IN_WORDS = {
    "publishers": "none",
    "watch_names": "none",
    "pool_processes": "the machine's cores",
    "cache": "`.cache` in the checkout",
}
"""Defaults that a word says better, or that depend on the machine."""


def with_table(document: str) -> str:
    """The document with the table of today between its two marks. Raises `ValueError` where it has not both."""
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"no place for the settings: the lines {BEGIN} and {END} are needed")
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"


def table() -> str:
    """The settings as one Markdown table, each group begun by a row of its own."""
    properties = Settings.model_json_schema()["properties"]
    lines = [_row(HEAD), "|---|---|---|---|"]
    for group, names in groups():
        lines.append(_row((f"**{group}**", "", "", "")))
        lines += [_row(_cells(name, properties[name])) for name in names]
    return "\n".join(lines)


def groups() -> list[tuple[str, list[str]]]:
    """The settings' names by the comment above them, in the class's order."""
    source = inspect.getsource(Settings)
    comments = {
        number: line.strip().removeprefix("# ").partition(";")[0]  # what follows is for those who read the code
        for number, line in enumerate(source.splitlines(), start=1)
        if re.match(r"    # \S", line)
    }
    found: dict[str, list[str]] = {}
    for name, number in _fields(source):
        above = max(line for line in comments if line < number)
        found.setdefault(comments[above], []).append(name)
    return list(found.items())


def _fields(source: str) -> Iterator[tuple[str, int]]:
    """Each setting and the line it is on."""
    (settings,) = ast.parse(source).body
    assert isinstance(settings, ast.ClassDef)
    for statement in settings.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield statement.target.id, statement.lineno


def _cells(name: str, schema: dict[str, Any]) -> tuple[str, ...]:
    kinds = [kind for kind in schema.get("anyOf", [schema]) if kind.get("type") != "null"]
    default = IN_WORDS.get(name) or _default(schema.get("default"))
    return f"`EVENTWIRE_{name.upper()}`", schema.get("description", ""), default, _bounds(kinds[0])


def _default(value: Any) -> str:
    """A default as one would write it in the environment."""
    if value is None:
        return ""
    if isinstance(value, list):
        return f"`{','.join(map(str, value))}`"
    return f"`{value if isinstance(value, str) else json.dumps(value)}`"


def _bounds(schema: dict[str, Any]) -> str:
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    if schema.get("type") == "boolean":
        return "`true`, `false`"
    if "minimum" in schema and "maximum" in schema:
        return f"{schema['minimum']:,} to {schema['maximum']:,}"
    limits = [
        f"{word} {schema[key]:,}"
        for key, word in (("exclusiveMinimum", "over"), ("minimum", "at least"), ("maximum", "at most"))
        if key in schema
    ]
    return ", ".join(limits) or ("kept secret" if schema.get("writeOnly") else "")


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"
