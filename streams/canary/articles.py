"""The made-up articles, and what they must come to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from schemas import Article
from schemas.canary import CANARY_PREFIX, CANARY_PUBLISHER


class Coding(NamedTuple):
    """What must be right of an event: both countries and CAMEO's root. The rest may change with the lexicon."""

    source: str
    root: str
    target: str

    def __str__(self) -> str:
        return f"{self.source} {self.root} {self.target}"


@dataclass(frozen=True, slots=True)
class Canary:
    """A made-up article and its events; none means that it must come to nothing."""

    name: str
    text: str
    codings: frozenset[Coding]

    def article(self, prefix: str, version: int, published_at: datetime) -> Article:
        """The article under its name behind `prefix`, in a version of it."""
        return Article(
            id=CANARY_PREFIX + prefix + self.name,
            title=TITLES[self.name[:2]],
            text=self.text,
            publisher=CANARY_PUBLISHER,
            published_at=published_at,
            version=version,
        )


TITLES = {"en": "A canary of eventwire, and no news", "fr": "Un canari d'eventwire, et non une nouvelle"}
"""By language, with which a canary's name begins; they come to nothing themselves."""


def _canary(name: str, text: str, *codings: tuple[str, str, str]) -> Canary:
    return Canary(name, text, frozenset(Coding(*coding) for coding in codings))


CANARIES: tuple[Canary, ...] = (
    _canary("en-fight", "Russian forces shelled the Ukrainian city of Kharkiv on Friday.", ("RUS", "19", "UKR")),
    _canary("en-aid", "Japan sent tents and medicine to Mozambique after the floods.", ("JPN", "07", "MOZ")),
    _canary(
        "en-protest",
        "Thousands of people protested in Lima on Monday against the government of Peru.",
        ("PER", "14", "PER"),
    ),
    _canary("en-nothing", "The orchestra played two encores, and the audience applauded for a quarter of an hour."),
    _canary(
        "fr-accuse",
        "Le ministre des Affaires étrangères du Chili a accusé le Pérou d'avoir violé l'accord.",
        ("CHL", "11", "PER"),
    ),
    _canary(
        "fr-demand",
        "Le Brésil a demandé au Venezuela de libérer les prisonniers politiques.",
        ("BRA", "02", "VEN"),
    ),
    _canary(
        "fr-sign",
        "Le Sénégal et le Portugal ont signé un accord sur la pêche.",
        ("SEN", "05", "PRT"),
        ("PRT", "05", "SEN"),
    ),
)
"""English and French, six roots, and one that must come to nothing."""
