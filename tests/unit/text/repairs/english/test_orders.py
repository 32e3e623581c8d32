"""What is ordered done, and by when."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.orders import deadlines, has_deadline, things_ordered
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


Mended = Callable[[str], dict[str, tuple[str, str]]]


def test_a_participle_behind_what_is_ordered_is_the_order(words_of: WordsOf) -> None:
    words = words_of("""
        Chad Chad PROPN NNP subject 1
        ordered order VERB VBD root 1
        the the DET DT determiner 3
        camp camp NOUN NN object 1
        closed close VERB VBN adnominal-clause 3
    """)
    things_ordered(words)
    assert (words[4].head, words[4].role) == (1, "open-complement")
    assert (words[3].head, words[3].role) == (4, "object")


def test_who_has_somebody_arrested_arrests_him(words_of: WordsOf) -> None:
    words = words_of("""
        Chad Chad PROPN NNP subject 1
        had have VERB VBD root 1
        editors editor NOUN NNS subject 3
        jailed jail VERB VBN clausal-complement 1
    """)
    things_ordered(words)
    assert words[3].is_root
    assert [(word.head, word.role) for word in words[:3]] == [(3, "subject"), (3, "auxiliary"), (3, "object")]


def test_who_had_soldiers_wounded_has_lost_them(words_of: WordsOf) -> None:
    words = words_of("""
        Chad Chad PROPN NNP subject 1
        had have VERB VBD root 1
        soldiers soldier NOUN NNS object 1
        wounded wound VERB VBN adnominal-clause 2
    """)
    things_ordered(words)
    assert words[1].is_root


def test_time_given_to_do_something_is_what_is_given(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        gave give VERB VBD root 1
        rebels rebel NOUN NNS object 1
        three three NUM CD numeral 4
        days day NOUN NNS oblique 1
        to to PART TO mark 6
        leave leave VERB VB relative-clause 4
    """)
    assert has_deadline(words, words[1], words[2])
    deadlines(words)
    assert (words[2].role, words[4].role, words[6].role) == ("indirect-object", "object", "adverbial-clause")
    assert (words[4].head, words[6].head) == (1, 1)


def test_until_a_day_is_a_deadline_and_a_present_is_none(words_of: WordsOf) -> None:
    until = words_of("""
        gave give VERB VBD root 0
        rebels rebel NOUN NNS object 0
        until until ADP IN case 3
        Friday Friday PROPN NNP oblique 0
    """)
    present = words_of("""
        gave give VERB VBD root 0
        weapons weapon NOUN NNS object 0
        on on ADP IN case 3
        Friday Friday PROPN NNP oblique 0
    """)
    assert has_deadline(until, until[0], until[1])
    assert not has_deadline(present, present[0], present[1])


def test_whom_one_wants_out_is_wanted(english: Mended) -> None:
    found = english("""
        Activists activist NOUN nsubj 1 NNS
        want want VERB ROOT 1 VBP
        the the DET det 3 DT
        minister minister NOUN nsubj 4 NN
        out out ADP prt 1 RP
    """)
    assert found["minister"] == ("object", "want")
    assert found["out"] == ("particle", "want")
    found = english("""
        Voters voter NOUN nsubj 1 NNS
        want want VERB ROOT 1 VBP
        the the DET det 3 DT
        cabinet cabinet NOUN dobj 1 NN
        out out ADP prt 3 RP
    """)
    assert found["out"] == ("particle", "want")


def test_where_those_are_to_whom_time_is_given_is_said_of_them(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        gave give VERB VBD root 1
        rebels rebel NOUN NNS object 1
        in in ADP IN case 4
        Kano Kano PROPN NNP oblique 1
        days day NOUN NNS oblique 1
        to to PART TO mark 7
        leave leave VERB VB adverbial-clause 1
    """)
    deadlines(words)
    assert words[4].head == 2


def test_time_is_given_in_the_passive_too(words_of: WordsOf) -> None:
    words = words_of("""
        Rebels rebel NOUN NNS passive-subject 2
        were be AUX VBD passive-auxiliary 2
        given give VERB VBN root 2
        days day NOUN NNS oblique 2
        by by ADP IN case 5
        Togo Togo PROPN NNP agent 2
        to to PART TO mark 7
        leave leave VERB VB adverbial-clause 2
    """)
    deadlines(words)
    assert (words[0].role, words[3].role) == ("passive-subject", "object")
