"""The actors of a sentence with what says who each is."""

from __future__ import annotations

import re
from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.actors.tables import LEXICONS
from streams.actors.trace import ActorTrace, trace_actors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]

TROOPS = """
    Russian russian ADJ adjective 1
    troops troop NOUN subject 2 Number=Plur
    entered enter VERB root 2
    Mali Mali PROPN object 2
"""


def traced(sentence: Sentence, article: ArticleActors) -> list[ActorTrace]:
    return trace_actors(sentence, article.read(sentence))


def line(where: str) -> str:
    """The line of the lexicon that a row names."""
    file, number = re.fullmatch(r"([\w/.-]+):(\d+)", where).groups()  # type: ignore[union-attr]
    return (LEXICONS / file).read_text(encoding="utf-8").splitlines()[int(number) - 1]


def test_a_phrase_is_told_once_with_all_that_it_says(build: Build, article: Begin) -> None:
    actors = traced(build(TROOPS), article("en"))
    assert [(one.text, one.code, one.basis) for one in actors] == [
        ("Russian troops", "RUSMIL", "role"),
        ("Mali", "MLI", "name"),
    ]
    assert (actors[0].start, actors[0].end) == (0, 14)


def test_its_rows_are_those_lines_of_the_tables(build: Build, article: Begin) -> None:
    troops, mali = traced(build(TROOPS), article("en"))
    assert [line(row).split("\t")[0] for row in troops.rows] == ["RUS", "MIL"]
    assert [line(row).split("\t")[0] for row in mali.rows] == ["MLI"]


def test_a_person_known_by_name_has_the_line_of_that_name(build: Build, article: Begin) -> None:
    (putin,) = traced(build("Putin Putin PROPN subject 1\nleft leave VERB root 1"), article("en"))
    assert "Putin" in line(putin.rows[0])


def test_a_pronoun_is_told_as_somebody_named_before(build: Build, article: Begin) -> None:
    reader = article("en")
    reader.read(build("Putin Putin PROPN subject 1\nleft leave VERB root 1"))
    (he,) = traced(build("He he PRON subject 1\nreturned return VERB root 1"), reader)
    assert (he.text, he.code, he.basis, he.rows) == ("He", "RUSGOV", "reference", ())


def test_a_name_that_no_table_has_is_told_as_a_stranger_s(build: Build, article: Begin) -> None:
    (one,) = traced(build("Quorvex Quorvex PROPN subject 1 - B-PERSON\nleft leave VERB root 1"), article("en"))
    assert (one.code, one.basis, one.rows) == (None, "stranger", ())
