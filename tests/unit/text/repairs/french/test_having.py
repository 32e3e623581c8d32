"""What *avoir* helps, and who is received, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_what_avoir_helps_is_no_quality(french: Mended) -> None:
    found = french("""
        Riga Riga PROPN nsubj 2
        a avoir AUX cop 2 Tense=Pres|VerbForm=Fin
        isolé isolé ADJ ROOT 2
        Oslo Oslo PROPN obj 2
    """)
    assert found["a"] == ("auxiliary", "isolé")


@pytest.mark.parametrize(
    ("mark", "whom", "told"),
    [("un", ("object", "vu"), ("adnominal-clause", "envoyé")), ("que", ("subject", "venu"), None)],
)
def test_who_is_received_is_told_of_by_the_participle(
    french: Mended, mark: str, whom: tuple[str, str], told: tuple[str, str] | None
) -> None:
    role = "det 4" if mark == "un" else "mark 5"
    found = french(f"""
        Riga Riga PROPN nsubj 2
        a avoir AUX aux:tense 2 Tense=Pres|VerbForm=Fin
        vu voir VERB ROOT 2 Tense=Past|VerbForm=Part
        {mark} {mark} {"DET" if mark == "un" else "SCONJ"} {role}
        envoyé envoyé NOUN nsubj 5
        venu venir VERB ccomp 2 Tense=Past|VerbForm=Part
        là là ADV advmod 5
    """)
    assert found["envoyé"] == whom
    assert told is None or found["venu"] == told
