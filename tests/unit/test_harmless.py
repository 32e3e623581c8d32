"""Text from outside does no harm where it is shown, and means the same where it is data."""

from __future__ import annotations

import json

import orjson
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from streams.harmless import clean, clean_json, clean_lines

ORDERS = [*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), *"\u2028\u2029\u202a\u202b\u202c\u202d\u202e"]
ORDERS += "\u2066\u2067\u2068\u2069"
"""What a terminal obeys, or turns a line by."""


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[2J\x1b[Hgone", "\ufffd[2J\ufffd[Hgone"),
        ("a\r\nb\tc", "a  b c"),
        ("bell\x07 csi\x9b31m del\x7f", "bell\ufffd csi\ufffd31m del\ufffd"),
        ("user\u202egnp.exe", "user\ufffdgnp.exe"),
        ("l’été à Đà Nẵng — 平壌 🕊", "l’été à Đà Nẵng — 平壌 🕊"),
    ],
)
def test_what_would_move_the_cursor_is_replaced_and_the_rest_kept(hostile: str, shown: str) -> None:
    assert clean(hostile) == shown


@pytest.mark.parametrize("order", ORDERS)
def test_no_order_comes_through(order: str) -> None:
    assert order not in clean(f"a{order}b")
    assert order not in clean_lines(f"a{order}b").replace("\n  ", "")
    assert order not in clean_json(json.dumps(f"a{order}b", ensure_ascii=False).encode()).decode()


def test_no_line_of_many_can_pass_for_a_line_of_ours() -> None:
    assert clean_lines("first\n12:00 [critical] second\x1b") == "first\n  12:00 [critical] second\ufffd"


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
@example("\x7f\x9b\u2028\u202e")
def test_json_means_the_same(value: object) -> None:
    for written in (orjson.dumps(value), json.dumps(value, ensure_ascii=False, indent=1).encode()):
        line = clean_json(written)
        assert orjson.loads(line) == value
        assert clean(line.decode()) == line.decode()
