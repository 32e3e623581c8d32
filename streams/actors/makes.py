"""Things called by who made them: *a Ukrainian Boeing*, «l'Airbus iranien» are no firm, and are somebody's."""

from __future__ import annotations

from streams.actors.naming import NamedSpan, Names
from streams.text.grammar import Sentence

_BESIDE = ("adjective", "compound")


def is_make(sentence: Sentence, names: Names, head: int, firm: NamedSpan) -> bool:
    """Whether a firm's name has a foreign people's word beside it, which says whose the thing is."""
    own = {one.country for one in firm.identities}
    return any(
        span.mention.kind == "people" and span.mention.country not in own
        for child in sentence.children(head, *_BESIDE)
        for span in names.at(child.index)
    )
