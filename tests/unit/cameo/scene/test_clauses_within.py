"""What somebody is said to have to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.scene.clauses_within import obliged
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

SHOULD = "should should AUX auxiliary 5"
IRAN = "Iran Iran PROPN subject 5"


@pytest.mark.parametrize(("first", "second", "found"), [(IRAN, SHOULD, True), (SHOULD, IRAN, False)])
def test_should_before_its_subject_obliges_nobody(
    build: Callable[..., Sentence],
    scene: Callable[[Sentence], Scene],
    first: str,
    second: str,
    found: bool,
) -> None:
    sentence = build(f"""
        France France PROPN subject 1
        warned warn VERB root 1
        that that SCONJ mark 5
        {first}
        {second}
        act act VERB clausal-complement 1
    """)
    assert bool(list(obliged(scene(sentence), 1))) is found


@pytest.mark.parametrize(("who", "found"), [("it it PRON subject 5", True), ("Mali Mali PROPN subject 5", False)])
def test_only_what_the_speaker_himself_will_not_do_is_refused(
    build: Callable[..., Sentence], scene: Callable[[Sentence], Scene], who: str, found: bool
) -> None:
    sentence = build(f"""
        Iran Iran PROPN subject 1
        said say VERB root 1
        {who}
        would will AUX auxiliary 5
        not not PART negation 5
        resign resign VERB clausal-complement 1
    """)
    assert ("will-not" in {word for word, _, _ in obliged(scene(sentence), 1)}) is found


@pytest.mark.parametrize(("form", "found"), [("Mood=Cnd", ["will"]), ("Tense=Fut", ["will"]), ("Tense=Pres", [])])
def test_french_verbs_tell_themselves_what_will_be(
    build: Callable[..., Sentence], scene: Callable[[Sentence], Scene], form: str, found: list[str]
) -> None:
    sentence = build(f"""
        Oslo Oslo PROPN subject 1
        jure jurer VERB root 1
        que que SCONJ mark 4
        Paris Paris PROPN subject 4
        payer payer VERB clausal-complement 1 {form}
    """)
    assert [word for word, _, _ in obliged(scene(sentence), 1)] == found
