"""Whom rebels harm where only the place, or the headline's topic, says whose it is: their own state."""

from __future__ import annotations

from streams.actors.actor import FIGHTERS, ResolvedActor
from streams.cameo.scene.phrases import Scene

_AGAINST_STATE = ("1712", "192", "194")
"""Codes of what rebels do to their state where it is said of nobody else: they destroy, conquer, shell."""

_PLACED = ("oblique", "object", "adverb")


def own_state(scene: Scene, code: str, sources: tuple[ResolvedActor, ...]) -> tuple[ResolvedActor, ...]:
    """Whom rebels harm where only the place or the headline's topic is told: the country, in which they are."""
    if not code.startswith(_AGAINST_STATE) or not all(FIGHTERS & set(one.roles) and one.country for one in sources):
        return ()
    countries = {one.country for one in sources}
    country = next(iter(countries)) if len(countries) == 1 else None
    if country is None:
        return ()
    topic = scene.actors.topic(sources[0].head)
    if topic is not None and topic.country == country:
        return (topic,)
    places = (scene.country_of_place(token.index) for token in scene.sentence.tokens if token.relation in _PLACED)
    return next((found for found in places if any(one.country == country for one in found)), ())
