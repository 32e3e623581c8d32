"""What English parsers get wrong about second clauses, mended."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.order import repair_english
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_a_past_form_is_joined_to_the_past_form_and_no_infinitive(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        asked ask VERB VBD root 1
        Mali Mali PROPN NNP object 1
        to to PART TO mark 4
        leave leave VERB VB open-complement 1
        and and CCONJ CC coordinator 4
        closed close VERB VBD conjunct 4
        ports port NOUN NNS object 6
    """)
    repair_english(words)
    assert words[6].head == 1


def test_who_speaks_accuses_behind_what_was_done_by_nobody(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        said say VERB VBD root 1
        ships ship NOUN NNS passive-subject 4
        were be AUX VBD passive-auxiliary 4
        sunk sink VERB VBN clausal-complement 1
        , , PUNCT , punctuation 4
        blaming blame VERB VBG adverbial-clause 4
        Mali Mali PROPN NNP object 6
    """)
    repair_english(words)
    assert words[6].head == 1


def test_what_one_wants_lifted_does_nothing_itself(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        wants want VERB VBZ root 1
        the the DET DT determiner 3
        ban ban NOUN NN subject 4
        lifted lift VERB VBD clausal-complement 1
    """)
    repair_english(words)
    assert (words[3].head, words[3].role) == (1, "object")
    assert (words[4].role, words[4].tag) == ("open-complement", "VBN")


def test_who_is_wanted_out_is_wanted(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        wants want VERB VBZ root 1
        Mali Mali PROPN NNP subject 3
        out out ADP RP particle 1
    """)
    repair_english(words)
    assert (words[2].head, words[2].role) == (1, "object")


def test_what_is_demanded_is_told_by_no_relative_clause(words_of: WordsOf) -> None:
    words = words_of("""
        demands demand NOUN NNS root 0
        that that SCONJ IN mark 3
        Togo Togo PROPN NNP subject 3
        free free VERB VB relative-clause 0
        captives captive NOUN NNS object 3
    """)
    repair_english(words)
    assert words[3].role == "adnominal-clause"


def test_nobody_who_holds_an_office_is_which(words_of: WordsOf) -> None:
    words = words_of("""
        recalled recall VERB VBD root 0
        envoys envoy NOUN NNS object 0
        to to ADP IN case 3
        Togo Togo PROPN NNP oblique 1
        , , PUNCT , punctuation 1
        which which PRON WDT subject 6
        protested protest VERB VBD relative-clause 1
    """)
    repair_english(words)
    assert words[6].head == 3
