"""What is done again, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

AGAIN = """
    Oslo Oslo PROPN nsubj 1
    vend vendre VERB ROOT 1 VerbForm=Fin
    à à ADP case 5
    nouveau nouveau ADJ amod 5
    des un DET det 5
    trains train NOUN obl:arg 1
"""


def test_again_is_no_preposition(french: Mended) -> None:
    mended = french(AGAIN)
    assert mended["trains"] == ("object", "vend")
    assert mended["à"] == ("adverb", "vend")
