"""Reading patterns."""

from __future__ import annotations

import pytest

from streams.cameo.patterns.pattern import Filler, Pattern, Slot, Trigger
from streams.cameo.patterns.pattern_reader import PatternError, parse_pattern
from streams.cameo.patterns.words import Words

CLASSES = {"ARMS": Words.of(["gun", "tank"]), "TALKS": Words.of(["talk", "peace conference"])}


def parse(text: str, code: str = "072") -> Pattern:
    return parse_pattern(text, CLASSES, code=code)


def test_a_verb_pattern_has_a_subject_a_trigger_and_slots() -> None:
    pattern = parse("SOURCE supply|provide TARGET with [ARMS]")
    assert pattern.kind == "verb"
    assert pattern.subject == Slot((), Filler.SOURCE)
    assert pattern.triggers == (Trigger("supply"), Trigger("provide"))
    assert pattern.slots == (Slot((), Filler.TARGET), Slot(("with",), CLASSES["ARMS"]))


def test_a_class_of_verbs_may_hold_verbs_with_particles() -> None:
    pattern = parse_pattern("SOURCE [NO] TARGET", {"NO": Words.of(["reject", "turn_down"])}, code="120")
    assert set(pattern.triggers) == {Trigger("reject"), Trigger("turn", particle="down")}


def test_an_optional_slot_does_not_weigh() -> None:
    assert parse("SOURCE rally (against TARGET)").weight < parse("SOURCE rally against TARGET").weight


def test_words_weigh_more_than_actors() -> None:
    assert parse("SOURCE send [ARMS] to TARGET").weight > parse("SOURCE attack TARGET").weight


def test_an_article_makes_a_noun_pattern() -> None:
    pattern = parse("the [TALKS] between BOTH")
    assert pattern.kind == "noun"
    assert pattern.subject is None
    assert pattern.trigger_words.single == {"talk", "peace-conference"}
    assert pattern.slots == (Slot(("between",), Filler.BOTH),)


def test_an_elided_article_is_an_article() -> None:
    assert parse("l'arrestation de TARGET (par SOURCE)").triggers == (Trigger("arrestation"),)


def test_the_possessor_may_be_the_target() -> None:
    assert parse("the TARGET's arrest (by SOURCE)").inverse
    assert not parse("the visit of SOURCE to TARGET").inverse


def test_particles_and_reflexives_belong_to_their_verb() -> None:
    pattern = parse("SOURCE urge|call_on|se_rendre TARGET to DO", code="APPEAL")
    assert pattern.triggers == (Trigger("urge"), Trigger("call", particle="on"), Trigger("rendre", reflexive=True))
    assert pattern.is_about_acts


def test_a_verb_with_its_particle_may_be_meant_as_denied() -> None:
    (trigger,) = parse("SOURCE rule_out_not DO", code="CONSIDER").triggers
    assert trigger == Trigger("rule", particle="out", denied=True)
    assert trigger.is_denial


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        ("SOURCE", "no trigger"),
        ("DO attack TARGET", "can't be a subject"),
        ("SOURCE send [SHIPS]", r"\[SHIPS\] is not in classes.txt"),
        ("SOURCE send (to TARGET", "not closed"),
        ("SOURCE send beside TARGET", "not a preposition"),
        ("SOURCE TARGET", "trigger is expected"),
    ],
)
def test_a_pattern_that_can_not_be_read_says_why(text: str, problem: str) -> None:
    with pytest.raises(PatternError, match=problem):
        parse(text)


def test_a_particle_of_denial_outweighs_the_verb_it_denies() -> None:
    denied, plain = parse("SOURCE exclure_pas DO", "CONSIDER"), parse("SOURCE exclure DO", "REJECT")
    assert denied.triggers == (Trigger("exclure", particle="pas"),)
    assert denied.weight > plain.weight + 20


def test_what_others_are_to_do_is_told_behind_que() -> None:
    assert parse("SOURCE souhaiter que DO", "APPEAL").slots == (Slot(("que",), Filler.ACT),)
