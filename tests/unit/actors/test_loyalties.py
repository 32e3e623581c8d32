"""Whom armed men follow."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.loyalties import masters
from streams.text.grammar import Sentence

SWORN = frozenset({"loyal"})


def test_gunmen_are_his_to_whom_they_are_loyal(build: Callable[..., Sentence]) -> None:
    sentence = build("""
        gunmen gunman NOUN subject 4
        loyal loyal ADJ adjective 0
        to to ADP case 3
        Haftar Haftar PROPN oblique 1
        fired fire VERB root 4
    """)
    assert list(masters(sentence, 0, SWORN)) == [3]


def test_what_stands_before_them_says_not_whom_they_follow(build: Callable[..., Sentence]) -> None:
    sentence = build("loyal loyal ADJ adjective 1\ngunmen gunman NOUN root 1\nhome home NOUN oblique 0")
    assert not list(masters(sentence, 1, SWORN))
