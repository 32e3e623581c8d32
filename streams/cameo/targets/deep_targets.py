"""To whom an act is done, where no slot of the pattern says so: somebody foreign whom its phrases name deep within."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

from streams.actors.actor import ResolvedActor
from streams.cameo.patterns.pattern import PARTY
from streams.cameo.scene.phrases import CIRCUMSTANCES, Scene
from streams.cameo.targets.places_of_talks import is_place_of_talks
from streams.text.grammar import Token

_OPEN = ("01", "15", "087")
"""Acts that mostly are done to nobody: what is said, and alerts raised and lowered."""

_OF_TALKS = ("04", "124", "134", "164")
"""Acts on talks, of which is said where they are held: who quits those in Kuwait does nothing to Kuwait."""

_AT = frozenset({"in", "at", "à", "en", "au"})

_INQUIRY = "09"
_TOLD = ("clausal-complement", "adnominal-clause", "relative-clause")
_WHO = ("subject", "passive-subject", "agent")
_WHAT = (*_WHO, "object", "oblique")

LEAVING = "160"
"""Who leaves an organisation does it to the organisation."""

_BREAKS_WITH_BODIES = "166"
"""Who expels peacekeepers or aid workers does it to their organisation."""

_BELOW = (
    "oblique",
    "possessor",
    "adjective",
    "compound",
    "object",
    "agent",
    "conjunct",
    "adnominal-clause",
    "open-complement",
)


def deep_targets(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], phrases: Sequence[int]
) -> tuple[ResolvedActor, ...]:
    """The nearest whom anything below the phrases (heads) names, if of another country than the sources, all together.

    "Looks into reports that Myanmar's troops burned villages" looks into Myanmar's troops. None where the nearest are
    the doer's own, as in "its air force", and none for acts that are done to nobody.
    """
    if code == LEAVING:
        left = tuple(actor for head in phrases for actor in scene.named_known(head) if actor.country is None)
        if left:
            return left
    if code.startswith(_BREAKS_WITH_BODIES):
        bodies = tuple(actor for head in phrases for actor in scene.named(head) if _is_body_of_no_state(actor))
        if bodies:
            return bodies
    if not sources or code.startswith(_OPEN):
        return ()
    own = {source.country for source in sources if source.country}
    for head in phrases:
        # «Bakou a soumis un plan. Erevan *l'*a rejeté»
        token = scene.token(head)
        meant = scene.named_known(head) if token.pos == "PRON" and token.relation == "object" else ()
        if meant and not any(actor.country in own or actor in sources for actor in meant):
            return meant
    for head in scene.obliques(phrases, deep=True):
        # «sa coopération au développement avec Kaboul»
        partners = scene.named_known(head) if scene.prepositions(head) & PARTY else ()
        if partners and not any(actor.country in own or actor in sources for actor in partners):
            return partners
    seen = set(phrases)
    waiting = deque(_below(scene, phrases))
    while waiting:
        head = waiting.popleft()
        if head in seen:
            continue
        seen.add(head)
        found = scene.named_known(head)
        if found and code.startswith(_OF_TALKS) and _is_venue(scene, head, found):
            continue
        if found:
            return () if any(actor.country in own or actor in sources for actor in found) else found
        waiting.extend(_below(scene, [head]))
    return ()


def _is_body_of_no_state(actor: ResolvedActor) -> bool:
    return actor.country is None and (actor.organisation is not None or "NGO" in actor.roles)


def _is_venue(scene: Scene, head: int, found: Sequence[ResolvedActor]) -> bool:
    """Whether a country is only named as where it is."""
    is_at = bool(_AT & scene.prepositions(head)) or all(is_place_of_talks(scene, one) for one in found)
    return is_at and not any(one.roles or one.organisation for one in found)


def answered(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], words: Sequence[int]
) -> tuple[ResolvedActor, ...]:
    """Who is threatened with an answer: the only other country of the sentence, which did what is answered."""
    answers = scene.lexicon.words("answers")
    if not code.startswith("13") or not any(scene.token(index).lemma in answers for index in words):
        return ()
    own = {source.country for source in sources}
    others = {
        actor.country: actor
        for span in scene.actors.mentions
        if span.tokens[0] < min(words)
        for actor in scene.actors.of(span.tokens[0])
        if actor.country and actor.country not in own
    }
    return tuple(replace(actor, roles=()) for actor in others.values()) if len(others) == 1 else ()


def suspects(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], nodes: Sequence[int]
) -> tuple[ResolvedActor, ...]:
    """Whom a clause tells of that says what is looked into: "claims that Iranian agents spied", "into how Russia paid".

    Who did it comes first, then to whom or where it was done. The inquirer's own country is nobody without a role.
    """
    if not code.startswith(_INQUIRY):
        return ()
    clauses = [
        child.index
        for node in nodes
        for child in scene.sentence.children(node, *_TOLD)
        if any(not _is_relative(scene, who) for who in scene.sentence.children(child.index, *_WHO))
    ]
    own = {source.country for source in sources if source.country}
    for relations in (_WHO, _WHAT):
        for clause in clauses:
            for child in scene.sentence.children(clause, *relations):
                found = scene.named_known(child.index) or scene.country_of_place(child.index)
                found = tuple(one for one in found if one not in sources and (one.roles or one.country not in own))
                if found:
                    return found
    return ()


def _is_relative(scene: Scene, who: Token) -> bool:
    return who.has("PronType=Rel") or who.lower in scene.lexicon.words("relatives")


def _below(scene: Scene, phrases: Sequence[int]) -> Iterator[int]:
    """What hangs on the phrases, but for what else happened: "freed captives after a call from Mali"."""
    for head in phrases:
        for child in scene.sentence.children(head, *_BELOW):
            if not CIRCUMSTANCES & scene.prepositions(child.index):
                yield child.index
