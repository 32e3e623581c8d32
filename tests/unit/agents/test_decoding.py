"""From bytes to articles, and what is said of those that are none."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some

from schemas import Article, Identified
from streams.agents.decoding import decode, decode_article, encode
from streams.errors import ArticleTooLarge, InvalidArticle, NotJson

MOST = 1_000_000


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (b"", "empty"),
        (b"Kim Jong-un", "not JSON in UTF-8"),
        ("{'text': 'x'}".encode("utf-16"), "not JSON in UTF-8"),
        (b'{"text": "\xff"}', "not JSON in UTF-8"),
        (b'["text"]', "a list"),
        (b'"text"', "a string"),
        (b"null", "a null"),
        (b"17", "a number"),
    ],
)
def test_bytes_that_are_no_json_object(value: bytes, says: str) -> None:
    with pytest.raises(NotJson, match=says):
        decode(value, Article)


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (b"{}", r"^text: Field required"),
        (b'{"text": 4}', r"^text: Input should be a valid string"),
        (b'{"text": "  "}', r"^text is empty"),
        (b'{"text": "x", "version": 0}', r"^version: "),
        (b'{"text": "x", "published_at": "2025-13-45"}', r"^published_at"),
        (b'{"text": "x", "status": "spiked"}', r"^status: "),
    ],
)
def test_json_that_is_no_article_names_the_field(value: bytes, says: str) -> None:
    with pytest.raises(InvalidArticle, match=says):
        decode(value, Article)


def test_a_later_record_is_checked_as_well() -> None:
    with pytest.raises(InvalidArticle, match=r"^article: Field required"):
        decode(b'{"language": "fr"}', Identified)


@pytest.mark.parametrize("depth", [300, 900, 100_000])
def test_fields_nested_without_end_are_bad_input(depth: int) -> None:
    value = b'{"text": "x", "deep": ' + b"[" * depth + b"]" * depth + b"}"
    with pytest.raises((InvalidArticle, NotJson)):
        encode(decode(value, Article))


def test_the_limit_counts_bytes_of_title_and_text_together() -> None:
    half = "é" * (MOST // 4)
    whole = Article(id="a1", title="", text=half * 2)
    assert decode_article(whole.to_json(), MOST).text == whole.text
    with pytest.raises(ArticleTooLarge, match="1,000,002 bytes"):
        decode_article(Article(id="a1", title="é", text=half * 2).to_json(), MOST)


@given(some.binary(max_size=200))
def test_no_bytes_raise_anything_else(value: bytes) -> None:
    with suppress(NotJson, InvalidArticle):
        assert decode_article(value, MOST).text
