"""What is given stands behind its receiver."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.receivers import given_things, holders_given, sent_home
from streams.text.words import Word

Build = Callable[[str], list[Word]]


@pytest.mark.parametrize(
    ("between", "role"), [("once once ADV RB adverb 1", "object"), (", , PUNCT , punctuation 3", "apposition")]
)
def test_a_noun_beside_a_receiver_is_given_to_him_unless_a_comma_parts_them(
    words_of: Build, between: str, role: str
) -> None:
    words = words_of(f"""
        Peru Peru PROPN NNP subject 1
        showed show VERB VBD root 1
        the the DET DT determiner 3
        envoy envoy NOUN NN indirect-object 1
        {between}
        the the DET DT determiner 6
        door door NOUN NN apposition 3
    """)
    given_things(words)
    assert words[6].role == role


def test_who_is_sent_with_nothing_is_no_receiver(words_of: Build) -> None:
    words = words_of("""
        Oman Oman PROPN NNP subject 1
        sent send VERB VBD root 1
        him he PRON PRP indirect-object 1
        home home ADV RB adverb 1
    """)
    sent_home(words)
    assert words[2].role == "object"


def test_who_is_sent_something_receives_it(words_of: Build) -> None:
    words = words_of("""
        Oman Oman PROPN NNP subject 1
        sent send VERB VBD root 1
        him he PRON PRP indirect-object 1
        letters letter NOUN NNS object 1
    """)
    sent_home(words)
    assert words[2].role == "indirect-object"


def test_who_holds_an_office_before_the_thing_is_given_it(words_of: Build) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        sent send VERB VBD root 1
        the the DET DT determiner 5
        Malian malian ADJ JJ adjective 5
        army army NOUN NN compound 5
        tents tent NOUN NNS object 1
    """)
    holders_given(words)
    assert (words[4].head, words[4].role, words[3].head) == (1, "indirect-object", 4)


def test_an_army_chief_is_one_thing(words_of: Build) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        sent send VERB VBD root 1
        its its PRON PRP$ determiner 4
        army army NOUN NN compound 4
        chief chief NOUN NN object 1
    """)
    holders_given(words)
    assert words[3].role == "compound"
