"""Where a dispatch begins: behind its dateline, *KHARTOUM, March 16 (Xinhua) -- *, *PARIS (AFP) – *.

A dateline says where and by whom it was written. Read as a part of the sentence it becomes who acts in it.
"""

from __future__ import annotations

import re

_LONGEST = 80
"""Characters; no dateline is longer."""

_PLACE = r"[^\W\d_][\w.'-]*+(?:[ ,/]{1,2}[^\W\d_][\w.'-]*+){0,5}"
_DAY = r",? (?:[^\W\d_]{2,9}\.? )?\d{1,2}(?:er|st|nd|rd|th)?(?: [^\W\d_]{3,9}\.?)?(?:,? \d{4})?"
_DATE = rf"(?:{_DAY})?"
_AGENCY = r"\([^\W\d_][\w /.&'-]{1,30}\)"
_DASH = r"(?:--|[-–—])"
_IN_CAPITALS = re.compile(
    rf"(?=[^\W\d_a-zß-ÿ]{{3}})(?:{_PLACE})(?P<date>{_DATE})(?P<agency> ?,? ?{_AGENCY})?(?:,? [A-Z]{{2,8}})?(?: ?{_DASH}|:) +"
)
_WITH_AGENCY = re.compile(
    rf"(?:{_PLACE}{_DAY},? {_AGENCY}(?: ?{_DASH}|:)?|{_PLACE},? {_AGENCY}(?: ?{_DASH}|:)|{_AGENCY}(?: ?{_DASH}|:)?)"
    r" +(?=[^\W\da-z_\"«'])"
)
_PLAIN = re.compile(rf"(?P<place>{_PLACE}){_DATE}(?:, [A-Z]{{2,8}})? (?:{_DASH}) +(?=[^\W\da-z_])")


def dateline_end(text: str, start: int, end: int) -> int:
    """Where the prose of a paragraph begins: `start` where it has no dateline."""
    piece = text[start : min(end, start + _LONGEST)]
    match = _IN_CAPITALS.match(piece)
    if match and (piece[: match.end()].split(",")[0].split(" (")[0].rstrip(" :-–—").isupper()):
        return start + match.end()
    match = _WITH_AGENCY.match(piece)
    if match:
        return start + match.end()
    match = _PLAIN.match(piece)
    if match is None or not _is_title_case(match["place"]):
        return start
    # "Trump - the president - said": a second dash makes the first a parenthesis
    is_parenthesis = re.search(rf" {_DASH} ", text[start + match.end() : end]) is not None
    return start if is_parenthesis else start + match.end()


def _is_title_case(place: str) -> bool:
    return all(word[:1].isupper() for word in re.split(r"[ ,/]+", place))
