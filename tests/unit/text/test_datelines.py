"""Where a dispatch begins."""

from __future__ import annotations

import pytest

from streams.text.datelines import dateline_end


@pytest.mark.parametrize(
    ("dateline", "prose"),
    [
        ("KHARTOUM, March 16 (Xinhua) -- ", "The president met envoys."),
        ("LA PAZ, Bolivia -- ", "Lawmakers met."),
        ("WASHINGTON (AP) — ", "The Senate met."),
        ("PARIS, 12 mars (AFP) - ", "Le président a reçu."),
        ("BOGOTÁ, 1er mars 2024 (EFE) — ", "Le gouvernement a reçu."),
        ("(CNN) ", "Police met them."),
        ("ISLAMABAD: ", "The government met."),
        ("Lagos, April 3 (IANS) ", "Police met them."),
        ("Moscou (AFP) - ", "Le Kremlin a reçu."),
        ("Kyiv - ", "Drones struck."),
    ],
)
def test_a_dateline_ends_where_the_prose_begins(dateline: str, prose: str) -> None:
    text = dateline + prose
    assert text[dateline_end(text, 0, len(text)) :] == prose


@pytest.mark.parametrize(
    "text",
    [
        "Trump - the president - said no.",
        "Trump - The President - said no.",
        "NATO (the alliance) said on Monday that it would.",
        "The United Nations (UN) Security Council met.",
        "UN: Iran must stop.",
        "U.S. lifts ban.",
        "France-Germany talks go on.",
        "Nucléaire : l'Iran menace de partir.",
        "",
    ],
)
def test_prose_has_none(text: str) -> None:
    assert dateline_end(text, 0, len(text)) == 0


def test_the_search_is_bounded() -> None:
    text = "A " * 500_000
    assert dateline_end(text, 0, len(text)) == 0
