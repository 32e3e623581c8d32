"""Which CAMEO codes a lexicon can give at all."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from streams.cameo.codes import ALL, ROOTS
from streams.cameo.patterns.finding import Finding
from streams.cameo.patterns.lexicon import FOLDER, Lexicon
from streams.errors import LexiconError

UNCODED = FOLDER / "world" / "uncoded.tsv"


def uncovered(lexicon: Lexicon, explained: Collection[str]) -> Iterator[Finding]:
    """The codes that nothing gives and nobody has explained, and those explained that something gives after all."""
    given = codes_given(lexicon)
    for code in sorted(set(ALL) - ROOTS.keys()):
        if code not in given and code not in explained:
            yield Finding("uncovered", (), f"{code} {ALL[code].label}")
        if code in given and code in explained:
            yield Finding("uncovered", (), f"{code} {ALL[code].label}: given, so strike it from world/{UNCODED.name}")


def codes_given(lexicon: Lexicon) -> frozenset[str]:
    """The codes that a pattern has, or that come of its words and the codes inside them; roots as `190`, not `19`."""
    words = {pattern.code for pattern in lexicon.patterns if pattern.is_about_acts}
    given = {pattern.code for pattern in lexicon.patterns if not pattern.is_about_acts}
    fresh: set[str] = given
    while fresh:
        composed = {lexicon.composition.becomes(word, inner) for word in words for inner in [None, *fresh]}
        fresh = {code for code in composed if code is not None} - given
        given = given | fresh
    return frozenset(f"{code}0" if code in ROOTS else code for code in given)


def explained_codes(path: Path = UNCODED) -> dict[str, str]:
    """The codes that news does not tell apart, each with the reason why nothing gives it.

    Raises LexiconError with file and line where a row is not a code of the scheme, a tab and a reason.
    """
    reasons: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith(("#", "code\t")):
            continue
        code, _, reason = (cell.strip() for cell in line.partition("\t"))
        if code not in ALL or not reason:
            raise LexiconError(f"world/{path.name}", number, "expected a CAMEO code and a reason, parted by a tab")
        reasons[code] = reason
    return reasons
