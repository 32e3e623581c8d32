"""Ways of doing that English parsers take for doers: *land taken by force*, *sent by sea*, *banned by decree*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_WAYS = frozenset(
    {"force", "decree", "law", "vote", "stealth", "sea", "air", "road", "rail", "land", "mail", "hand", "mistake"}
)


def ways_behind_by(words: list[Word]) -> None:
    """Nobody stands behind *by* where a bare noun says how."""
    for way in words:
        if way.role != "agent" or way.text not in _WAYS or words[way.index - 1].text != "by":
            continue
        if all(word.role == "case" for word in dependants(words, way.index)):
            way.role = "oblique"
