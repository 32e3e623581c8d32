"""Who is named and has no code."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.actors.unresolved import unresolved
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


def names(sentence: Sentence, article: Begin) -> list[str]:
    return [one.text for one in unresolved(sentence, article(sentence.language).read(sentence))]


STRANGER = """
    {title}Oleh Oleh PROPN compound {at} - B-PERSON
    Quorvex Quorvex PROPN subject {verb} - I-PERSON
    left leave VERB root {verb}
"""


def stranger(build: Build, *titles: str) -> Sentence:
    at = len(titles) + 1
    return build(STRANGER.format(at=at, verb=at + 1, title="".join(f"{title} {at}\n" for title in titles)))


def test_a_name_that_no_table_has_is_unresolved(build: Build, article: Begin) -> None:
    assert names(stranger(build), article) == ["Oleh Quorvex"]


def test_it_is_told_without_its_title(build: Build, article: Begin) -> None:
    assert names(stranger(build, "mayor mayor NOUN compound"), article) == ["Oleh Quorvex"]


def test_whom_the_words_before_give_a_country_is_resolved(build: Build, article: Begin) -> None:
    titles = ("Malian malian ADJ adjective", "minister minister NOUN compound")
    assert names(stranger(build, *titles), article) == []


def test_countries_and_role_nouns_are_not_unresolved(build: Build, article: Begin) -> None:
    sentence = build("""
        Police Police PROPN subject 1
        entered enter VERB root 1
        Mali Mali PROPN object 1
    """)
    assert names(sentence, article) == []
