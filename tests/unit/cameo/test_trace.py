"""What the coder saw, told: clauses in the active voice, and what became of each act."""

from __future__ import annotations

from collections.abc import Callable

from streams.cameo.coder import find_acts
from streams.cameo.scene.phrases import Scene
from streams.cameo.trace import ClauseTrace, outcome_of, trace_clauses, trace_near, trace_rule
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
SceneOf = Callable[[Sentence], Scene]

PASSIVE = """
    Ukraine Ukraine PROPN passive-subject 2
    was be AUX passive-auxiliary 2
    {verb} VERB root 2 VerbForm=Part|Tense=Past
    by by ADP case 4
    Russia Russia PROPN agent 2
"""

PROMISED = """
    France France PROPN subject {at}
    {words}promised promise VERB root {at}
    to to PART mark {inner}
    support support VERB open-complement {at} VerbForm=Inf
    Mali Mali PROPN object {inner}
"""


def promised(build: Build, *auxiliaries: str) -> Sentence:
    at = 1 + len(auxiliaries)
    return build(PROMISED.format(at=at, inner=at + 2, words="".join(f"{word} {at}\n" for word in auxiliaries)))


def clauses(scene: Scene) -> dict[str, ClauseTrace]:
    return {clause.lemma: clause for clause in trace_clauses(scene, find_acts(scene))}


def test_a_passive_clause_is_told_in_the_active_voice(build: Build, scene: SceneOf) -> None:
    clause = clauses(scene(build(PASSIVE.format(verb="attacked attack"))))["attack"]
    assert (clause.voice, clause.outcome) == ("passive", "act")
    assert [phrase.text for phrase in clause.subjects] == ["Russia"]
    assert [(phrase.text, phrase.start, phrase.end) for phrase in clause.objects] == [("Ukraine", 0, 7)]


def test_a_verb_without_a_pattern_and_one_whose_patterns_do_not_fit_are_told_apart(
    build: Build, scene: SceneOf
) -> None:
    assert clauses(scene(build(PASSIVE.format(verb="puzzled puzzle"))))["puzzle"].outcome == "no-pattern"
    assert clauses(scene(build(PASSIVE.format(verb="sent send"))))["send"].outcome == "no-fit"


def test_an_act_within_an_act_is_told_with_both_rules(build: Build, scene: SceneOf) -> None:
    stage = scene(promised(build))
    seen = clauses(stage)
    assert (seen["promise"].outcome, seen["support"].outcome) == ("act", "within-act")
    (match,) = find_acts(stage).matches
    rule = trace_rule(stage, match)
    assert rule.within is not None
    assert (rule.pattern_code, rule.within.code, rule.within.pattern) == ("INTEND", "051", "SOURCE support TARGET")


def test_what_is_denied_is_an_act_without_an_event(build: Build, scene: SceneOf) -> None:
    stage = scene(promised(build, "did do AUX auxiliary", "not not PART negation"))
    (match,) = find_acts(stage).matches
    assert clauses(stage)["promise"].negated
    assert outcome_of(stage, match) == "denied"


def test_what_a_verb_takes_the_reality_of_is_no_event(build: Build, scene: SceneOf) -> None:
    sentence = build("""
        France France PROPN subject 1
        failed fail VERB root 1
        to to PART mark 3
        support support VERB open-complement 1 VerbForm=Inf
        Mali Mali PROPN object 3
    """)
    (match,) = find_acts(scene(sentence)).matches
    assert outcome_of(scene(sentence), match) == "no-event"


def test_a_question_is_not_read(build: Build, scene: SceneOf) -> None:
    sentence = build("""
        Did do AUX auxiliary 2
        Russia Russia PROPN subject 2
        attack attack VERB root 2
        Mali Mali PROPN object 2
        ? ? PUNCT punctuation 2
    """)
    stage = scene(sentence)
    assert clauses(stage)["attack"].outcome == "question"
    assert trace_near(stage, find_acts(stage)) == []


def test_a_clause_of_purpose_was_not_done(build: Build, scene: SceneOf) -> None:
    sentence = build("""
        The the DET determiner 1
        plan plan NOUN subject 5
        to to PART mark 3
        attack attack VERB adnominal-clause 1 VerbForm=Inf
        Mali Mali PROPN object 3
        failed collapse VERB root 5
    """)
    assert clauses(scene(sentence))["attack"].outcome == "not-done"
