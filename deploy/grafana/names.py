"""What the codes in labels are called, for legends and tables."""

from __future__ import annotations

from collections.abc import Mapping

from grafana_foundation_sdk.models.dashboard import ValueMap, ValueMappingResult

from streams.actors.names import english_names
from streams.actors.tables import LEXICONS
from streams.cameo.codes import ROOTS

QUAD_CLASSES: Mapping[str, str] = {
    "1": "verbal cooperation",
    "2": "material cooperation",
    "3": "verbal conflict",
    "4": "material conflict",
}
QUAD_COLOURS: Mapping[str, str] = {"1": "light-blue", "2": "dark-blue", "3": "light-orange", "4": "dark-red"}

ROOT_LEGENDS: Mapping[str, str] = {code: f"{code} {name}" for code, name in ROOTS.items()}
"""`19` as `19 Fight`."""


def countries() -> ValueMap:
    """Country codes shown as the countries' English names; what has none stays as it is."""
    names = english_names(LEXICONS)
    return ValueMap({code: ValueMappingResult(text=names[code]) for code in sorted(names)})
