"""The court that judged is no doer of the crime."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.judged_by import judges_behind_crimes, orderers_behind_orders
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

LINES = """
    Orlok Orlok PROPN NNP passive-subject 2
    was be AUX VBD passive-auxiliary 2
    convicted convict VERB VBN root 2
    of of ADP IN case 4
    robbing rob VERB VBG open-complement 2
    banks bank NOUN NNS object 4
    by by ADP IN case 7
    {who} {who} NOUN NN oblique 4
"""


@pytest.mark.parametrize(("who", "head"), [("tribunal", 2), ("night", 4)])
def test_a_court_hangs_on_the_verdict(words_of: WordsOf, who: str, head: int) -> None:
    words = words_of(LINES.format(who=who))
    judges_behind_crimes(words)
    assert words[7].head == head


ORDERED = """
    Orlok Orlok PROPN NNP passive-subject 2
    was be AUX VBD passive-auxiliary 2
    {verb} {verb} VERB VBN root 2
    to to PART TO mark 4
    leave leave VERB VB open-complement 2
    town town NOUN NN object 4
    by by ADP IN case 7
    {who} {who} PROPN NNP agent 4
"""


@pytest.mark.parametrize(("verb", "who", "head"), [("order", "Togo", 2), ("order", "Friday", 4), ("see", "Togo", 4)])
def test_who_orders_hangs_on_the_order(words_of: WordsOf, verb: str, who: str, head: int) -> None:
    words = words_of(ORDERED.format(verb=verb, who=who))
    orderers_behind_orders(words)
    assert words[7].head == head
