"""Phrases as the matcher asks for them: their preposition, their words, and whom they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from streams.actors.actor import ResolvedActor
from streams.actors.reading import SentenceActors
from streams.cameo.patterns.lexicon import Lexicon
from streams.cameo.patterns.words import Words
from streams.cameo.scene.clauses import Clause, clause_of
from streams.cameo.scene.grounds import country_of_place, is_beside_border
from streams.text.grammar import Sentence, Token
from streams.text.relatives import antecedent, placed_antecedent

_MODIFIERS = ("possessor", "adjective", "compound")
_COMPLEMENTS = ("clausal-complement", "open-complement")

CIRCUMSTANCES = frozenset(
    {"after", "before", "following", "amid", "despite", "since", "during", "après", "avant", "malgré", "depuis", "lors"}
)
"""What else happened is no part of the act: "freed prisoners after an appeal from Washington"."""

BARE_INFINITIVES = frozenset({"let", "help"})
"""Verbs whose infinitive has no *to*, or need have none."""


@dataclass(eq=False)
class Scene:
    """A sentence with its actors and the lexicon of its language: all that a pattern is held against."""

    sentence: Sentence
    actors: SentenceActors
    lexicon: Lexicon
    _clauses: dict[int, Clause] = field(default_factory=dict, repr=False)
    _prepositions: dict[int, frozenset[str]] = field(default_factory=dict, repr=False)
    _doers: dict[tuple[int, ...], tuple[ResolvedActor, ...]] = field(default_factory=dict, repr=False)
    _obliques: dict[tuple[int, ...], list[int]] = field(default_factory=dict, repr=False)
    _deep_obliques: dict[tuple[int, ...], list[int]] = field(default_factory=dict, repr=False)
    _missing: int | None = field(default=None, repr=False)
    _grounds: list[str] | None = field(default=None, repr=False)

    @property
    def missing(self) -> int:
        """What the patterns of the lexicon need and no word of the sentence offers: `needs.py`."""
        if self._missing is None:
            self._missing = self.lexicon.candidates.missing(self.sentence.forms)
        return self._missing

    def offered_by(self, heads: Iterable[int]) -> int:
        """What the words of some phrases offer: their heads, and all that `with_words` looks at besides."""
        forms = self.sentence.forms
        return self.lexicon.candidates.offered([forms[index] for head in heads for index in self.spread(head)])

    @property
    def only_ground(self) -> str | None:
        """The country of the places where the sentence says that things are done, if it is one and the same."""
        if self._grounds is None:
            self._grounds = self._places_of_acts()
        return self._grounds[0] if len(self._grounds) == 1 else None

    def _places_of_acts(self) -> list[str]:
        marks = self.lexicon.words("place prepositions")
        found = {
            actor.country
            for token in self.sentence.tokens
            if token.relation == "oblique" and marks & self.prepositions(token.index)
            for actor in self.country_of_place(token.index)
        }
        if not found:
            # «l'autoroute de Chittagong»; what bears a capital's name is as often a state's or a treaty
            nouns = self.lexicon.words("place nouns")
            found = {
                actor.country
                for token in self.sentence.tokens
                if token.pos == "PROPN"
                and token.relation == "oblique"
                and self.token(token.head).lemma in nouns
                and self.prepositions(token.index) & {"de", "of"}
                and not self.actors.of(token.index)
                for actor in self.country_of_place(token.index)
            }
        return [country for country in found if country]

    def token(self, index: int) -> Token:
        """The token at an index."""
        return self.sentence.tokens[index]

    def clause(self, verb: int) -> Clause:
        """The clause that a verb heads, worked out once: every pattern of the verb asks for it."""
        if verb not in self._clauses:
            self._clauses[verb] = clause_of(self.sentence, verb)
        return self._clauses[verb]

    def prepositions(self, index: int) -> frozenset[str]:
        """The words that join a phrase to its governor: prepositions, `to` and `de` before a verb."""
        if index not in self._prepositions:
            self._prepositions[index] = self._read_prepositions(index)
        return self._prepositions[index]

    def _read_prepositions(self, index: int) -> frozenset[str]:
        found: set[str] = set()
        for child in self.sentence.children(index, "case", "mark"):
            found |= {child.lower, child.lemma}
            found |= {word.lower for word in self.sentence.children(child.index, "flat", "other")}
        like = self.lexicon.like_prepositions
        if not like.keys().isdisjoint(found):  # "went off beside the consulate"
            found |= {like[word] for word in found if word in like}
        for child in self.sentence.children(index, "auxiliary"):
            if child.lower == "to" and child.lemma != "will":
                # in a headline it says will: "Modi to visit Fiji"
                found.add("to")
        if found and any(found.issuperset(words.split()) for words in self.lexicon.words("citing prepositions")):
            # who is cited is told nothing: "according to officials", «d'après l'ONU»
            return frozenset()
        token = self.token(index)
        if not found and token.pos == "PRON" and token.lower in self.lexicon.contracted:
            # «auquel», «dont»
            found.add(self.lexicon.contracted[token.lower])
        if token.relation in _COMPLEMENTS and self.token(token.head).lemma in BARE_INFINITIVES:
            # "let the prisoners go" is "allowed the prisoners to go"
            found.add("to")
        return frozenset(found)

    def spread(self, head: int) -> Iterator[int]:
        """The phrase's head, the others of its coordination, and what a word of quantity counts."""
        meant = placed_antecedent(self.sentence, head)
        if not self.token(meant).children:
            yield meant
            return
        waiting = [meant]
        seen: set[int] = set()
        while waiting:
            index = waiting.pop(0)
            if index in seen:
                continue
            seen.add(index)
            yield index
            token = self.token(index)
            counts = token.lemma in self.lexicon.words("quantities") or token.pos in ("NUM", "ADV", "DET")
            waiting.extend(
                child.index
                for child in self.sentence.children(index)
                if child.relation == "conjunct"
                or (counts and child.relation == "oblique" and self.prepositions(child.index) & {"of", "de"})
            )

    def with_words(self, heads: Iterable[int], words: Words) -> int | None:
        """The first token among the phrases that is one of the words."""
        for head in heads:
            for index in self.spread(head):
                if words.has(self.sentence, self.token(index)):
                    return index
        return None

    def named(self, head: int) -> tuple[ResolvedActor, ...]:
        """Whom the phrase names, or else whose the things are that it names: *a US destroyer and a Canadian frigate*."""
        if is_beside_border(self, head):
            return ()
        named = self.actors.of(head) or self.actors.affiliated(head)
        if not named or self.actors.of(head):
            return named
        joined = (child.index for child in self.sentence.children(head, "conjunct"))
        others = (actor for index in joined for actor in self.actors.of(index) or self.actors.affiliated(index))
        return tuple(dict.fromkeys((*named, *others)))

    def named_known(self, head: int) -> tuple[ResolvedActor, ...]:
        """Whom the phrase names, or whose the thing is, where that is somebody known."""
        return tuple(actor for actor in self.named(head) if actor.is_known)

    def named_by_any(self, heads: Iterable[int]) -> tuple[ResolvedActor, ...]:
        """Whom several phrases name together."""
        found: list[ResolvedActor] = []
        for head in heads:
            for actor in self.named(head):
                if actor not in found:
                    found.append(actor)
        return tuple(found)

    def doers(self, subjects: Iterable[int]) -> tuple[ResolvedActor, ...]:
        """Whom the subjects of a verb name; a law of somebody's, or his wine, does nothing itself. Worked out once."""
        heads = tuple(subjects)
        if heads not in self._doers:
            self._doers[heads] = self.named_by_any(head for head in heads if self._may_act(head))
        return self._doers[heads]

    def _may_act(self, head: int) -> bool:
        """Whether it is somebody, or a thing by which its owner acts: his drones, his refusal."""
        token, lexicon = self.token(head), self.lexicon
        if token.lemma in lexicon.words("never doers"):
            return False
        if token.pos != "NOUN" or self.actors.of(head):
            return True
        ways = (lexicon.words("things that act"), lexicon.words("quantities"), lexicon.nouns)
        return any(token.lemma in words or token.lower in words for words in ways)

    def country_of_place(self, head: int) -> tuple[ResolvedActor, ...]:
        """The country of the town or region that the phrase names: who strikes Kharkiv strikes Ukraine."""
        return country_of_place(self, placed_antecedent(self.sentence, head))

    def modifying(self, noun: int) -> tuple[ResolvedActor, ...]:
        """Whom the possessor, adjectives and nouns before a noun name: `Putin's`, `Russian`, `US`."""
        relatives = self.lexicon.words("relatives")
        before = [
            child
            for child in self.sentence.children(noun, *_MODIFIERS, "oblique")
            if child.relation != "oblique"
            or (child.lower in relatives and not self.sentence.children(child.index, "case"))
        ]
        # "the army, whose shelling of Goma": the army's
        found = self.named_by_any(antecedent(self.sentence, child.index) for child in before)
        if any(actor.basis == "name" for actor in found):
            # "a Ukrainian passenger jet" is Ukraine's, and no passengers'
            return tuple(actor for actor in found if actor.basis == "name" or actor.roles != ("CVL",))
        return found

    def owners(self, thing: int) -> tuple[ResolvedActor, ...]:
        """Whose a thing is that does harm: a name before a bomb says where it went off, *the Kabul blast*."""
        if self.token(thing).lemma.lower() not in self.lexicon.words("harm by nobody"):
            return self.modifying(thing) or self.actors.affiliated(thing)
        said = self.named_by_any(child.index for child in self.sentence.children(thing, "possessor", "adjective"))
        # "a Taliban car bomb": a band is no place
        return said or tuple(one for one in self.modifying(thing) if "REB" in one.roles)

    def places_of_harm(self, things: Iterable[int]) -> list[int]:
        """The names before bombs and blasts, which say where they went off."""
        return [
            child.index
            for thing in things
            if self.token(thing).lemma.lower() in self.lexicon.words("harm by nobody")
            for child in self.sentence.children(thing, "compound")
        ]

    def obliques(self, nodes: Iterable[int], deep: bool = False) -> list[int]:
        """Phrases with prepositions below the nodes.

        `deep` looks below those phrases too, since parsers err there, but not below one that names somebody: in "the
        support of the French embassy in Cairo" Cairo belongs to the embassy.
        """
        asked = (*nodes,)
        found = self._deep_obliques if deep else self._obliques
        if asked not in found:
            found[asked] = self._further_obliques(asked) if deep else self._own_obliques(asked)
        return found[asked]

    def _own_obliques(self, nodes: tuple[int, ...]) -> list[int]:
        near: list[int] = []
        for node in nodes:
            for child in self.sentence.children(node, "oblique", "agent", "attribute"):
                is_phrase = child.relation != "attribute" or self.prepositions(child.index)
                if is_phrase and child.index not in near:
                    near.append(child.index)
        return near

    def _further_obliques(self, nodes: tuple[int, ...]) -> list[int]:
        near = self.obliques(nodes)
        far = list(near)
        for node in near:
            if self.actors.of(node) or CIRCUMSTANCES & self.prepositions(node):
                continue
            far.extend(child.index for child in self.sentence.children(node, "oblique") if child.index not in far)
        for node in nodes:
            # "sent teams and dogs to Turkey": the phrase hangs on the last of a coordination
            for other in self.sentence.children(node, "conjunct"):
                if other.pos == "NOUN" and not self.actors.of(other.index):
                    far.extend(child.index for child in self.sentence.children(other.index, "oblique"))
        return far

    def participles(self, nodes: Iterable[int]) -> list[int]:
        """The participles that hang on the nouns among the nodes: "imposed" in "the sanctions imposed on Mali"."""
        nouns = [node for node in nodes if self.token(node).pos == "NOUN"]
        return [
            child.index
            for noun in nouns
            for child in self.sentence.children(noun, "adnominal-clause")
            if child.has("VerbForm=Part") or child.has("VerbForm=Ger")
        ]

    def telling_of(self, nodes: Iterable[int]) -> list[int]:
        """The relative clauses of which a noun among the nodes is the subject: "that weigh on Mali", «qui visent le Mali»."""
        return [
            child.index
            for node in nodes
            if self.token(node).pos == "NOUN"
            for child in self.sentence.children(node, "relative-clause")
            if self.clause(child.index).subjects == [node] and not self.clause(child.index).passive
        ]

    def reach(self, index: int) -> set[int]:
        """The tokens of a phrase, without those of its relative clauses, which say things of their own.

        So does a participle between commas that says by whom: "two reporters, arrested by the army, were freed".
        """
        found: set[int] = set()
        waiting = [index]
        while waiting:
            current = waiting.pop()
            if current in found:
                continue
            found.add(current)
            for child in self.token(current).children:
                if child.relation == "adnominal-clause" and self._tells_more(child):
                    continue
                if child.relation != "relative-clause":
                    waiting.append(child.index)
        return found

    def _tells_more(self, participle: Token) -> bool:
        before = self.token(participle.index - 1) if participle.index else participle
        return before.text == "," and bool(self.sentence.children(participle.index, "agent"))
