"""`make eval`: how right the coder is, on sentences coded by hand.

Our own sentences are beside this file. PLV's relations (`--relations`) and the articles whose leads were coded
(`--corpus`) are licensed separately and are measured where they are given. A table on a terminal, JSON in a pipe.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import orjson

from tests.eval import report
from tests.eval.coded import Answer, Speed, answers
from tests.eval.gold import LANGUAGES, SETS, leads, relations, sentences
from tests.eval.judged import judge_sentences
from tests.eval.scores import by_level, false_events, found_share, macro_f1, quad_of, root_of


def main() -> int:
    """Measure, and print."""
    parser = ArgumentParser(prog="make eval", description=__doc__)
    parser.add_argument("--relations", type=Path, help="PLV's sentences with one labelled relation each (JSON lines)")
    parser.add_argument("--corpus", type=Path, help="folder of the articles whose leads were coded by hand")
    given = parser.parse_args()
    results: dict[str, Any] = {}
    both: list[Answer] = []
    for language in LANGUAGES:
        found, speed = answers(sentences(language), language)
        results[f"sentences {language}"] = _sentences(found, speed)
        both += found
    results["confidence"] = _confidence(both)
    if given.relations and given.relations.exists():
        results["relations en"] = _relations(answers(relations(given.relations), "en")[0])
    if given.corpus and given.corpus.exists():
        for language in LANGUAGES:
            results[f"leads {language}"] = report.figures(
                found_share(answers(leads(language, given.corpus), language)[0])
            )
    if sys.stdout.isatty():
        report.show(results)
    else:
        sys.stdout.buffer.write(orjson.dumps(results, option=orjson.OPT_INDENT_2) + b"\n")
    return 0


def _sentences(found: list[Answer], speed: Speed) -> dict[str, Any]:
    sets = _sets(found)
    return {
        "levels": {
            name: {level: report.figures(score) for level, score in by_level(each).items()}
            for name, each in sets.items()
        },
        "levels with marked actors": {
            name: {level: report.figures(score) for level, score in by_level(each, marked=True).items()}
            for name, each in sets.items()
        },
        "false events": {name: report.share(false_events(each)) for name, each in sets.items()},
        "sentences per second": {
            "reading": round(speed.sentences / speed.reading),
            "coding": round(speed.sentences / speed.coding),
        },
    }


def _relations(found: list[Answer]) -> dict[str, Any]:
    return {
        name: {
            f"{label} macro F1, {way}": round(macro_f1(half, function, marked=marked), 3)
            for label, function in (("root", root_of), ("quad", quad_of))
            for way, marked in (("first event", False), ("between the marked actors", True))
        }
        for name, half in {**_sets(found), "both": found}.items()
    }


def _confidence(found: list[Answer]) -> dict[str, Any]:
    return {name: report.calibration(judge_sentences(each)) for name, each in _sets(found).items()}


def _sets(found: list[Answer]) -> dict[str, list[Answer]]:
    """The answers by the set of their texts, in the order of `SETS`."""
    sets = {name: [each for each in found if each.gold.set == name] for name in SETS}
    return {name: of_set for name, of_set in sets.items() if of_set}


if __name__ == "__main__":
    sys.exit(main())
