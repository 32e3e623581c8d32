"""Articles to measure with: as many as wanted, each copy with ids and names of its own."""

from __future__ import annotations

from schemas import Article
from tests.bench.articles import long, repeated

TEXT = "The minister of Wakanda met " + ", ".join(f"Person{'abcdefghijklmnopqrstuvwxyz'[n]}" for n in range(26))


def test_the_first_copy_is_the_corpus_itself() -> None:
    articles = [Article(id="a", text=TEXT), Article(id="b", text="Nobody acts.")]
    assert repeated(articles, 2) == articles


def test_later_copies_have_fresh_ids_and_names_that_differ_from_copy_to_copy() -> None:
    copies = repeated([Article(id="a", text=TEXT)], 3)
    assert len({copy.id for copy in copies}) == 3
    assert len({copy.text for copy in copies}) == 3
    words = [copy.text.split() for copy in copies]
    changed = [one != first for first, one in zip(words[0], words[1], strict=True)]
    assert 0 < sum(changed) <= len(changed) / 6


def test_long_articles_are_of_one_language_each() -> None:
    english = [
        Article(id=f"e{n}", text=f"The minister met the president of Ghana {n} times this week.") for n in range(3)
    ]
    french = [Article(id=f"f{n}", text=f"Le ministre a rencontré le président du Ghana {n} fois.") for n in range(3)]
    made = long([*english, *french], 4, 1_000)
    assert [len(article.text.encode()) >= 1_000 for article in made] == [True] * 4
    assert ["minister" in article.text for article in made] == [True, False, True, False]
    assert not any("minister" in article.text and "ministre" in article.text for article in made)
    assert len({article.id for article in made}) == 4
