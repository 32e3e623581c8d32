"""A pattern of the lexicon: a schematic sentence, as `streams/lexicons/README.md` describes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from mypy_extensions import mypyc_attr

from streams.cameo.patterns.words import Words
from streams.text.once import once

RECEIVING = frozenset({"to", "à"})
"""A receiver stands without them too: "sold Azerbaijan drones", «lui a vendu»."""

GENITIVE = frozenset({"of", "de", "from"})
"""A possessor, an adjective or an agent says as much: "the Indian ambassador", "progress made by Mali"."""

AGAINST = frozenset({"against", "on", "contre", "sur"})
"""Whom a participle strikes at is struck: "sanctions targeting Mali"."""

PARTY = frozenset({"with", "avec"})
"""Whom something binds to, it was made with: "the pact that ties it to Mali"."""

OBLIGATIONS = frozenset({"must", "should", "ought", "need", "have", "devoir", "that"})
"""Words (lemmas) before `DO` by which somebody is said to be obliged: `SOURCE say TARGET must DO`."""

FUTURE, PASSIVE_FUTURE = "will", "will-be"
"""What stands before verbs that somebody is told he will do: `SOURCE warn TARGET will regret`, or that will be done to him."""

REFUSED = "will-not"
"""What stands before what somebody says that he himself will not do: `SOURCE say will-not resign`."""

NEVER = "never"
"""What stands before what somebody says that he did not do: `SOURCE insist never _`."""

TOLD = frozenset({FUTURE, PASSIVE_FUTURE, REFUSED, NEVER})
"""Words before what is told of a clause, and that no preposition joins."""

_SENT_TO = ("072", "15", "192")
_BINDING = OBLIGATIONS | {FUTURE, PASSIVE_FUTURE}

PARTNER = "PARTNER"
"""How a pattern writes a TARGET that does the same: "held exercises with PARTNER"."""

DENYING = frozenset({"pas", "plus", "not"})
"""Particles by which the denied verb is an act of its own: who does not rule out sanctions weighs them."""

DENIED = 30
"""By how much such a pattern outweighs those of the verb that is denied: they tell of nothing."""


class Filler(Enum):
    """What a slot asks for besides words."""

    SOURCE = "SOURCE"
    TARGET = "TARGET"
    BOTH = "BOTH"
    ACT = "DO"
    ANYTHING = "_"


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a pattern: behind one of these prepositions, or bare where there are none."""

    prepositions: tuple[str, ...]
    filler: Filler | Words
    optional: bool = False

    @property
    def needs_preposition(self) -> bool:
        """Whether nothing but one of its prepositions can join what fills it."""
        return bool(self.prepositions) and (RECEIVING | GENITIVE | AGAINST | TOLD).isdisjoint(self.prepositions)

    @property
    def weight(self) -> int:
        """How much the slot narrows the pattern down: words most, anything not at all."""
        if self.filler is Filler.ANYTHING:
            return 0
        return 4 if isinstance(self.filler, Words) else 2

    def __str__(self) -> str:
        """The slot as the lexicon writes it: `on|against TARGET`."""
        filler = self.filler.written if isinstance(self.filler, Words) else self.filler.value
        written = " ".join(["|".join(self.prepositions), filler]).strip()
        return f"({written})" if self.optional else written


@dataclass(frozen=True, slots=True)
class Trigger:
    """The word a pattern hangs on. `particle` is an English particle or preposition, `reflexive` the French se.

    `denied` is true of a verb with a particle that tells an act where it is denied: `rule_out_not`.
    """

    lemma: str
    particle: str | None = None
    reflexive: bool = False
    denied: bool = False

    @property
    def is_denial(self) -> bool:
        """Whether it is the denied verb that is the act."""
        return self.denied or self.particle in DENYING


@mypyc_attr(native_class=False)
@dataclass(frozen=True)
class Pattern:
    """One line of the lexicon, compiled.

    `code` is a CAMEO code, or the word of an act about acts (`INTEND`). `trigger_words` is a class of nouns or
    verbs where the trigger is one. `inverse` is true of noun patterns whose possessor is the target.
    """

    kind: Literal["verb", "noun"]
    code: str
    triggers: tuple[Trigger, ...]
    trigger_words: Words
    subject: Slot | None
    slots: tuple[Slot, ...]
    inverse: bool
    text: str
    example: str
    coding: str
    where: str
    order: int

    @property
    def is_about_acts(self) -> bool:
        """Whether the code is a word such as `INTEND` rather than CAMEO."""
        return not self.code.isdigit()

    @property
    def is_personal(self) -> bool:
        """Whether it is done to actors themselves: one meets, arrests or abducts people, and not what is theirs."""
        return self.code.startswith(("04", "036", "116", "173", "181", "0841"))

    @property
    def is_of_persons(self) -> bool:
        """Whether it is done to a person, who is never meant by a town of the same name: Mr Stanton was convicted."""
        return self.code.startswith(("116", "173", "181", "0841"))

    @property
    def is_violent(self) -> bool:
        """Whether it harms: where it is done tells to whom."""
        return self.code.startswith(("171", "18", "19", "20"))

    @property
    def is_occasion(self) -> bool:
        """Whether it may be told in passing of who does something else: "said during talks", "after signing"."""
        return self.code.startswith(("04", "057"))

    def triggers_on(self, lemma: str) -> tuple[Trigger, ...]:
        """The triggers of one lemma, in the order of the line."""
        return self._triggers_by_lemma.get(lemma, ())

    @once
    def _triggers_by_lemma(self) -> dict[str, tuple[Trigger, ...]]:
        lemmas = dict.fromkeys(trigger.lemma for trigger in self.triggers)
        return {lemma: tuple(one for one in self.triggers if one.lemma == lemma) for lemma in lemmas}

    @once
    def has_actor_as_subject(self) -> bool:
        """Whether the subject must name somebody."""
        return self.subject is not None and self.subject.filler in (Filler.SOURCE, Filler.TARGET, Filler.BOTH)

    @once
    def has_target_as_subject(self) -> bool:
        """Whether the subject is whom it is done to."""
        return self.subject is not None and self.subject.filler is Filler.TARGET

    @once
    def is_of_several(self) -> bool:
        """Whether the subject must name several who do it to one another."""
        return self.subject is not None and self.subject.filler is Filler.BOTH

    @once
    def bare_slots(self) -> tuple[Slot, ...]:
        """The slots without a preposition, but for an act's."""
        return tuple(slot for slot in self.slots if not slot.prepositions and slot.filler is not Filler.ACT)

    @once
    def weight(self) -> int:
        """How many conditions the pattern has; of two that fit, the heavier wins."""
        required = [slot for slot in self.slots if not slot.optional]
        weight = sum(slot.weight for slot in required)
        if self.subject is not None and isinstance(self.subject.filler, Words):
            weight += 4
        if self.subject is not None and self.subject.filler is Filler.BOTH:
            weight += 2
        if all(trigger.is_denial for trigger in self.triggers):
            weight += DENIED
        return weight

    @property
    def is_wide(self) -> bool:
        """Whether it asks for less than a word and somebody besides its subject."""
        return self.weight < 6

    @once
    def breadth(self) -> int:
        """How many words its classes allow: of two equally heavy patterns the narrower wins."""
        words = [slot.filler for slot in self.all_slots if isinstance(slot.filler, Words)]
        return len(self.trigger_words.single) + sum(len(filler.single) for filler in words)

    @once
    def is_mutual(self) -> bool:
        """Whether several actors do it to one another."""
        return any(slot.filler is Filler.BOTH for slot in self.all_slots)

    @once
    def is_joint(self) -> bool:
        """Whether the target is written PARTNER: who does it too, so that it is an event each way."""
        return PARTNER in self.text

    @once
    def wants_target(self) -> bool:
        """Whether the target must be there."""
        return any(not slot.optional and slot.filler in (Filler.TARGET, Filler.BOTH) for slot in self.all_slots)

    @once
    def has_target(self) -> bool:
        """Whether the pattern speaks of a target at all."""
        return any(slot.filler in (Filler.TARGET, Filler.BOTH) for slot in self.all_slots)

    @once
    def obliges(self) -> bool:
        """Whether it tells of somebody what he must do, or will."""
        return any(_BINDING & set(slot.prepositions) for slot in self.slots)

    @property
    def _sends_troops(self) -> bool:
        """Whether troops are sent in it to somebody, which tells nothing where it is not said to whom."""
        written = (slot.filler.written for slot in self.slots if isinstance(slot.filler, Words))
        return self.code.startswith(_SENT_TO) and "[TROOPS]" in written

    @once
    def is_plain_without_target(self) -> bool:
        """Whether the verb and the words of its object tell the act even where nobody says to whom it is done.

        "Opened an investigation" and "supplied missiles" do; "struck" and "met" do not, nor does "invested money" or "sent troops into".
        """
        if self.code.startswith("06") or self._sends_troops:
            return False
        is_said = any(
            isinstance(slot.filler, Words) and not slot.optional and not slot.prepositions for slot in self.slots
        )
        return self.kind == "verb" and is_said and not self.is_mutual and not self.is_about_acts

    @once
    def all_slots(self) -> tuple[Slot, ...]:
        """The subject's slot and the others."""
        return ((self.subject,) if self.subject else ()) + self.slots
