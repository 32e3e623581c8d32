"""`make frames`: whether an event still comes out when a newspaper puts more around it.

Every example of the lexicons is put into frames (who reports it, when, what happens besides) that do not change what
was done to whom. Counted is how many then give another coding than alone; with `--show` the sentences go to the standard
error. A table on a terminal, JSON in a pipe. It needs no coded text, and so shows what the grammar loses on its own.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator

import orjson
from rich.console import Console
from rich.table import Table

from streams.cameo.patterns.lexicon import lexicon
from streams.cameo.patterns.pattern import Pattern
from streams.settings import settings
from streams.stages.examples import coded, expected_of
from streams.text.pipelines import load_pipeline
from streams.text.remembered import remember

Frame = Callable[[str], str]
"""Puts a sentence, without its full stop, into more words."""

_ARTICLES = ("The ", "A ", "An ", "Le ", "La ", "Les ", "L'", "Un ", "Une ", "Des ")
_VOWELS = tuple("aeiouyéèêàâîôûAEIOUYÉÈÊÀÂÎÔÛ")

FRAMES: dict[str, dict[str, Frame]] = {
    "en": {
        "who reports it, behind": lambda text: f"{text}, a spokesman said on Tuesday.",
        "which paper reports it": lambda text: f"{text}, state media reported.",
        "who reports it, before": lambda text: f"According to local media, {_begun(text)}.",
        "told by an agency": lambda text: f"Reuters reported that {_begun(text)}.",
        "on what day": lambda text: f"On Monday, {_begun(text)}.",
        "after what": lambda text: f"After weeks of tension, {_begun(text)}.",
        "in what paper": lambda text: f"In a statement issued late on Monday, {_begun(text)}.",
        "what happens besides": lambda text: f"{text} as pressure mounted.",
        "how long after": lambda text: f"{text}, two days after the summit ended.",
        "what is thought of it": lambda text: f"{text}, a move that surprised observers.",
        "as a headline": lambda text: text,
    },
    "fr": {
        "who reports it, behind": lambda text: f"{text}, a indiqué mardi un porte-parole.",
        "which paper reports it": lambda text: f"{text}, selon la presse locale.",
        "who reports it, before": lambda text: f"Selon la presse locale, {_begun(text)}.",
        "told by an agency": lambda text: f"L'AFP rapporte {_que(_begun(text))}.",
        "on what day": lambda text: f"Lundi, {_begun(text)}.",
        "after what": lambda text: f"Après des semaines de tensions, {_begun(text)}.",
        "in what paper": lambda text: f"Dans un communiqué publié lundi soir, {_begun(text)}.",
        "what happens besides": lambda text: f"{text}, alors que la tension montait.",
        "how long after": lambda text: f"{text}, deux jours après la fin du sommet.",
        "what is thought of it": lambda text: f"{text}, une décision qui a surpris les observateurs.",
        "as a headline": lambda text: text,
    },
}
"""What a frame adds, and how it adds it."""


def main() -> int:
    """Print a table of frames, by language."""
    parser = ArgumentParser(prog="make frames", description=__doc__)
    parser.add_argument("--language", choices=FRAMES, help="this one only")
    parser.add_argument("--show", action="store_true", help="print the sentences that give another coding")
    given = parser.parse_args()
    results: dict[str, dict[str, int]] = {}
    for language in [given.language] if given.language else FRAMES:
        remember(load_pipeline(language, settings().pipelines[language]))
        counts = results[language] = {"examples": len(lexicon(language).patterns)}
        for name, frame in FRAMES[language].items():
            others = list(changed(language, frame))
            for pattern, text, found in others if given.show else []:
                sys.stderr.write(f"{pattern.where}: {text}\n    {pattern.coding} became {found or 'none'}\n")
            counts[name] = len(others)
    if sys.stdout.isatty():
        _show(results)
    else:
        sys.stdout.buffer.write(orjson.dumps(results, option=orjson.OPT_INDENT_2) + b"\n")
    return 0


def _show(results: dict[str, dict[str, int]]) -> None:
    """A table a language, for a person."""
    for language, counts in results.items():
        table = Table("frame", "other coding", "share", title=f"{counts['examples']} examples, {language}")
        for name in FRAMES[language]:
            table.add_row(name, str(counts[name]), f"{counts[name] / counts['examples']:.1%}")
        Console().print(table)


def changed(language: str, frame: Frame) -> Iterator[tuple[Pattern, str, str]]:
    """The patterns whose example gives another coding in a frame, with the framed text and what came out."""
    words = lexicon(language)
    texts = [frame(pattern.example.rstrip(".")) for pattern in words.patterns]
    for pattern, text, (events, _) in zip(words.patterns, texts, coded(texts, words), strict=True):
        if expected_of(pattern) != events:
            yield pattern, text, "; ".join(sorted(events))


def _begun(text: str) -> str:
    """The sentence as it goes on behind other words: an article has no capital."""
    return text[0].lower() + text[1:] if text.startswith(_ARTICLES) else text


def _que(text: str) -> str:
    return f"qu'{text}" if text.startswith(_VOWELS) else f"que {text}"


if __name__ == "__main__":
    sys.exit(main())
