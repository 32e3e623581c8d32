"""What parsers get wrong so often, and so plainly, that it pays to mend it. Each repair says why it is there."""

from __future__ import annotations

from streams.text.words import Word, dependants


def repair(words: list[Word], language: str) -> None:
    """Mend the roles and heads of a converted sentence in place."""
    passive_subjects(words)
    if language == "fr":
        pass


def passive_subjects(words: list[Word]) -> None:
    """A verb with a passive auxiliary has a passive subject: parsers lose it when an adverb or a date stands between."""
    for word in words:
        if word.role == "passive-auxiliary":
            for subject in dependants(words, word.head, "subject"):
                subject.role = "passive-subject"
