"""Reading a pattern: from its schematic sentence to the slots that the matcher fills."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from streams.cameo.patterns.pattern import OBLIGATIONS, PARTNER, TOLD, Filler, Pattern, Slot, Trigger
from streams.cameo.patterns.words import Words


class PatternError(ValueError):
    """A pattern that can't be read; the loader adds file and line."""


_ARTICLES = {"the", "a", "an", "le", "la", "les", "l'", "un", "une", "des"}
_NAMED = {filler.value: filler for filler in Filler} | {PARTNER: Filler.TARGET}
_WORD = re.compile(r"[^\W\d_][\w'’-]*\Z")


@dataclass
class _Reader:
    """Reads a pattern's words from left to right."""

    words: list[str]
    classes: Mapping[str, Words]
    place: int = 0

    def next(self) -> str | None:
        if self.place >= len(self.words):
            return None
        self.place += 1
        return self.words[self.place - 1]

    def peek(self) -> str | None:
        return self.words[self.place] if self.place < len(self.words) else None

    def filler(self, word: str) -> Filler | Words:
        """SOURCE, TARGET, [CLASS], a word, or several of them parted by bars."""
        if word in _NAMED:
            return _NAMED[word]
        found = Words()
        for part in word.split("|"):
            if part.startswith("["):
                name = part.strip("[]")
                if name not in self.classes:
                    raise PatternError(f"[{name}] is not in classes.txt")
                found |= self.classes[name]
            elif _WORD.match(part) and part not in _NAMED:
                found |= Words.of([part.lower()])
            else:
                raise PatternError(
                    f"{part!r} is neither a word nor a [CLASS], and SOURCE, TARGET, BOTH, DO and _ stand alone"
                )
        return replace(found, written=word)


def _split(text: str) -> list[str]:
    """The words of a pattern, brackets of optional parts set apart, elisions too (`l'attaque`, `d'[AIDE]`)."""
    text = text.replace("’", "'").replace("(", " ( ").replace(")", " ) ")
    text = re.sub(r"\b([ldLD]')(?=\S)", r"\1 ", text)
    return text.split()


def _is_filler(word: str) -> bool:
    return word in _NAMED or word.startswith("[")


def parse_pattern(
    text: str,
    classes: Mapping[str, Words],
    *,
    code: str,
    example: str = "",
    coding: str = "",
    where: str = "",
    order: int = 0,
) -> Pattern:
    """Compile a schematic sentence. Raises PatternError that says which word is at fault."""
    reader = _Reader(_split(text), classes)
    first = reader.next()
    if first is None:
        raise PatternError("the pattern is empty")
    inverse = False
    subject: Slot | None = None
    kind: Literal["verb", "noun"] = "verb"
    if first in _ARTICLES:
        kind = "noun"
        word = reader.next()
        if word == "TARGET's":
            inverse, word = True, reader.next()
        elif word in ("SOURCE's", "SOURCE"):
            word = reader.next()
    else:
        filler = reader.filler(first)
        if filler is Filler.ACT:
            raise PatternError("DO can't be a subject")
        subject = Slot((), filler)
        word = reader.next()
    if word is None:
        raise PatternError("the pattern has no trigger")
    triggers, trigger_words = _triggers(word, reader)
    slots = _slots(reader)
    return Pattern(kind, code, triggers, trigger_words, subject, slots, inverse, text, example, coding, where, order)


def _triggers(word: str, reader: _Reader) -> tuple[tuple[Trigger, ...], Words]:
    triggers: list[Trigger] = []
    words = Words()
    for part in word.split("|"):
        if part in _NAMED or part in "()":
            raise PatternError(f"a trigger is expected where {part!r} stands")
        if part.startswith("["):
            found = reader.filler(part)
            assert isinstance(found, Words)
            words |= found
            triggers.extend(_trigger(lemma) for lemma in sorted(found.single))
        elif part.startswith(("se_", "s'_", "s_")):
            triggers.append(Trigger(part.split("_", 1)[1], reflexive=True))
        elif "_" in part:
            triggers.append(_trigger(part))
        else:
            triggers.append(Trigger(part))
            words |= Words.of([part])
    return tuple(triggers), words


def _trigger(verb: str) -> Trigger:
    """A verb, or one with its particle, and where it is only meant as denied: `carry_out`, `rule_out_not`."""
    lemma, _, particle = verb.partition("_")
    bare = particle.removesuffix("_not")
    return Trigger(lemma, particle=bare or None, denied=bare != particle)


def _slots(reader: _Reader) -> tuple[Slot, ...]:
    slots: list[Slot] = []
    optional = False
    while (word := reader.next()) is not None:
        if word == "(":
            if optional:
                raise PatternError("a bracket within a bracket")
            optional = True
        elif word == ")":
            optional = False
        elif word in _CLAUSE_MARKS and reader.peek() == Filler.ACT.value:
            continue
        elif _is_filler(word):
            slots.append(Slot((), reader.filler(word), optional))
        else:
            following = reader.peek()
            if following is not None and following not in "()" and (_is_filler(following) or _is_preposition(word)):
                reader.next()
                slots.append(Slot(_prepositions(word), reader.filler(following), optional))
            else:
                slots.append(Slot((), reader.filler(word), optional))
    if optional:
        raise PatternError("a bracket is not closed")
    return tuple(slots)


_CLAUSE_MARKS = frozenset({"that"})
"""Words before `DO` that say nothing of it."""

_PREPOSITIONS = (OBLIGATIONS | TOLD).union(
    [
        *[
            "aboard",
            "about",
            "above",
            "across",
            "after",
            "against",
            "along",
            "down",
            "alongside",
            "amid",
            "among",
            "around",
            "as",
            "at",
        ],
        *["before", "behind", "between", "by", "during", "for", "from", "in", "inside", "into", "near", "of", "off"],
        *[
            "on",
            "onto",
            "out",
            "outside",
            "over",
            "past",
            "through",
            "throughout",
            "to",
            "toward",
            "towards",
            "under",
            "upon",
        ],
        *["via", "with", "within", "without", "regarding", "concerning", "despite", "following", "since", "until"],
        *["à", "après", "avant", "avec", "chez", "contre", "dans", "de", "depuis", "dès", "devant", "derrière"],
        *["durant", "en", "entre", "envers", "jusque", "jusqu'à", "long", "malgré", "outre", "par", "parmi", "pendant"],
        *[
            "pour",
            "que",
            "sans",
            "selon",
            "sous",
            "sur",
            "vers",
            "d'",
            "lors",
            "auprès",
            "hors",
            "concernant",
            "comme",
            "visant",
            "face",
            "autour",
            "près",
        ],
    ]
)


def _is_preposition(word: str) -> bool:
    return all(part.lower() in _PREPOSITIONS for part in word.split("|"))


def _prepositions(word: str) -> tuple[str, ...]:
    parts = tuple({"d'": "de", "jusqu'à": "jusque"}.get(part, part) for part in word.lower().split("|"))
    unknown = [part for part in parts if part not in _PREPOSITIONS]
    if unknown:
        raise PatternError(f"{unknown[0]!r} is not a preposition that patterns know")
    return parts
