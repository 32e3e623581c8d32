"""What the page is told of an event."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from streams.cameo.patterns.lexicon import FOLDER, lexicon_version
from streams.watch.card import SENTENCE, TEXT, card
from streams.watch.seen import SeenEvent
from tests.unit.watch.conftest import NOON, Make


def _card(event: Make, **changes: Any) -> dict[str, Any]:
    told: dict[str, Any] = orjson.loads(card(SeenEvent.model_validate_json(event(**changes).value), NOON))
    return told


def test_a_card_has_the_sentence_with_who_what_and_to_whom(event: Make) -> None:
    told = _card(event)
    assert {name: text for text, names in told["sentence"] for name in names} == {
        "source": "Kim Jong-un",
        "trigger": "réaffirmé",
        "target": "la Russie",
    }
    assert told["source"] == {"text": "Kim Jong-un", "name": "Kim Jong Un", "code": "PRKGOV", "country": "PRK"}
    assert told["place"]["latitude"] == 39.153


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "//evil.example", "http://", "http://[x", "https://" + 3000 * "x"],
)
def test_an_address_that_does_not_lead_to_the_web_is_none(event: Make, url: str) -> None:
    assert _card(event, url=url)["url"] is None


def test_a_web_address_stays(event: Make) -> None:
    assert _card(event, url="https://news.example/a?b=1")["url"] == "https://news.example/a?b=1"


def test_texts_of_others_are_harmless_and_short(event: Make) -> None:
    told = _card(event, title="a\u202e\x1b[31m" + 1_000 * "x", sentence={"start": 0, "text": 9_000 * "y"})
    assert told["title"].startswith("a\ufffd\ufffd[31m")
    assert len(told["title"]) == TEXT
    assert sum(len(text) for text, _ in told["sentence"]) == SENTENCE


def test_a_date_is_told_as_far_as_it_is_known(event: Make) -> None:
    assert _card(event, date="2025-07-01", date_precision="month")["date"] == "2025-07"


def test_the_pattern_is_told_only_where_the_lexicon_is_the_coders(event: Make) -> None:
    path = min((FOLDER / "fr" / "events").glob("*.txt"))
    lines = path.read_text(encoding="utf-8").splitlines()
    number, line = next((number, line) for number, line in enumerate(lines, 1) if line.count(" | ") == 3)
    trigger = {"text": "", "start": 0, "end": 1, "rule": f"fr/{path.name}:{number}"}
    same = _card(event, trigger=trigger, coder={"version": "1", "lexicon": lexicon_version()})
    other = _card(event, trigger=trigger, coder={"version": "1", "lexicon": "other"})
    assert same["pattern"] == " ".join(line.split(" | ")[1].split())
    assert other["pattern"] is None


@pytest.mark.parametrize("rule", ["../../../etc/passwd:1", "fr/../en/01-statement.txt:6", "", "fr/nothing.txt:1"])
def test_a_rule_can_have_no_other_file_read(event: Make, rule: str) -> None:
    trigger = {"text": "", "start": 0, "end": 1, "rule": rule}
    assert _card(event, trigger=trigger, coder={"version": "1", "lexicon": lexicon_version()})["pattern"] is None
