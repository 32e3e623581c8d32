"""Who is refused something by somebody named before it, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

REFUSED = """
    Oslo Oslo PROPN nsubj 4
    s' se PRON expl:subj 3
    est être AUX aux:tense 3 VerbForm=Fin
    vu voir VERB ROOT 3 Tense=Past|VerbForm=Part
    refuser refuser VERB xcomp 3 VerbForm=Inf
    par par ADP case 6
    Berlin Berlin PROPN obl:arg 4
    un un DET det 8
    prêt prêt NOUN obj 4
"""


def test_subject_is_who_is_refused(french: Mended) -> None:
    mended = french(REFUSED)
    assert mended["Oslo"] == ("indirect-object", "refuser")
    assert mended["Berlin"] == ("agent", "refuser")
