"""What is denied. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_a_headline_may_say_that_there_is_none(french: Mended) -> None:
    found = french("""
        Pas pas ADV advmod 2
        de de ADP case 2
        trêve trêve NOUN ROOT 2
        avec avec ADP case 4
        Minsk Minsk PROPN nmod 2
    """)
    assert found["Pas"] == ("root", "Pas")
    assert found["trêve"] == ("oblique", "Pas")
