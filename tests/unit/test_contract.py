"""The generated contract agrees with the models and topics it is generated from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from streams import contract
from streams.agents.replayed import REPLAYED_FROM, REPLAYED_TIMESTAMP
from streams.asyncapi import DEAD_LETTER_HEADERS
from streams.contract import RECORDS, SCHEMAS, record_schema
from streams.settings_table import BEGIN, END
from streams.topics import ALL


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((SCHEMAS / "asyncapi.yaml").read_text(encoding="utf-8"))
    return read


def _follow(document: dict[str, Any], reference: str) -> Any:
    found: Any = document
    for part in reference.removeprefix("#/").split("/"):
        found = found[part]
    return found


def test_the_files_are_what_the_models_and_topics_say() -> None:
    assert contract.drifted() == []


def test_check_fails_and_names_a_file_that_drifted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(contract, "SCHEMAS", tmp_path / "schemas")
    (tmp_path / "README.md").write_text(f"# Read me\n{BEGIN}\n{END}\nThe end\n", encoding="utf-8")
    assert contract.main(["--check"]) == 1
    assert "README.md" in capsys.readouterr().err
    assert contract.main([]) == 0
    assert contract.main(["--check"]) == 0
    (tmp_path / "schemas/json/event.v1.schema.json").write_text("{}", encoding="utf-8")
    (tmp_path / "schemas/json/orphan.v1.schema.json").write_text("{}", encoding="utf-8")
    assert contract.main(["--check"]) == 1
    said = capsys.readouterr().err
    assert "schemas/json/event.v1.schema.json" in said
    assert "orphan.v1.schema.json" in said
    assert "make schemas" in said


def test_an_unknown_argument_is_refused() -> None:
    assert contract.main(["--chek"]) == 2


def test_every_record_on_a_topic_has_a_schema_and_no_other() -> None:
    assert {topic.record for topic in ALL if topic.record} == set(RECORDS.values())


@pytest.mark.parametrize("name", RECORDS)
def test_a_schema_is_a_json_schema(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(record_schema(name))


@pytest.mark.parametrize("name", RECORDS)
def test_a_consumer_may_meet_fields_that_joined_later(name: str) -> None:
    assert '"additionalProperties": false' not in json.dumps(record_schema(name))


def test_a_feed_needs_to_send_no_more_than_the_text() -> None:
    assert record_schema("article")["required"] == ["text"]


def test_the_event_says_whose_quad_classes_it_has() -> None:
    assert "GDELT's" in record_schema("event")["description"]


def test_asyncapi_names_exactly_the_topics(document: dict[str, Any]) -> None:
    assert [channel["address"] for channel in document["channels"].values()] == [topic.name for topic in ALL]


def test_asyncapi_says_how_each_topic_is_made(document: dict[str, Any]) -> None:
    for topic in ALL:
        kafka = document["channels"][topic.name]["bindings"]["kafka"]
        settings = kafka["topicConfiguration"]
        assert kafka["partitions"] == 12
        assert ",".join(settings["cleanup.policy"]) == topic.config["cleanup.policy"]
        assert str(settings["retention.ms"]) == topic.config["retention.ms"]
        assert str(settings["max.message.bytes"]) == topic.config["max.message.bytes"]


def test_every_reference_in_asyncapi_leads_somewhere(document: dict[str, Any]) -> None:
    def references(part: Any) -> list[str]:
        if isinstance(part, dict):
            own = [part["$ref"]] if "$ref" in part else []
            return own + [found for value in part.values() for found in references(value)]
        return [found for value in part for found in references(value)] if isinstance(part, list) else []

    found = references(document)
    assert len(found) > len(ALL)
    for reference in found:
        if reference.startswith("#/"):
            assert _follow(document, reference)
        else:
            assert (SCHEMAS / reference).is_file(), reference


def test_each_message_has_the_record_of_its_topic(document: dict[str, Any]) -> None:
    names = {record: name for name, record in RECORDS.items()}
    for topic in ALL:
        (message,) = document["channels"][topic.name]["messages"].values()
        payload = _follow(document, message["$ref"])["payload"]
        expected = f"./json/{names[topic.record]}.v1.schema.json" if topic.record else None
        assert payload.get("schema", {}).get("$ref") == expected


def test_eventwire_receives_the_raw_articles_and_sends_the_rest(document: dict[str, Any]) -> None:
    actions = {operation["channel"]["$ref"]: operation["action"] for operation in document["operations"].values()}
    assert len(actions) == len(ALL)
    assert [channel for channel, action in actions.items() if action == "receive"] == ["#/channels/articles.raw.v1"]


def test_dead_letters_have_their_headers(document: dict[str, Any]) -> None:
    headers = _follow(document, "#/components/schemas/DeadLetterHeaders")
    assert headers["required"] == list(DEAD_LETTER_HEADERS)


def test_what_may_be_sent_again_has_the_headers_of_a_replay(document: dict[str, Any]) -> None:
    messages = document["components"]["messages"].values()
    replayed = [one["name"] for one in messages if one.get("headers", {}).get("$ref", "").endswith("/ReplayHeaders")]
    assert replayed == ["ArticlesIdentified", "ArticlesAnnotated"]
    assert [*_follow(document, "#/components/schemas/ReplayHeaders")["properties"]] == [
        REPLAYED_FROM,
        REPLAYED_TIMESTAMP,
    ]
