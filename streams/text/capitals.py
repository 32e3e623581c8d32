"""Capitals that the press writes without their accent: *A Goma*, which parsers take for a letter or for *avoir*."""

from __future__ import annotations

_OPENINGS = frozenset({'"', ":", ";", "-", "–", "—", "("})
"""Behind these a phrase begins as at the start of a sentence."""


def accented(words: list[str], language: str) -> list[str]:
    """The words as the parser is shown them: in French an *A* that opens a phrase is the preposition *À*.

    Not before a hyphen: *A-t-il*.
    """
    if language != "fr" or "A" not in words:
        return words
    shown = list(words)
    for index, word in enumerate(words[:-1]):
        if word == "A" and (index == 0 or words[index - 1] in _OPENINGS) and not words[index + 1].startswith("-"):
            shown[index] = "À"
    return shown
