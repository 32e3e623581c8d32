"""A headline's noun behind *Nouveau*, mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_behind_new_a_headline_has_a_noun_and_no_verb(french: Mended) -> None:
    found = french("""
        Nouvelle nouveau ADJ nsubj 1
        attaque attaquer VERB ROOT 1 VerbForm=Fin
        ougandaise ougandais ADJ obj 1
        contre contre ADP case 4
        Goma Goma PROPN obl:arg 1
    """)
    assert found["Nouvelle"] == ("adjective", "attaque")
    assert found["ougandaise"] == ("adjective", "attaque")


def test_the_noun_is_the_sentence_where_the_adjective_was(french: Mended) -> None:
    found = french("""
        Nouvelle Nouvelle PROPN ROOT 0
        pluie pluie NOUN case 3
        de de ADP case 3
        roquettes roquette NOUN nmod 0
        sur sur ADP case 5
        Haïfa Haïfa PROPN nmod 3
    """)
    assert found["pluie"] == ("root", "pluie")
    assert found["roquettes"][1] == "pluie"


@pytest.mark.parametrize(("word", "found_pos"), [("réplique", "adjective"), ("attaquée", "subject")])
def test_an_adjective_without_an_article_begins_with_a_noun_but_a_farm_is_attacked(
    french: Mended, word: str, found_pos: str
) -> None:
    found = french(f"""
        Ferme ferme NOUN nsubj 1
        {word} {word} VERB ROOT 1 VerbForm=Fin
        de de ADP case 3
        Riga Riga PROPN obl:arg 1
    """)
    assert found["Ferme"] == (found_pos, word)
