"""What is inserted between a modal and its infinitive, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_a_modal_governs_across_what_is_inserted(french: Mended) -> None:
    found = french("""
        Riga Riga PROPN nsubj 1
        devrait devoir VERB dep 6 Mood=Cnd|Tense=Pres|VerbForm=Fin
        , , PUNCT punct 1
        selon selon ADP case 4
        Oslo Oslo PROPN obl:mod 1
        ~, , PUNCT punct 1
        juger juger VERB ROOT 6 VerbForm=Inf
        Paul Paul PROPN obj 6
    """)
    assert found["devrait"] == ("root", "devrait")
    assert found["juger"] == ("open-complement", "devrait")


def test_a_clause_of_hearsay_parts_them_no_more(french: Mended) -> None:
    found = french("""
        Riga Riga PROPN nsubj 1
        devrait devoir VERB dep 4 Mood=Cnd|Tense=Pres|VerbForm=Fin
        , , PUNCT punct 4
        on on PRON nsubj 4
        sait savoir VERB dep 6 Tense=Pres|VerbForm=Fin
        ~, , PUNCT punct 4
        juger juger VERB ROOT 6 VerbForm=Inf
        Paul Paul PROPN obj 6
    """)
    assert found["juger"] == ("open-complement", "devrait")
    assert found["sait"] == ("parataxis", "devrait")


@pytest.mark.parametrize("verb", ["promettre", "sembler"])
def test_other_verbs_are_left_to_their_clauses(french: Mended, verb: str) -> None:
    found = french(f"""
        Riga Riga PROPN nsubj 1
        dit {verb} VERB dep 5 Tense=Pres|VerbForm=Fin
        , , PUNCT punct 1
        lundi lundi NOUN obl:mod 1
        ~, , PUNCT punct 1
        juger juger VERB ROOT 5 VerbForm=Inf
    """)
    assert found["juger"] == ("root", "juger")
