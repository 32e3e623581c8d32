"""Acts within acts: what promising, urging or refusing an act is, and the purpose of one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.denials import DENIAL, is_denial, is_done_to_state
from streams.cameo.acts.predictions import is_foretold
from streams.cameo.acts.threats_told import is_told_with_condition
from streams.cameo.doubts import Doubt
from streams.cameo.patterns.pattern import REFUSED, Filler, Slot
from streams.cameo.reality.tense import in_time
from streams.cameo.scene.clauses import Clause, heads_clause
from streams.cameo.scene.clauses_within import clauses_below, is_asked, obliged, orders, subjunctives
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.inner import Inner
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.chains import chained_targets
from streams.text.grammar import Token

UNKNOWN_ACT = 100
"""By how much a pattern yields to all others where it can't tell what the act inside is."""

OWN_WORDS = frozenset({"CONSIDER", "DENY", "ADMIT"})
"""Acts of one's own words, whatever it is that one considers, denies or owns up to, and to whom."""

_OF_DOERS = frozenset({"APPEAL", "DEMAND", "ACCUSE", "INVESTIGATE"})
"""Acts that are of him who is to do, or has done, the act inside, where nobody else is named."""

_OF_CHAINS = frozenset({"APPEAL", "DEMAND", "INTEND", "THREATEN"})
"""Acts that may be done to whom the act before them is done."""

_WOULD = frozenset({"would"})
_MAY = frozenset({"would", "could", "might", "may"})
"""Who warns that he may attack threatens; who says so to the press does not."""
_HARMFUL = "14"
"""Acts from this root on are threats where somebody says that he will do them; aid is a promise."""

_HURT = ("18", "193", "2")
"""Codes of harm that police and ministries report as often as they do it."""


def fill_act(filling: Filling, slot: Slot, clause: Clause, objects: list[int]) -> bool:
    """An act inside: a clause of the verb or of one of its nouns, or a noun that is an act."""
    scene = filling.scene
    nodes = [clause.verb, *filling.nodes, *objects]
    is_act = partial(is_act_noun, scene)
    if slot.prepositions:
        wanted = set(slot.prepositions)
        joined = [
            head
            for head in clauses_below(scene, nodes)
            if wanted & scene.prepositions(head)
            and (_may_be_finite(scene, head, wanted) or not scene.token(head).has("VerbForm=Fin"))
        ]
        joined += [act for word, _, act in obliged(scene, clause.verb) if word in wanted]
        if "to" in wanted:
            joined += [*orders(scene, clause.verb), *subjunctives(scene, clause.verb)]
        return filling.fill(Filler.ACT, joined) or filling.fill_behind(slot, [], [], is_act=is_act)
    # "put Mali on notice that it would": the clause says what the noun is
    # «a fait savoir qu'il»: parsers give the finite clause to either verb, and it is what was said
    clauses = [
        child.index
        for relations in (("clausal-complement",), ("open-complement", "adnominal-clause"))
        for node in nodes
        for child in scene.sentence.children(node, *relations)
        if (child.relation != "adnominal-clause" or _is_nominal(child) or "that" in scene.prepositions(child.index))
        and not is_asked(scene, child)
    ]
    acts = [index for head in objects for index in scene.spread(head)]
    return filling.fill(Filler.ACT, list(dict.fromkeys(clauses))) or filling.fill(Filler.ACT, acts, is_act=is_act)


def _may_be_finite(scene: Scene, clause: int, wanted: set[str]) -> bool:
    """Whether a finite clause is asked for, or stands where a noun would: «s'oppose à ce que Kiev adhère»."""
    return "que" in wanted or "ce" in scene.prepositions(clause)


def _is_nominal(verb: Token) -> bool:
    """Whether the verb is an infinitive or a gerund."""
    return (
        verb.has("VerbForm=Inf")
        or verb.has("VerbForm=Ger")
        or verb.has("Aspect=Prog")
        or verb.has("Tense=Pres|VerbForm=Part")
    )


def is_act_noun(scene: Scene, index: int) -> bool:
    """Whether the lexicon has a noun pattern on the token."""
    token = scene.token(index)
    return token.lemma in scene.lexicon.nouns or token.lower in scene.lexicon.nouns


def siblings_of(scene: Scene, act: int | None) -> list[int]:
    """The other acts of a coordination."""
    if act is None:
        return []
    return [
        child.index
        for child in scene.sentence.children(act, "conjunct")
        if heads_clause(scene.sentence, child) or is_act_noun(scene, child.index)
    ]


def compose(filling: Filling, match: Match, index: int | None, inner: Inner, depth: int) -> None:
    """What the outer verb makes of the act inside it, at a token."""
    scene, pattern = filling.scene, match.pattern
    act = inner(scene, index, depth + 1) if index is not None and depth < 4 else None
    inner_code = act.code if act is not None else None
    if act is not None and index is not None and is_denial(scene, match, act, index):
        match.code, match.inner = DENIAL, act
        match.targets = act.targets if is_done_to_state(act) else match.targets
        return
    is_refused = any(REFUSED in slot.prepositions for slot in pattern.slots)
    if act is not None and act.reality.negated and not is_refused:
        # "urged Hamas not to attack" asks it to cease; "announced that it had not attacked" tells nothing
        is_wish = pattern.code in ("APPEAL", "DEMAND", "INTEND")
        is_clause = heads_clause(scene.sentence, scene.token(act.trigger))
        inner_code = scene.lexicon.composition.becomes("CEASE", inner_code) if is_wish and is_clause else None
    match.code = scene.lexicon.composition.becomes(pattern.code, inner_code)
    if not scene.lexicon.composition.knows(pattern.code, inner_code):
        match.extra_weight -= UNKNOWN_ACT
    match.inner = act
    ask_doers(filling, match, index)
    if act is None or (pattern.code == "ACCUSE" and not filling.targets):
        # "alleged that he had been poisoned": nobody is said to have done it
        if not filling.targets and pattern.code not in OWN_WORDS:
            match.code = None
        return
    match.doubts |= act.doubts | {Doubt.ACT_WITHIN_ACT}
    match.covered |= act.covered | {act.trigger}
    _take_targets(filling, match, act, inner, depth)
    if pattern.code == "SAME":
        # "announced that it will send": what is announced is not done
        match.code = in_time(match.code, act.reality, scene.lexicon.composition)
        match.reality = replace(match.reality, conditional=match.reality.conditional or act.reality.conditional)
        tellers = match.sources
        match.sources = _doers_of_announced(scene, match, act, index)
        if act.mutual:
            match.sources = match.targets = act.sources
        elif act.pattern.is_mutual and len(match.sources) > 1:
            match.targets = match.sources
        match.mutual = act.mutual or match.targets is match.sources
        is_prophecy = act.reality.future and bool(act.sources) and is_foretold(match.code, tellers, act.sources)
        if is_prophecy or _is_somebody_elses(scene, act) or _lacks_receiver(act):
            match.code = None
            return
    match.targets = tuple(actor for actor in match.targets if actor not in match.sources) or match.targets
    if not match.targets and pattern.obliges:
        # "said that the talks must allow": what things must do is asked of nobody
        match.code = None
    elif not match.targets and pattern.code == "INTEND" and not _is_meant_for_all(scene, act, inner_code or ""):
        # what is meant for nobody is a promise of campaigns; reforms and releases are for one's own people
        match.code = None
    elif not match.targets and act.pattern.wants_target and match.sources and inner_code is not None:
        match.doubts.add(Doubt.TARGET_NOT_NAMED)
    elif not match.targets and (act.pattern.wants_target or inner_code is None) and pattern.code not in OWN_WORDS:
        match.code = None


def _is_meant_for_all(scene: Scene, act: Match, code: str) -> bool:
    """Whether it needs nobody for whom it is meant: to yield, or to keep marching."""
    return code.startswith("08") or (code.startswith("14") and heads_clause(scene.sentence, scene.token(act.trigger)))


def _take_targets(filling: Filling, match: Match, act: Match, inner: Inner, depth: int) -> None:
    """The act inside is done to whom the outer verb names, else to its own targets, else to those of the act before."""
    code = match.pattern.code
    is_told = code != "DENY" or is_done_to_state(act)
    if (not filling.targets and is_told) or (code == "THREATEN" and is_told_at_home(filling, act)):
        # who denies an arms trade speaks to nobody but his accuser; "told his supporters that he would attack Mali"
        match.targets = act.targets
    if not match.targets and match.code is not None and code in _OF_CHAINS:
        match.targets = chained_targets(filling.scene, match.trigger, match.code, match.sources, inner, depth)


def is_told_at_home(filling: Filling, act: Match) -> bool:
    """Whether the act inside is done to others than one's own people, who are only told of it."""
    own = {source.country for source in filling.sources}
    are_own = all(one.country in own and one.roles and "GOV" not in one.roles for one in filling.targets)
    others = {one.country for one in act.targets}
    return are_own and bool(others) and not others & {None, *own}


def ask_doers(filling: Filling, match: Match, index: int | None) -> None:
    """Take for target who is to do the act inside, or did it: "demanded that Iran release", "alleged that Iran armed"."""
    if index is not None and match.pattern.code in _OF_DOERS and not filling.targets:
        scene = filling.scene
        doers = scene.named_by_any(doer.index for doer in scene.sentence.children(index, "subject"))
        filling.targets = match.targets = filling.others(doers)
        if not doers and match.pattern.code == "INVESTIGATE":
            match.extra_weight -= UNKNOWN_ACT  # "investigated for taking bribes" is no question who did it


def own_victim(scene: Scene, act: Match) -> bool:
    """Whether it is announced that somebody was hurt, and not by whom: who says it has not done it."""
    if act.sources or act.code is None or not act.code.startswith(_HURT) or act.reality.future:
        return False
    return bool(scene.sentence.children(act.trigger, "passive-auxiliary"))


def is_threat(scene: Scene, match: Match, index: int | None) -> bool:
    """Whether a whole clause that tells a threat tells what he who speaks will do: "warned Mali that it would attack".

    True of what is no whole clause: "threatened to attack", "threatened an attack".
    """
    is_bare = index is None or not heads_clause(scene.sentence, scene.token(index))
    if index is None or is_bare or not scene.sentence.children(index, "subject", "passive-subject"):
        return scene.token(match.trigger).lemma not in scene.lexicon.words("telling of threats")
    if not is_told_with_condition(scene, match.trigger, index):
        return False
    warns = scene.token(match.trigger).lemma in scene.lexicon.words("warning verbs")
    modals = _MAY if warns else _WOULD
    would = any(word.lemma.lower() in modals for word in scene.sentence.children(index, "auxiliary"))
    # «qu'il romprait», «que ses ports seraient visés»
    would = would or any(
        word.has("Mood=Cnd") for word in (scene.token(index), *scene.sentence.children(index, "passive-auxiliary"))
    )
    act = match.inner
    if act is None or act.code is None or act.code[:2] < _HARMFUL or not (act.reality.future or would):
        return False
    countries = {actor.country for actor in match.sources}
    return not act.sources or any(actor.country in countries for actor in act.sources)


def _is_somebody_elses(scene: Scene, act: Match) -> bool:
    """Whether what is announced is done by what is no actor: "announced that the tests had found traces".

    What a pattern has as its subject does it, or suffers it: "said a blast had killed ten", "said it fell victim to".
    """
    if act.pattern.subject is not None and act.pattern.subject.filler is not Filler.SOURCE:
        return False
    subjects = scene.sentence.children(act.trigger, "subject")
    return not act.sources and any(subject.pos == "NOUN" for subject in subjects)


def _doers_of_announced(scene: Scene, match: Match, act: Match, index: int | None) -> tuple[ResolvedActor, ...]:
    """Who does what is begun or announced: whom the act itself names, else who announces it and does not suffer it."""
    trigger = scene.token(act.trigger)
    # «affirme que des navires chinois encerclent l'île et la bombardent»
    shared = trigger.head if trigger.relation == "conjunct" and trigger.pos == "VERB" else None
    places = [place for place in dict.fromkeys([act.trigger, index, shared]) if place is not None]
    doers = [child for place in places for child in scene.sentence.children(place, "subject", "agent")]
    is_said = any(doer.pos in ("NOUN", "PROPN") for doer in doers)
    is_whose = any(True for place in places for _ in scene.sentence.children(place, "possessor", "adjective"))
    is_named = scene.token(act.trigger).pos in ("NOUN", "PROPN") or scene.clause(act.trigger).passive
    own = is_said or (bool(doers or is_whose or is_named) and any(actor.is_known for actor in act.sources))
    if own or own_victim(scene, act) or _suffers_who_says(scene, act, match.sources):
        return act.sources
    if _is_own_loss(scene, act, match.sources):
        return act.sources
    return match.sources or act.sources


def _suffers_who_says(scene: Scene, act: Match, sources: tuple[ResolvedActor, ...]) -> bool:
    """Whether who speaks says what was done to himself: «affirme avoir été torturé par la police»."""
    if not scene.clause(act.trigger).passive or not act.targets or not sources:
        return False
    helps = scene.sentence.children(act.trigger, "auxiliary", "passive-auxiliary")
    is_infinitive = any(word.has("VerbForm=Inf") for word in helps)
    return is_infinitive and all(any(one.is_same_as(source) for source in sources) for one in act.targets)


def _is_own_loss(scene: Scene, act: Match, sources: tuple[ResolvedActor, ...]) -> bool:
    """Whether somebody says that his own people were killed: «des soldats maliens ont été tués, a annoncé Bamako»."""
    if act.sources or act.code is None or not act.code.startswith("19") or not scene.clause(act.trigger).passive:
        return False
    countries = {source.country for source in sources}
    return bool(act.targets) and all(target.country and target.country in countries for target in act.targets)


def _lacks_receiver(act: Match) -> bool:
    """Whether nobody is named whom the act needs: who continues to work does not work with anybody.

    What is hostile may be told without: "began to shell".
    """
    if act.code is None or act.targets or not act.pattern.wants_target or act.pattern.is_plain_without_target:
        return False
    is_behind = any(slot.filler is Filler.TARGET and slot.prepositions for slot in act.pattern.slots)
    return is_behind or act.code[:2] in ("04", "05", "06", "07")


def find_beneficiary(scene: Scene, match: Match, inner: Inner, depth: int) -> None:
    """Whom it was done for, where a friendly purpose says so: sent troops to support Russia, «envoyé soutenir Kiev»."""
    if match.targets or not match.pattern.has_target or depth > 2:
        return
    for child in scene.sentence.children(match.trigger, "adverbial-clause", "open-complement"):
        is_bare = child.relation == "open-complement" and child.has("VerbForm=Inf") and child.index > match.trigger
        joins = scene.prepositions(child.index)
        if not (joins & scene.lexicon.words("purpose marks") or (is_bare and not joins)):
            continue
        purpose = inner(scene, child.index, depth + 1)
        if purpose is not None and purpose.code is not None and purpose.code[:2] <= "09":
            match.targets = tuple(actor for actor in purpose.targets if actor not in match.sources)
            match.doubts.add(Doubt.RECEIVER_BY_PURPOSE)
            match.covered |= scene.reach(child.index)
