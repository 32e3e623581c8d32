"""What somebody denies, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

DENIED = """
    Oslo Oslo PROPN nsubj 1
    ment mentir VERB ROOT 1 VerbForm=Fin
    , , PUNCT punct 1
    ce ce PRON dep 1
    que que PRON mark 3
    Riga Riga PROPN flat:name 4
    dément dément ADV acl:relcl 3
"""


def test_what_somebody_denies(french: Mended) -> None:
    mended = french(DENIED)
    assert mended["Riga"] == ("subject", "dément")
    assert mended["que"] == ("object", "dément")
