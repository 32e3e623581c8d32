"""`make parsers`: train the stock parsers further, on the trees of sentences that came out right.

What eventwire's repairs mend by rule after parsing, a parser can learn, and then gets right where no rule fits. Writes
the differences to `streams/text/weights`; `make lexicon eval` tells what they are worth. Some minutes of one core.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path

import spacy
from rich.console import Console
from rich.progress import track
from thinc.api import NumpyOps, set_current_ops

from streams.settings import Settings, settings
from streams.text.adapting import FOLDER, file_of, write_differences
from tests.eval.adaptation.collecting import Collector, texts
from tests.eval.adaptation.training import PLANS, train
from tests.eval.gold import LANGUAGES


def main() -> int:
    """Train the parser of each language."""
    parser = ArgumentParser(prog="make parsers", description=__doc__)
    parser.add_argument("languages", nargs="*", default=LANGUAGES, help="which (all)")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where to write the differences")
    given = parser.parse_args()
    set_current_ops(NumpyOps(use_blis=False))
    for language in given.languages:
        adapt_parser(language, settings(), given.folder)
    return 0


def adapt_parser(language: str, of: Settings, folder: Path) -> None:
    """Read, train, write."""
    plan = PLANS[language]
    collector = Collector(language, of, plan.corrected)
    coded, examples = texts(language)
    console = Console(stderr=True)
    for text in track(coded, f"{language}: sentences coded by hand", console=console):
        collector.take(text)
    for example in track(examples, f"{language}: examples of the lexicon", console=console):
        collector.take_example(example)
    trees = collector.trees()
    print(f"{language}: {len(trees)} sentences, {sum(len(tree.words) for tree in trees)} words", flush=True)
    name = of.pipelines[language]
    stock, trained = spacy.load(name), spacy.load(name)
    train(trained, trees, plan, lambda number, losses: _tell(language, number, losses))
    path = file_of(name, trained.meta["version"], folder)
    write_differences(stock, trained, path)
    print(f"{language}: {path.name}, {path.stat().st_size / 1e6:.1f} MB", flush=True)


def _tell(language: str, number: int, losses: dict[str, float]) -> None:
    told = ", ".join(f"{step} {loss:,.0f}" for step, loss in losses.items())
    print(f"{language}: round {number} of {PLANS[language].rounds}: {told}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
