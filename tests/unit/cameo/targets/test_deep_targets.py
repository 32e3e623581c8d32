"""Who is named deep within an act's phrases, where no slot of the pattern takes a target."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

SENT = """
Russia Russia PROPN subject 1
sent send VERB root 1 Tense=Past|VerbForm=Fin
soldiers soldier NOUN object 1
trained train VERB adnominal-clause 2 Tense=Past|VerbForm=Part
near near ADP case 5
{whom} {whom} PROPN oblique 3
"""


def test_somebody_foreign_whom_the_phrases_name_is_the_target(build: Build, code: Code) -> None:
    assert code(build(SENT.format(whom="Mali"))) == ["RUS 072 MLI"]


def test_what_is_ones_own_is_no_target(build: Build, code: Code) -> None:
    assert code(build(SENT.format(whom="Russia"))) == ["RUS 072 ---"]


def test_what_else_happened_tells_nothing_of_whom_it_was_done_to(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        lifted lift VERB root 1
        sanctions sanction NOUN object 1
        after after ADP case 4
        talks talk NOUN oblique 2
        with with ADP case 6
        Mali Mali PROPN oblique 4
    """)
    assert "RUS 085 MLI" not in code(sentence)


INQUIRY = """
Russia Russia PROPN subject 1
probed probe VERB root 1 Tense=Past|VerbForm=Fin
how how SCONJ adverb 5
{who} {who} PROPN compound 4
officials official NOUN subject 5 Number=Plur
paid pay VERB clausal-complement 1 Tense=Past|VerbForm=Fin
"""


def test_whom_a_clause_says_to_have_done_it_is_suspected(build: Build, code: Code) -> None:
    assert code(build(INQUIRY.format(who="Mali"))) == ["RUS 090 MLI"]


def test_ones_own_country_is_not_suspected(build: Build, code: Code) -> None:
    assert code(build(INQUIRY.format(who="Russia"))) == ["RUS 090 ---"]


QUIT = """
    Russia Russia PROPN subject 1
    {verb} {verb} VERB root 1
    to to PART mark 3
    leave leave VERB open-complement 1
    talks talk NOUN object 3
    in in ADP case 6
    Mali Mali PROPN oblique 4
"""


def test_where_talks_are_held_nothing_is_done(build: Build, code: Code) -> None:
    assert "RUS 164 MLI" not in code(build(QUIT.format(verb="decided")))
