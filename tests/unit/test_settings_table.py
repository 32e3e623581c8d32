"""README's table of settings is the settings class, whole and right."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from streams.settings import Settings
from streams.settings_table import BEGIN, END, groups, table, with_table

ROWS = {row.split("`")[1]: row for row in table().splitlines() if row.startswith("| `EVENTWIRE_")}


def _cells(name: str) -> list[str]:
    return [cell.strip() for cell in ROWS[name].strip("|").split(" | ")]


def test_every_setting_has_its_row_with_a_meaning() -> None:
    assert [*ROWS] == [f"EVENTWIRE_{name.upper()}" for name in Settings.model_fields]
    assert [name for name in ROWS if not _cells(name)[1]] == []


def test_the_groups_are_the_comments_of_the_class() -> None:
    found = dict(groups())
    assert {"Kafka", "The workers", "Logs"} <= found.keys()
    assert found["Logs"] == ["log_level"]
    assert sum(map(len, found.values())) == len(Settings.model_fields)


@pytest.mark.parametrize(
    ("name", "default", "bounds"),
    [
        ("EVENTWIRE_PARTITIONS", "`12`", "1 to 1,000"),
        ("EVENTWIRE_BOOTSTRAP_SERVERS", "`127.0.0.1:9092`", ""),
        ("EVENTWIRE_FAILURE_SHARE", "`0.05`", "over 0, at most 1"),
        ("EVENTWIRE_PARSE_ALL", "`false`", "`true`, `false`"),
        ("EVENTWIRE_LOG_LEVEL", "`info`", "`debug`, `info`, `warning`, `error`"),
        ("EVENTWIRE_SASL_PASSWORD", "", "kept secret"),
        ("EVENTWIRE_POOL_PROCESSES", "the machine's cores", "1 to 256"),
    ],
)
def test_defaults_and_bounds_are_told(name: str, default: str, bounds: str) -> None:
    assert _cells(name)[2:] == [default, bounds]


def test_a_default_can_be_set_as_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told = {name: default.strip("`") for name in ROWS if (default := _cells(name)[2]).startswith("`")}
    told.pop("EVENTWIRE_CACHE")
    for name, default in told.items():
        monkeypatch.setenv(name, default)
    as_set = Settings(_env_file=None)
    for name in told:
        field = name.removeprefix("EVENTWIRE_").lower()
        assert getattr(as_set, field) == Settings.model_fields[field].default


def test_the_bounds_that_are_told_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVENTWIRE_PARTITIONS", "1001")
    with pytest.raises(ValidationError):
        Settings(_env_file=None)


def test_only_what_is_between_the_marks_is_written() -> None:
    written = with_table(f"before\n{BEGIN}\nold\n{END}\nbehind")
    assert written == f"before\n{BEGIN}\n\n{table()}\n\n{END}\nbehind"
    assert with_table(written) == written


@pytest.mark.parametrize("document", ["", BEGIN, f"{END} {BEGIN}"])
def test_a_document_without_a_place_for_it_is_refused(document: str) -> None:
    with pytest.raises(ValueError, match="no place for the settings"):
        with_table(document)
