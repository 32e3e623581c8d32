"""Holding verb patterns against a clause."""

from __future__ import annotations

from dataclasses import replace

from streams.cameo.acts.acts_within import (
    compose,
    find_beneficiary,
    is_act_noun,
    is_threat,
    siblings_of,
)
from streams.cameo.acts.bombers import disown_bombers
from streams.cameo.acts.captors import judge_captors
from streams.cameo.acts.expulsions import take_expellers
from streams.cameo.acts.protests import find_aim
from streams.cameo.acts.reasons import reasons
from streams.cameo.doubts import Doubt
from streams.cameo.matching.openings import Openings
from streams.cameo.matching.verb_slots import fill_slots, fill_subject
from streams.cameo.matching.verb_triggers import trigger_of
from streams.cameo.patterns.pattern import Filler, Pattern, Trigger
from streams.cameo.reality.modality import Reality, reality_of_verb
from streams.cameo.scene.clauses import Clause, is_reflexive, lemma_of, nodes_of
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.inner import Inner
from streams.cameo.scene.match import Match, Misfit, Unmet
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.belongings import (
    drop_own_country,
    is_own_force,
    take_foreign_rulers,
    take_own_means,
    take_police,
    take_what_is_his,
    take_whom_it_serves,
)
from streams.cameo.sources.hosts import take_hosts
from streams.cameo.sources.officials import own_rulers
from streams.cameo.sources.own_states import own_state
from streams.cameo.sources.recalls import take_recallers
from streams.cameo.sources.said_whose import say_whose
from streams.cameo.sources.whereabouts import by_each_other, places_of, settled
from streams.cameo.targets.asked_of import asked_of
from streams.cameo.targets.chains import chained_targets
from streams.cameo.targets.deep_targets import answered, deep_targets, suspects
from streams.cameo.targets.described_places import take_described
from streams.cameo.targets.enders import take_enders
from streams.cameo.targets.own_ground import take_own_ground
from streams.cameo.targets.own_targets import own_targets
from streams.cameo.targets.own_victims import without_own_victims
from streams.cameo.targets.struck import take_struck
from streams.cameo.targets.third_parties import are_against_third

BY_PLACE = 10
OPEN_TARGET = 20
"""By how much a pattern whose target is known by the place, or not at all, yields to those of which all is said."""

_ARREST = "173"
_EXERCISES = "062"

_WORDS = ("012", "013", "017", "040")
"""Codes of fears, hopes, feasts and talk, which deeds raise and mark without being somebody's words."""

_SPOKEN = ("01", "02", "03", "10", "11", "12", "13")


def match_verb(scene: Scene, index: int, inner: Inner, *, loose: bool = False, depth: int = 0) -> Match | None:
    """The heaviest pattern that fits the verb, or None.

    `loose` is for an act inside another, whose doer and receiver may be said outside.
    """
    lemma = lemma_of(scene.sentence, index)
    found = _match_as(scene, index, lemma, inner, loose=loose, depth=depth)
    if lemma == "faire" and scene.token(index).lemma != lemma and scene.sentence.children(index, "causative"):
        # who has somebody released releases him
        itself = _match_as(scene, index, scene.token(index).lemma, inner, loose=loose, depth=depth)
        if itself is not None and (found is None or itself.weight > found.weight):
            return itself
    return found


def _match_as(scene: Scene, index: int, lemma: str, inner: Inner, *, loose: bool, depth: int) -> Match | None:
    """The heaviest pattern of a lemma that fits the clause of a token."""
    candidates = scene.lexicon.candidates.on_verb(
        lemma, scene.missing, reflexive=is_reflexive(scene.sentence, index), loose=loose
    )
    if not candidates:
        return None
    clause = scene.clause(index)
    if clause.lemma != lemma:
        clause = replace(clause, lemma=lemma, caused=None)
    found: Match | None = None
    may_have_doer = loose or (clause.passive and not clause.subjects) or bool(scene.doers(clause.subjects))
    by_subjects: int | None = None
    openings = Openings(scene, clause)
    for candidate in candidates:
        pattern = candidate.pattern
        if pattern.has_actor_as_subject and not may_have_doer and not _is_place_struck(scene, pattern, clause):
            continue
        if found is not None and candidate.most < found.weight[0]:
            continue
        if pattern.is_of_several and len(scene.named_by_any(clause.subjects)) < 2:
            continue
        if candidate.needs_of_subject:
            if by_subjects is None:
                by_subjects = scene.offered_by(clause.subjects)
            if candidate.needs_of_subject & ~by_subjects:
                continue
        if not openings.may_fill_first(candidate, loose=loose):
            continue
        if not loose and pattern.code.startswith(_WORDS) and _is_of_deed(scene, pattern, clause, inner, depth):
            continue
        match = fit_verb(scene, pattern, clause, inner, loose=loose, depth=depth, rival=found)
        if isinstance(match, Match) and (found is None or match.weight > found.weight):
            found = match
    return found


def _has_doer_as_subject(scene: Scene, pattern: Pattern, clause: Clause) -> bool:
    """Whether a pattern that leaves the subject open names another doer than the subject: "Israel kills two in Beirut strike"."""
    is_open = pattern.subject is not None and pattern.subject.filler is Filler.ANYTHING
    return is_open and not clause.passive and bool(scene.doers(clause.subjects))


def _is_place_struck(scene: Scene, pattern: Pattern, clause: Clause) -> bool:
    """Whether the subject is a town to which harm is done, which stands for its country, or a thing of somebody's."""
    if not (pattern.is_violent and pattern.has_target_as_subject):
        return False
    return any(scene.country_of_place(head) or scene.named(head) for head in clause.subjects)


def fit_verb(
    scene: Scene,
    pattern: Pattern,
    clause: Clause,
    inner: Inner,
    *,
    loose: bool = False,
    depth: int = 0,
    rival: Match | None = None,
) -> Match | Unmet:
    """What comes of holding a pattern against a clause, or the first of its conditions that is not met.

    A match that weighs less than a `rival` is not worked out.
    """
    trigger, objects = trigger_of(scene, pattern, clause)
    if trigger is None:
        return Misfit.TRIGGER
    filling = Filling(
        scene,
        nodes_of(scene.sentence, clause),
        themselves=pattern.is_personal,
        persons=pattern.is_of_persons,
    )
    is_done_to = pattern.is_violent and any(slot.filler is Filler.SOURCE for slot in pattern.slots)
    if pattern.subject is not None and (
        not fill_subject(filling, pattern.subject, clause, loose=loose, is_done_to=is_done_to)
        or (is_done_to and _has_doer_as_subject(scene, pattern, clause))
    ):
        return pattern.subject
    unfilled: Unmet | None = fill_slots(filling, pattern, clause, objects, loose=loose)
    is_drill_alone = pattern.code == _EXERCISES and pattern.is_joint and is_own_force(filling)
    if unfilled is None and (is_drill_alone or are_against_third(scene, filling, pattern, clause.verb)):
        unfilled = Misfit.SIDES
    if unfilled is not None:
        return unfilled
    match = Match(
        pattern,
        clause.verb,
        None,
        filling.sources,
        filling.targets,
        filling.mutual,
        extra_weight=filling.weight + 2 * bool(trigger.particle or trigger.reflexive),
    )
    if rival is not None and match.weight < rival.weight:
        return Misfit.WEIGHT  # nothing below adds to it
    match.reality = _reality_of(scene, trigger, clause)
    if filling.is_by_place:
        match.doubts.add(Doubt.TARGET_WHERE_DONE)
        match.extra_weight -= BY_PLACE
    places = [*places_of(scene, [clause.verb, *filling.used]), *scene.places_of_harm(clause.subjects)]
    take_struck(scene, filling, clause, match, places)
    say_whose(scene, match, places)
    if pattern.code == _ARREST and not match.sources and not match.targets and filling.own is not None:
        # "ten people were arrested in London"
        held = settled(scene, scene.actors.of(filling.own), places)
        match.targets = tuple(one for one in held if one.is_known)
    take_own_means(scene, filling, match)
    take_recallers(scene, filling, match)
    take_whom_it_serves(scene, filling, match)
    take_what_is_his(scene, filling, match)
    take_police(scene, filling, match)
    take_expellers(scene, clause, match)
    take_hosts(scene, clause, match)
    take_own_ground(scene, filling, clause, match)
    drop_own_country(match)
    take_foreign_rulers(scene, filling, match)
    _cover(filling, match, clause)
    if pattern.is_about_acts:
        _compose_each(filling, match, inner, depth)
        if pattern.code == "SAME" and match.code is None and not match.further and not _is_denied_below(match):
            return Misfit.ACT
        if pattern.code == "THREATEN" and not is_threat(scene, match, filling.act):
            return Misfit.ACT
    else:
        _tell_by_itself(filling, match, clause, inner, depth)
        judge_captors(scene, match)
    disown_bombers(match)
    match.targets = without_own_victims(scene, match, match.sources, own_rulers(match.sources, match.targets))
    take_enders(scene, match)
    for complement in clause.complements:
        match.covered |= scene.reach(complement)
    match.covered.update(reasons(scene, match, clause))
    if match.code is not None and pattern.wants_target and not match.targets and not loose:
        if not pattern.is_plain_without_target or not match.sources:
            return Misfit.SIDES
        match.doubts.add(Doubt.TARGET_NOT_NAMED)
        match.extra_weight -= OPEN_TARGET
    return match


def _cover(filling: Filling, match: Match, clause: Clause) -> None:
    """Note what the act has told of: its phrases, and its subject's head.

    Not a deed that is the subject for what it earned its doer: «l'arrestation d'un Français par Téhéran a indigné Paris».
    """
    scene = filling.scene
    for used in filling.used:
        if used not in clause.subjects:
            match.covered |= scene.reach(used)
        elif not match.pattern.has_target_as_subject or scene.actors.of(used):
            match.covered.add(used)


def _is_of_deed(scene: Scene, pattern: Pattern, clause: Clause, inner: Inner, depth: int) -> bool:
    """Whether what is said to speak is a deed: "the killing of a general by Israel raised fears"."""
    if pattern.subject is None or pattern.subject.filler is not Filler.SOURCE or depth > 1:
        return False
    if len(clause.subjects) != 1 or clause.passive:
        return False
    (head,) = clause.subjects
    if not is_act_noun(scene, head) or scene.actors.of(head):
        return False
    deed = inner(scene, head, depth + 2)
    return deed is not None and deed.code is not None and not deed.code.startswith(_SPOKEN)


def _reality_of(scene: Scene, trigger: Trigger, clause: Clause) -> Reality:
    """Whether it happened; that of a denial which is an act is told by the denial."""
    reality = reality_of_verb(scene.sentence, clause.verb, scene.lexicon)
    if not trigger.is_denial:
        return reality
    conditional = reality.conditional and trigger.particle != "not" and not trigger.denied
    return replace(reality, negated=False, conditional=conditional)


def _is_denied_below(match: Match) -> bool:
    """Whether the act inside did not happen: then nothing of its clause did."""
    return match.inner is not None and match.inner.reality.negated


def _compose_each(filling: Filling, match: Match, inner: Inner, depth: int) -> None:
    """What the verb makes of each of the acts inside it."""
    scene = filling.scene
    siblings = [replace(match, covered=set(), doubts=set()) for _ in siblings_of(scene, filling.act)]
    compose(filling, match, filling.act, inner, depth)
    for sibling, act in zip(siblings, siblings_of(scene, filling.act), strict=True):
        compose(filling, sibling, act, inner, depth)
    match.further = siblings


def _tell_by_itself(filling: Filling, match: Match, clause: Clause, inner: Inner, depth: int) -> None:
    """The act of a pattern with a code: who is meant by it, whom it was for, what a protest wants."""
    scene, code = filling.scene, match.pattern.code
    match.code = code
    match.sources, match.targets = by_each_other(scene, code, match.sources, match.targets)
    find_beneficiary(scene, match, inner, depth)
    take_described(scene, match)
    if not match.targets and not match.pattern.is_mutual:
        said = [used for used in filling.used if used not in clause.subjects]
        match.targets = (
            asked_of(scene, clause.verb, code, match.sources)
            or deep_targets(scene, code, match.sources, said)
            or own_targets(scene, code, match.sources, said)
            or answered(scene, code, match.sources, said)
            or suspects(scene, code, match.sources, [clause.verb, *said])
            or own_state(scene, code, match.sources)
        )
    if not match.targets or (code.startswith("03") and not any(one.is_known for one in match.targets)):
        match.targets = chained_targets(scene, clause.verb, code, match.sources, inner, depth) or match.targets
    find_aim(scene, match, filling.nodes, inner, depth)
