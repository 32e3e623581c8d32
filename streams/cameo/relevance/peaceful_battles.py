"""Battles that are fought before courts, in shops or in the press: *a legal battle with Nicaragua*, «une guerre des prix»."""

from __future__ import annotations

from streams.cameo.coding import Coding
from streams.cameo.scene.private_words import PrivateWords
from streams.text.grammar import Sentence, Token

_FIGHTING = ("175", "19", "087")
_TOLD_BY = ("object", "subject", "passive-subject")


def is_peaceful_battle(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether the battle, war or assault that is told of has a quality, or is one of something, that no arms have."""
    if not coding.code.startswith(_FIGHTING):
        return False
    trigger = sentence.tokens[coding.trigger]
    nouns = [trigger] if trigger.pos == "NOUN" else list(sentence.children(trigger.index, *_TOLD_BY))
    return any(one.lemma in lists.of("battles") and _is_peaceful(sentence, one, lists) for one in nouns)


def _is_peaceful(sentence: Sentence, battle: Token, lists: PrivateWords) -> bool:
    """Whether a word below it says before whom, or about what, it is fought."""
    qualities = sentence.children(battle.index, "adjective", "compound")
    if any(one.lemma in lists.of("peaceful battles") for one in qualities):
        return True
    about = sentence.children(battle.index, "oblique")
    return any(
        one.lemma in lists.of("battles of")
        and any(case.lower in lists.of("whose") for case in sentence.children(one.index, "case"))
        for one in about
    )
