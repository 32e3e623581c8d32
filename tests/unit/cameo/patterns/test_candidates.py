"""Which patterns a sentence's words leave to be fitted."""

from __future__ import annotations

from streams.cameo.patterns.candidates import Candidates
from streams.cameo.patterns.lexicon import Lexicon
from streams.cameo.patterns.pattern_reader import parse_pattern
from streams.text.grammar import Form


def texts(candidates: Candidates, lemma: str, words: str, *, reflexive: bool = False, loose: bool = False) -> list[str]:
    missing = candidates.missing(Form.of((word, word)) for word in words.split())
    return [one.pattern.text for one in candidates.on_verb(lemma, missing, reflexive=reflexive, loose=loose)]


def test_a_pattern_is_left_out_whose_class_has_no_word_in_the_sentence(lexicon: Lexicon) -> None:
    assert texts(lexicon.candidates, "denounce", "france denounce strike on mali") == [
        "SOURCE denounce [ATTACK] of TARGET"
    ]
    assert texts(lexicon.candidates, "denounce", "france denounce treaty of mali") == []


def test_a_pattern_is_left_out_whose_preposition_is_not_in_the_sentence(lexicon: Lexicon) -> None:
    signed = "france sign treaty"
    assert texts(lexicon.candidates, "sign", f"{signed} with mali") == [
        "BOTH sign [PACT]",
        "SOURCE sign [PACT] with TARGET",
    ]
    assert texts(lexicon.candidates, "supply", "france supply mali tank") == []


def test_a_preposition_may_be_said_otherwise(lexicon: Lexicon) -> None:
    assert texts(lexicon.candidates, "lift", "france lift malian sanction") == [
        "SOURCE lift [SANCTIONS] on|against TARGET"
    ]


def test_an_optional_slot_asks_for_nothing(lexicon: Lexicon) -> None:
    assert texts(lexicon.candidates, "withdraw", "france withdraw tank") == ["SOURCE withdraw [ARMS] (from TARGET)"]


def test_a_reflexive_verb_has_the_patterns_of_se_alone(lexicon: Lexicon) -> None:
    assert texts(lexicon.candidates, "attack", "russia attack ukraine") == ["SOURCE attack TARGET"]
    assert texts(lexicon.candidates, "attack", "russia attack ukraine", reflexive=True) == []


def test_a_verb_without_patterns_has_none(lexicon: Lexicon) -> None:
    assert texts(lexicon.candidates, "sleep", "russia sleep") == []


def test_an_act_inside_another_may_have_its_actors_said_outside() -> None:
    pattern = parse_pattern("SOURCE meet with TARGET", {}, code="040", example="x", coding="none", where="x", order=0)
    candidates = Candidates({"meet": (pattern,)}, {})
    assert texts(candidates, "meet", "france plan to meet") == []
    assert texts(candidates, "meet", "france plan to meet", loose=True) == ["SOURCE meet with TARGET"]


def test_a_noun_has_the_patterns_whose_words_the_sentence_has(lexicon: Lexicon) -> None:
    candidates = lexicon.candidates
    missing = candidates.missing(Form.of((word, word)) for word in ["strike", "by", "france", "on", "mali"])
    assert [one.pattern.text for one in candidates.on_noun("strike", missing, loose=False)] == [
        "the [ATTACK] of|by SOURCE on TARGET"
    ]
    assert list(candidates.on_noun("weather", missing, loose=False)) == []
