"""The contract in files: `python -m streams.contract` writes it, `--check` fails where it has drifted.

JSON Schemas of the records (`schemas/json/`) come from the models of `schemas`, `schemas/asyncapi.yaml`
(AsyncAPI 3.0) from the topics of `streams.topics`, and the table of settings in README.md from `streams.settings`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import yaml

from schemas import Account, Annotated, Article, Event, Identified, Record
from streams.asyncapi import asyncapi
from streams.settings_table import with_table

SCHEMAS = Path(__file__).resolve().parent.parent / "schemas"
DRAFT = "https://json-schema.org/draft/2020-12/schema"

RECORDS: dict[str, type[Record]] = {
    "article": Article,
    "identified": Identified,
    "annotated": Annotated,
    "event": Event,
    "account": Account,
}
"""The records on the topics, by the name of their schema."""


def record_schema(name: str) -> dict[str, Any]:
    """The JSON Schema of a record's version 1.

    Of the Article it says what a feed may send (validation); of the others what eventwire writes (serialization).
    Fields may join within a version, so that no schema refuses one it does not know, though our own models do.
    """
    record = RECORDS[name]
    schema = record.model_json_schema(mode="validation" if record is Article else "serialization")
    return {"$schema": DRAFT, "$id": f"urn:eventwire:schema:{name}:v1", **_open(schema)}


def _open(schema: Any) -> Any:
    """The schema without its refusals of unknown fields."""
    if isinstance(schema, list):
        return [_open(part) for part in schema]
    if isinstance(schema, dict):
        return {
            name: _open(part) for name, part in schema.items() if not (name == "additionalProperties" and part is False)
        }
    return schema


def files() -> dict[Path, str]:
    """Every generated file and what it should hold."""
    found = {
        SCHEMAS / "json" / f"{name}.v1.schema.json": json.dumps(record_schema(name), indent=2, ensure_ascii=False)
        + "\n"
        for name in RECORDS
    }
    names = {record: name for name, record in RECORDS.items()}
    found[SCHEMAS / "asyncapi.yaml"] = (
        "# Generated from streams/topics.py and the models in schemas/ by `make schemas`; do not edit.\n"
        + yaml.safe_dump(asyncapi(names), sort_keys=False, allow_unicode=True, width=120)
    )
    readme = SCHEMAS.parent / "README.md"
    found[readme] = with_table(readme.read_text(encoding="utf-8"))
    return found


def drifted() -> list[Path]:
    """The generated files that are missing, differ, or that nothing generates."""
    wanted = files()
    differ = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    return differ + sorted(set((SCHEMAS / "json").glob("*")) - wanted.keys())


def main(arguments: list[str]) -> int:
    """Write the files, or with `--check` only compare them; gives the exit code."""
    if arguments not in ([], ["--check"]):
        print("usage: python -m streams.contract [--check]", file=sys.stderr)  # noqa: T201
        return 2
    if arguments:
        for path in (stale := drifted()):
            name = path.relative_to(SCHEMAS.parent)
            print(f"{name} has drifted from its source in streams/: run `make schemas` and commit it", file=sys.stderr)  # noqa: T201
        return 1 if stale else 0
    for path, text in files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
