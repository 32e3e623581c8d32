"""«Celui-ci» is one pronoun. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_what_points_to_somebody_is_no_name(french: Mended) -> None:
    found = french("""
        Celle Celle PROPN nsubj 4
        - - PRON flat:name 0
        ci ci PROPN flat:name 0
        a avoir AUX aux:tense 4 Tense=Pres|VerbForm=Fin
        voté voter VERB ROOT 4 Tense=Past|VerbForm=Part
        la le DET det 6
        loi loi NOUN obj 4
    """)
    assert found["Celle"] == ("subject", "voté")
    assert found["ci"] == ("compound", "Celle")
