"""What a stage is, said once for the whole pipeline in `streams/app.py`."""

from __future__ import annotations

from dataclasses import dataclass

from streams.settings import settings
from streams.topics import Topic


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of the pipeline: a Faust app with one agent, and a consumer group of its own."""

    name: str
    reads: Topic
    handler: str
    """What is called for each record: the function, as `package.module:function`, that makes the `Handler`."""
    writes: tuple[Topic, ...]
    """Where its deliveries go, dead letters and accounts among them."""
    position: int
    """Its place in the pipeline, from 0: its web port is `web_port` and so many."""
    pooled: bool = False
    """Whether its handler computes so long that it needs the pool of processes."""

    @property
    def group(self) -> str:
        """Its consumer group."""
        return f"{settings().group_prefix}-{self.name}"

    @property
    def web_port(self) -> int:
        """Where its metrics and health are."""
        return settings().web_port + self.position

    @property
    def web_url(self) -> str:
        """The same, as a URL without a path."""
        return f"http://{settings().web_host}:{self.web_port}"
