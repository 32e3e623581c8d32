"""How fast one core codes: `python -m tests.bench.coding [--compiled FOLDER] FILE…`, files as `eventwire code` takes them.

The articles are read (language, entities, grammar) once, and every sentence in which somebody may act is parsed, as with
EVENTWIRE_PARSE_ALL: a coder's speed should not depend on how many easy sentences it is spared. Then only coding is
timed, from the annotated article to its events, by process time: what else runs on the machine counts little. With
`--compiled`, where the compiled package lies (`make compiled`), it is timed too, turn by turn with the package as it is
written, and both must code the same events. A table on a terminal, JSON in a pipe.
"""

from __future__ import annotations

import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import orjson
from rich.table import Table

from schemas import Annotated
from streams.cli.terminal import is_terminal, out, print_json
from streams.settings import settings
from streams.stages.entities import Reader
from streams.stages.language import identify
from tests.bench.articles import corpus
from tests.bench.rounds import Speed

_HERE = Path.cwd()


def main() -> int:
    """Measure, and print; 1 if the two builds do not code the same events."""
    parser = ArgumentParser(prog="python -m tests.bench.coding", description=__doc__)
    parser.add_argument("files", nargs="+", metavar="FILE", help="JSON lines of articles, or plain text; - is the pipe")
    parser.add_argument("--compiled", metavar="FOLDER", type=Path, help="where the compiled package lies")
    parser.add_argument("--turns", type=int, default=3, help="how often each build is measured (default: 3)")
    given = parser.parse_args()
    builds = {"as written": [_HERE]} | ({"compiled": [given.compiled.resolve(), _HERE]} if given.compiled else {})
    with TemporaryDirectory() as folder:
        articles = Path(folder) / "articles.jsonl"
        articles.write_bytes(b"".join(one.model_dump_json().encode() + b"\n" for one in annotated(given.files)))
        if not articles.stat().st_size:
            parser.error("no article in a supported language in these files")
        turns = [{build: timed(articles, path) for build, path in builds.items()} for _ in range(max(1, given.turns))]
    speeds = {build: middle([turn[build] for turn in turns]) for build in builds}
    show(speeds)
    return 0 if len({speed.digest for speed in speeds.values()}) == 1 else 1


def annotated(files: Iterable[str]) -> Iterator[Annotated]:
    """The articles of the files with their grammar; what can't be read is told on standard error."""
    chosen = settings()
    reader = Reader(chosen.model_copy(update={"parse_all": True}))
    now = datetime.now(UTC)
    for article in corpus(files):
        identified = identify(article, now)
        if identified.language in chosen.pipelines and identified.article.status == "usable":
            yield reader.annotate(identified)


def timed(articles: Path, path: list[Path]) -> Speed:
    """The speed of the package that is first on a path, in a process of its own."""
    command = [sys.executable, "-P", "-m", "tests.bench.rounds", str(articles)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, path))}
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    return Speed(**orjson.loads(done.stdout))


def middle(turns: list[Speed]) -> Speed:
    """The median of several turns; the worst article is the worst of all."""
    return replace(
        turns[0],
        sentences_per_second=round(median(turn.sentences_per_second for turn in turns)),
        with_left_out=round(median(turn.with_left_out for turn in turns)),
        worst=max(turn.worst for turn in turns),
    )


def show(speeds: dict[str, Speed]) -> None:
    """A table of the builds, with how many times as fast the compiled one is."""
    if not is_terminal():
        print_json({build: asdict(speed) for build, speed in speeds.items()})
        return
    table = Table("figure", *speeds, *(["ratio"] if len(speeds) > 1 else []), title="The coding stage on one core")
    rows = [asdict(speed) for speed in speeds.values()]
    for name in rows[0]:
        values = [row[name] for row in rows]
        told = [value if isinstance(value, str) else f"{value:,}" for value in values]
        ratio = [f"{values[1] / values[0]:.2f}"] if len(values) > 1 and name in _COMPARED else []
        table.add_row(name.replace("_", " ") + (" article, ms" if name == "worst" else ""), *told, *ratio)
    out.print(table)


_COMPARED = frozenset({"sentences_per_second", "with_left_out", "worst"})


if __name__ == "__main__":
    sys.exit(main())
