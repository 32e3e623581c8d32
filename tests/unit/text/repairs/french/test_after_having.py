"""What had been done first, mended to a circumstance. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


@pytest.mark.parametrize(("comma", "governs"), [(",", True), ("que", False)])
def test_behind_what_had_been_done_the_verb_with_a_subject_governs(french: Mended, comma: str, governs: bool) -> None:
    found = french(f"""
        ans an NOUN obl:mod 3
        après après ADP mark 3
        avoir avoir AUX aux:tense 3 VerbForm=Inf
        quitté quitter VERB ROOT 3 Tense=Past|VerbForm=Part
        Rome Rome PROPN obj 3
        {comma} {comma} PUNCT punct 3
        Oslo Oslo PROPN nsubj 7
        traite traiter VERB xcomp 3 Tense=Pres|VerbForm=Fin
        avec avec ADP case 9
        Riga Riga PROPN obl:arg 7
    """)
    assert found["traite"] == (("root", "traite") if governs else ("open-complement", "quitté"))
    assert found["quitté"] == (("adverbial-clause", "traite") if governs else ("root", "quitté"))
