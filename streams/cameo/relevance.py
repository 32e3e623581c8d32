"""Which acts are of public life; the rest is coded but not published."""

from __future__ import annotations

from functools import cache
from typing import Literal

from streams.actors.actor import ResolvedActor
from streams.cameo.coder import Coding
from streams.cameo.lexicon import FOLDER
from streams.text.grammar import Sentence

PRIVATE_ROLES = frozenset({"BUS", "MNC", "MED", "EDU", "HLH", "AGR"})
"""Roles whose dealings among themselves are not politics."""


Irrelevance = Literal["no-known-actor", "private-actors", "private-words"]
"""Why an act is not published: neither side has a code; both are companies, papers or schools; it is sport or a show."""


def is_relevant(sentence: Sentence, coding: Coding) -> bool:
    """Whether to publish: one side at least has a country or is an organisation, and the deed is of public life."""
    return irrelevance(sentence, coding) is None


def irrelevance(sentence: Sentence, coding: Coding) -> Irrelevance | None:
    """Why not to publish an act, None where it is to be published.

    Sport and shows are told by their words (`<language>/private.txt`); companies, papers and schools among
    themselves by their roles.
    """
    sides = [actor for actor in (coding.source, coding.target) if actor is not None]
    if not any(actor.is_known for actor in sides):
        return "no-known-actor"
    if all(_is_private(actor) for actor in sides):
        return "private-actors"
    if any(token.lemma.lower() in _private_words(sentence.language) for token in sentence.tokens):
        return "private-words"
    return None


def _is_private(actor: ResolvedActor) -> bool:
    return bool(actor.roles) and set(actor.roles) <= PRIVATE_ROLES


@cache
def _private_words(language: str) -> frozenset[str]:
    """Words that only sport and shows use."""
    path = FOLDER / language / "private.txt"
    lines = (line.split("#", 1)[0] for line in path.read_text(encoding="utf-8").splitlines())
    return frozenset(word.strip() for line in lines for word in line.split(",") if word.strip())
