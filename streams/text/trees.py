"""A sentence's grammar is a tree: whatever was mended, following heads upwards ends at a root."""

from __future__ import annotations

from streams.text.words import Word


def break_cycles(words: list[Word]) -> None:
    """Hang a word that stands below itself on the sentence's root; where there is none, it becomes the root."""
    safe: set[int] = set()
    for word in words:
        path: list[int] = []
        index = word.index
        while index not in safe and not words[index].is_root and index not in path:
            path.append(index)
            index = words[index].head
        if index in path:
            root = next((other.index for other in words if other.is_root), index)
            words[index].head = root
            words[index].role = "root" if root == index else "other"
        safe.update(path, [index])
