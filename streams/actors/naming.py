"""The names of a sentence: which tokens the gazetteer's mentions cover, and which of them are what they seem."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from streams.actors.gazetteer import Gazetteer
from streams.actors.identity import Identity, identities_of
from streams.actors.mention import Mention
from streams.text.grammar import Sentence, Token

_HYPHENS = "-‐‑"
PERSON_TAGS = frozenset({"PERSON", "PER"})
ORGANISATION_TAGS = frozenset({"ORG", "NORP"})
_LEADING = frozenset({"led"})
_HAVING = frozenset({"owned", "flagged", "operated", "registered", "run"})
"""*US-led*, *Greek-owned*: whom the thing belongs to. In *US-backed*, *Iran-aligned*, *London-based* it belongs to somebody else."""
_WATERS = re.compile(
    r"(?:\bmer|\bgolfe|\bdétroit|\bSea|\bGulf|\bStrait) (?:du |de |de la |de l'|d'|des |of )$", re.IGNORECASE
)
_WATERS_LENGTH = 20
_SMALL_WORD = re.compile(r"[^\W\d_A-Z]\w*")


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A mention in a sentence: `start` and `end` are code points of the part, `tokens` the indexes it covers."""

    mention: Mention
    start: int
    end: int
    tokens: tuple[int, ...]
    identities: tuple[Identity, ...]
    is_borrowed: bool
    """Joined by a hyphen to a word that makes it somebody else's: *Russian-backed*."""


class Names:
    """The mentions of a sentence by their tokens."""

    def __init__(self, sentence: Sentence, gazetteer: Gazetteer, published_on: date | None) -> None:
        self.sentence = sentence
        self.spans: list[NamedSpan] = []
        self._by_token: dict[int, list[NamedSpan]] = {}
        tokens = sentence.tokens
        first = 0
        for mention in gazetteer.find(sentence.text, sentence.language):
            start, end = sentence.start + mention.start, sentence.start + mention.end
            while first < len(tokens) and tokens[first].end <= start:
                first += 1
            covered = []
            index = first
            while index < len(tokens) and tokens[index].start < end:
                covered.append(index)
                index += 1
            if not covered or _is_part_of_a_name(sentence, covered, mention):
                continue
            span = NamedSpan(
                mention,
                start,
                end,
                tuple(covered),
                identities_of(mention.on(published_on)),
                _is_borrowed(sentence.text, mention)
                or (mention.kind == "country" and is_of_waters(sentence.text, mention.start)),
            )
            self.spans.append(span)
            for index in covered:
                self._by_token.setdefault(index, []).append(span)

    @property
    def tokens(self) -> Collection[int]:
        """The tokens that mentions cover."""
        return self._by_token.keys()

    def at(self, index: int) -> Sequence[NamedSpan]:
        """The mentions that cover a token; two in «russo-nord-coréenne»."""
        return self._by_token.get(index, ())

    def is_adjective(self, token: Token) -> bool:
        """Whether a people's name is written as an adjective, in lower case: «russe», whatever a tagger took it for."""
        return token.text[:1].islower() and any(span.mention.kind == "people" for span in self.at(token.index))

    def identities(self, index: int) -> tuple[Identity, ...]:
        """Whom the mentions at a token name."""
        spans = self.at(index)
        return (
            tuple(identity for span in spans if not span.is_borrowed for identity in span.identities) if spans else ()
        )


def entity_tag(token: Token) -> str:
    """The statistical model's entity type of a token, empty where it gave none."""
    return token.entity.partition("-")[2]


def is_of_waters(text: str, start: int) -> bool:
    """Whether the country there only gives a sea its name: «la mer du Japon», *the Gulf of Oman* are no part of it."""
    return _WATERS.search(text, max(0, start - _WATERS_LENGTH), start) is not None


def _is_borrowed(text: str, mention: Mention) -> bool:
    if mention.kind == "combined" or text[mention.end : mention.end + 1] not in tuple(_HYPHENS):
        return False
    match = _SMALL_WORD.match(text, mention.end + 1)
    if match is None or match.group() in _LEADING:
        return False
    # a Greek-owned ship is Greece's; Chinese-owned TikTok is a firm of its own
    return match.group() not in _HAVING or text[match.end() + 1 : match.end() + 2].isupper()


def _is_part_of_a_name(sentence: Sentence, covered: list[int], mention: Mention) -> bool:
    """Whether a name is only part of another that no table knows: *Michael Jordan*, *Scientific American*."""
    if mention.kind not in ("country", "region", "capital", "people") or len(covered) > 1:
        return False
    token = sentence.tokens[covered[0]]
    if entity_tag(token) in PERSON_TAGS:
        neighbours = [token.index - 1] if token.entity.startswith("I-") else []
        if token.index + 1 < len(sentence.tokens) and sentence.tokens[token.index + 1].entity.startswith("I-"):
            neighbours.append(token.index + 1)
            if mention.kind == "people" and token.entity.startswith("B-") and _is_of_a_title(sentence, token):
                return False
        return any(sentence.tokens[index].text[:1].isupper() for index in neighbours)
    if mention.kind != "people" or token.pos != "PROPN" or token.text.endswith("s") or token.index == 0:
        return False
    before = sentence.tokens[token.index - 1]
    return before.head == token.index and before.pos == "PROPN" and before.text[:1].isupper()


def _is_of_a_title(sentence: Sentence, token: Token) -> bool:
    """Whether a people's word begins more than a name of two words: *Kenyan Archbishop X Y*, not *German Gref*."""
    behind = sentence.tokens[token.index + 1 : token.index + 4]
    return len(behind) == 3 and all(other.entity.startswith("I-") for other in behind)
