"""To whom an act is done, where no slot of the pattern says so: somebody foreign whom its phrases name deep within."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from streams.actors.actor import ResolvedActor
from streams.cameo.phrases import CIRCUMSTANCES, Scene

_OPEN = ("01", "15", "087")
"""Acts that mostly are done to nobody: what is said, and alerts raised and lowered."""

LEAVING = "160"
"""Who leaves an organisation does it to the organisation."""

_BELOW = (
    "oblique",
    "possessor",
    "adjective",
    "compound",
    "object",
    "agent",
    "conjunct",
    "adnominal-clause",
    "open-complement",
)


def deep_targets(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], phrases: Sequence[int]
) -> tuple[ResolvedActor, ...]:
    """The nearest whom anything below the phrases (heads) names, if of another country than the sources, all together.

    "Looks into reports that Myanmar's troops burned villages" looks into Myanmar's troops. None where the nearest are
    the doer's own, as in "its air force", and none for acts that are done to nobody.
    """
    if code == LEAVING:
        left = tuple(actor for head in phrases for actor in scene.named_known(head) if actor.country is None)
        if left:
            return left
    if not sources or code.startswith(_OPEN):
        return ()
    seen = set(phrases)
    waiting = deque(_below(scene, phrases))
    while waiting:
        head = waiting.popleft()
        if head in seen:
            continue
        seen.add(head)
        found = scene.named_known(head)
        if found:
            own = {source.country for source in sources if source.country}
            return () if any(actor.country in own or actor in sources for actor in found) else found
        waiting.extend(_below(scene, [head]))
    return ()


def _below(scene: Scene, phrases: Sequence[int]) -> Iterator[int]:
    """What hangs on the phrases, but for what else happened: "freed captives after a call from Mali"."""
    for head in phrases:
        for child in scene.sentence.children(head, *_BELOW):
            if not CIRCUMSTANCES & scene.prepositions(child.index):
                yield child.index
