"""The tokens that the parser is given."""

from __future__ import annotations

import spacy

from streams.text.cutting import Cutter
from streams.text.tokens import tokens_of

CUT = Cutter(spacy.blank("fr")).cut


def test_white_space_is_no_token_but_parts_words() -> None:
    tokens = tokens_of(CUT("Le  Mali vote"), [])
    assert tokens.words == ["Le", "Mali", "vote"]
    assert tokens.starts == [0, 4, 9]
    assert tokens.spaces == [True, True, False]


def test_hyphens_within_a_known_name_part_nothing() -> None:
    sentence = "Kim Jong-un parle"
    assert tokens_of(CUT(sentence), []).words == ["Kim", "Jong", "-", "un", "parle"]
    tokens = tokens_of(CUT(sentence), [(0, 11)])
    assert tokens.words == ["Kim", "Jong-un", "parle"]
    assert tokens.names == (range(2),)
    assert sentence[tokens.starts[1] :].startswith("Jong-un")


def test_what_de_escalates_is_one_word() -> None:
    cut = Cutter(spacy.blank("en")).cut
    assert tokens_of(cut("Mali de-escalated its co-operation"), []).words[:2] == ["Mali", "de-escalated"]
    assert tokens_of(cut("pre-escalation"), []).words == ["pre", "-", "escalation"]


def test_quotation_marks_around_a_few_words_are_no_tokens() -> None:
    assert '"' not in tokens_of(CUT('Il promet un soutien " total " à Moscou.'), []).words


def test_quotation_marks_around_speech_stay() -> None:
    for sentence in ('Il dit : " Nous partons ".', '" Nous partons ", dit-il.', 'Il crie " Partez ! " à tous.'):
        assert tokens_of(CUT(sentence), []).words.count('"') == 2


def test_quotation_mark_without_its_other_stays() -> None:
    assert '"' in tokens_of(CUT('Il promet un " soutien total.'), []).words


def test_nothing_has_no_tokens() -> None:
    assert len(tokens_of(CUT("  "), [])) == 0
