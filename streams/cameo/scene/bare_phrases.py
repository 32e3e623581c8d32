"""Where a pattern's bare slots look for what fills them: the phrases around a verb that stand without a preposition."""

from __future__ import annotations

from streams.cameo.patterns.pattern import PASSIVE_FUTURE
from streams.cameo.scene.clauses import Clause
from streams.cameo.scene.clauses_within import obliged
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.phrases import Scene


def may_be_objects(scene: Scene, clause: Clause) -> list[int]:
    """The phrases that may fill a first slot without a preposition: all that `_fill_slots` looks at for one."""
    objects = [*clause.objects, *clause.attributes, *clause.obliques]
    return [
        *objects,
        *clause.receivers,
        *nouns_before(scene, objects),
        *raised(scene, clause),
        *obliged_ones(scene, clause),
        *(
            child.index
            for subject in clause.subjects
            for index in scene.spread(subject)
            for child in scene.sentence.children(index, "indirect-object", "object")
        ),
    ]


def objects_of_words(filling: Filling) -> list[int]:
    """Objects and receivers of verbs that filled a slot: "sent soldiers to help Mozambique", "plans to lend Togo cash"."""
    return [
        child.index
        for node in filling.used
        for child in filling.scene.sentence.children(node, "indirect-object", "object")
    ]


def said_of(filling: Filling) -> list[int]:
    """Adjectives of what filled a slot: parsers give them to it in «a reconnu un ministre coupable».

    Or to his name: «l'opposant Rached Ghannouchi coupable».
    """
    sentence = filling.scene.sentence
    named = [name.index for node in filling.used for name in sentence.children(node, "apposition", "flat")]
    return [child.index for node in (*filling.used, *named) for child in sentence.children(node, "adjective")]


def bare_infinitives(scene: Scene, clause: Clause) -> list[int]:
    """What somebody is sent to do: «a envoyé des soldats protéger le port»."""
    of_objects = (child.index for head in clause.objects for child in scene.sentence.children(head, "adnominal-clause"))
    return [
        index
        for index in (*clause.complements, *of_objects)
        if scene.token(index).lower == scene.token(index).lemma and not scene.prepositions(index)
    ]


def obliged_ones(scene: Scene, clause: Clause) -> list[int]:
    """Of whom it is said that they must do something."""
    return [
        subject.index
        for word, below, _ in obliged(scene, clause.verb)
        for subject in scene.sentence.children(below.index, "passive-subject" if word == PASSIVE_FUTURE else "subject")
    ]


def nouns_before(scene: Scene, objects: list[int]) -> list[int]:
    """Nouns before the objects: parsers take the receiver in "sold Azerbaijan drones" for a part of the goods.

    One person without an article receives nothing: *sent fighter jets*.
    """
    return [
        child.index
        for head in objects
        for child in scene.sentence.children(head, "compound", "adjective")
        if (child.relation == "compound" and not child.has("Number=Sing")) or child.pos == "PROPN"
    ]


def raised(scene: Scene, clause: Clause, joined_by: tuple[str, ...] = ()) -> list[int]:
    """The subjects of infinitives below the verb: "wants Serbia to withdraw", and joined "called for Serbia to"."""
    found: list[int] = []
    for below in scene.sentence.children(clause.verb, "open-complement", "clausal-complement", "adverbial-clause"):
        joins = scene.prepositions(below.index)
        if "to" in joins and (not joined_by or (joins - {"to"}) & set(joined_by)):
            found.extend(
                subject.index for subject in scene.sentence.children(below.index, "subject", "passive-subject")
            )
    return found


def agents_of_participles(scene: Scene, noun: int) -> list[int]:
    """Who is said by a participle to have made a thing: "the missiles fired by Russia", "rockets launched from Yemen".

    Or by a relative clause: "a bomb that rebels had buried".
    """
    planting = scene.lexicon.words("planting verbs")
    clauses = [clause.index for clause in scene.sentence.children(noun, "relative-clause") if clause.lemma in planting]
    if clauses:
        return [one.index for clause in clauses for one in scene.sentence.children(clause, "subject", "agent")]
    return [
        agent.index
        for participle in scene.participles([noun])
        for agent in scene.sentence.children(participle, "agent", "oblique")
        if agent.relation == "agent" or "from" in scene.prepositions(agent.index)
    ]
