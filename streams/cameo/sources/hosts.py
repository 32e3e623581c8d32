"""Who receives an envoy, sends for him or sends him away, where nobody is said to: *China's ambassador in Oslo was summoned*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from streams.actors.actor import ResolvedActor
from streams.cameo.doubts import Doubt
from streams.cameo.scene.clauses import Clause
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_SUMMONS, _BREACH, _EXPULSION, _RECEPTION = "114", "161", "174", "043"
_RECEIVED = frozenset({"GOV", "MIL", "LEG", "OPP", "REB"})
"""Who is received as somebody, and not as a guest or refugee."""


def take_hosts(scene: Scene, clause: Clause, match: Match) -> None:
    """The country of his post does it, or that to whose ministry he is called; that in whose town he is received."""
    if match.pattern.code == _RECEPTION:
        _take_receiving(scene, clause, match)
        return
    if match.pattern.code not in (_SUMMONS, _BREACH, _EXPULSION) or match.sources or not clause.passive:
        return
    is_summoned = match.pattern.code == _SUMMONS
    if is_summoned and clause.lemma not in scene.lexicon.words("summoning verbs"):
        return
    if not is_summoned and clause.lemma not in scene.lexicon.words("expelling verbs") and not leaves(scene, clause):
        return
    host = next(_elsewhere(scene, scene.obliques(clause.objects), match.targets), None)
    if host is None and is_summoned:
        topic = scene.actors.topic(clause.verb)
        host = topic or next(_elsewhere(scene, clause.obliques, match.targets), None)
    if host is None or any(target.country == host.country for target in match.targets):
        return
    match.sources = (host,)
    match.doubts.add(Doubt.DOER_BY_WHAT_IS_HIS)


def _take_receiving(scene: Scene, clause: Clause, match: Match) -> None:
    if match.sources or not clause.passive or not any(_RECEIVED & set(one.roles) for one in match.targets):
        return
    host = next(_elsewhere(scene, clause.obliques, match.targets), None)
    if host is not None:
        match.sources = (host,)
        match.doubts.add(Doubt.DOER_BY_WHAT_IS_HIS)


def leaves(scene: Scene, clause: Clause) -> list[int]:
    """The verbs of leaving that somebody is told to do: *asked to leave Mali*."""
    verbs = scene.lexicon.words("leaving verbs")
    return [index for index in clause.complements if scene.token(index).lemma in verbs]


def _elsewhere(scene: Scene, heads: Iterable[int], sent: tuple[ResolvedActor, ...]) -> Iterator[ResolvedActor]:
    """Who is named by a phrase of place and is of another country than he to whom it is done."""
    marks = scene.lexicon.words("post prepositions")
    for head in heads:
        if not scene.prepositions(head) & marks:
            continue
        for actor in scene.named_known(head) or scene.country_of_place(head):
            if actor.country and not any(actor.country == one.country for one in sent):
                yield actor
