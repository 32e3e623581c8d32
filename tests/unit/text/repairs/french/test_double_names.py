"""Names of two words. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_a_name_right_behind_another_is_its_second_half(french: Mended) -> None:
    found = french("""
        Sierra Sierra PROPN ROOT 0
        Leone Leone PROPN nmod 0
        : : PUNCT punct 0
        deux deux NUM nummod 4
        juges juge NOUN nmod 0
        tués tuer VERB acl 4 Tense=Past|VerbForm=Part
    """)
    assert found["Leone"] == ("flat", "Sierra")
