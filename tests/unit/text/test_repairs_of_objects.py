"""Objects of French verbs, mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs import repair
from streams.text.universal import convert_universal
from streams.text.words import Word

Build = Callable[[str], list[Word]]


@pytest.mark.parametrize("above", [3, 1], ids=["on the means", "on the verb"])
def test_the_bare_noun_behind_de_is_what_it_is_done_with(parsed: Build, above: int) -> None:
    words = parsed(f"""
        Oslo Oslo PROPN nsubj 1
        accable accabler VERB ROOT 1 Mood=Ind|VerbForm=Fin
        de de ADP case 3
        taxes taxe NOUN obj 1
        deux deux NUM nummod 5
        banques banque NOUN obl {above}
    """)
    convert_universal(words)
    repair(words, "fr")
    assert [(word.role, words[word.head].text) for word in (words[3], words[5])] == [
        ("oblique", "accable"),
        ("object", "accable"),
    ]


def test_des_that_leads_a_phrase_is_a_preposition(parsed: Build) -> None:
    words = parsed("""
        chute chute NOUN ROOT 0
        aux à ADP case 2
        mains main NOUN nmod 0
        des un DET case 4
        milices milice NOUN nmod 2
    """)
    convert_universal(words)
    repair(words, "fr")
    assert (words[3].lemma, words[3].pos) == ("de", "ADP")
