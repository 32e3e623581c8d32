"""Normalising: what becomes of characters, and the way back to the text as it came."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from streams.text.normalise import WIDTHLESS, normalise

TROUBLE = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            [*"aeén '\"-\n\t", "’", "«", "\u00a0", "\u2011", "\u00ad", "\u200b", "\ufeff", "\u0301", "\u0323"]
        ),
        st.characters(),
    ),
    max_size=40,
)


def test_apostrophes_quotation_marks_spaces_and_hyphens_become_plain() -> None:
    assert normalise("L’été «\u00a0fort\u202f» “x” porte\u2011clé").text == 'L\'été " fort " "x" porte-clé'


def test_dashes_stay() -> None:
    assert normalise("a – b — c").text == "a – b — c"


def test_tabs_and_controls_become_spaces_and_newlines_stay() -> None:
    assert normalise("a\tb\x00c\r\nd").text == "a b c \nd"


def test_half_a_surrogate_pair_can_be_written_as_utf8_afterwards() -> None:
    assert normalise("a\ud800b").text.encode() == "a\ufffdb".encode()


def test_soft_hyphen_is_taken_out_and_its_word_found_again() -> None:
    original = "le lan\u00adceur part"
    plain = normalise(original)
    start = plain.text.index("lanceur")
    assert plain.text == "le lanceur part"
    assert original[slice(*plain.span(start, start + 7))] == "lan\u00adceur"


def test_nothing_widthless_around_a_word_is_taken_along() -> None:
    plain = normalise("\ufeff\u200bMali\u200b est")
    assert plain.span(0, 4) == (2, 6)


def test_accent_behind_its_letter_is_put_on_it() -> None:
    plain = normalise("e\u0301te\u0301")
    assert plain.text == "été"
    assert plain.span(0, 1) == (0, 2)
    assert plain.to_original(3) == 5


def test_plain_text_keeps_its_offsets_without_a_map() -> None:
    plain = normalise("L’Iran")
    assert plain.starts is None
    assert plain.to_original(4) == 4


def test_empty_span_lies_where_it_began() -> None:
    assert normalise("a\u00adb").span(1, 1) == (2, 2)


def test_text_of_nothing_but_widthless_characters_is_empty() -> None:
    plain = normalise("\ufeff\u200b")
    assert plain.text == ""
    assert plain.to_original(0) == 0


@given(TROUBLE)
def test_every_character_maps_back_to_what_it_came_from(original: str) -> None:
    plain = normalise(original)
    for index, character in enumerate(plain.text):
        start, end = plain.span(index, index + 1)
        assert normalise(original[start:end]).text == character


@given(TROUBLE, st.integers(0, 40), st.integers(0, 40))
def test_what_a_span_covers_normalises_to_the_same(original: str, first: int, second: int) -> None:
    plain = normalise(original)
    start, end = sorted((min(first, len(plain.text)), min(second, len(plain.text))))
    assert normalise(original[slice(*plain.span(start, end))]).text == plain.text[start:end]


@given(TROUBLE)
def test_nothing_widthless_is_left(original: str) -> None:
    assert WIDTHLESS.isdisjoint(normalise(original).text)
