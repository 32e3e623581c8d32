"""The topics as an AsyncAPI 3.0 document: servers, channels, operations and messages."""

from __future__ import annotations

from typing import Any

from schemas import Article, Record
from streams import __version__
from streams.agents.replayed import REPLAYED_FROM, REPLAYED_TIMESTAMP
from streams.settings import Settings
from streams.topics import ALL, ANNOTATED, DEAD_LETTERS, IDENTIFIED, RAW, Topic

BINDING = "0.5.0"
"""The version of AsyncAPI's Kafka bindings."""

DEAD_LETTER_HEADERS: dict[str, str] = {
    "dlq-topic": "The topic it came from.",
    "dlq-partition": "Its partition there, in decimal digits.",
    "dlq-offset": "Its offset there, in decimal digits.",
    "dlq-timestamp": "Its Kafka timestamp there, ISO 8601 in UTC.",
    "dlq-stage": "The stage that could not process it: `language`, `entities` or `coding`.",
    "dlq-error-code": "The error's code, such as `not-json`: streams/errors.py lists them.",
    "dlq-message": "What was wrong, in words.",
    "dlq-time": "When it was put here, ISO 8601 in UTC.",
    "dlq-version": "The version of eventwire that put it here.",
}
DEAD_LETTER_CUT = {
    "dlq-cut-from": "Only where the bytes were too long for this topic: how many they were, in decimal digits."
}
REPLAY_HEADERS = {
    REPLAYED_FROM: "Only where `eventwire replay` sent it again: the record it is a copy of, `topic/partition/offset`.",
    REPLAYED_TIMESTAMP: "Likewise: the Kafka timestamp of the article's first record here, ISO 8601 in UTC.",
}


def asyncapi(names: dict[type[Record], str]) -> dict[str, Any]:
    """The document. `names` gives the name of each record's schema."""
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "eventwire",
            "version": __version__,
            "license": {"name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0"},
            "description": (
                "News articles in, geopolitical events out: who did what to whom, where and when, in CAMEO codes. "
                "Delivery is at least once; an event's `id` is a function of its article, so that a repeat is the "
                "same event. Records are UTF-8 JSON."
            ),
        },
        "defaultContentType": "application/json",
        "servers": {
            "kafka": {
                "host": "{bootstrapServer}",
                "protocol": "kafka",
                "description": "Any Kafka cluster; EVENTWIRE_BOOTSTRAP_SERVERS names it.",
                "variables": {"bootstrapServer": {"default": "127.0.0.1:9092"}},
            }
        },
        "channels": {topic.name: _channel(topic) for topic in ALL},
        "operations": {_operation_name(topic): _operation(topic) for topic in ALL},
        "components": {
            "messages": {_message_name(topic): _message(topic, names) for topic in ALL},
            "schemas": {
                "DeadLetterHeaders": _headers({**DEAD_LETTER_HEADERS, **DEAD_LETTER_CUT}, [*DEAD_LETTER_HEADERS]),
                "ReplayHeaders": _headers(REPLAY_HEADERS),
            },
        },
    }


def _channel(topic: Topic) -> dict[str, Any]:
    config = topic.config
    return {
        "address": topic.name,
        "description": topic.description,
        "messages": {_message_name(topic): {"$ref": f"#/components/messages/{_message_name(topic)}"}},
        "bindings": {
            "kafka": {
                "topic": topic.name,
                "partitions": Settings.model_fields["partitions"].default,
                "replicas": Settings.model_fields["replication_factor"].default,
                "topicConfiguration": {
                    "cleanup.policy": [config["cleanup.policy"]],
                    "retention.ms": int(config["retention.ms"]),
                    "max.message.bytes": topic.max_bytes,
                },
                "bindingVersion": BINDING,
            }
        },
    }


def _operation(topic: Topic) -> dict[str, Any]:
    """What eventwire itself does: it receives the raw articles and sends all else."""
    return {
        "action": "receive" if topic is RAW else "send",
        "channel": {"$ref": f"#/channels/{topic.name}"},
        "summary": f"{'Read' if topic is RAW else 'Written'} by eventwire: {topic.description}",
        "messages": [{"$ref": f"#/channels/{topic.name}/messages/{_message_name(topic)}"}],
    }


def _message(topic: Topic, names: dict[type[Record], str]) -> dict[str, Any]:
    message: dict[str, Any] = {
        "name": _message_name(topic),
        "summary": topic.description,
        "contentType": "application/json",
        "bindings": {
            "kafka": {
                "key": {"type": "string", "description": f"Key: {topic.key}."},
                "bindingVersion": BINDING,
            }
        },
    }
    if topic is DEAD_LETTERS:
        message["contentType"] = "application/octet-stream"
        message["headers"] = {"$ref": "#/components/schemas/DeadLetterHeaders"}
        message["payload"] = {"description": "The bytes that came, whatever they are."}
    else:
        if topic in (IDENTIFIED, ANNOTATED):
            message["headers"] = {"$ref": "#/components/schemas/ReplayHeaders"}
        record = topic.record or Article
        message["payload"] = {
            "schemaFormat": "application/schema+json;version=draft-2020-12",
            "schema": {"$ref": f"./json/{names[record]}.v1.schema.json"},
        }
    return message


def _headers(words: dict[str, str], required: list[str] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "required": required or [],
        "properties": {name: {"type": "string", "description": meaning} for name, meaning in words.items()},
    }


def _camel(topic: Topic) -> str:
    """`events.verbal-conflict.v1` is `EventsVerbalConflict`."""
    stem = topic.name.removesuffix(".v1")
    return "".join(word.capitalize() for word in stem.replace("-", ".").split("."))


def _message_name(topic: Topic) -> str:
    return _camel(topic)


def _operation_name(topic: Topic) -> str:
    return f"{'receive' if topic is RAW else 'send'}{_camel(topic)}"
