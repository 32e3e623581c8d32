"""Confidence is a probability, every doubt costs, and the table that says how much is whole."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.actors.actor import Basis, ResolvedActor
from streams.cameo.confidence import (
    BASES,
    COLUMNS,
    LANGUAGES,
    PARTS,
    START,
    TABLE,
    confidence,
    confidence_parts,
    read_parts,
)
from streams.cameo.doubts import Doubt
from streams.errors import LexiconError
from streams.settings import settings

FRANCE = ResolvedActor("France", 0, 6, 0, country="FRA")
SOMEBODY = ResolvedActor("Quorvex", 0, 7, 0, basis="stranger")
ACTORS = [None, FRANCE, SOMEBODY, *(ResolvedActor("x", 0, 1, 0, country="FRA", basis=basis) for basis in BASES)]

doubts = st.sets(st.sampled_from(Doubt))
actors = st.sampled_from(ACTORS)
languages = st.sampled_from([*LANGUAGES, "xx"])


@given(actors, actors, doubts, languages)
def test_confidence_is_a_probability(
    source: ResolvedActor | None, target: ResolvedActor | None, doubted: set[Doubt], language: str
) -> None:
    assert 0 <= confidence(confidence_parts(source, target, doubted, language)) <= 1


@given(actors, actors, doubts, doubts, languages)
def test_more_doubts_never_raise_confidence(
    source: ResolvedActor | None, target: ResolvedActor | None, few: set[Doubt], more: set[Doubt], language: str
) -> None:
    with_few = confidence(confidence_parts(source, target, few, language))
    assert confidence(confidence_parts(source, target, few | more, language)) <= with_few


@given(actors, doubts)
def test_nobody_is_surer_than_a_name(actor: ResolvedActor | None, doubted: set[Doubt]) -> None:
    named = confidence(confidence_parts(FRANCE, FRANCE, doubted, "en"))
    assert confidence(confidence_parts(actor, FRANCE, doubted, "en")) <= named
    assert confidence(confidence_parts(FRANCE, actor, doubted, "en")) <= named


def test_the_parts_say_what_was_doubted() -> None:
    parts = confidence_parts(None, SOMEBODY, [Doubt.NOUN], "fr")
    assert list(parts) == [START, "language-fr", "noun", "source-nobody", "target-unknown"]


def test_the_table_has_a_row_for_every_part_and_tells_what_it_means() -> None:
    table = read_parts()
    assert tuple(table) == PARTS
    assert all(part.meaning for part in table.values())


def test_every_way_to_know_an_actor_and_every_language_has_a_part() -> None:
    assert set(BASES) == set(get_args(Basis)) - {"name"}
    assert set(LANGUAGES) == set(settings().pipelines)
    for source, target in product(ACTORS, ACTORS):
        parts = confidence_parts(source, target, [], "en")
        assert len(parts) == 2 + (source is not FRANCE) + (target is not FRANCE)


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        ("noun\t1.2\t0.9\t3\tx", "factor is 1.2"),
        ("noun\t0\t0.9\t3\tx", "factor is 0"),
        ("noun\t0.9\tmuch\t3\tx", "'much' is no number"),
        ("noun\t0.9\tnan\t3\tx", "judged is nan"),
        ("noun\t0.9\t0.9\tsome\tx", "'some' is no count"),
        ("weather\t0.9\t0.9\t3\tx", "'weather' is no part"),
    ],
)
def test_a_wrong_row_is_named_by_file_and_line(tmp_path: Path, row: str, wrong: str) -> None:
    table = tmp_path / "world" / "confidence.tsv"
    table.parent.mkdir()
    table.write_text("\t".join(COLUMNS) + f"\n{row}\n")
    with pytest.raises(LexiconError, match=rf"world/confidence\.tsv:2.*{wrong}"):
        read_parts(table)


@pytest.mark.parametrize(("more", "wrong"), [("noun\t0.9\t0.9\t3\tx\n", "twice"), (None, "rows are missing for start")])
def test_a_row_twice_and_a_missing_row_are_told(tmp_path: Path, more: str | None, wrong: str) -> None:
    whole = TABLE.read_text(encoding="utf-8")
    broken = (
        whole + more
        if more
        else "".join(line for line in whole.splitlines(keepends=True) if not line.startswith("start"))
    )
    table = tmp_path / "confidence.tsv"
    table.write_text(broken, encoding="utf-8")
    with pytest.raises(LexiconError, match=wrong):
        read_parts(table)
