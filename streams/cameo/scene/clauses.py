"""A verb and what belongs to it, brought to the active voice: who does it, to what, with which phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from streams.text.french_verbs import verbs as french_verbs
from streams.text.grammar import Sentence, Token
from streams.text.relatives import antecedent, is_relative, placed_antecedent

_ORDINALS = frozenset({"first", "second", "third", "latest", "last", "only", "newest"})
_NTH = re.compile("[0-9]+(?:st|nd|rd|th)|[a-z-]+th")
_WHERE = frozenset({"où", "dont", "where", "when", "why"})
"""Words by which a relative clause hangs on a noun that is not its object."""

_VERBS = frozenset({"VERB", "AUX"})
_MAY_HEAD = _VERBS | {"ADJ"}
"""Parts of speech of what heads a clause without an auxiliary."""

_AUXILIARIES = frozenset({"auxiliary", "passive-auxiliary", "copula", "causative"})
_SE = frozenset({"se", "s'"})
_OF_SPEAKERS = frozenset({"nous", "me", "m'", "vous", "te", "t'"})
"""The reflexive of speech, where the parser finds it in no other place: «nous nous retirons»."""

_HARMING = frozenset({"kill", "wound", "injure", "hurt", "tuer", "blesser"})

_SEEING = frozenset({"want", "need", "like", "see", "have", "get", "find", "order"})
"""Verbs of whose object a participle tells what is done to it: "wants the embargo lifted", "found its embassy shut"."""

_BARE_RECEIVERS = frozenset({"en"})
"""Languages whose receiver may be a noun without a preposition."""


@dataclass(slots=True)
class Clause:
    """A verb's clause in the active voice. All members are token indexes.

    `subjects` has the heads of who does it, `objects` those of what it is done to (the subject of a passive, the
    noun of a participle), `receivers` the English receiver without a preposition and French clitics. `passive`
    tells that the doer may be missing. `caused` is the infinitive of *fait parvenir*, whose `lemma` is then *faire*.
    """

    verb: int
    lemma: str
    subjects: list[int] = field(default_factory=list)
    objects: list[int] = field(default_factory=list)
    receivers: list[int] = field(default_factory=list)
    attributes: list[int] = field(default_factory=list)
    obliques: list[int] = field(default_factory=list)
    complements: list[int] = field(default_factory=list)
    particles: list[str] = field(default_factory=list)
    caused: str | None = None
    reflexive: bool = False
    passive: bool = False


def verbs(sentence: Sentence) -> Iterator[Token]:
    """The tokens that head a clause, outer ones first."""
    predicates, depths = sentence.with_auxiliaries, sentence.depths
    may_be = [token for token in sentence.tokens if token.pos in _MAY_HEAD or token.index in predicates]
    heads = [token for token in may_be if heads_clause(sentence, token)]
    return iter(sorted(heads, key=lambda token: (depths[token.index], token.index)))


def heads_clause(sentence: Sentence, token: Token) -> bool:
    """Whether the token is a verb that is no auxiliary, or the predicate of a copula."""
    if token.pos in _VERBS:
        return token.relation not in _AUXILIARIES
    if token.index in sentence.with_auxiliaries:
        # a predicate, or a participle that the tagger took for a noun or an adjective
        return True
    return (
        token.pos == "ADJ"
        and token.relation in ("adnominal-clause", "adverbial-clause", "root")
        and _is_past_participle(token)
    )


def depth_of(sentence: Sentence, index: int) -> int:
    """How many heads stand above a token: 0 at the root."""
    return sentence.depths[index]


def clause_of(sentence: Sentence, index: int, depth: int = 0) -> Clause:
    """The clause that a verb heads. `depth` bounds the way up through shared subjects."""
    below: dict[str, list[int]] = {}
    for child in sentence.children(index):
        below.setdefault("reflexive" if _is_reflexive(child) else child.relation, []).append(child.index)
    copulas = below.get("copula") if sentence.tokens[index].pos != "VERB" else None
    passive_subjects, agents = below.get("passive-subject", []), below.get("agent", [])
    clause = Clause(
        verb=index,
        lemma=lemma_of(sentence, index),
        subjects=below.get("subject", []),
        objects=below.get("object", []),
        receivers=below.get("indirect-object", []),
        attributes=[*([index] if copulas else []), *below.get("attribute", ()), *_predicates(sentence, below)],
        obliques=below.get("oblique", []),
        complements=sorted([*below.get("open-complement", ()), *below.get("clausal-complement", ())]),
        particles=[sentence.tokens[particle].lower for particle in below.get("particle", ())],
        caused=sentence.tokens[index].lemma if "causative" in below else None,
        reflexive="reflexive" in below and "causative" not in below,
        passive=bool(passive_subjects or agents or "passive-auxiliary" in below),
    )
    for predicate in _small_clauses(sentence, below.get("clausal-complement", ())):
        clause.attributes.append(predicate.index)
        clause.objects = [
            *clause.objects,
            *(subject.index for subject in sentence.children(predicate.index, "subject")),
        ]
    is_bare = sentence.language in _BARE_RECEIVERS and not clause.receivers and len(clause.objects) > 1
    if is_bare and _stand_together(sentence, *clause.objects[:2]):
        # parsers give both of "sent Chad 50 tonnes" to the verb as objects
        clause.receivers = clause.objects[:1]
    _give_voice(sentence, clause, passive_subjects, agents, depth)
    clause.subjects = [antecedent(sentence, head) for head in clause.subjects]
    clause.objects = [antecedent(sentence, head) for head in clause.objects]
    return clause


def further_harms(sentence: Sentence, verb: int) -> list[int]:
    """The second of two harms, whose phrases are said of both: *killed two and injured six in a bombing*."""
    if sentence.tokens[verb].lemma not in _HARMING:
        return []
    return [child.index for child in sentence.children(verb, "conjunct") if child.lemma in _HARMING]


def nodes_of(sentence: Sentence, clause: Clause) -> list[int]:
    """Where the phrases hang that a pattern of the verb asks for: on the verb, its predicates, and a second harm."""
    return [clause.verb, *clause.attributes, *further_harms(sentence, clause.verb)]


def lemma_of(sentence: Sentence, index: int) -> str:
    """The verb that a clause is known by: its copula, where that is no verb itself, or the *faire* of *fait parvenir*."""
    token = sentence.tokens[index]
    leading = sentence.children(index, "causative" if token.pos == "VERB" else "copula")
    return (leading[0] if leading else token).lemma


def is_reflexive(sentence: Sentence, index: int) -> bool:
    """Whether the verb has a *se*; that of *laisse se déployer* is not the whole clause's."""
    is_so = False
    for child in sentence.children(index):
        if child.relation == "causative":
            return False
        is_so = is_so or _is_reflexive(child)
    return is_so


def _stand_together(sentence: Sentence, first: int, second: int) -> bool:
    """Whether nothing parts two objects, the first of which may be somebody: no comma, no *and* and no preposition."""
    tokens = sentence.tokens
    own = {*sentence.subtree(first), *sentence.subtree(second)}
    return first < second and tokens[first].pos in ("PROPN", "PRON", "NOUN") and own.issuperset(range(first, second))


def _predicates(sentence: Sentence, below: Mapping[str, list[int]]) -> list[int]:
    """Adjectives and participles said of a subject or object: "called itself alarmed", «juge inacceptables les termes»."""
    if "open-complement" not in below and "adverb" not in below:
        return []
    found = []
    for index in sorted([*below.get("open-complement", ()), *below.get("adverb", ())]):
        child = sentence.tokens[index]
        is_said = child.pos == "ADJ" or (child.relation == "open-complement" and _is_past_participle(child))
        if is_said and not sentence.has_auxiliary(child.index):
            found.append(index)
    return found


def _small_clauses(sentence: Sentence, complements: Iterable[int]) -> Iterator[Token]:
    """Predicates without a verb that parsers take for clauses: "found him *guilty*", "let them *back*"."""
    for index in complements:
        token = sentence.tokens[index]
        if token.pos in ("ADJ", "ADV", "NOUN") and not sentence.children(index, "copula", "auxiliary", "mark", "case"):
            yield token


def _is_reflexive(token: Token) -> bool:
    if token.lower in _OF_SPEAKERS:
        return token.relation == "expletive"
    return token.lower in _SE and token.relation in ("object", "indirect-object", "expletive")


def _give_voice(sentence: Sentence, clause: Clause, passive: list[int], agents: list[int], depth: int) -> None:
    """Put doers and done-to in their places, in the active voice, and find those that the clause leaves unsaid."""
    token = sentence.tokens[clause.verb]
    if clause.passive and (passive or clause.subjects):
        given = sentence.language in _BARE_RECEIVERS and not clause.receivers and clause.objects
        if given:
            # "Malawi was lent money by China": what is left behind the verb is given, and the subject receives it
            clause.receivers = list(passive)
            clause.objects = [*clause.objects, *passive, *clause.subjects]
        else:
            clause.objects = [*passive, *clause.subjects, *clause.objects]
        clause.subjects = agents
    elif clause.subjects:
        if (
            token.relation == "relative-clause"
            and not clause.objects
            and not is_relative(sentence.tokens[clause.subjects[0]])
            and not any(
                child.lower in _WHERE or placed_antecedent(sentence, child.index) != child.index
                for child in sentence.children(token.index)
            )
        ):
            # "the missiles Russia fired": the object is the noun, left unsaid
            clause.objects = [token.head]
    else:
        clause.subjects = agents
        if not any(child.index < token.index for child in sentence.children(token.index, "clausal-subject")):
            # "to hold a vote now would force workers": the vote does, and not who says so
            _share(sentence, token, clause, depth)


def _share(sentence: Sentence, token: Token, clause: Clause, depth: int) -> None:
    """Find the unsaid subject of a verb that has none of its own."""
    if token.head == token.index or depth > 8:
        return
    participle = _is_past_participle(token) and not sentence.has_auxiliary(token.index)
    if participle and sentence.language == "fr" and token.lemma in french_verbs("with être"):
        # «Macron, arrivé à Rabat»: who has come has done so himself
        participle = False
    if token.relation == "adnominal-clause":
        _give(clause, [token.head], as_object=participle or clause.passive)
        return
    if token.relation == "relative-clause":
        _give(clause, _first_to_do(sentence, token, depth) or [token.head], as_object=clause.passive)
        return
    head = sentence.tokens[token.head]
    if not heads_clause(sentence, head):
        return
    above = clause_of(sentence, head.index, depth + 1)
    if token.relation == "conjunct":
        still_passive = clause.passive or (above.passive and participle)
        if still_passive:
            clause.passive = True
            _give(clause, above.objects if above.passive else above.subjects, as_object=True)
            clause.subjects = clause.subjects or (above.subjects if above.passive else [])
        else:
            _give(clause, above.objects if above.passive else above.subjects, as_object=False)
    elif token.relation == "adverbial-clause":
        shared = above.objects if above.passive else above.subjects
        _give(clause, shared, as_object=participle or clause.passive)
    elif token.relation in ("open-complement", "clausal-complement"):
        receivers = [one for one in above.receivers if sentence.tokens[one].lower not in _WHERE]
        shared = (above.objects or receivers) if not above.passive else above.objects
        # "were confirmed killed": what is confirmed was done to them
        is_done_to = clause.passive or (participle and (above.passive or above.lemma in _SEEING))
        _give(clause, shared or above.subjects, as_object=is_done_to)


def _first_to_do(sentence: Sentence, verb: Token, depth: int) -> list[int]:
    """Who is said to be the first to do it: "Ireland became the first country to condemn Mali"."""
    noun = sentence.tokens[verb.head]
    if noun.relation != "attribute" or not verb.has("VerbForm=Inf") or noun.head == noun.index:
        return []
    is_first = any(
        child.lower in _ORDINALS or _NTH.fullmatch(child.lower)
        for child in sentence.children(noun.index, "adjective", "adverb")
    )
    is_so = not any(child.lower != "has" for child in sentence.children(noun.head, "auxiliary", "negation"))
    return clause_of(sentence, noun.head, depth + 1).subjects if is_first and is_so else []


def _give(clause: Clause, shared: list[int], *, as_object: bool) -> None:
    if as_object:
        clause.passive = True
        clause.objects = clause.objects or list(shared)
    else:
        clause.subjects = clause.subjects or list(shared)


def _is_past_participle(token: Token) -> bool:
    return token.has("VerbForm=Part") and not token.has("Tense=Pres") and not token.has("Aspect=Prog")
