"""How the act inside another is read, by whoever needs it: the reader is given, as it needs them all."""

from __future__ import annotations

from collections.abc import Callable

from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

Inner = Callable[[Scene, int, int], Match | None]
"""Reads the act inside another: scene, token, depth."""
