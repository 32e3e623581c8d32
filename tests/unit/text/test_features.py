"""What rules make of a word, remembered, is what they make of it in its document."""

from __future__ import annotations

from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.lookups import Lookups
from spacy.tokens import Doc

from streams.settings import Settings
from streams.text.features import FeatureReader, Features
from streams.text.pipelines import load_pipeline


def ruled(*patterns: tuple[list[dict[str, Any]], dict[str, str]]) -> Language:
    """A pipeline of nothing but an attribute ruler and an English lemmatiser."""
    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("attribute_ruler")
    for pattern, attributes in patterns:
        ruler.add([pattern], attributes)
    lookups = Lookups()
    lookups.add_table("lemma_rules", {"verb": [["s", ""], ["ed", ""]]})
    lookups.add_table("lemma_exc", {"verb": {"went": ["go"]}})
    lookups.add_table("lemma_index", {"verb": ["call", "go"]})
    pipeline.add_pipe("lemmatizer", config={"mode": "rule"}).initialize(lookups=lookups)
    return pipeline


def tagged(pipeline: Language, *words: tuple[str, str, str]) -> Doc:
    """A document as the statistical steps leave it: text, tag and relation of each word."""
    document = Doc(pipeline.vocab, words=[word for word, _, _ in words])
    for token, (_, tag, label) in zip(document, words, strict=True):
        token.tag_, token.dep_ = tag, label
    return document


VERB: tuple[list[dict[str, Any]], dict[str, str]] = ([{"TAG": "VBZ"}], {"POS": "VERB"})
WORDS = (("calls", "VBZ", "ROOT"), ("calls", "VBZ", "conj"), ("went", "VBZ", "conj"))


def test_words_have_what_the_rules_say() -> None:
    pipeline = ruled(VERB)
    reader = FeatureReader(pipeline)
    assert reader.left_out == ("attribute_ruler", "lemmatizer")
    assert reader.of(tagged(pipeline, *WORDS)) == [
        Features("calls", "call", "VERB", "VBZ", "ROOT", ""),
        Features("calls", "call", "VERB", "VBZ", "conj", ""),
        Features("went", "go", "VERB", "VBZ", "conj", ""),
    ]


def test_a_rule_may_ask_for_the_relation() -> None:
    pipeline = ruled(VERB, ([{"TAG": "VBZ", "DEP": {"IN": ["conj"]}}], {"POS": "NOUN"}))
    found = FeatureReader(pipeline).of(tagged(pipeline, *WORDS))
    assert [word.pos for word in found] == ["VERB", "NOUN", "NOUN"]


def test_a_rule_may_ask_for_several_words() -> None:
    pipeline = ruled(VERB, ([{"LOWER": "calls"}, {"LOWER": "went"}], {"POS": "NOUN"}))
    reader = FeatureReader(pipeline)
    assert reader.left_out
    assert [word.pos for word in reader.of(tagged(pipeline, *WORDS))] == ["VERB", "NOUN", "VERB"]
    assert [word.pos for word in reader.of(tagged(pipeline, *WORDS[:1]))] == ["VERB"]


def test_rules_that_look_further_run_on_every_document() -> None:
    pipeline = ruled(VERB, ([{"IS_SENT_START": True}], {"POS": "NOUN"}))
    reader = FeatureReader(pipeline)
    assert reader.left_out == ()
    read = pipeline(tagged(pipeline, *WORDS))
    assert [word.pos for word in reader.of(read)] == [token.pos_ for token in read]


@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There was gonna be a row, the Malian ministers' aides said; they're better off and didn't let's go."),
        ("fr", "Les ministres maliens, qu'il a vus hier, n'auraient pas signé l'accord : « c'est trop tard »."),
    ],
)
def test_words_have_what_the_whole_pipeline_says(language: str, text: str) -> None:
    pipeline = load_pipeline(language, Settings().pipelines[language])._pipeline
    reader = FeatureReader(pipeline)
    with pipeline.select_pipes(disable=reader.left_out):
        found = reader.of(pipeline(text))
    whole = pipeline(text)
    expected = [Features(t.text, t.lemma_, t.pos_, t.tag_, t.dep_, str(t.morph)) for t in whole]
    assert found == expected
