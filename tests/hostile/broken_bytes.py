"""Bytes that are no JSON in UTF-8, or hardly."""

from __future__ import annotations

from random import Random

from tests.hostile.raw import Article, Maker, spoilt

_BAD_UTF8 = (b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82", b"\x80", b"\xf8\x88\x80\x80\x80")


def _flipped(random: Random, article: Article) -> bytes:
    value = bytearray(spoilt(article))
    for _ in range(random.randint(1, 20)):
        value[random.randrange(len(value))] ^= 1 << random.randrange(8)
    return bytes(value)


def _bad_utf8(random: Random, article: Article) -> bytes:
    value = spoilt(article)
    at = random.randrange(len(value))
    return value[:at] + random.choice(_BAD_UTF8) + value[at:]


def _cut(random: Random, article: Article) -> bytes:
    value = spoilt(article)
    return value[: random.randrange(len(value))]


def _nulls(random: Random, article: Article) -> bytes:
    value = spoilt(article)
    at = random.randrange(len(value))
    return value[:at] + bytes(random.randint(1, 50)) + value[at:]


def _other_encoding(random: Random, article: Article) -> bytes:
    return spoilt(article).decode().encode(random.choice(("utf-16", "utf-32-be", "utf-7", "cp1252")), "ignore")


def _doubled(random: Random, article: Article) -> bytes:
    value = spoilt(article)
    return random.choice((value * 2, value + b"\n" + value, value + b"}", b"\xef\xbb\xbf" + value, b"[" + value))


MAKERS: dict[str, Maker] = {
    "bytes/empty": lambda _random, _article: b"",
    "bytes/random": lambda random, _article: random.randbytes(random.choice((1, 10, 1_000))),
    "bytes/large": lambda random, _article: random.randbytes(200_000),
    "bytes/flipped": _flipped,
    "bytes/bad-utf8": _bad_utf8,
    "bytes/cut": _cut,
    "bytes/nulls": _nulls,
    "bytes/encoding": _other_encoding,
    "bytes/doubled": _doubled,
}
