"""What a protest is for: "marched, demanding that he resign" is one act, a protest for a change of leadership.

CAMEO's last figure says it of protests, demands, appeals, pledges, refusals and reforms alike: 1 leadership, 2 policy,
3 rights, 4 institutions and regime.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from streams.actors.actor import FIGHTERS, ResolvedActor
from streams.cameo.scene.clauses import heads_clause
from streams.cameo.scene.inner import Inner
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_PROTESTS = ("141", "142", "143", "144", "145")
_WITH_AIM = ("024", "034", "083", "104", "123", *_PROTESTS)
_OBSTRUCTION, _BLOCKADE = "144", "191"
_FIGHTING, _RIOT = "190", "145"
_REPRESSION = "175"
_ADVANCE, _COMPLAINT, _MARCH = "192", "114", "141"
_PEOPLE = frozenset({"CVL", "EDU", "LAB", "OPP", "HLH", "REL", "REF", "PTY"})
_ARMED = FIGHTERS | {"MIL"}
_OVERTHROW = "170"
_LEADERSHIP, _POLICY = "1", "2"

_CLAUSES = ("adverbial-clause", "open-complement", "clausal-complement", "adnominal-clause")
_DEEPEST = 3
"""How far below the protest its aim is looked for: "in a strike meant to force the president to resign"."""


def find_aim(scene: Scene, match: Match, nodes: Iterable[int], inner: Inner, depth: int) -> None:
    """Give a protest the aim that a clause below its words tells, and the target from there where it has none."""
    _judge_by_doers(scene, match)
    if match.code is None or len(match.code) != 3 or not match.code.startswith(_PROTESTS) or depth > 1:
        return
    for index in _aims(scene, nodes):
        figure, targets, act = _aim(scene, index, inner, depth)
        if figure is None:
            continue
        match.code += figure
        match.targets = match.targets or tuple(actor for actor in targets if not _is_own(actor, match))
        match.covered |= {index} | (act.covered if act is not None else scene.reach(index))
        match.aim = index
        return


def _judge_by_doers(scene: Scene, match: Match) -> None:
    """Let the code be what the words mean of those who do it.

    Police and protesters that fight are a riot. A state or its government that protests complains. People who march on the capital and bear no arms demonstrate; a party
    that advances does so in polls, and people do not hand in notes of protest. Roads that a state blocks are no protest
    but a blockade; one that closes roads and airports of its own besieges nobody.
    """
    verb = scene.token(match.trigger).lemma
    if match.code == _FIGHTING and _are_police_and_people((*match.sources, *match.targets)):
        # "police clashed with miners", "police and miners clashed"; who fires at people does not riot
        match.code = _RIOT if match.mutual or verb in scene.lexicon.words("clashing verbs") else match.code
    if match.code == _MARCH and verb in scene.lexicon.words("complaining verbs") and _are_rulers(match.sources):
        match.code = _COMPLAINT
    are_people = bool(match.sources) and all(_PEOPLE & set(actor.roles) for actor in match.sources)
    if (
        match.code is not None
        and match.code.startswith(_MARCH)
        and are_people
        and is_of_streets(scene, match.trigger, match.targets)
    ):
        _march_at_home(match)
    if match.code == _BLOCKADE and are_people:
        # "teachers cut the road to Costa Rica"
        match.code = _OBSTRUCTION
        match.targets = tuple(actor for actor in match.targets if actor.roles)
    if match.code in (_COMPLAINT, _ADVANCE) and are_people:
        if match.code == _ADVANCE:
            _march_at_home(match)
        match.code = _MARCH if verb in scene.lexicon.words("marching verbs") else None
    if match.code is not None and match.code.startswith(_OBSTRUCTION) and _bear_arms(match.sources):
        shuts = verb in scene.lexicon.words("shutting verbs") and not match.targets
        match.code = None if shuts else _BLOCKADE


def is_of_streets(scene: Scene, trigger: int, targets: tuple[ResolvedActor, ...]) -> bool:
    """Whether the target is only the town in whose streets they march: *the streets of Tel Aviv*."""
    if len(targets) != 1 or targets[0].roles or targets[0].head < trigger:
        return False
    above = scene.token(scene.token(targets[0].head).head)
    return above.lemma in scene.lexicon.words("streets")


def _march_at_home(match: Match) -> None:
    """Through whose cities people march says whose they are, and not against whom."""
    countries = {actor.country for actor in match.targets if actor.country and not actor.roles}
    if len(countries) != 1:
        return
    (country,) = countries
    match.sources = tuple(one if one.is_known else replace(one, country=country) for one in match.sources)
    match.targets = tuple(actor for actor in match.targets if actor.roles)


def _is_own(actor: ResolvedActor, match: Match) -> bool:
    """Whether it is who protests himself, or only the country where he does."""
    return actor in match.sources or (
        not actor.roles and actor.country is not None and any(one.country == actor.country for one in match.sources)
    )


def code_of_side(code: str, source: ResolvedActor | None, target: ResolvedActor | None) -> str:
    """The code as it is for one of the two sides: in a riot the police do not riot, but put down those who do."""
    if not code.startswith(_RIOT) or source is None or target is None:
        return code
    is_against_people = "COP" in source.roles and bool(_PEOPLE & set(target.roles))
    return _REPRESSION if is_against_people else code


def _are_police_and_people(sides: tuple[ResolvedActor, ...]) -> bool:
    """Whether police stand against those who demonstrate: they do not fight a battle."""
    police = [side for side in sides if "COP" in side.roles]
    return len(police) == 1 and all(side in police or _PEOPLE & set(side.roles) for side in sides)


def _bear_arms(sources: tuple[ResolvedActor, ...]) -> bool:
    """Whether states, armies or rebels do it, who do not demonstrate: they blockade."""
    return bool(sources) and all(actor.is_known and _ARMED.issuperset(actor.roles) for actor in sources)


def _are_rulers(sources: tuple[ResolvedActor, ...]) -> bool:
    """Whether states and their governments do it."""
    return bool(sources) and all(actor.country and not set(actor.roles) - {"GOV"} for actor in sources)


def _aims(scene: Scene, nodes: Iterable[int]) -> Iterator[int]:
    """The clauses below the protest, and those below them and their nouns: nearest first."""
    waiting = [(node, 0) for node in nodes]
    seen: set[int] = set()
    while waiting:
        node, depth = waiting.pop(0)
        for child in scene.sentence.children(node, *_CLAUSES, "oblique"):
            if child.index in seen or depth >= _DEEPEST or child.has("VerbForm=Fin|Tense=Past"):
                continue
            seen.add(child.index)
            if heads_clause(scene.sentence, child):
                yield child.index
            waiting.append((child.index, depth + 1))


def _aim(
    scene: Scene, index: int, inner: Inner, depth: int
) -> tuple[str | None, tuple[ResolvedActor, ...], Match | None]:
    """The figure of an aim, whom it is asked of, and the act that tells it."""
    if scene.token(index).lemma.lower() in scene.lexicon.words("forcing verbs"):
        return _forced(scene, index, inner, depth)
    token = scene.token(index)
    if token.lemma.lower() in scene.lexicon.words("resigning verbs") and token.relation == "adverbial-clause":
        # "camped outside until the president leaves"
        return _LEADERSHIP, scene.named_by_any(scene.clause(index).subjects), None
    act = inner(scene, index, depth + 1)
    figure = _figure(act) or (_LEADERSHIP if act is not None and _is_to_go(scene, index) else None)
    return figure, act.targets if act is not None else (), act


def _is_to_go(scene: Scene, index: int) -> bool:
    """Whether the clause asks somebody to leave his office."""
    going = scene.lexicon.words("resigning verbs")
    return any(child.lemma.lower() in going for child in scene.sentence.children(index, *_CLAUSES))


def _forced(
    scene: Scene, index: int, inner: Inner, depth: int
) -> tuple[str | None, tuple[ResolvedActor, ...], Match | None]:
    """To make somebody do a thing is to want another policy of him, if it is not to want him gone."""
    clause = scene.clause(index)
    # "to make the government give up": who is made to do it is the subject of what he does
    made = [one.index for below in clause.complements for one in scene.sentence.children(below, "subject")]
    targets = tuple(actor for actor in scene.named_by_any([*clause.objects, *made]) if actor.is_known)
    whole = inner(scene, index, depth + 1)
    if _figure(whole) is not None:
        return _figure(whole), whole.targets if whole is not None else (), whole
    if _is_to_go(scene, index):
        return _LEADERSHIP, targets, None
    below = scene.sentence.children(index, *_CLAUSES)
    acts = (inner(scene, child.index, depth + 1) for child in below if heads_clause(scene.sentence, child))
    figure = next((found for act in acts if (found := _figure(act)) is not None), None)
    return figure or (_POLICY if targets and below else None), targets, None


def _figure(act: Match | None) -> str | None:
    if act is None or act.code is None:
        return None
    if act.code == _OVERTHROW:
        return _LEADERSHIP
    return act.code[3:4] or None if act.code.startswith(_WITH_AIM) else None
