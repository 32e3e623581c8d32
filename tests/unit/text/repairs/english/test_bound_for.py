"""Where something is bound does nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.bound_for import goals_behind_bound
from streams.text.words import Word

Build = Callable[[str], list[Word]]


@pytest.mark.parametrize(("verb", "role"), [("ordered order", "open-complement"), ("chased chase", "adverbial-clause")])
def test_what_follows_where_it_is_bound_is_said_with_the_verb_before(words_of: Build, verb: str, role: str) -> None:
    words = words_of(f"""
        Peru Peru PROPN NNP subject 1
        {verb} VERB VBD root 1
        trawlers trawler NOUN NNS object 1
        headed head VERB VBN adnominal-clause 2
        for for SCONJ IN mark 7
        Tahiti Tahiti PROPN NNP subject 7
        to to PART TO mark 7
        stop stop VERB VB adverbial-clause 3
    """)
    goals_behind_bound(words)
    assert (words[5].role, words[5].head) == ("oblique", 3)
    assert (words[4].role, words[4].head) == ("case", 5)
    assert (words[7].role, words[7].head) == (role, 1)
