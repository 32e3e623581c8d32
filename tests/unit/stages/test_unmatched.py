"""What the lexicon does not know, counted."""

from __future__ import annotations

from streams.stages.unmatched import Kind, Tally, Unmatched


def tally(*found: tuple[Kind, str, str]) -> Tally:
    made = Tally()
    for number, (kind, language, text) in enumerate(found):
        made.add(Unmatched(kind, language, text, f"sentence {number}"))
    return made


def test_the_most_frequent_come_first_with_the_first_sentence_of_each() -> None:
    counted = tally(("verb", "en", "mull"), ("verb", "en", "toast"), ("verb", "en", "toast"))
    assert [(one.text, one.count, one.example) for one in counted.most_frequent(5)] == [
        ("toast", 2, "sentence 1"),
        ("mull", 1, "sentence 0"),
    ]


def test_capitals_make_no_difference() -> None:
    (one,) = tally(("actor", "fr", "La CGT"), ("actor", "fr", "la CGT")).most_frequent(5)
    assert (one.text, one.count) == ("La CGT", 2)


def test_each_kind_and_language_has_its_own_most_frequent() -> None:
    counted = tally(
        ("verb", "fr", "vanter"),
        ("verb", "fr", "vanter"),
        ("verb", "fr", "trinquer"),
        ("verb", "en", "vanter"),
        ("actor", "fr", "vanter"),
    )
    assert [(one.kind, one.language, one.text) for one in counted.most_frequent(1)] == [
        ("actor", "fr", "vanter"),
        ("verb", "en", "vanter"),
        ("verb", "fr", "vanter"),
    ]
