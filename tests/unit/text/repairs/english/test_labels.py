"""What is named by what somebody calls it, put where it belongs."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.labels import (
    labels_behind_things,
    things_behind_judgements,
    things_by_their_labels,
    things_called_names,
)
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_the_thing_is_the_object_and_what_is_behind_it_is_its_own(words_of: WordsOf) -> None:
    words = words_of("""
        condemned condemn VERB VBD root 0
        what what PRON WP object 3
        he he PRON PRP subject 3
        termed term VERB VBD clausal-complement 0
        sabotage sabotage NOUN NN attribute 3
        by by ADP IN case 6
        Oman Oman PROPN NNP oblique 3
    """)
    things_by_their_labels(words)
    assert (words[4].role, words[4].head) == ("object", 0)
    assert (words[6].role, words[6].head) == ("oblique", 4)
    assert (words[3].role, words[3].head) == ("adnominal-clause", 4)


def test_the_thing_stands_behind_the_preposition_of_its_clause(words_of: WordsOf) -> None:
    words = words_of("""
        protested protest VERB VBD root 0
        over over ADP IN case 4
        what what PRON WP object 4
        it it PRON PRP subject 4
        portrayed portray VERB VBD clausal-complement 0
        as as ADP IN case 6
        meddling meddling NOUN NN oblique 4
    """)
    things_by_their_labels(words)
    assert (words[6].role, words[6].head) == ("oblique", 0)
    assert [word.text for word in words if word.head == 6 and word.role == "case"] == ["over"]


def test_what_is_done_otherwise_stays(words_of: WordsOf) -> None:
    words = words_of("""
        condemned condemn VERB VBD root 0
        what what PRON WP object 3
        Oman Oman PROPN NNP subject 3
        did do VERB VBD clausal-complement 0
        Sunday Sunday PROPN NNP oblique 3
    """)
    things_by_their_labels(words)
    assert (words[4].role, words[4].head) == ("oblique", 3)


def test_what_is_rejected_stands_behind_what_is_thought_of_it(words_of: WordsOf) -> None:
    words = words_of("""
        rejected reject VERB VBD root 0
        as as ADP IN case 5
        false false ADJ JJ adjective 5
        Oman Oman PROPN NNP possessor 5
        's 's PART POS case 3
        claim claim NOUN NN oblique 0
    """)
    things_behind_judgements(words)
    assert (words[5].role, words[5].head) == ("object", 0)
    assert not [word for word in words if word.head == 5 and word.role == "case"]


def test_what_is_rejected_as_a_thing_is_not_that_thing(words_of: WordsOf) -> None:
    words = words_of("""
        rejected reject VERB VBD root 0
        claims claim NOUN NNS object 0
        as as ADP IN case 4
        false false ADJ JJ adjective 4
        propaganda propaganda NOUN NN oblique 0
    """)
    things_behind_judgements(words)
    assert words[4].role == "oblique"


def test_what_is_called_names_is_the_object(words_of: WordsOf) -> None:
    words = words_of("""
        Oman Oman PROPN NNP subject 1
        branded brand VERB VBD root 1
        Chad Chad PROPN NNP possessor 4
        's 's PART POS case 2
        raid raid NOUN NN subject 6
        a a DET DT determiner 6
        crime crime NOUN NN clausal-complement 1
    """)
    things_called_names(words)
    assert (words[4].role, words[4].head, words[6].role) == ("object", 1, "attribute")


def test_a_name_behind_a_long_thing_is_the_verbs(words_of: WordsOf) -> None:
    words = words_of("""
        termed term VERB VBD root 0
        the the DET DT determiner 2
        recall recall NOUN NN object 0
        by by ADP IN case 4
        Chad Chad PROPN NNP oblique 2
        a a DET DT determiner 6
        farce farce NOUN NN oblique 4
    """)
    labels_behind_things(words)
    assert (words[6].role, words[6].head) == ("attribute", 0)


def test_a_phrase_with_a_preposition_names_nothing(words_of: WordsOf) -> None:
    words = words_of("""
        termed term VERB VBD root 0
        the the DET DT determiner 2
        recall recall NOUN NN object 0
        after after ADP IN case 5
        a a DET DT determiner 5
        farce farce NOUN NN oblique 2
    """)
    labels_behind_things(words)
    assert (words[5].role, words[5].head) == ("oblique", 2)
