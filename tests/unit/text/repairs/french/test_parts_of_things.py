"""Parts of things, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_what_there_is_a_part_of_hangs_on_the_part(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        gèle geler VERB ROOT 1 Tense=Pres|VerbForm=Fin
        la le DET det 4
        majeure majeur ADJ amod 4
        partie partie NOUN obj 1
        de de ADP case 7
        ses son DET det 7
        prêts prêt NOUN obl:mod 1
    """)
    assert found["partie"] == ("object", "gèle")
    assert found["prêts"] == ("oblique", "partie")
