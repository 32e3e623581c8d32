"""`python -m tests.eval.misses`: the texts where the coder and the person who coded them differ, to learn from.

Only of the sets that may be read: practice, tuned and leads. Each text is shown with what the person coded and what
the coder gave, with the rule that gave it. Last comes a count of what was right, too much and missed.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from schemas import Event
from streams.settings import settings
from streams.text.pipelines import load_pipeline
from streams.text.remembered import remember
from tests.eval.coded import Answer, answers
from tests.eval.gold import READ, GoldEvent, GoldText, leads, sentences
from tests.eval.scores import LEVELS, by_level, event_facts, gold_facts


def main() -> int:
    """Print where they differ."""
    parser = ArgumentParser(prog="python -m tests.eval.misses", description=__doc__)
    parser.add_argument("language", choices=("en", "fr"))
    parser.add_argument("--set", choices=sorted(READ), default="practice")
    parser.add_argument("--corpus", type=Path, default=Path("../shared/corpus"), help="the articles of the leads")
    parser.add_argument("--ids", default="", help="only texts whose id begins so; several with commas")
    parser.add_argument(
        "--roots", default="", help="only texts in which the person coded one of these roots, or `none`"
    )
    parser.add_argument("--level", choices=LEVELS, default="root and both countries", help="what must be the same")
    given = parser.parse_args()
    texts = leads(given.language, given.corpus) if given.set == "leads" else sentences(given.language, [given.set])
    wanted = set(filter(None, given.roots.split(",")))
    texts = [
        text
        for text in texts
        if text.id.startswith(tuple(given.ids.split(","))) and (not wanted or wanted & (_roots(text) or {"none"}))
    ]
    remember(load_pipeline(given.language, settings().pipelines[given.language]))
    found, _ = answers(texts, given.language)
    for answer in found:
        for line in differences(answer, given.level):
            print(line)
    for level, score in by_level(found).items():
        print(f"{level:25} P {score.precision:.3f} R {score.recall:.3f} F1 {score.f1:.3f}")
    return 0


def differences(answer: Answer, level: str) -> Iterator[str]:
    """The text with the events that differ: `-` missed, `+` too much, `=` the same. Nothing where all are the same."""
    compare = LEVELS[level]
    gold = Counter(compare(gold_facts(event)) for event in answer.gold.events)
    coded = Counter(compare(event_facts(event)) for event in answer.published)
    if gold == coded:
        return
    title = f"{answer.gold.title} // " if answer.gold.title else ""
    yield f"{answer.gold.id} ({answer.gold.kind}) {title}{answer.gold.text}"
    left = coded.copy()
    for each in answer.gold.events:
        key = compare(gold_facts(each))
        yield f"  {'=' if left[key] > 0 else '-'} {_of_gold(each)}"
        left[key] -= 1
    left = gold.copy()
    for event in answer.published:
        key = compare(event_facts(event))
        if left[key] <= 0:
            yield f"  + {_of_event(event)}"
        left[key] -= 1
    for event in answer.events:
        if not event.relevant:
            yield f"  ~ not published: {_of_event(event)}"


def _roots(text: GoldText) -> set[str]:
    return {event.code[:2] for event in text.events}


def _of_gold(event: GoldEvent) -> str:
    return f"{event.source} {event.code} {event.target}  “{event.source_text}” “{event.target_text}”"


def _of_event(event: Event) -> str:
    code, source, target = event_facts(event)
    return f"{source} {code} {target}  “{event.trigger.text}” {event.trigger.rule}"


if __name__ == "__main__":
    sys.exit(main())
