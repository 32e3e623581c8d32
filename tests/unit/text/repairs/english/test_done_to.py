"""What one wants done is yet to be done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.done_to import deeds_wanted
from streams.text.words import Word

Build = Callable[[str], list[Word]]


@pytest.mark.parametrize(
    ("verb", "role"), [("want want VERB VBP", "open-complement"), ("admire admire VERB VBP", "adnominal-clause")]
)
def test_a_participle_behind_what_is_wanted_is_what_is_to_be_done(words_of: Build, verb: str, role: str) -> None:
    words = words_of(f"""
        Fijians Fijian PROPN NNPS subject 1
        {verb} root 1
        the the DET DT determiner 3
        canoe canoe NOUN NN object 1
        repaired repair VERB VBN adnominal-clause 3
        by by ADP IN case 6
        Tonga Tonga PROPN NNP agent 4
    """)
    deeds_wanted(words)
    assert words[4].role == role
    assert words[4].head == (1 if role == "open-complement" else 3)


def test_a_participle_behind_a_comma_only_describes(words_of: Build) -> None:
    words = words_of("""
        Fijians Fijian PROPN NNPS subject 1
        want want VERB VBP root 1
        canoes canoe NOUN NNS object 1
        , , PUNCT , punctuation 2
        repaired repair VERB VBN adnominal-clause 2
        or or CCONJ CC coordinator 6
        new new ADJ JJ conjunct 4
    """)
    deeds_wanted(words)
    assert words[4].role == "adnominal-clause"
