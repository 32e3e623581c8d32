"""Filling the places of a verb pattern with the phrases of a clause: its subject, then what stands behind the verb."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.acts_within import fill_act, is_act_noun
from streams.cameo.acts.disowning import disowned
from streams.cameo.patterns.pattern import AGAINST, GENITIVE, NEVER, OBLIGATIONS, TOLD, Filler, Pattern, Slot
from streams.cameo.patterns.words import Words
from streams.cameo.scene.bare_phrases import (
    agents_of_participles,
    bare_infinitives,
    nouns_before,
    objects_of_words,
    obliged_ones,
    raised,
    said_of,
)
from streams.cameo.scene.clauses import Clause
from streams.cameo.scene.clauses_within import clauses_below, obliged
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.grounds import towns_before
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.whereabouts import places_of

_TAKEN = "192"


def fill_subject(filling: Filling, slot: Slot, clause: Clause, *, loose: bool, is_done_to: bool = False) -> bool:
    """Fill the first place; whether it could be. `is_done_to` where the pattern says behind the verb who did it."""
    scene = filling.scene
    if slot.filler is Filler.ANYTHING:
        return True
    if isinstance(slot.filler, Words):
        if not filling.fill(slot.filler, clause.subjects):
            return False
        if filling.own is not None:
            # "Russian missiles hit": the doer is he whose they are; "Russian troops" are somebody themselves
            whose, filling.own = _class_of_doers(scene, filling.own), None
            if is_done_to:
                filling.targets = whose or _country_of(scene, clause.subjects) or filling.targets
            else:
                filling.sources = whose
        elif is_done_to:
            filling.targets = _country_of(scene, clause.subjects)
        return True
    actors = scene.doers(clause.subjects)
    if slot.filler is Filler.BOTH:
        if not _are_joined(scene, clause.subjects):
            # who speaks of others is not one of them
            actors = next((each for each in map(scene.named, clause.subjects) if len(each) > 1), ())
        if len(actors) < 2:
            return False
        filling.sources = filling.targets = actors
        filling.mutual = True
        filling.used.extend(clause.subjects)
        return True
    if slot.filler is Filler.TARGET and not any(actor.is_known for actor in actors):
        # "Goma fell to the rebels": a town is struck for its country, though it does nothing
        actors = _country_of(scene, clause.subjects) or actors
        if not actors and is_done_to:
            # "a Russian depot burned after": neither does what is somebody's
            actors = scene.named_by_any(clause.subjects)
    if not actors and not (loose or (clause.passive and not clause.subjects)):
        return False
    if slot.filler is Filler.SOURCE:
        filling.sources = actors
    else:
        filling.targets = actors
    filling.used.extend(clause.subjects)
    return True


def _country_of(scene: Scene, heads: list[int]) -> tuple[ResolvedActor, ...]:
    """The country of the first of the phrases that names a town, be it before a noun: *the Ryazan refinery*."""
    towns = [*heads, *(child.index for head in heads for child in scene.sentence.children(head, "compound"))]
    return next((place for town in towns if (place := scene.country_of_place(town))), ())


def fill_slots(filling: Filling, pattern: Pattern, clause: Clause, objects: list[int], *, loose: bool) -> Slot | None:
    """Fill the slots behind the verb; the first that must be filled and can't be, if there is one."""
    scene = filling.scene
    bare = pattern.bare_slots
    bound = obliged_ones(scene, clause) if pattern.obliges else []
    for slot in pattern.slots:
        if slot.filler is Filler.ACT:
            filled = fill_act(filling, slot, clause, objects)
        elif NEVER in slot.prepositions:
            filled = filling.fill(slot.filler, disowned(scene, clause.verb, filling.sources), must_be=True)
        elif (TOLD | OBLIGATIONS) & set(slot.prepositions):
            acts = [act for word, _, act in obliged(scene, clause.verb) if word in slot.prepositions]
            filled = filling.fill(slot.filler, acts)
        elif slot.prepositions:
            below = clauses_below(scene, filling.nodes)
            if isinstance(slot.filler, Words) and not clause.objects:
                # "vowed not to resign" is no vow to resign; who is warned not to attack is warned
                below = [head for head in below if not scene.sentence.children(head, "negation")]
            filled = filling.fill_behind(slot, clause.receivers, below) or filling.fill(
                slot.filler, raised(scene, clause, slot.prepositions), must_be=not slot.optional
            )
        elif len(bare) > 1 and slot is bare[0]:
            # "plans to lend Togo cash"; what may be anything leaves such an object to the target
            of_words = objects_of_words(filling) if slot.filler is not Filler.ANYTHING else []
            own = [*nouns_before(scene, objects), *objects, *of_words, *bound]
            # «leur a interdit toute fonction politique»: who receives is none of the pattern's words
            is_words = isinstance(slot.filler, Words)
            filled = filling.fill(slot.filler, [*clause.receivers, *own] if is_words else clause.receivers or own)
        else:
            heads = [*objects, *raised(scene, clause), *objects_of_words(filling)]
            if isinstance(slot.filler, Words) and slot is not bare[0]:
                heads += [*said_of(filling), *bare_infinitives(scene, clause)]
            if filling.is_source(scene.named_by_any(bound)):
                # what one must do oneself is asked of nobody
                return slot
            filled = filling.fill(slot.filler, [*heads, *bound])
        is_deed = pattern.code == _TAKEN and bare == (slot,) and _name_deeds(scene, objects)
        if not filled and slot.filler is Filler.TARGET and pattern.is_violent and not loose and not is_deed:
            nodes = [clause.verb, *objects, *filling.nodes]
            struck = [head for head in scene.obliques(nodes) if scene.prepositions(head) & AGAINST]
            # the raids in which somebody died are not where he did
            places = [place for place in places_of(scene, nodes) if not is_act_noun(scene, place)]
            filled = filling.fill_by_place(
                [*struck, *places, *towns_before(scene, () if clause.passive else clause.subjects, filling.used)]
            )
        filling.count(slot, filled=filled)
        is_said_outside = loose and slot.filler is not Filler.ACT and not isinstance(slot.filler, Words)
        if slot.filler is Filler.TARGET and bare == (slot,) and _name_things(scene, objects):
            # "said that it had seized the drugs": to what it is done is said, and is nobody
            is_said_outside = False
        may_be_open = slot.filler is Filler.TARGET and pattern.is_plain_without_target
        if not filled and not slot.optional and not is_said_outside and not may_be_open:
            return slot
    return None


def _class_of_doers(scene: Scene, noun: int) -> tuple[ResolvedActor, ...]:
    """Whose the noun is, with its own role where it is somebody: "bombers" may be men or aircraft."""
    own = tuple(actor for actor in scene.actors.of(noun) if actor.roles != ("UAF",))
    said = scene.owners(noun) or scene.named_by_any(agents_of_participles(scene, noun)) or _by_whose_arms(scene, noun)
    countries = {actor.country for actor in said}
    return tuple(actor for actor in own if actor.country in countries) or said or own


def _by_whose_arms(scene: Scene, noun: int) -> tuple[ResolvedActor, ...]:
    """Whose the arms are that a strike was made with: *des frappes de missiles russes*."""
    arms = scene.lexicon.words("things that act")
    return tuple(
        actor
        for child in scene.sentence.children(noun, "oblique")
        if child.lemma in arms and GENITIVE & scene.prepositions(child.index)
        for actor in scene.modifying(child.index)
    )


def _are_joined(scene: Scene, subjects: list[int]) -> bool:
    """Whether "and" stands between the subjects: parsers give each of "Mali and Niger" to the verb."""
    between = scene.sentence.tokens[min(subjects, default=0) : max(subjects, default=0)]
    return any(token.relation == "coordinator" for token in between)


def _name_things(scene: Scene, objects: list[int]) -> bool:
    """Whether an object is a common noun, and not a pronoun or a clause."""
    return any(scene.token(index).pos == "NOUN" for index in objects)


def _name_deeds(scene: Scene, objects: list[int]) -> bool:
    """Whether what is taken is no ground but something done: «ont repris les pourparlers à Alger»."""
    return any(is_act_noun(scene, index) and not scene.actors.of(index) for index in objects)
