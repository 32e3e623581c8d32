"""Violence that a sentence tells twice, by what was done and by whom it killed: that is one act."""

from __future__ import annotations

from collections.abc import Iterable

from streams.cameo.acts.acts_within import is_act_noun
from streams.cameo.scene.inner import Inner
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_OUTAGE = "163"
"""What a hit cuts off, nobody imposes: "hit a power station, cutting electricity to the town"."""

_DAMAGE = "171"
"""What a strike damages, it does not seize or destroy besides: "shelled a village, damaging a school"."""

_VIOLENCE = ("18", "19", "20")


def is_told_again(scene: Scene, found: Iterable[Match], match: Match, inner: Inner) -> bool:
    """Whether another verb of the sentence tells the same violence better.

    "Missiles hit a school, killing ten", "ten were killed when a bomb exploded".
    """
    is_harm_by_it = match.code is not None and match.code.startswith((_OUTAGE, _DAMAGE))
    if not _is_violence(match) and not is_harm_by_it:
        return False
    if not match.sources and (
        _tells_what_killed(scene, match.trigger, inner)
        or _tells_in_what(scene, match.trigger, inner)
        or _tells_of_others(scene, match.trigger, inner)
        or _tells_below_headline(scene, match, inner)
    ):
        return True
    token = scene.token(match.trigger)
    is_toll = token.relation == "adverbial-clause" and token.has("VerbForm=Part") and not token.has("Tense=Past")
    return is_toll and any(_is_violence(other) and other.trigger == token.head for other in found)


def _tells_what_killed(scene: Scene, verb: int, inner: Inner) -> bool:
    when = scene.lexicon.words("when")
    clauses = scene.sentence.children(verb, "adverbial-clause")
    said = (inner(scene, clause.index, 0) for clause in clauses if when & _joining(scene, clause.index))
    return any(act is not None and _is_violence(act) for act in said)


def _tells_in_what(scene: Scene, verb: int, inner: Inner) -> bool:
    """Whether the fighting is named in which they died, with both who fought: "killed in clashes between"."""
    heads = (head for head in scene.obliques([verb]) if is_act_noun(scene, head))
    said = (inner(scene, head, 0) for head in heads if scene.prepositions(head) & scene.lexicon.words("occasions"))
    return any(act is not None and _is_violence(act) and act.mutual and len(act.sources) > 1 for act in said)


def _tells_of_others(scene: Scene, verb: int, inner: Inner) -> bool:
    """Whether who did it is told with the next victims: "three were killed and ten wounded in a Russian strike"."""
    victims = (child.index for child in scene.sentence.children(verb, "conjunct") if child.pos == "VERB")
    said = (inner(scene, index, 0) for index in victims if scene.clause(index).passive)
    return any(act is not None and _is_violence(act) and bool(act.sources) for act in said)


def _tells_below_headline(scene: Scene, match: Match, inner: Inner) -> bool:
    """Whether the toll stands behind the colon of an attack that is told whole: «Raid kényan sur Kismayo: dix tués»."""
    tokens = scene.sentence.tokens
    root = next((token for token in tokens[: match.trigger] if token.relation == "root"), None)
    if root is None or root.pos != "NOUN" or not any(one.text == ":" for one in tokens[root.index : match.trigger]):
        return False
    act = inner(scene, root.index, 0) if is_act_noun(scene, root.index) else None
    if act is None or not _is_violence(act) or not act.sources:
        return False
    return not {one.country for one in act.targets}.isdisjoint(one.country for one in match.targets)


def _joining(scene: Scene, clause: int) -> set[str]:
    return {child.lower for child in scene.sentence.children(clause, "mark", "adverb", "case")}


def _is_violence(match: Match) -> bool:
    return match.code is not None and match.code.startswith(_VIOLENCE)
