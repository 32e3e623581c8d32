"""All lemmas that a word may have, whatever it is in its sentence: *fired* is *fire* or *fired*."""

from __future__ import annotations

from typing import Any

from spacy.tokens import Doc

from streams.text.lemmas import mend_lemmas
from streams.text.words import Word

_PARTS_OF_SPEECH = ("VERB", "NOUN", "ADJ")


class PossibleLemmas:
    """Asks a pipeline's lemmatiser what a word would be as a verb, as a noun and as an adjective.

    It remembers nothing: who asks remembers what came of it.
    """

    def __init__(self, pipeline: Any, language: str) -> None:
        self._vocabulary = pipeline.vocab
        self._language = language
        self._lemmatiser = pipeline.get_pipe("lemmatizer") if pipeline.has_pipe("lemmatizer") else None

    def of(self, text: str) -> frozenset[str]:
        """The lemmas of a word in lower case; the word itself, so written, is always one."""
        found = {text.lower()}
        for part_of_speech in _PARTS_OF_SPEECH:
            document = Doc(self._vocabulary, words=[text])
            document[0].pos_ = part_of_speech
            if self._lemmatiser is not None:
                document = self._lemmatiser(document)
                self._lemmatiser.cache.clear()  # it would keep all words for ever
            word = Word(0, text, document[0].lemma_ or text, part_of_speech, "", "", 0)
            mend_lemmas([word], self._language)
            found.add(word.lemma.lower())
        return frozenset(found)
