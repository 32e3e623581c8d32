"""Articles are read from all the forms of file, and what is wrong is said with file and line."""

from __future__ import annotations

import io
from pathlib import Path

import orjson
import pytest

from schemas import Article, article_id
from streams.errors import BadFile
from streams.feeds.files import ReadArticle, read_articles
from streams.topics import RAW_BYTES


def _read(*paths: Path | str, standard_input: bytes = b"") -> list[ReadArticle | BadFile]:
    return list(read_articles([str(path) for path in paths], standard_input=io.BytesIO(standard_input)))


def _texts(found: list[ReadArticle | BadFile]) -> list[str]:
    return [item.article.text if isinstance(item, ReadArticle) else "!" for item in found]


def _problem(item: ReadArticle | BadFile) -> str:
    assert isinstance(item, BadFile)
    return str(item)


@pytest.mark.parametrize("ending", ["jsonl", "ndjson", "json"])
def test_json_lines_are_an_article_each_and_empty_lines_none(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"articles.{ending}"
    file.write_bytes(b'\xef\xbb\xbf{"text": "one", "id": "1"}\r\n\n  \n{"text": "two", "id": "2"}')
    found = _read(file)
    assert _texts(found) == ["one", "two"]
    assert [item.where for item in found if isinstance(item, ReadArticle)] == [f"{file}:1", f"{file}:4"]


def test_a_line_that_is_no_article_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_text(
        '{"text": "one"}\nnot json\n["text"]\n{"title": "x"}\n{"text": " "}\n{"text": 3}\n{"text": "two"}\n'
    )
    found = _read(file)
    assert _texts(found) == ["one", "!", "!", "!", "!", "!", "two"]
    problems = [_problem(item) for item in found[1:6]]
    assert [problem.split(": ")[0] for problem in problems] == [f"{file}:{line}" for line in range(2, 7)]
    assert "not JSON" in problems[0]
    assert "a JSON object is needed" in problems[1]
    assert "text: Field required" in problems[2]
    assert "text is empty" in problems[3]
    assert "text: " in problems[4]


def test_fields_that_are_not_known_and_an_offset_from_utc_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_text('{"text": "t", "wire": {"desk": [1, null]}, "published_at": "2025-07-12T01:00:00+09:00"}\n')
    [found] = _read(file)
    assert isinstance(found, ReadArticle)
    record = orjson.loads(found.article.to_json())
    assert record["wire"] == {"desk": [1, None]}
    assert record["published_at"] == "2025-07-12T01:00:00+09:00"


@pytest.mark.parametrize("content", ['{\n "text": "one"\n}', '[{"text": "one"}]', '[\n{"text":\n"one"}\n]\n'])
def test_a_json_file_may_be_one_document(tmp_path: Path, content: str) -> None:
    file = tmp_path / "article.json"
    file.write_text(content)
    assert _texts(_read(file)) == ["one"]


def test_what_is_wrong_in_a_json_document_is_named_by_line_or_number(tmp_path: Path) -> None:
    broken, listed = tmp_path / "broken.json", tmp_path / "listed.json"
    broken.write_text('{\n "text": "one",\n}')
    listed.write_text('[{"text": "one"}, 7]')
    assert _problem(_read(broken)[0]).startswith(f"{broken}:2: not JSON")
    assert _problem(_read(listed)[1]).startswith(f"{listed}, article 2: not an article")


def test_any_other_file_is_one_article_whose_text_is_the_file(tmp_path: Path) -> None:
    file = tmp_path / "article"
    file.write_bytes("Première ligne\r\n\r\n{seconde}\n".encode())
    [found] = _read(file)
    assert isinstance(found, ReadArticle)
    text = "Première ligne\r\n\r\n{seconde}\n"
    assert found == ReadArticle(str(file), Article(text=text))
    assert (found.article.title, found.article.id) == (None, article_id(None, text))


def test_text_that_is_not_utf8_is_refused_with_the_place(tmp_path: Path) -> None:
    file = tmp_path / "latin.txt"
    file.write_bytes("abcé".encode("latin-1"))
    assert "not UTF-8 at byte 3" in _problem(_read(file)[0])


def test_a_line_over_the_limit_is_passed_over_and_the_next_is_read(tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_bytes(b'{"text": "' + b"a" * (2 * RAW_BYTES + 7) + b'"}\n{"text": "two"}\n')
    found = _read(file)
    assert _problem(found[0]).startswith(f"{file}:1: the line is over 8 MiB")
    assert _texts(found) == ["!", "two"]


def test_a_text_over_the_limit_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_bytes(b"a" * (RAW_BYTES + 1))
    assert "over 8 MiB" in _problem(_read(file)[0])


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (b'{"text": "one"}\n{"text": "two"}\n', ["one", "two"]),
        (b'\n \n  {"text": "one"}\n', ["one"]),
        (b"Plain news.\nMore of it.\n", ["Plain news.\nMore of it.\n"]),
        (b"\n\n\xef\xbb\xbfNews.\n", ["\n\n\ufeffNews.\n"]),
    ],
)
def test_standard_input_is_json_lines_or_one_text(content: bytes, texts: list[str]) -> None:
    assert _texts(_read("-", standard_input=content)) == texts


def test_lines_of_standard_input_are_counted_from_its_first() -> None:
    assert _problem(_read("-", standard_input=b'\n{"text": "one"}\n{\n')[1]).startswith("-:3: ")


def test_a_folder_gives_its_articles_in_the_order_of_names(tmp_path: Path) -> None:
    for name, content in (
        ("b.txt", "two"),
        ("a.jsonl", '{"text": "one"}'),
        ("README.md", "no"),
        ("c.JSON", '{"text": "three"}'),
    ):
        (tmp_path / name).write_text(content)
    assert _texts(_read(tmp_path)) == ["one", "two", "three"]


def test_files_that_cannot_be_read_and_empty_folders_are_problems(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one")
    (tmp_path / "empty").mkdir()
    found = _read(tmp_path / "none.txt", tmp_path / "empty", file)
    assert _texts(found) == ["!", "!", "one"]
    assert "No such file" in _problem(found[0])
    assert "no articles in this folder" in _problem(found[1])
