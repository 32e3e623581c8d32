"""To whom an act at home is done, where only what it is about says so: «la réforme voulue par le gouvernement»."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

from streams.actors.actor import ResolvedActor
from streams.cameo.phrases import CIRCUMSTANCES, Scene

_AGAINST_RULERS = ("14", "133")
_RULERS = frozenset({"GOV", "LEG", "BUS", "JUD"})

_ON_PEOPLE = ("172", "0811", "0812", "0833")
"""Codes of bans and of rights given back: what is banned is somebody's march, party or newspaper."""
_PEOPLE = frozenset({"OPP", "CVL", "LAB", "MED", "EDU", "NGO", "PTY", "REL", "HLH", "ELI", "REB"})

_BELOW = (
    "oblique",
    "possessor",
    "object",
    "agent",
    "conjunct",
    "adnominal-clause",
    "relative-clause",
)
_DEEPEST = 5


def own_targets(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], phrases: Sequence[int]
) -> tuple[ResolvedActor, ...]:
    """The nearest rulers below the phrases (heads) of a protest, the nearest people below those of a ban.

    Only those of the doers' country, or of whom nothing tells the country: a strike is against one's own government.
    """
    countries = {source.country for source in sources}
    if len(countries) != 1 or None in countries or not code.startswith((*_AGAINST_RULERS, *_ON_PEOPLE)):
        return ()
    (country,) = countries
    wanted = _RULERS if code.startswith(_AGAINST_RULERS) else _PEOPLE
    if any(wanted & set(source.roles) for source in sources):
        return ()
    first = list(_below(scene, phrases)) if wanted is _RULERS else list(phrases)
    seen = set(phrases) - set(first)
    waiting = deque((head, 0) for head in first)
    while waiting:
        head, depth = waiting.popleft()
        if head in seen or depth >= _DEEPEST:
            continue
        seen.add(head)
        found = () if scene.token(head).lemma in scene.lexicon.words("media at large") else scene.actors.of(head)
        if any(actor.country not in (country, None) or (actor.organisation and not actor.country) for actor in found):
            return ()
        is_open = any(child.has("Definite=Ind") for child in scene.sentence.children(head, "determiner"))
        meant = tuple(
            replace(actor, country=country)
            for actor in found
            if wanted & set(actor.roles) and not (is_open and wanted is _RULERS)
        )
        if meant:
            return meant
        waiting.extend((below, depth + 1) for below in _below(scene, [head]))
    return ()


def _below(scene: Scene, phrases: Sequence[int]) -> Iterator[int]:
    """What hangs on the phrases, and who does what a relative clause tells of them."""
    for head in phrases:
        is_relative = scene.token(head).relation == "relative-clause"
        for child in scene.sentence.children(head, *_BELOW, *(("subject",) if is_relative else ())):
            if not CIRCUMSTANCES & scene.prepositions(child.index):
                yield child.index
