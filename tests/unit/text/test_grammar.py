"""Words by their forms."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]


def test_a_word_has_one_form_wherever_it_stands(build: Build) -> None:
    one = build("""
        Talks talk NOUN subject 1
        failed fail VERB root 1
    """)
    other = build("""
        failed fail VERB root 0
        talks talk NOUN object 0
    """)
    assert one.forms[1] is other.forms[0]
    assert one.forms[0] is not other.forms[1]
    assert [form.lower for form in one.forms] == [token.lower for token in one.tokens] == ["talks", "failed"]


def test_a_form_with_another_lemma_is_another(build: Build) -> None:
    forms = build("""
        saw see VERB root 0
        saw saw NOUN object 0
    """).forms
    assert forms[0] is not forms[1]
