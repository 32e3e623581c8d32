"""To whom an act at home is done, where only what it is about says so: «la réforme voulue par le gouvernement»."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

from streams.actors.actor import BODIES_OF_STATE, ResolvedActor
from streams.cameo.scene.phrases import CIRCUMSTANCES, Scene

_RULERS = frozenset({"GOV", "LEG", "BUS", "JUD"})
_PEOPLE = frozenset({"OPP", "CVL", "LAB", "MED", "EDU", "NGO", "PTY", "REL", "HLH", "ELI", "REB"})
_COURTS = frozenset({"JUD", "COP"})

_AGAINST_RULERS = ("14", "133")
_ON_PEOPLE = ("172", "0811", "0812", "0833", "1711", "137")
"""Codes of bans and seizures and of rights given back: what is banned is somebody's march, party or newspaper."""
_DISMISSAL = ("0831",)
_OF_COURTS = ("09", "115", "116", "173")
_RESCUE = ("073",)
"""Of people by the state's own forces, with whomever else: "Afghan police and coalition troops evacuated civilians"."""
_RESCUERS = frozenset({"COP", "MIL", "GOV"})
_RESCUED = frozenset({"CVL"})
_SAVED = ("object", "passive-subject")

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
    """The nearest rulers below the phrases (heads) of a protest, the nearest people below those of a ban, trial or rescue.

    Only those of the doers' country, or of whom nothing tells the country: a strike is against one's own government.
    """
    countries = {source.country for source in sources if source.is_known}
    wanted = _wanted(code, sources)
    if len(countries) != 1 or None in countries or not wanted:
        return ()
    (country,) = countries
    if wanted is _RESCUED:
        phrases = [head for head in phrases if scene.token(head).relation in _SAVED]
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


def _wanted(code: str, sources: Sequence[ResolvedActor]) -> frozenset[str]:
    """The roles of those whom such an act of such doers is done to at home; none where that can't be told."""
    roles = {role for source in sources for role in source.roles}
    if code.startswith(_AGAINST_RULERS):
        return frozenset() if _RULERS & roles else _RULERS
    if code.startswith(_ON_PEOPLE):
        return frozenset() if _PEOPLE & roles else _PEOPLE
    if code.startswith(_DISMISSAL):
        return BODIES_OF_STATE
    if code.startswith(_OF_COURTS) and roles and roles <= _COURTS:
        return _PEOPLE | BODIES_OF_STATE - roles
    if code.startswith(_RESCUE) and roles and roles <= _RESCUERS:
        return _RESCUED
    return frozenset()


def _below(scene: Scene, phrases: Sequence[int]) -> Iterator[int]:
    """What hangs on the phrases, and who does what a relative clause tells of them."""
    for head in phrases:
        is_relative = scene.token(head).relation == "relative-clause"
        for child in scene.sentence.children(head, *_BELOW, *(("subject",) if is_relative else ())):
            if not CIRCUMSTANCES & scene.prepositions(child.index):
                yield child.index
