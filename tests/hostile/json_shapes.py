"""JSON that is none of our articles: other types, deep nesting, doubled names, numbers that no field holds."""

from __future__ import annotations

from random import Random
from typing import Any

import orjson

from tests.hostile.raw import Article, Maker, spoilt

FIELDS = (
    "id", "text", "title", "language", "publisher", "url", "published_at", "fetched_at", "version", "status",
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, 2**64 - 1, 0.5, -0.0, 1e308, 5e-324, "", " ", "\0", "x" * 513,
    "usable", "cancelled", "null", "1", "NaN", [], [[]], {}, {"a": 1}, ["text"], {"text": "text"}, "../../etc/passwd",
    "a\r\nb", "\u202eid", "é", "e\u0301", "👩‍👩‍👧‍👦", "fr-CA", "zz", "und", "x-" * 40, "javascript:alert(1)", "http://" + "a" * 9_000,
)  # fmt: skip
DEPTHS = (10, 200, 250, 255, 260, 500, 1_000, 1_030, 20_000, 100_000)


def _value(random: Random, article: Article, field: str) -> Any:
    """Any value; as an id one that no other record has."""
    value = random.choice(VALUES)
    return f"{value}{article['id']}" if field == "id" and isinstance(value, str) else value


def _wrong_value(random: Random, article: Article) -> bytes:
    fields = random.sample(FIELDS, random.randint(1, 3))
    return spoilt(article, **{field: _value(random, article, field) for field in fields})


def _missing(random: Random, article: Article) -> bytes:
    kept = random.sample(FIELDS, random.randrange(len(FIELDS)))
    return orjson.dumps({field: article[field] for field in kept if field in article})


def _nested(random: Random, article: Article) -> bytes:
    """One field nested deep, an unknown one as often as not; written by hand, since no writer goes so deep."""
    depth = random.choice(DEPTHS)
    opening, closing = random.choice(((b"[", b"]"), (b'{"a":', b"}")))
    nested = opening * depth + b"1" + closing * depth
    field = random.choice((*FIELDS, *["more"] * len(FIELDS))).encode()
    return spoilt({name: value for name, value in article.items() if name != field.decode()})[:-1] + (
        b',"' + field + b'":' + nested + b"}"
    )


def _unclosed(random: Random, _: Article) -> bytes:
    return random.choice((b"[", b'{"a":', b'{"text":"', b"[[{")) * random.choice((1, 1_000, 100_000))


def _no_object(random: Random, article: Article) -> bytes:
    return orjson.dumps(random.choice((*VALUES, [dict(article)], str(article["text"]), 12)))


def _many_fields(random: Random, article: Article) -> bytes:
    return spoilt(article, **{f"{random.random()}": random.choice(VALUES) for _ in range(random.choice((10, 3_000)))})


def _doubled_names(random: Random, article: Article) -> bytes:
    field = random.choice(FIELDS)
    again = orjson.dumps({field: _value(random, article, field)})
    return spoilt(article)[:-1] + b"," + again[1:]


def _numbers(random: Random, article: Article) -> bytes:
    """Numbers that a text can say and no machine holds, in a field we know or do not."""
    number = random.choice(
        (b"1e999", b"-1e999", b"NaN", b"Infinity", b"9" * 400, b"9" * 5_000, b"0x10", b"01", b"1e-999")
    )
    field = random.choice((*FIELDS, "more")).encode()
    rest = spoilt({name: value for name, value in article.items() if name != field.decode()})
    return rest[:-1] + b',"' + field + b'":' + number + b"}"


def _odd_names(random: Random, article: Article) -> bytes:
    names = (
        "",
        "\0",
        "__class__",
        "model_config",
        "model_fields",
        "self",
        "article",
        "x" * 5_000,
        "\u202e",
        "é",
        "Text",
    )
    return spoilt(article, **{random.choice(names): random.choice(VALUES) for _ in range(3)})


MAKERS: dict[str, Maker] = {
    "json/wrong-value": _wrong_value,
    "json/missing": _missing,
    "json/nested": _nested,
    "json/unclosed": _unclosed,
    "json/no-object": _no_object,
    "json/many-fields": _many_fields,
    "json/doubled-names": _doubled_names,
    "json/numbers": _numbers,
    "json/odd-names": _odd_names,
}
