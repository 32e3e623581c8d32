"""The hostile records: so many of all kinds, the same again for the same seed and articles."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path
from random import Random

import orjson

from tests.hostile import broken_bytes, dates, json_shapes, mutations, texts
from tests.hostile.raw import Article, Maker, Raw

SEED = 8
SEEDS = Path(__file__).resolve().parents[2] / "seeds"
CORPUS = "EVENTWIRE_HOSTILE_CORPUS"
"""The environment's name for a folder of more articles, as JSON lines."""

COMMON: dict[str, Maker] = {
    **broken_bytes.MAKERS,
    **json_shapes.MAKERS,
    **dates.MAKERS,
    **mutations.MAKERS,
    **texts.MAKERS,
}
"""Those of some kilobytes."""
LARGE: dict[str, Maker] = texts.LARGE
"""Those of a megabyte."""
_OFTEN = {"dates": 12, "json": 8, "bytes": 4, "mutations": 3}
"""How often a kind's makers take their turn; the others once."""

HEADER = "hostile"
"""Each record has its number in this header, so that its dead letter can be told."""
_KEYS = (None, None, b"", b"\xff\xfe", b"k" * 600)
_NAMING_KEYS = (b"\0", "clé ".encode(), b"a key ", b"\x1b[2J", b"k" * 500)
"""These name the article together with its number, where its bytes do not."""
_HEADERS = (
    ("", b""), ("traceparent", b"\xff\x00"), ("dlq-stage", b"not ours"), ("dlq-cut-from", b"7"), ("h" * 300, b"v" * 3_000),
    ("e\u0301\u202e", "é".encode()), ("\0", b"\0"),
)  # fmt: skip


def articles() -> list[Article]:
    """Sound articles to spoil: the repository's seeds and, where `CORPUS` names a folder, those in it."""
    folders = [SEEDS, *([Path(os.environ[CORPUS])] if os.environ.get(CORPUS) else [])]
    lines = (line for folder in folders for file in sorted(folder.glob("*.jsonl")) for line in file.open("rb"))
    return [orjson.loads(line) for line in lines]


def records(count: int, seed: int = SEED, sound: Sequence[Article] | None = None) -> Iterator[Raw]:
    """So many, of all kinds in turn, the large ones of each kind and language once in ten thousand.

    Each is made of an article of its own id, unless the id is what is wrong with it.
    """
    sound = articles() if sound is None else sound
    random = Random(seed)
    order = [kind for kind in COMMON for _ in range(_OFTEN.get(kind.partition("/")[0], 1))]
    random.shuffle(order)
    common, large = cycle(order), cycle([kind for kind in LARGE for _ in range(2)])
    every = max(1, 10_000 // (2 * len(LARGE)))
    for number in range(count):
        kind = next(large) if number % every == every - 1 else next(common)
        yield record(kind, number, random, sound[number % len(sound)] if kind in COMMON else random.choice(sound))


def record(kind: str, number: int, random: Random, article: Article) -> Raw:
    """The record of that kind and number."""
    name = f"hostile-{number:05}"
    own = {**article, "id": name, "version": 1, "text": f"{article['text']}\n{number}"}
    value = (COMMON.get(kind) or LARGE[kind])(random, own)
    is_odd = random.random() < 0.2
    odd_key = random.choice((*_KEYS, *(begins + str(number).encode() for begins in _NAMING_KEYS)))
    key = odd_key if is_odd else name.encode()
    headers = tuple(random.sample(_HEADERS, random.randint(0, 3))) if is_odd else ()
    return Raw(kind, value, key, (*headers, (HEADER, str(number).encode())))
