"""What is known of French verbs."""

from __future__ import annotations

import pytest

from streams.text.french_verbs import verb_of_participle, verbs


@pytest.mark.parametrize(
    ("participle", "verb"),
    [("massacrés", "massacrer"), ("conclue", "conclure"), ("permises", "permettre"), ("fini", "finir")],
)
def test_participle_gives_its_verb_in_any_gender_and_number(participle: str, verb: str) -> None:
    assert verb_of_participle(participle) == verb


@pytest.mark.parametrize("word", ["camp", "vote", "gaz"])
def test_other_words_are_no_participles(word: str) -> None:
    assert verb_of_participle(word) is None


def test_lists_do_not_contradict_each_other() -> None:
    assert "parler" in verbs("with de")
    assert "livrer" not in verbs("with de")
