"""Cutting a text into sentences by rule, in time that grows with its length alone.

A newline ends a sentence, and so does a dateline. Within a paragraph a full stop, question or exclamation mark or an ellipsis ends it, with the
quotation marks and brackets that close behind it, unless what stands before is an abbreviation or an initial, or the
next word begins in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from spacy.util import get_lang_class

from streams.text.abbreviations import Abbreviations
from streams.text.datelines import dateline_end

Span = tuple[int, int]
"""Start and end in code points."""

# Possessive, and never begun amid a run of stops, so that a million full stops take one walk and not a million.
_STOP = re.compile(r"""(?<![.!?…])(?P<stop>[.!?…]++)(?P<close>["')\]]*+)(?=\s)|(?P<wide>[。！？]++["”」』）]*+)""")
_NEXT = re.compile(r"""\s*+(?P<opening>["'(\[\-–—•*]?+\s?+){0,3}(?P<word>[^\W\d_]++'?+|\d|)""")
_LINE = re.compile(r"[^\n]+")
_WORD_BEFORE = 24
"""No abbreviation is longer, in characters."""
_ACRONYM = re.compile(r"(?:[^\W\d_]\.?-?){0,7}[^\W\d_]")
_LIST_NUMBER = re.compile(r"\s*+[(\[]?(?:\d{1,3}|[A-Za-z])")


def sentences(text: str, language: str) -> list[Span]:
    """The spans of the sentences of a normalised text, in order, without the white space around them."""
    abbreviations = Abbreviations.load(language)
    starters = _function_words(language)
    found: list[Span] = []
    for line in _LINE.finditer(text):
        start = dateline_end(text, line.start(), line.end())
        _add(found, text, line.start(), start)
        for end in _ends(text, start, line.end(), abbreviations, starters):
            _add(found, text, start, end)
            start = end
        _add(found, text, start, line.end())
    return found


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the white space at its ends."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    start, end = trimmed(text, start, end)
    if start < end:
        found.append((start, end))


def _ends(text: str, start: int, end: int, abbreviations: Abbreviations, starters: frozenset[str]) -> Iterator[int]:
    """Where sentences end within a paragraph, but for its own end."""
    begun, counted, is_quoting = start, start, False
    for match in _STOP.finditer(text, start, end):
        stop = match.end()
        if match["wide"]:
            yield stop
            begun = stop
            continue
        is_quoting ^= text.count('"', counted, stop) % 2 == 1
        counted = stop
        # French sets a space before the closing quotation mark.
        if is_quoting and text.startswith(' "', stop) and (stop + 2 >= end or text[stop + 2].isspace()):
            stop += 2
            is_quoting, counted = False, stop
        if stop < end and _is_end(text, begun, match, stop, abbreviations, starters):
            yield stop
            begun = stop


def _is_end(
    text: str, begun: int, match: re.Match[str], stop: int, abbreviations: Abbreviations, starters: frozenset[str]
) -> bool:
    """Whether the stop ends the sentence that began at `begun`."""
    following = _NEXT.match(text, stop)
    word = following["word"] if following else ""
    if word[:1].islower():
        return False
    if match["stop"] != "." or match["close"]:
        return True
    before = _word_before(text, begun, match.start())
    lower = before.lower()
    is_acronym = _ACRONYM.fullmatch(before) is not None and ("." in before or len(before) == 1)
    if before == "X" and _BEHIND_SMALL_WORD.search(text, max(begun, match.start() - _WORD_BEFORE), match.start()):
        return True  # "wrote on X. Moscow denied it": the network, and nobody's initial
    if lower in abbreviations.before_number:
        return not word[:1].isdigit()
    if lower in abbreviations.may_end or is_acronym:
        return word.lower() in starters and lower not in abbreviations.never_end
    return lower not in abbreviations.never_end and not _LIST_NUMBER.fullmatch(text, begun, match.start())


_BEHIND_SMALL_WORD = re.compile(r"\b[a-zà-ÿ]+ X$")


def _word_before(text: str, begun: int, stop: int) -> str:
    """The word that ends at `stop`, without an elided article; a long one is cut, since no abbreviation is long."""
    piece = text[max(begun, stop - _WORD_BEFORE) : stop]
    words = piece.split()
    return words[-1].rpartition("'")[2].lstrip('"([') if words and not piece[-1].isspace() else ""


@cache
def _function_words(language: str) -> frozenset[str]:
    """Words that begin a sentence rather than go on with a name, in lower case."""
    try:
        return frozenset(word.replace("’", "'") for word in get_lang_class(language).Defaults.stop_words)
    except ImportError:
        return frozenset()
