"""The examples are what the models and the generated schemas say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from pydantic import ValidationError

from schemas import Actor, Event, Record, Trigger
from streams.contract import RECORDS, SCHEMAS
from streams.topics import ALL, BY_QUAD_CLASS, DEAD_LETTERS

EXAMPLES = SCHEMAS / "examples"
TOPICS = {topic.name: topic for topic in ALL}
VALID = sorted(EXAMPLES.glob("*/*.json"))
INVALID = sorted(EXAMPLES.glob("*/invalid/*.json"))


def _name(path: Path) -> str:
    return str(path.relative_to(EXAMPLES))


def _record(topic: str) -> type[Record] | None:
    return TOPICS[topic].record


def _schema(topic: str) -> dict[str, Any]:
    record = _record(topic)
    if record is None:
        document = yaml.safe_load((SCHEMAS / "asyncapi.yaml").read_text(encoding="utf-8"))
        headers: dict[str, Any] = document["components"]["schemas"]["DeadLetterHeaders"]
        return headers
    name = next(name for name, model in RECORDS.items() if model is record)
    schema: dict[str, Any] = json.loads((SCHEMAS / "json" / f"{name}.v1.schema.json").read_text(encoding="utf-8"))
    return schema


def _validator(topic: str) -> jsonschema.protocols.Validator:
    return jsonschema.Draft202012Validator(_schema(topic), format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_an_example_and_a_negative_one(topic: str) -> None:
    assert [path for path in VALID if path.parent.name == topic]
    assert [path for path in INVALID if path.parent.parent.name == topic]


def test_no_example_is_of_no_topic() -> None:
    folders = {path.relative_to(EXAMPLES).parts[0] for path in EXAMPLES.rglob("*") if path.is_file()}
    assert folders == set(TOPICS)
    assert {path for path in EXAMPLES.rglob("*") if path.is_file()} == {*VALID, *INVALID}


@pytest.mark.parametrize("path", VALID, ids=_name)
def test_an_example_is_its_record(path: Path) -> None:
    content = path.read_bytes()
    record = _record(path.parent.name)
    if record is not None:
        read = record.from_json(content)
        assert record.from_json(read.to_json()) == read
    _validator(path.parent.name).validate(json.loads(content))


@pytest.mark.parametrize("path", INVALID, ids=_name)
def test_a_negative_example_is_refused(path: Path) -> None:
    topic = path.parent.parent.name
    record = _record(topic)
    if record is None:
        assert not _validator(topic).is_valid(json.loads(path.read_bytes()))
        return
    with pytest.raises(ValidationError):
        record.from_json(path.read_bytes())


@pytest.mark.parametrize("path", VALID, ids=_name)
def test_what_a_model_writes_is_what_its_schema_says(path: Path) -> None:
    record = _record(path.parent.name)
    if record is None:
        assert path.parent.name == DEAD_LETTERS.name
        return
    written = record.from_json(path.read_bytes()).to_json()
    _validator(path.parent.name).validate(json.loads(written))


@pytest.mark.parametrize("path", [path for path in VALID if path.parent.name.startswith("events.")], ids=_name)
def test_the_spans_of_an_event_are_in_its_sentence(path: Path) -> None:
    event = Event.from_json(path.read_bytes())
    parts: list[Actor | Trigger] = [part for part in (event.source, event.target, event.trigger) if part]
    for part in parts:
        assert event.sentence.text[part.start - event.sentence.start : part.end - event.sentence.start] == part.text
    assert event.sentence.end - event.sentence.start == len(event.sentence.text)


@pytest.mark.parametrize(("quad_class", "topic"), BY_QUAD_CLASS.items(), ids=lambda value: str(value)[:20])
def test_an_example_on_the_topic_of_a_quad_class_is_of_that_class(quad_class: int, topic: Any) -> None:
    events = [Event.from_json(path.read_bytes()) for path in VALID if path.parent.name == topic.name]
    assert {event.quad_class for event in events} == {quad_class}
    assert {event.modality for event in events} == {"actual"}
