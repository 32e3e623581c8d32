"""Known names of several words, held together against a parser that takes them apart."""

from __future__ import annotations

from streams.text.words import Word

_JOINING = frozenset({"case", "determiner", "punctuation"})


def hold_together(words: list[Word], name: range) -> None:
    """Make one phrase of a name's words: *a reçu de Kim Jong-un* has no second object *Jong-un*.

    The word whose head is outside the name stays its head, the first such; the others that hang outside hang on it.
    Who is joined to a later word of the name is joined to the whole: «la Corée du Sud et le Japon».
    """
    outside = [words[index] for index in name if words[index].is_root or words[index].head not in name]
    outside = [word for word in outside if word.role not in _JOINING]
    if len(outside) == 1:
        _join_to_whole(words, name, outside[0])
    if len(outside) < 2:
        return
    head = outside[0]
    # The sentence's root can't hang on anything: it is the name's head then.
    head = next((word for word in outside if word.is_root), head)
    others = [word for word in outside if word is not head]
    for other in others:
        other.head, other.role = head.index, "flat"
    for word in words:
        if word.index not in name and word.head in name and word.head != head.index and word.role != "case":
            word.head = head.index


def _join_to_whole(words: list[Word], name: range, head: Word) -> None:
    for word in words[name.stop :]:
        if word.role == "conjunct" and word.head in name:
            word.head = head.index
