"""Filling a pattern's slots from the phrases around its trigger."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial

from streams.actors.actor import ResolvedActor
from streams.cameo.patterns.pattern import GENITIVE, RECEIVING, Filler, Slot
from streams.cameo.patterns.words import Words
from streams.cameo.scene.authors import authors
from streams.cameo.scene.counted_things import modifying_counted
from streams.cameo.scene.each_other import is_each_other
from streams.cameo.scene.grounds import country_of_thing, is_beside_border
from streams.cameo.scene.lent import joined_nouns, lent
from streams.cameo.scene.own_doers import has_doer
from streams.cameo.scene.peoples import as_civilians, is_people
from streams.cameo.scene.phrases import Scene
from streams.cameo.scene.said_before import said_before

Way = Callable[[int], tuple[ResolvedActor, ...]]
"""How a phrase's head tells whom it means."""

_DOERS = frozenset({"by", "par"})
"""What says whose act a noun is, more than who stands before it."""


_AMONG = frozenset({"including", "include", "dont"})


@dataclass(slots=True)
class Filling:
    """The slots filled so far. `nodes` are where further phrases may hang: the trigger and the nouns found."""

    scene: Scene
    nodes: list[int]
    themselves: bool = False
    """Whether actors must be named themselves, and a thing of theirs is not enough."""
    persons: bool = False
    """Whether it is done to a person, so that a town's name does not stand for its country."""
    sources: tuple[ResolvedActor, ...] = ()
    targets: tuple[ResolvedActor, ...] = ()
    mutual: bool = False
    act: int | None = None
    used: list[int] = field(default_factory=list)
    own: int | None = None
    weight: int = 0
    is_by_place: bool = False
    """Whether the target is the country where it was done, and nobody that is named."""

    def take(self, index: int) -> None:
        """Note that a phrase is used; what hangs below it may fill later slots."""
        if index not in self.used:
            self.used.append(index)
        if index not in self.nodes:
            self.nodes.append(index)

    def fill(
        self,
        filler: Filler | Words,
        heads: list[int],
        *,
        is_act: Callable[[int], bool] | None = None,
        must_be: bool = False,
    ) -> bool:
        """Fill one slot from the first of the phrases that fits; say whether one did.

        `_` is filled by nothing too, unless something must be there.
        """
        free = [head for head in heads if head not in self.used]
        if isinstance(filler, Words):
            found = self.scene.with_words(free, filler)
            if found is None:
                return False
            # "a series of strikes on": the phrase may hang on the word of quantity
            for head in [head for head in free if found in tuple(self.scene.spread(head))]:
                self.take(head)
            self.take(found)
            # "launched missiles and drones at Kyiv": parsers hang what follows on the last
            self.nodes.extend(joined_nouns(self.scene, found))
            self.own = found if self.own is None else self.own
            return True
        if filler is Filler.ANYTHING:
            if free:
                self.take(free[0])
            return bool(free) or not must_be
        if filler is Filler.ACT:
            act = next((head for head in free if is_act is None or is_act(head)), None)
            if act is None:
                return False
            self.act = act
            if self.scene.sentence.children(act, "subject", "passive-subject"):
                # "demanded that Israel withdraw from Lebanon": its phrases are its own
                self.used.append(act)
            else:
                self.take(act)
            return True
        return self._fill_actor(filler, free)

    def _fill_actor(self, filler: Filler, heads: list[int]) -> bool:
        """The first phrase that names somebody.

        For a target: somebody known first, then a place, which stands for its country, then a name nobody knows.
        """
        who: Way = self.scene.actors.of if filler is Filler.SOURCE else self._named
        ways: tuple[Way, ...]
        if filler is Filler.SOURCE:
            ways = (who, self._acting)
        elif filler is not Filler.TARGET:
            ways = (who,)
        else:
            if len(self.sources) > 1 and (
                other := next((one for one in heads if is_each_other(self.scene, one)), None)
            ):
                self.targets = self.sources
                self.take(other)
                return True
            ways = (self._abroad, self._known, self._included, who)
            if not self.persons:
                ways = (self._abroad, self._known, self._included, self.scene.country_of_place, who)
        return any(self._accept(filler, head, way(head)) for way in ways for head in heads)

    def _named(self, head: int) -> tuple[ResolvedActor, ...]:
        """Whom the phrase names: whose a thing is that it names is enough, unless they must be it themselves."""
        return self.scene.actors.of(head) if self.themselves else self.scene.named(head)

    def _known(self, head: int) -> tuple[ResolvedActor, ...]:
        actors = self._named(head)
        # who is arrested «à Bruxelles» is no institution
        return actors if any(actor.is_known and not (self.persons and actor.organisation) for actor in actors) else ()

    def _abroad(self, head: int) -> tuple[ResolvedActor, ...]:
        # "is mediating in Doha between Beirut and Hezbollah": one's own capital is where it is done
        actors = self._known(head)
        return () if all(self._is_own_place(actor) for actor in actors) else actors

    def _acting(self, head: int) -> tuple[ResolvedActor, ...]:
        """Whose the thing is that does it: *the bombing of Saada by Saudi jets*."""
        is_doer = not self.themselves and bool(_DOERS & self.scene.prepositions(head))
        return self.scene.doers((head,)) if is_doer else ()

    def _is_own_place(self, actor: ResolvedActor) -> bool:
        """Whether it is the doer's own country, and nobody in it."""
        return not actor.roles and any(actor.country == source.country for source in self.sources)

    def _included(self, head: int) -> tuple[ResolvedActor, ...]:
        """Who is named among those of whom nobody else is known: *12 people, including two Russian officials*."""
        scene = self.scene
        return tuple(
            actor
            for child in scene.sentence.children(head, "oblique")
            if scene.prepositions(child.index) & _AMONG
            for actor in scene.actors.of(child.index)
            if actor.is_known
        )

    def _accept(self, filler: Filler, head: int, actors: tuple[ResolvedActor, ...]) -> bool:
        if filler is Filler.TARGET:
            actors = self.others(actors)
        elif filler is Filler.SOURCE:  # «une vingtaine de soldats ont été tués dans une attaque de rebelles»
            actors = tuple(one for one in actors if not any(one.is_same_as(target) for target in self.targets))
        if not actors or (filler is Filler.BOTH and len(actors) < 2):
            return False
        if filler is Filler.SOURCE:
            self.sources = said_before(self.sources, actors)
        elif filler is Filler.TARGET:
            self.targets = actors
        else:
            self.sources = self.targets = actors
            self.mutual = True
        self.take(head)
        return True

    def count(self, slot: Slot, *, filled: bool) -> None:
        """Weigh what the pattern's own weight does not: optional slots that are filled, required ones left open.

        An optional slot that is filled counts a little less than a required one.
        """
        if filled and slot.optional:
            self.weight += max(0, slot.weight - 1)
        elif not filled and not slot.optional:
            self.weight -= slot.weight

    def fill_behind(
        self,
        slot: Slot,
        receivers: list[int],
        extra: list[int],
        *,
        is_act: Callable[[int], bool] | None = None,
    ) -> bool:
        """Fill a slot behind a preposition: from the nodes' own phrases first, then from those further below.

        `receivers` may stand for a phrase with *to*; a possessor or adjective of a noun for one with *of*.
        """
        wanted = set(slot.prepositions)
        near = [
            *(receivers if wanted & RECEIVING else []),
            *self._joined_by(wanted, [*self.scene.obliques(self._own_nodes()), *extra]),
        ]
        if slot.filler is Filler.ANYTHING and slot.optional:
            # «En visite à Oslo, il a invité les industriels à …»: what stands before the verb may be an act of its own
            near = [head for head in near if head > self.nodes[0]]
        if slot.prepositions[0] in GENITIVE | _DOERS and slot.filler is Filler.TARGET and not receivers:
            # "praised Togo's stance on Mali", "condemned Israel's raid in Lebanon": whose it is goes before what or where
            is_done = any(_DOERS & self.scene.prepositions(head) for head in near if head not in self.used)
            is_of = slot.prepositions[0] in GENITIVE and not is_done
            owners = [head for head in near if is_of and GENITIVE & self.scene.prepositions(head)]
            owners = [head for head in owners if any(actor.is_known for actor in self.scene.named(head))]
            if self.fill(slot.filler, owners) or (not is_done and self._fill_genitive(slot.filler)):
                return True
            # «l'arrestation de deux Français par l'Iran»
            if is_done and self.fill(slot.filler, [head for head in near if _DOERS & self.scene.prepositions(head)]):
                return True
        # "moved tanks and a battalion of marines to the Cambodian frontier"
        is_open = slot.filler is Filler.TARGET and wanted & GENITIVE and near
        if is_open and not any(map(self._is_somebody, near)) and self._fill_genitive(slot.filler):
            return True
        if slot.filler is Filler.TARGET and len(near) > 1:
            near.sort(key=self._is_setting)
        if slot.filler is Filler.SOURCE and wanted & _DOERS:  # «l'attaque d'une garnison par Boko Haram»
            near.sort(key=lambda head: not _DOERS & self.scene.prepositions(head))
        if self.fill(slot.filler, near, is_act=is_act, must_be=not slot.optional):
            return True
        # "praised the Taiwanese decision" is the decision of Taiwan, whatever stands further off
        if wanted & GENITIVE and slot.filler in (Filler.TARGET, Filler.SOURCE) and self._fill_genitive(slot.filler):
            return True
        if self.fill(slot.filler, lent(self.scene, self.nodes, wanted), is_act=is_act, must_be=True):
            return True
        far = self._joined_by(wanted, [*self.scene.obliques(self._own_nodes(), deep=True), *extra])
        return self.fill(slot.filler, far, is_act=is_act, must_be=not slot.optional)

    def _joined_by(self, prepositions: set[str], heads: Iterable[int]) -> list[int]:
        return [head for head in heads if prepositions & self.scene.prepositions(head)]

    def _is_somebody(self, head: int) -> bool:
        """Whether a phrase names somebody of whom is known whose he is, or a place."""
        return bool(self.scene.named_known(head) or self.scene.country_of_place(head) or self._included(head))

    def _is_setting(self, head: int) -> bool:
        """Whether a phrase only tells where its doer is: *In The Hague, the court ...*, *Qatar is mediating in Doha between*."""
        if head < self.nodes[0]:
            return True
        own = {source.country for source in self.sources if source.country}
        found = self.scene.named(head) if own else ()
        # "a complaint against Chad over the shelling of its hospital"
        is_of_own = self.scene.token(head).pos == "NOUN" and not self.scene.actors.of(head)
        return bool(found) and all(one.country in own and (is_of_own or not one.roles) for one in found)

    def _own_nodes(self) -> list[int]:
        """The nodes without embassies that act: what hangs on one says where it is."""
        missions = self.scene.lexicon.words("foreign missions")
        acting = {actor.head for actor in self.sources}
        return [node for node in self.nodes if node not in acting or self.scene.token(node).lemma not in missions]

    def _fill_genitive(self, filler: Filler | Words) -> bool:
        """Fill an actor from what modifies a noun of the pattern: "the Indian ambassador" is the ambassador of India.

        So is the giver in "received Chinese loans"; not who is Tanzanian himself: "a Tanzanian peacekeeper was killed".
        """
        struck = {target.head for target in self.targets} if filler is Filler.SOURCE else set()
        nouns = [node for node in self.nodes[1:] if node in self.used and node not in struck]
        if filler is Filler.SOURCE and len(nouns) > 1:  # «trois civils libanais tués dans une frappe israélienne»
            nouns = [noun for noun in nouns if noun != self.own or not self.scene.actors.of(noun)]
        actors = modifying_counted(self.scene, nouns)
        if filler is Filler.SOURCE:
            if has_doer(self.scene, self.nodes[0], self.targets):
                return False
            givers = tuple(one for one in actors if one.is_known and not any(map(one.is_same_as, self.targets)))
            is_open = not self.sources
            self.sources = self.sources or givers
            return is_open and bool(givers)
        # "blew up a railway bridge": the railway is no one's
        actors = [one for one in actors if one.basis != "role" or one.roles != ("BUS",)]
        owners = self.others(actors) or self.others(
            [*authors(self.scene, nouns), *(one for noun in nouns for one in self.scene.actors.pointed_at(noun))]
        )
        # "opened the Adre crossing to U.N. lorries": the crossing's town is its own
        foreign = tuple(
            one for one in owners if one.is_known and all(one.country != source.country for source in self.sources)
        )
        self.targets = foreign or owners or self.targets
        return bool(owners)

    def is_source(self, actors: Iterable[ResolvedActor]) -> bool:
        """Whether one of the actors is the source: by himself, or by a word for him ("launched *their* assault")."""
        return any(
            actor.is_same_as(source) or (actor.basis == "reference" and actor.code == source.code)
            for actor in actors
            for source in self.sources
        )

    def _is_own_people(self, actor: ResolvedActor) -> bool:
        """Whether it is a people of the source's own state: *Norway's parliament apologised to the Sami*."""
        is_own = any(actor.country == source.country and source.country for source in self.sources)
        return is_own and is_people(self.scene, actor)

    def fill_by_place(self, places: Iterable[int]) -> bool:
        """Fill the target with the country where it was done: who bombs a bus station in Aden bombs Yemen."""
        filled = any(
            self._accept(Filler.TARGET, head, way(head))
            for head in places
            if head not in self.used and not is_beside_border(self.scene, head)
            for way in (self.scene.country_of_place, self.scene.named_known, partial(country_of_thing, self.scene))
        )
        self.is_by_place = filled
        return filled

    def others(self, actors: Iterable[ResolvedActor]) -> tuple[ResolvedActor, ...]:
        """Those who are not a source: "its soldiers" are not whom it withdraws them from."""
        found = (
            as_civilians(self.scene, one) if self.is_source([one]) or self._is_own_people(one) else one
            for one in actors
        )
        return tuple(other for other in found if other is not None)
