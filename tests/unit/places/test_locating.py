"""Where an event happened, by the grammar of its sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.places.locating import ArticlePlaces, locate
from streams.text.grammar import Sentence

Parsed = Callable[..., Sentence]
MET_IN_WONSAN = "They|PRON|subject|1 met=meet|VERB|root|1 in|ADP|case|3 Wonsan|PROPN|oblique|1"


def _located(sentence: Sentence, trigger: int, *actors: tuple[int, int]) -> tuple[str, str] | None:
    article = ArticlePlaces()
    article.read(sentence)
    found = locate(sentence, trigger, article, actors)
    return (found.name, found.basis) if found and found.basis != "article" else None


def test_a_place_behind_a_preposition_of_place_is_where_it_happened(parsed: Parsed) -> None:
    article = ArticlePlaces()
    sentence = parsed(MET_IN_WONSAN, start=100)
    found = locate(sentence, 1, article)
    assert found is not None
    assert (found.name, found.country, found.basis, found.geonames_id) == ("Wonsan", "PRK", "clause", 1866923)
    assert found.latitude == pytest.approx(39.15, abs=0.1)


@pytest.mark.parametrize(
    ("words", "language", "trigger", "place"),
    [
        ("Russia|PROPN|subject|1 attacked=attack|VERB|root|1 Ukraine|PROPN|object|1", "en", 1, None),
        ("Russia|PROPN|subject|1 shelled=shell|VERB|root|1 Kharkiv|PROPN|object|1", "en", 1, "Kharkiv"),
        (
            "He|PRON|subject|1 sent=send|VERB|root|1 arms|NOUN|object|1 to|ADP|case|4 Kiev|PROPN|oblique|1",
            "en",
            1,
            None,
        ),
        ("He|PRON|subject|1 flew=fly|VERB|root|1 to|ADP|case|3 Kiev|PROPN|oblique|1", "en", 1, "Kyiv"),
        (
            (
                "They|PRON|subject|1 met=meet|VERB|root|1 in|ADP|case|4 the|DET|determiner|4 city|NOUN|oblique|1 "
                "of|ADP|case|6 Homs|PROPN|oblique|4"
            ),
            "en",
            1,
            "Homs",
        ),
        (
            (
                "Ils|PRON|subject|1 avancent=avancer|VERB|root|1 dans|ADP|case|4 la|DET|determiner|4 "
                "région|NOUN|oblique|1 de|ADP|case|6 Koursk|PROPN|oblique|4"
            ),
            "fr",
            1,
            "Kursk region",
        ),
        (
            (
                "Paris|PROPN|subject|1 fournit=fournir|VERB|root|1 des|DET|determiner|3 armes=arme|NOUN|object|1 "
                "à|ADP|case|5 Kiev|PROPN|oblique|3"
            ),
            "fr",
            1,
            None,
        ),
        ("Ils|PRON|subject|1 discutent=discuter|VERB|root|1 à|ADP|case|3 Moscou|PROPN|oblique|1", "fr", 1, "Moscow"),
        (
            "Ils|PRON|subject|1 discutent=discuter|VERB|root|1 à|ADP|case|3 Mexico|PROPN|oblique|1",
            "fr",
            1,
            "Mexico City",
        ),
        ("Ils|PRON|subject|1 discutent=discuter|VERB|root|1 au|ADP|case|3 Mali|PROPN|oblique|1", "fr", 1, "Mali"),
    ],
)
def test_actors_receivers_and_places_are_told_apart(
    parsed: Parsed, words: str, language: str, trigger: int, place: str | None
) -> None:
    found = _located(parsed(words, language), trigger)
    assert (found[0] if found else None) == place


def test_the_land_around_a_town_is_not_the_town_of_geonames(parsed: Parsed) -> None:
    sentence = parsed(
        "They|PRON|subject|1 fought=fight|VERB|root|1 in|ADP|case|5 the|DET|determiner|5 Kursk|PROPN|compound|5 "
        "region|NOUN|oblique|1"
    )
    found = locate(sentence, 1, ArticlePlaces())
    assert found is not None
    assert (found.country, found.geonames_id) == ("RUS", None)


def test_a_place_of_another_clause_is_only_of_the_sentence(parsed: Parsed) -> None:
    sentence = parsed(
        "Paris|PROPN|subject|1 said=say|VERB|root|1 rebels|NOUN|subject|3 "
        "fought=fight|VERB|clausal-complement|1 in|ADP|case|5 Goma|PROPN|oblique|3"
    )
    assert _located(sentence, 3) == ("Goma", "clause")
    assert _located(sentence, 1) == ("Goma", "sentence")


def test_an_actor_of_the_event_is_not_its_place(parsed: Parsed) -> None:
    sentence = parsed(MET_IN_WONSAN)
    name = sentence.tokens[3]
    assert _located(sentence, 1, (name.start, name.end)) is None


def test_the_nearer_place_is_taken(parsed: Parsed) -> None:
    sentence = parsed(
        "Rebels|NOUN|subject|1 fought=fight|VERB|root|1 in|ADP|case|3 Goma|PROPN|oblique|1 soldiers|NOUN|object|1 "
        "trained=train|VERB|adnominal-clause|4 in|ADP|case|7 Kigali|PROPN|oblique|5"
    )
    assert _located(sentence, 1) == ("Goma", "clause")
    assert _located(sentence, 5) == ("Kigali", "clause")


@pytest.mark.parametrize(
    "opening",
    [
        "WONSAN,|PROPN|other|2 July|PROPN|other|2 -|PUNCT|punctuation|4",
        "WONSAN|PROPN|flat|4 (Agency)|PROPN|flat|4 —|PUNCT|punctuation|4",
    ],
)
def test_the_dateline_is_the_place_of_the_article(parsed: Parsed, opening: str) -> None:
    first = parsed(f"{opening} They|PRON|subject|4 left=leave|VERB|root|4")
    article = ArticlePlaces()
    article.read(first)
    later = parsed("He|PRON|subject|1 promised=promise|VERB|root|1 support|NOUN|object|1", index=5)
    article.read(later)
    found = locate(later, 1, article)
    assert found is not None
    assert (found.name, found.basis) == ("Wonsan", "article")


def test_the_articles_place_is_not_that_of_a_sentence_about_other_countries(parsed: Parsed) -> None:
    article = ArticlePlaces()
    article.read(parsed(MET_IN_WONSAN))
    later = parsed("Iran|PROPN|subject|1 praised=praise|VERB|root|1 Mali|PROPN|object|1", index=5)
    article.read(later)
    assert locate(later, 1, article) is None


def test_the_first_sentence_goes_before_the_title(parsed: Parsed) -> None:
    article = ArticlePlaces()
    article.read(parsed("Talks|NOUN|root|0 in|ADP|case|2 Geneva|PROPN|oblique|0", part="title"))
    assert article.here is not None
    assert article.here.name == "Geneva"
    article.read(parsed(MET_IN_WONSAN))
    assert article.here.name == "Wonsan"


def test_a_line_of_date_is_not_the_first_sentence(parsed: Parsed) -> None:
    article = ArticlePlaces()
    article.read(parsed("Friday|PROPN|root|0"))
    article.read(parsed(MET_IN_WONSAN, index=1))
    assert article.here is not None
    assert article.here.name == "Wonsan"


def test_a_later_sentence_is_not_where_the_article_is_from(parsed: Parsed) -> None:
    article = ArticlePlaces()
    article.read(parsed("They|PRON|subject|1 met=meet|VERB|root|1"))
    article.read(parsed(MET_IN_WONSAN, index=1))
    assert article.here is None


def test_no_place_is_none(parsed: Parsed) -> None:
    assert _located(parsed("They|PRON|subject|1 met=meet|VERB|root|1"), 1) is None


def test_a_language_without_words_of_place_has_no_places(parsed: Parsed) -> None:
    assert _located(parsed(MET_IN_WONSAN, "xx"), 1) is None
