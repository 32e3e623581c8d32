"""What people coded by hand: sentences of our own, relations of PLV, leads of articles."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

HERE = Path(__file__).parent
LANGUAGES = ("en", "fr")
SETS = ("tuned", "practice", "unread", "agency", "check")
"""The sets of sentences; `CODEBOOK.md` says what each is for."""

READ = frozenset({"tuned", "practice", "leads"})
"""The sets that those who work on the coder read."""

_MARK = re.compile(r"</?[st]>")


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """An event as a person coded it. `source_text` and `target_text` are the words that name the sides, if marked.

    `source` and `target` are actor codes: None for nobody, `---` for somebody whose country the text does not tell.
    """

    source: str | None
    target: str | None
    code: str
    source_text: str | None = None
    target_text: str | None = None


@dataclass(frozen=True, slots=True)
class GoldText:
    """A text with all its events. `label` is the PLOVER type of a relation between two marked actors.

    `set` is the set that it is of; nobody who works on the coder reads those that are not in `READ`.
    """

    id: str
    language: str
    text: str
    published_at: str | None
    kind: str
    set: str
    events: tuple[GoldEvent, ...]
    label: str | None = None
    title: str | None = None


def sentences(language: str, sets: Sequence[str] = SETS) -> list[GoldText]:
    """Our own development sentences of a language: of all sets, or of those named."""
    return [
        GoldText(
            row["id"],
            language,
            row["text"],
            row.get("published_at"),
            row["kind"],
            name,
            tuple(_event(event) for event in row["events"]),
        )
        for name in sets
        for row in _rows(HERE / "sentences" / f"{language}-{name}.jsonl")
    ]


def relations(path: Path) -> list[GoldText]:
    """Sentences with one relation between two marked actors, as PLV has them; those of an odd hash of the id are unread.

    Rows without a PLOVER label are left out.
    """
    found = []
    for row in _rows(path):
        event = row["events"][0]
        if not event.get("plover"):
            continue
        marked = GoldEvent(None, None, "", _marked(row["marked"], "s"), _marked(row["marked"], "t"))
        half = "unread" if int(hashlib.sha256(row["id"].encode()).hexdigest(), 16) % 2 else "tuned"
        found.append(GoldText(row["id"], "en", row["text"], None, "relation", half, (marked,), event["plover"]))
    return found


def leads(language: str, corpus: Path) -> list[GoldText]:
    """The leads, title and first paragraph, of the articles of a corpus that were coded by hand."""
    articles = {row["id"]: row for path in sorted(corpus.glob("*.jsonl")) for row in _rows(path)}
    found = []
    for row in _rows(HERE / "leads" / f"{language}.jsonl"):
        article = articles.get(row["article"])
        if article is None:
            continue
        events = tuple(_event(event) for event in row["events"])
        lead = _first_paragraph(article["text"])
        found.append(
            GoldText(
                row["article"], language, lead, article["published_at"], "lead", "leads", events, title=article["title"]
            )
        )
    return found


def _first_paragraph(text: str) -> str:
    """The first paragraph of prose, behind the dateline and the key of a map."""
    paragraphs = (line.strip() for line in text.splitlines())
    return next((line for line in paragraphs if len(line) > 40 and not line.startswith("█")), "")


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_bytes().splitlines():
        if line.strip():
            yield orjson.loads(line)


def _event(row: dict[str, Any]) -> GoldEvent:
    return GoldEvent(row["source"], row["target"], row["code"], row.get("source_text"), row.get("target_text"))


def _marked(marked: str, side: str) -> str | None:
    found = re.search(f"<{side}>(.*?)</{side}>", marked)
    return _MARK.sub("", found.group(1)).strip() if found else None
