"""Who did what somebody claims."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

CLAIM = """
Iran Iran PROPN subject 1
{verb} {lemma} VERB root 1 Tense=Past|VerbForm=Fin
missiles missile NOUN object 1
that that PRON subject 4 PronType=Rel
hit hit VERB relative-clause 2 Tense=Past|VerbForm=Fin
Mali Mali PROPN object 4
"""


def test_who_claims_an_attack_made_it(build: Build, code: Code) -> None:
    assert "IRN 195 MLI" in code(build(CLAIM.format(verb="claimed", lemma="claim")))


def test_who_sends_arms_has_not_used_them(build: Build, code: Code) -> None:
    assert "IRN 195 MLI" not in code(build(CLAIM.format(verb="sent", lemma="send")))
