"""A sentence in pieces: nothing lost, spans by code points, hostile characters gone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from streams.harmless import clean
from streams.watch.marked import pieces


def test_sides_and_trigger_are_cut_out() -> None:
    found = pieces("Mali thanked Russia.", 100, {"source": (100, 104), "trigger": (105, 112), "target": (113, 119)})
    assert found == [
        ("Mali", ["source"]),
        (" ", []),
        ("thanked", ["trigger"]),
        (" ", []),
        ("Russia", ["target"]),
        (".", []),
    ]


def test_spans_may_lie_over_each_other() -> None:
    found = pieces("the French attack", 0, {"source": (4, 10), "trigger": (4, 17)})
    assert found == [("the ", []), ("French", ["source", "trigger"]), (" attack", ["trigger"])]


def test_characters_outside_the_basic_plane_are_one() -> None:
    assert pieces("🇲🇱 Mali", 0, {"source": (3, 7)}) == [("🇲🇱 ", []), ("Mali", ["source"])]


def test_what_turns_the_writing_is_replaced_where_it_stands() -> None:
    assert pieces("a\u202eb\nc", 0, {"trigger": (2, 3)}) == [("a\ufffd", []), ("b", ["trigger"]), (" c", [])]


SPANS = st.dictionaries(
    st.sampled_from(["source", "trigger", "target"]), st.tuples(st.integers(0, 60), st.integers(0, 60))
)


@given(st.text(max_size=40), st.integers(0, 20), SPANS)
def test_no_character_is_lost_whatever_the_spans(text: str, first: int, spans: dict[str, tuple[int, int]]) -> None:
    found = pieces(text, first, spans)
    assert "".join(piece for piece, _ in found) == clean(text)
    for name, (start, end) in spans.items():
        inside = "".join(piece for piece, names in found if name in names)
        assert inside == clean(text[max(0, start - first) : max(0, end - first)])
