"""Denials in other words: who assures that he has not done it denies having done it."""

from __future__ import annotations

from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

DENIAL = "016"
_FIRST_HARM = "14"
_DENIED_TO_VICTIMS, _TAKEN = "17", "192"
_ARMS = ("072", "074")


def is_denial(scene: Scene, match: Match, act: Match, index: int) -> bool:
    """Whether somebody asserts that he, or his people, did no harm: «assure n'avoir jamais armé les rebelles».

    What he will not do he refuses, and what others did not do is no denial of his.
    """
    if match.pattern.code != "SAME" or not act.reality.negated or act.reality.future or act.reality.conditional:
        return False
    if scene.token(match.trigger).lemma not in scene.lexicon.words("asserting verbs") or act.code is None:
        return False
    if act.code < _FIRST_HARM and not act.code.startswith(_ARMS):
        return False
    doers = scene.sentence.children(index, "subject")
    if not doers:
        return scene.token(index).has("VerbForm=Inf") or any(
            helper.has("VerbForm=Inf") for helper in scene.sentence.children(index, "auxiliary")
        )
    is_own = all(doer.pos == "PRON" or scene.sentence.children(doer.index, "possessor") for doer in doers)
    countries = {source.country for source in match.sources}
    return is_own or (bool(act.sources) and all(doer.country in countries for doer in act.sources))


def is_done_to_state(act: Match) -> bool:
    """Whether harm is denied that was done to another country, which it is denied to: "denied having shelled Mali"."""
    if act.code is None or act.code < _DENIED_TO_VICTIMS or act.code == _TAKEN or not act.targets:
        return False
    own = {source.country for source in act.sources}
    return all(target.country and target.country not in own and target.basis != "place" for target in act.targets)
