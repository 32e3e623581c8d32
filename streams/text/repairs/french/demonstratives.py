"""What French parsers get wrong about «celui-ci», «celles-là»: they take it for a name in three pieces."""

from __future__ import annotations

from streams.text.words import Word

_THESE = frozenset({"celui", "celle", "ceux", "celles"})
_POINTING = frozenset({"ci", "là"})


def these_taken_for_names(words: list[Word]) -> None:
    """*Celui-ci a décrété l'état d'urgence*: one pronoun, whatever capital begins it."""
    for word in words[:-2]:
        hyphen, pointing = words[word.index + 1], words[word.index + 2]
        if word.text.lower() not in _THESE or hyphen.text != "-" or pointing.text.lower() not in _POINTING:
            continue
        if word.head in (hyphen.index, pointing.index):
            outer = hyphen if word.head == hyphen.index else pointing
            word.head, word.role = (word.index, "root") if outer.is_root else (outer.head, outer.role)
        word.pos = "PRON"
        for piece, role in ((hyphen, "punctuation"), (pointing, "compound")):
            piece.head, piece.role = word.index, role
