"""Clauses below a verb that may tell an act: what somebody is charged with, must do, is told or wished to do."""

from __future__ import annotations

from collections.abc import Iterator

from streams.cameo.patterns.pattern import FUTURE, OBLIGATIONS, PASSIVE_FUTURE, REFUSED
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Token

_FUTURE = frozenset({"will", "would", "'ll", "wo", "could", "may", "might"})


def clauses_below(scene: Scene, nodes: list[int]) -> list[int]:
    """Clauses below the nodes that a preposition joins: "accused of attacking"."""
    relations = ("open-complement", "clausal-complement", "adverbial-clause", "adnominal-clause", "oblique")
    return list(
        dict.fromkeys(
            child.index
            for node in nodes
            for child in scene.sentence.children(node, *relations)
            if child.relation != "oblique" or child.has("VerbForm=Inf")
        )
    )


def obliged(scene: Scene, verb: int) -> Iterator[tuple[str, Token, int]]:
    """What is said that somebody must do, or will: the lemma of the word of obligation, the clause, and the act.

    English has auxiliaries ("said that Iran must cease"), and both languages verbs («a dit que l'Iran devait cesser»).
    """
    for below in scene.sentence.children(verb, "clausal-complement", "open-complement", "parataxis"):
        for auxiliary in scene.sentence.children(below.index, "auxiliary"):
            if auxiliary.lemma in OBLIGATIONS and auxiliary.lemma != "have":
                if _is_inverted(scene, below, auxiliary):
                    continue
                yield auxiliary.lemma, below, below.index
            elif auxiliary.lower in _FUTURE:
                is_passive = bool(scene.sentence.children(below.index, "passive-auxiliary"))
                told = PASSIVE_FUTURE if is_passive else FUTURE
                yield (REFUSED if _is_refused(scene, below) else told), below, below.index
        if any(word.has("Tense=Fut") or word.has("Mood=Cnd") for word in _finite(scene, below)):
            # «a prévenu Londres qu'il le paierait»
            is_passive = bool(scene.sentence.children(below.index, "passive-auxiliary"))
            yield (PASSIVE_FUTURE if is_passive else FUTURE), below, below.index
        if below.lemma in OBLIGATIONS:
            for act in scene.sentence.children(below.index, "open-complement"):
                yield below.lemma, below, act.index
        if "to" in scene.prepositions(below.index) and scene.sentence.children(below.index, "negation"):
            yield REFUSED, below, below.index  # "vowed not to resign"
    for wanted in subjunctives(scene, verb):
        if scene.sentence.children(wanted, "mark") and not scene.sentence.children(wanted, "negation"):
            yield "that", scene.sentence.tokens[wanted], wanted  # "demanded that he resign"


def _finite(scene: Scene, below: Token) -> Iterator[Token]:
    """The verb and its auxiliaries, of which one tells the time."""
    yield below
    yield from scene.sentence.children(below.index, "auxiliary", "passive-auxiliary")


def _is_refused(scene: Scene, below: Token) -> bool:
    """Whether the speaker says what he himself will not do: *said that he would not resign*."""
    subjects = scene.sentence.children(below.index, "subject")
    return all(one.pos == "PRON" for one in subjects) and bool(scene.sentence.children(below.index, "negation"))


def _is_inverted(scene: Scene, below: Token, auxiliary: Token) -> bool:
    """Whether the word of obligation stands before its subject, and says if: *warned of war should Iran cross*."""
    return any(child.index > auxiliary.index for child in scene.sentence.children(below.index, "subject"))


def is_asked(scene: Scene, clause: Token) -> bool:
    """Whether somebody only asks who did it: *wants to know who armed the rebels*."""
    if clause.relation != "clausal-complement":
        return False
    asking = scene.lexicon.words("asking who")
    return any(one.lower in asking for one in scene.sentence.children(clause.index, "subject"))


def subjunctives(scene: Scene, verb: int) -> list[int]:
    """What somebody is to do, in a bare infinitive with a subject of its own: "insisted that Iran cease"."""
    return [
        child.index
        for child in scene.sentence.children(verb, "clausal-complement")
        if child.has("VerbForm=Inf")
        and scene.sentence.children(child.index, "subject")
        and not scene.sentence.children(child.index, "auxiliary")
        and "to" not in scene.prepositions(child.index)
    ]


def orders(scene: Scene, verb: int) -> list[int]:
    """What somebody is told to do in so many words: "Free the hostages, Biden tells Hamas"."""
    relations = ("adverbial-clause", "clausal-complement", "open-complement", "parataxis")
    return [
        child.index
        for child in scene.sentence.children(verb, *relations)
        if child.index < verb
        and child.has("VerbForm=Inf")
        and all(token.pos == "PUNCT" for token in scene.sentence.tokens[: child.index])
    ]
