"""What is said, and what is told of him who says it."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

DENIED = """
    Lima Lima PROPN nsubj 6
    , , PUNCT punct 0
    que que PRON mark 4
    Quito Quito PROPN nsubj 4
    accuse accuser VERB acl:relcl 0 VerbForm=Fin
    , , PUNCT punct 4
    répond répondre VERB ROOT 6 VerbForm=Fin
"""


def test_what_stands_before_the_verb_of_saying_is_not_what_is_said(french: Mended) -> None:
    assert french(DENIED)["accuse"] == ("relative-clause", "Lima")
