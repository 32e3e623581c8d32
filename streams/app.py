"""The pipeline: what each stage reads, what is called for it, and what it writes.

    feeds ──> articles.raw ──[language]──> articles.identified ──[entities]──> articles.annotated ──[coding]──> events
                                  └──> articles.unsupported          any stage: ──> articles.dlq, articles.coded

Each stage is a Faust app with one agent and its own consumer group, so that each scales, lags and restarts by itself.
The handlers (`streams/agents/`) decode, call the pure stage (`streams/stages/`) and encode; one loop
(`streams/agents/acknowledging.py`) delivers and acknowledges for all of them.
"""

from __future__ import annotations

from streams import topics
from streams.agents.stage import Stage
from streams.errors import OperatorError

PIPELINE: tuple[Stage, ...] = (
    Stage(
        "language",
        reads=topics.RAW,
        handler="streams.agents.language:handler",
        writes=(topics.IDENTIFIED, topics.UNSUPPORTED, topics.ACCOUNTS, topics.DEAD_LETTERS),
        position=0,
    ),
    Stage(
        "entities",
        reads=topics.IDENTIFIED,
        handler="streams.agents.entities:handler",
        writes=(topics.ANNOTATED, topics.ACCOUNTS, topics.DEAD_LETTERS),
        position=1,
        pooled=True,
    ),
    Stage(
        "coding",
        reads=topics.ANNOTATED,
        handler="streams.agents.coding:handler",
        writes=(
            topics.CODED,
            *topics.BY_QUAD_CLASS.values(),
            topics.CANARY_EVENTS,
            topics.ACCOUNTS,
            topics.DEAD_LETTERS,
        ),
        position=2,
    ),
)


def stage_named(name: str) -> Stage:
    """The stage of that name. Raises `OperatorError` where there is none."""
    for stage in PIPELINE:
        if stage.name == name:
            return stage
    raise OperatorError(f"no stage is called {name!r}; there are {', '.join(stage.name for stage in PIPELINE)}")
