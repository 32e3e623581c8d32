"""To whom the second of two acts of one doer is done."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

CHAIN = """
Russia Russia PROPN subject 1
{first} {lemma} VERB root 1 Tense=Past|VerbForm=Fin
Mali Mali PROPN object 1
and and CCONJ coordinator 4
{second} VERB conjunct 1 Tense=Past|VerbForm=Fin
{thing} NOUN object 4
"""


def test_with_whom_is_condemned_the_pact_is_suspended(build: Build, code: Code) -> None:
    chain = CHAIN.format(first="condemned", lemma="condemn", second="suspended suspend", thing="treaty treaty")
    assert sorted(code(build(chain))) == ["RUS 111 MLI", "RUS 160 MLI"]


def test_who_is_supported_suffers_nothing_by_it(build: Build, code: Code) -> None:
    chain = CHAIN.format(first="supported", lemma="support", second="suspended suspend", thing="treaty treaty")
    assert sorted(code(build(chain))) == ["RUS 051 MLI", "RUS 160 ---"]
