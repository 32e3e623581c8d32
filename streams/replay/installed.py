"""What is installed on this machine: its coder's identity, and its reader, loaded when it is first asked for."""

from __future__ import annotations

from functools import cached_property

import orjson

from schemas import Identified
from streams import __version__
from streams.agents.messages import Received
from streams.cameo.patterns.lexicon import lexicon_version
from streams.replay.copies import digest
from streams.settings import Settings
from streams.stages.entities import Reader


class InstalledHere:
    """The coder and the reader that a worker on this machine would run."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.coder = (__version__, lexicon_version())

    @cached_property
    def _reader(self) -> Reader:
        return Reader(self._settings)

    def reads(self, language: str) -> bool:
        """Whether the language has a pipeline."""
        return language in self._settings.pipelines

    def reader(self, language: str) -> str | None:
        """What would read this language, None where nothing does. Raises `OperatorError` where a pipeline is missing."""
        return self._reader.version_of(language) if self.reads(language) else None

    def choice(self, received: Received) -> bytes:
        """Of the sentences that would be read of an identified article."""
        return digest(self._reader.choice(Identified.model_validate(orjson.loads(received.value))))
