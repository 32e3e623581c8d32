"""Names behind the words of an object, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_a_name_behind_a_noun_and_its_quality_is_the_nouns(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        libère libérer VERB ROOT 1 Tense=Pres|VerbForm=Fin
        le le DET det 3
        marin marin NOUN obj 1
        polonais polonais ADJ amod 3
        Jan Jan PROPN obj 1
        Nowak Nowak PROPN flat:name 5
    """)
    assert found["Jan"] == ("apposition", "marin")
