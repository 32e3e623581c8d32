"""What people say in surveys: *most Poles oppose the law, a poll showed*."""

from __future__ import annotations

from streams.cameo.coding import Coding
from streams.cameo.relevance.private_life import holds_public_role
from streams.cameo.scene.private_words import PrivateWords, Read


def is_of_survey(coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether the word is of those whom a survey asked: of nobody with an office, in a sentence that tells of one."""
    source = coding.source
    return source is not None and not holds_public_role(source) and bool(here.count(lists.of("surveys")))
