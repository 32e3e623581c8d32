"""Which country a phrase of place tells: of the town it names, of the thing that is there, of the word for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from streams.actors.actor import ResolvedActor
from streams.actors.naming import is_of_waters
from streams.cameo.scene.surnames import is_in_a_name, is_surname
from streams.places.gazetteer import likeliest, places_in
from streams.text.grammar import Token

if TYPE_CHECKING:
    from streams.cameo.scene.phrases import Scene

_MODIFIERS = ("possessor", "adjective", "compound")
_BARE = frozenset({"determiner", "case", "punctuation"})


def country_of_place(scene: Scene, head: int) -> tuple[ResolvedActor, ...]:
    """The country of the town or region that the phrase names: who strikes Kharkiv strikes Ukraine.

    A noun of place is where its adjective, owner or *of* says: "the Yemeni port", "Baghdad's suburbs".
    """
    token = scene.token(head)
    if token.pos == "PROPN":
        return _country_of_name(scene, token) or _country_behind(scene, token)
    if token.lower in scene.lexicon.words("place pronouns"):
        return _pointed_at(scene, token)
    if is_beside_border(scene, head):
        return ()
    if token.lemma not in scene.lexicon.words("place nouns"):
        return ()
    below = sorted(
        scene.sentence.children(head, *_MODIFIERS, "oblique", "apposition", "flat"),
        # "a US base in Qatar" is in Qatar
        key=lambda child: child.relation != "oblique" or "in" not in scene.prepositions(child.index),
    )
    for child in below:
        found = [actor for actor in scene.named(child.index) if actor.country and not actor.roles]
        if found or _country_of_name(scene, child):
            return tuple(found) or _country_of_name(scene, child)
    return _claimants(scene, head) or _town_named_before(scene, token)


def _town_named_before(scene: Scene, noun: Token) -> tuple[ResolvedActor, ...]:
    """The country of the town that *the city* means: «à Tombouctou, s'en prendre aux mosquées de *la ville*»."""
    if noun.lemma not in scene.lexicon.words("towns meant again"):
        return ()
    said = scene.sentence.children(noun.index)
    is_definite = any(child.lower in scene.lexicon.words("definite articles") for child in said)
    if not is_definite or any(child.relation not in _BARE for child in said):
        return ()
    for before in reversed(scene.sentence.tokens[: noun.index]):
        if before.pos == "PROPN" and not scene.actors.of(before.index):
            found = _country_of_name(scene, before)
            if found:
                return found
    return ()


def _claimants(scene: Scene, head: int) -> tuple[ResolvedActor, ...]:
    """Whose a place is by the clause behind it, or the participle before: *waters that Vietnam claims*, *claimed by*."""
    claiming = scene.lexicon.words("claiming verbs")
    return tuple(
        actor
        for clause in scene.sentence.children(head, "relative-clause", "adnominal-clause", "adjective")
        if clause.lemma in claiming
        for child in scene.sentence.children(clause.index, "subject", "agent", "oblique")
        if child.pos in ("PROPN", "ADJ")
        for actor in scene.actors.of(child.index)
        if actor.country and not actor.roles
    )[:1]


def country_of_thing(scene: Scene, head: int) -> tuple[ResolvedActor, ...]:
    """The country of the town that a thing is in: «un immeuble de Kharkiv»; of a thing only, not of people."""
    if scene.token(head).pos != "NOUN" or scene.actors.of(head):
        return ()
    towns = (
        child
        for child in scene.sentence.children(head, "oblique")
        if child.pos == "PROPN" and scene.prepositions(child.index) & {"de", "of", "in", "à"}
    )
    return next((found for child in towns if (found := _country_of_name(scene, child))), ())


def towns_before(scene: Scene, subjects: Iterable[int], things: Iterable[int]) -> list[int]:
    """The names before what is struck, which may tell where it stands: *Haifa refinery*, *Kharkiv's railway*."""
    doers = set(subjects)
    return [
        child.index
        for thing in things
        if thing not in doers and scene.token(thing).pos == "NOUN"
        for child in scene.sentence.children(thing, "compound", "possessor", "adjective")
        if child.pos == "PROPN" and not scene.named_known(child.index)
    ]


def is_beside_border(scene: Scene, head: int) -> bool:
    """Whether the phrase only tells that a border is near, on whose other side it did not happen."""
    if scene.token(head).lemma not in scene.lexicon.words("borders"):
        return False
    near = scene.lexicon.words("near")
    return any(child.lower in near for child in scene.sentence.children(head, "case", "adverb", "mark"))


def _country_behind(scene: Scene, token: Token) -> tuple[ResolvedActor, ...]:
    """The country behind the name of a town that nobody knows: *Maidan Wardak, Afghanistan*."""
    if scene.actors.of(token.index) or not scene.prepositions(token.index) & scene.lexicon.words("place prepositions"):
        return ()
    return tuple(
        actor
        for near in [token, *scene.sentence.children(token.index, "conjunct")]
        for child in scene.sentence.children(near.index, "apposition")
        for actor in scene.actors.of(child.index)
        if actor.country and not actor.roles and actor.basis == "name"
    )


def _country_of_name(scene: Scene, token: Token) -> tuple[ResolvedActor, ...]:
    first = scene.sentence.start
    for mention in places_in(scene.sentence.text):
        if mention.start + first <= token.start < mention.end + first and mention.place.country:
            place = likeliest(mention, scene.actors.countries)
            namesakes = scene.actors.of(token.index) if place.kind == "country" else ()
            if namesakes and namesakes[0].country not in (None, place.country) and not namesakes[0].roles:
                # of two Congos a language means one by the bare name
                return namesakes
            topic = scene.actors.topic(token.index) if place.kind == "city" else None
            if topic is not None and place.country not in scene.actors.countries:
                # «Mali : attaque à Palma»: a namesake that is no known town
                return (topic,)
            if place.kind == "country" and is_of_waters(scene.sentence.text, mention.start):
                return ()
            start, end = mention.start + first, mention.end + first
            is_of_person = is_surname if place.kind == "city" else is_in_a_name
            if is_of_person(scene, start, end):
                return ()
            return (
                ResolvedActor(
                    mention.text,
                    start,
                    end,
                    token.index,
                    country=place.country,
                    name=place.name,
                    basis="place",
                ),
            )
    return ()


def _pointed_at(scene: Scene, token: Token) -> tuple[ResolvedActor, ...]:
    """The country of the place named before, for what is done somewhere: «à Goma, *où* l'armée tire», «*y* a envoyé»."""
    if scene.token(token.head).lemma not in scene.lexicon.words("verbs of doing there"):
        return ()
    marks = scene.lexicon.words("place prepositions")
    clause = scene.token(token.head)
    if clause.relation == "relative-clause" and (told_of := _as_place(scene, clause.head)):
        return told_of
    for before in reversed(scene.sentence.tokens[: token.index]):
        is_where = before.pos == "PROPN" and scene.prepositions(before.index) & marks
        if is_where and (found := _as_place(scene, before.index)):
            return found
    own = {actor.country for actor in scene.doers(scene.clause(token.head).subjects) if actor.country}
    place = scene.actors.place_before(token.index, other_than=own)
    return (place,) if place is not None else ()


def _as_place(scene: Scene, index: int) -> tuple[ResolvedActor, ...]:
    """The country that a name is of, be it of a town or its own."""
    found = country_of_place(scene, index) or tuple(
        actor for actor in scene.actors.of(index) if actor.country and not actor.roles
    )
    return found[:1]
