"""Where the words of private life are looked for."""

from __future__ import annotations

from collections.abc import Callable

from streams.cameo.scene.private_words import read_sentence
from streams.text.grammar import Sentence

NATURE = frozenset({"flood", "storm"})


def test_a_figurative_verb_is_no_weather(build: Callable[..., Sentence]) -> None:
    """Who storms a camp does not make it an accident; a storm does."""
    stormed = build("Rebels rebel NOUN subject 1\nstormed storm VERB root 1")
    storm = build("Storms storm NOUN subject 1\nkilled kill VERB root 1")
    assert not read_sentence(stormed).count(NATURE)
    assert read_sentence(storm).count(NATURE)


def test_a_word_parted_at_its_hyphen_is_found_whole(build: Callable[..., Sentence]) -> None:
    sentence = build("play play NOUN compound 2\n- - PUNCT punctuation 2\noff off NOUN root 2")
    assert read_sentence(sentence).count(frozenset({"play-off"}))


def test_a_golf_instructor_plays_no_game(build: Callable[..., Sentence]) -> None:
    golf = frozenset({"golf"})
    instructor = build("golf golf NOUN compound 1\ninstructor instructor NOUN root 1")
    game = build("golf golf NOUN compound 1\nchampion champion NOUN root 1")
    assert not read_sentence(instructor).count(golf)
    assert read_sentence(game).count(golf)
