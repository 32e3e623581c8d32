"""What a deed was done for, behind a comma, mended. The tree is the one that the pipeline gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_what_it_was_done_for_is_told_of_the_deed(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2 VerbForm=Fin
        fermé fermer VERB ROOT 2 Tense=Past|VerbForm=Part
        son son DET det 4
        ambassade ambassade NOUN obj 2
        à à ADP case 6
        Minsk Minsk PROPN nmod 4
        ~, , PUNCT punct 9
        en en ADP case 9
        réponse réponse NOUN nmod 6
    """)
    assert found["réponse"] == ("oblique", "fermé")
