"""`make calibrate`: what each part of an event's confidence costs, fitted to sentences coded by hand.

Of sentences that the lexicon was tuned on too many come out right: so it is fitted to the set `check`, which nobody
reads, and to those of PLV's relations (`--relations`, where given) that nobody reads. `make eval` tells how true it is on the set `unread`. Writes `streams/lexicons/world/confidence.tsv`.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from streams.cameo.confidence import COLUMNS, START, TABLE, Part, read_parts
from tests.eval.calibration import calibration_error
from tests.eval.coded import answers
from tests.eval.fit import JUDGEMENT, counts, fit
from tests.eval.gold import LANGUAGES, relations, sentences
from tests.eval.judged import Judged, judge_relations, judge_sentences

RELATIONS_START = "start of relations"
"""Relations are judged by their type alone, with both actors given: they have a start of their own, which is not kept."""

HEADER = """\
# What `confidence` is the product of: the factor of each part, by which an event that has it is less probably right.
# Written by `python -m tests.eval.calibrate` (`make calibrate`): edit the columns `judged` and `meaning` only.
# judged: what a person thought before any count, weighing as much as {judgement} events; events: how many hand-coded events have
# the part and were counted. With none, the factor is the judgement.
"""


def main() -> int:
    """Code the sentences, fit, write the table."""
    parser = ArgumentParser(prog="make calibrate", description=__doc__)
    parser.add_argument("--relations", type=Path, help="PLV's sentences with one labelled relation each (JSON lines)")
    given = parser.parse_args()
    ours: list[Judged] = []
    for language in LANGUAGES:
        ours += judge_sentences(answers(sentences(language, ["check"]), language)[0])
    theirs: list[Judged] = []
    if given.relations and given.relations.exists():
        untuned = [text for text in relations(given.relations) if text.set == "unread"]
        theirs = [_of_relation(each) for each in judge_relations(answers(untuned, "en")[0])]
    parts = calibrated(read_parts(), [*ours, *theirs])
    TABLE.write_text(written(parts.values()), encoding="utf-8")
    sys.stdout.write(
        f"{len(ours)} events of sentences ({_share(ours):.1%} right), {len(theirs)} of relations "
        f"({_share(theirs):.1%} right). Calibration error on the sentences: it was {calibration_error(ours):.3f}. "
        f"Wrote {TABLE.name}: `make eval` tells what it is now.\n"
    )
    return 0


def calibrated(parts: Mapping[str, Part], judged: list[Judged]) -> dict[str, Part]:
    """The table with the factors that fit the judged events best."""
    priors = {name: part.judged for name, part in parts.items()}
    factors = fit(judged, {**priors, RELATIONS_START: priors[START]})
    events = counts(judged)
    return {name: replace(part, factor=factors[name], events=events[name]) for name, part in parts.items()}


def written(parts: Iterable[Part]) -> str:
    """The table as its file holds it."""
    rows = [(part.name, f"{part.factor:g}", f"{part.judged:g}", str(part.events), part.meaning) for part in parts]
    return HEADER.format(judgement=JUDGEMENT) + "".join("\t".join(row) + "\n" for row in (COLUMNS, *rows))


def _of_relation(judged: Judged) -> Judged:
    return replace(judged, parts=tuple(RELATIONS_START if part == START else part for part in judged.parts))


def _share(judged: list[Judged]) -> float:
    return sum(each.right for each in judged) / max(1, len(judged))


if __name__ == "__main__":
    sys.exit(main())
