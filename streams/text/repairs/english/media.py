"""What English parsers take for what a medium does: *posted on Twitter, blaming Iran*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word

MEDIA = frozenset(
    {"twitter", "facebook", "instagram", "youtube", "telegram", "tiktok", "x", "television", "tv", "radio"}
)
"""What is said on them, they do not say."""


def participles_behind_media(words: list[Word]) -> None:
    """*posted on Twitter, blaming Iran*: who blames is who posted."""
    for verb in words:
        medium = words[verb.head]
        if verb.role != "adnominal-clause" or verb.tag != "VBG" or medium.role != "oblique":
            continue
        if medium.text.lower() in MEDIA and words[medium.head].pos in {"VERB", "NOUN"}:
            above = words[medium.head]
            while above.pos == "NOUN" and not above.is_root:
                above = words[above.head]
            verb.head, verb.role = above.index, "adverbial-clause"
