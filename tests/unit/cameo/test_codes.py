"""The CAMEO table: complete, and as GDELT has it."""

from __future__ import annotations

import csv

import pytest

from streams.cameo.codes import ALL, ROOTS, TABLE, CameoCode, cameo_code

QUAD_CLASSES = {1: range(1, 6), 2: range(6, 10), 3: range(10, 15), 4: range(15, 21)}
"""GDELT's: 09 in 2 and 14 in 3."""


def test_all_310_codes_are_there() -> None:
    assert len(ALL) == 310


def test_there_are_twenty_roots() -> None:
    assert sorted(ROOTS) == [f"{root:02}" for root in range(1, 21)]


@pytest.mark.parametrize("row", ALL.values(), ids=lambda row: row.code)
def test_figures_are_in_range(row: CameoCode) -> None:
    assert -10 <= row.goldstein <= 10
    assert int(row.root) in QUAD_CLASSES[row.quad_class]
    assert row.label == row.label.strip()
    assert row.label[0].isupper()
    assert not row.label.isupper()


def test_the_parent_of_each_code_is_a_code() -> None:
    assert [code for code in ALL if len(code) > 2 and code[:-1] not in ALL] == []


@pytest.mark.parametrize(
    ("code", "goldstein", "quad_class", "plover"),
    [
        ("016", -2.0, 1, None),  # GDELT's value: ICEWS and Phoenix have others
        ("025", -0.3, 1, None),
        ("051", 3.4, 1, "SUPPORT"),
        ("0813", 5.0, 2, "RETREAT"),
        ("083", 5.0, 2, "CONCEDE"),
        ("094", -2.0, 2, "ACCUSE"),
        ("1246", -4.0, 3, "REJECT"),
        ("141", -6.5, 3, "PROTEST"),
        ("163", -8.0, 4, "COERCE"),
        ("175", -9.0, 4, "ASSAULT"),
        ("191", -9.5, 4, "COERCE"),
        ("2042", -10.0, 4, "ASSAULT"),
    ],
)
def test_known_figures(code: str, goldstein: float, quad_class: int, plover: str | None) -> None:
    row = cameo_code(code)
    assert (row.goldstein, row.quad_class, row.plover) == (goldstein, quad_class, plover)


def test_a_root_is_published_as_three_digits_with_the_figures_of_that_code() -> None:
    assert cameo_code("19").code == "190"
    assert cameo_code("13") is cameo_code("130")


@pytest.mark.parametrize("code", ["", "1", "21", "999", "19000", "abc"])
def test_an_unknown_code_is_a_clear_error(code: str) -> None:
    with pytest.raises(KeyError, match=f"'{code}' is not a CAMEO code"):
        cameo_code(code)


def test_every_plover_type_in_the_table_is_one() -> None:
    lines = (TABLE.parent / "plover.tsv").read_text(encoding="utf-8").splitlines()
    rows = list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))
    assert {row["type"] for row in rows} == {code.plover for code in ALL.values() if code.plover}
    assert all(-10 <= float(row["score"]) <= 10 for row in rows)
