"""The subject behind a phrase that opens an English sentence."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.openings import repair_english_openings
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_who_signs_in_a_town_is_not_joined_to_it(words_of: WordsOf) -> None:
    words = words_of("""
        In in ADP IN case 1
        Lome Lome PROPN NNP oblique 6
        , , PUNCT , punctuation 1
        Togo Togo PROPN NNP conjunct 1
        and and CCONJ CC coordinator 3
        Mali Mali PROPN NNP conjunct 3
        signed sign VERB VBD root 6 VerbForm=Fin
    """)
    repair_english_openings(words)
    assert (words[3].head, words[3].role) == (6, "subject")
    assert words[5].head == 3


def test_a_town_before_a_comma_is_no_part_of_the_noun_behind_it(words_of: WordsOf) -> None:
    words = words_of("""
        At at ADP IN case 6
        Lome Lome PROPN NNP compound 6
        , , PUNCT , punctuation 1
        Malian malian ADJ JJ adjective 6
        and and CCONJ CC coordinator 3
        Nigerien nigerien ADJ JJ conjunct 3
        envoys envoy NOUN NNS oblique 7
        met meet VERB VBD root 7 VerbForm=Fin
    """)
    repair_english_openings(words)
    assert (words[6].head, words[6].role) == (7, "subject")
    assert (words[1].head, words[1].role, words[0].head) == (7, "oblique", 1)


def test_a_noun_behind_a_preposition_of_its_own_stays(words_of: WordsOf) -> None:
    words = words_of("""
        In in ADP IN case 1
        Lome Lome PROPN NNP oblique 6
        , , PUNCT , punctuation 1
        police police NOUN NN subject 4
        fired fire VERB VBD root 4 VerbForm=Fin
        on on ADP IN case 6
        crowds crowd NOUN NNS oblique 4
    """)
    repair_english_openings(words)
    assert [word.role for word in words[3:]] == ["subject", "root", "case", "oblique"]


def test_a_bare_name_before_a_past_form_is_its_subject(words_of: WordsOf) -> None:
    words = words_of("""
        Nauru Nauru PROPN NNP adverb 1
        opened open VERB VBD root 1 VerbForm=Fin
        ties tie NOUN NNS object 1
    """)
    repair_english_openings(words)
    assert words[0].role == "subject"


def test_a_name_of_two_words_is_the_subject_too(words_of: WordsOf) -> None:
    words = words_of("""
        Abdel-Karim Abdel-Karim PROPN NNP oblique 2
        Deby Deby PROPN NNP flat 0
        flew fly VERB VBD root 2
        home home ADV RB adverb 2
    """)
    repair_english_openings(words)
    assert words[0].role == "subject"
