"""The CAMEO codes: what each is called, how it weighs and which class it falls in.

The table is `lexicons/world/cameo.tsv`; its Goldstein values and quad classes are GDELT's.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from streams.errors import LexiconError

TABLE = Path(__file__).resolve().parent.parent / "lexicons" / "world" / "cameo.tsv"


@dataclass(frozen=True, slots=True)
class CameoCode:
    """One code of the scheme.

    `code` has three or four digits and `root` two. `goldstein` runs from -10 (conflict) to 10 (cooperation).
    `quad_class`: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    `plover` is the event type of PLOVER, None where it has none (roots 01 and 02).
    """

    code: str
    root: str
    label: str
    goldstein: float
    quad_class: int
    plover: str | None


def cameo_code(code: str) -> CameoCode:
    """The code as it is published; a bare root (`19`) gives its three-digit code (`190`).

    Raises `KeyError`, with the code and the table's name in its message, where there is no such code.
    """
    try:
        return ALL[code]
    except KeyError:
        raise KeyError(f"{code!r} is not a CAMEO code; {TABLE.name} lists them all") from None


def _read() -> dict[str, CameoCode]:
    codes: dict[str, CameoCode] = {}
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    first = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    for number, row in enumerate(csv.DictReader(lines[first:], delimiter="\t"), start=first + 2):
        try:
            code = row["code"]
            codes[code] = CameoCode(
                code, code[:2], row["name"], float(row["goldstein"]), int(row["quad_class"]), row["plover"] or None
            )
        except (KeyError, TypeError, ValueError) as problem:
            raise LexiconError(TABLE.name, number, f"not a row of code, name, figures and type: {problem}") from None
    return codes


_ROWS = _read()

ROOTS: Mapping[str, str] = MappingProxyType({code: row.label for code, row in _ROWS.items() if code == row.root})
"""The 20 roots by their two digits: `19` is `Fight`."""

ALL: Mapping[str, CameoCode] = MappingProxyType(
    {code: _ROWS[f"{code}0"] if code in ROOTS else row for code, row in _ROWS.items()}
)
"""All 310 codes; a root's entry is that of its three-digit code."""
