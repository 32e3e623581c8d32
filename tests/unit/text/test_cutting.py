"""Sentences cut with a memory come out as the tokenizer itself cuts them."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from streams.text.cutting import FAMILIAR, Cutter

SENTENCES = [
    "The U.S. and Mali don't talk (yet), officials said on Jan. 5.",
    "L'Italie n'a pas, dit-on, reçu l'ambassadeur d'Iran aujourd'hui.",
    'He paid $5m to "Acme" at 10a.m. — twice/three times…',
    "See https://example.org/a?b=c, mail me@example.org :-) or don't.",
    "  Two  spaces\tand a tab\u00a0or a hard space ",
    "",
    " ",
]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_is_cut_as_the_tokenizer_cuts_it(language: str, sentence: str) -> None:
    pipeline = spacy.blank(language)
    cutter = Cutter(pipeline)
    expected = [(token.text, token.idx) for token in pipeline.tokenizer(sentence) if not token.is_space]
    assert cutter.cut(sentence) == expected
    assert cutter.cut(sentence) == expected, "remembered"


def known(pipeline: Language, word: str) -> bool:
    return word in pipeline.vocab


def test_words_that_come_again_are_known_to_later_articles() -> None:
    pipeline = spacy.blank("en")
    cutter = Cutter(pipeline)
    for _ in range(2):
        cutter.learn()
        with pipeline.memory_zone():
            cutter.cut("Ouagadougou's rulers")
        assert not known(pipeline, "Ouagadougou")
    cutter.learn()
    assert known(pipeline, "Ouagadougou")
    assert known(pipeline, "'s")


def test_words_of_one_article_are_not_kept() -> None:
    pipeline = spacy.blank("en")
    cutter = Cutter(pipeline)
    with pipeline.memory_zone():
        cutter.cut("Zanzibar Antananarivo")
        cutter.cut("Zanzibar")
    cutter.learn()
    cutter.learn()
    assert not known(pipeline, "Zanzibar")


def test_no_more_is_kept_than_is_common() -> None:
    pipeline = spacy.blank("en")
    cutter = Cutter(pipeline)
    for number in range(0, 2 * FAMILIAR, 1000):
        for _ in range(2):
            with pipeline.memory_zone():
                cutter.cut(" ".join(f"w{each}" for each in range(number, number + 1000)))
            cutter.learn()
    assert len(pipeline.vocab.strings) > FAMILIAR
    assert len(pipeline.vocab.strings) < FAMILIAR + 3_000
