"""What English parsers get wrong about verbs, mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.verbs import repair_english_verbs
from streams.text.words import Word


def words_of(lines: str) -> list[Word]:
    """Words of lines of text, lemma, part of speech, tag, role and head."""
    rows = [line.split() for line in lines.strip().splitlines()]
    return [
        Word(index, text, lemma, pos, tag, "", int(head), role=role)
        for index, (text, lemma, pos, tag, role, head) in enumerate(rows)
    ]


@pytest.fixture
def mended() -> Callable[[str], list[Word]]:
    def mend(lines: str) -> list[Word]:
        words = words_of(lines)
        repair_english_verbs(words)
        return words

    return mend


Mended = Callable[[str], list[Word]]


def test_noun_with_a_subject_behind_that_is_a_subjunctive(mended: Mended) -> None:
    words = mended("""
        insisted insist VERB VBD root 0
        that that SCONJ IN mark 3
        Israel Israel PROPN NNP subject 3
        halt halt NOUN NN clausal-complement 0
        raids raid NOUN NNS object 3
    """)
    assert (words[3].pos, words[3].morphology) == ("VERB", "VerbForm=Inf")


def test_agent_behind_the_object_of_a_passive(mended: Mended) -> None:
    words = mended("""
        Rwanda Rwanda PROPN NNP passive-subject 2
        was be AUX VBD passive-auxiliary 2
        promised promise VERB VBN root 2
        loans loan NOUN NNS object 2
        by by ADP IN case 5
        Germany Germany PROPN NNP oblique 3
    """)
    assert (words[5].role, words[5].head) == ("agent", 2)


def test_what_one_ends_up_doing_is_a_complement(mended: Mended) -> None:
    words = mended("""
        ended end VERB VBD root 0
        up up ADP RP particle 0
        voting vote VERB VBG adverbial-clause 0
    """)
    assert words[2].role == "open-complement"


def test_no_is_what_is_said(mended: Mended) -> None:
    words = mended("""
        said say VERB VBD root 0
        no no INTJ UH other 0
        to to ADP IN case 3
        Mali Mali PROPN NNP oblique 1
    """)
    assert (words[1].role, words[3].head) == ("object", 0)


def test_bare_plural_is_an_object_and_a_measure_is_none(mended: Mended) -> None:
    words = mended("""
        compared compare VERB VBD root 0
        notes note NOUN NNS oblique 0
        waited wait VERB VBD conjunct 0
        days day NOUN NNS oblique 2
    """)
    assert (words[1].role, words[3].role) == ("object", "oblique")


def test_felt_obliged_is_a_passive(mended: Mended) -> None:
    words = mended("""
        Mali Mali PROPN NNP subject 1
        felt felt AUX VBD auxiliary 2
        obliged oblige VERB VBN root 2
    """)
    assert (words[0].role, words[0].head, words[1].role) == ("passive-subject", 2, "passive-auxiliary")


def test_gerund_behind_a_comma_is_a_verb(mended: Mended) -> None:
    words = mended("""
        shuttled shuttle VERB VBD root 0
        , , PUNCT , punctuation 0
        mediating mediating NOUN NN adverbial-clause 0
    """)
    assert (words[2].pos, words[2].lemma) == ("VERB", "mediate")


def test_adjective_with_an_object_is_an_order(mended: Mended) -> None:
    words = mended("""
        Free free ADJ JJ adverbial-clause 2
        hostages hostage NOUN NNS object 0
        tells tell VERB VBZ root 2
    """)
    assert (words[0].pos, words[0].lemma) == ("VERB", "free")


def test_verb_of_one_actor_without_an_ending_is_a_subjunctive(mended: Mended) -> None:
    words = mended("""
        insists insist VERB VBZ root 0
        Russia Russia PROPN NNP subject 2
        halt halt VERB VBP clausal-complement 0
    """)
    assert words[2].has("VerbForm=Inf")


def test_what_crowds_do_is_the_verb_and_no_participle_of_theirs(mended: Mended) -> None:
    words = mended("""
        Hundreds hundred NOUN NNS root 0
        marched march VERB VBN adnominal-clause 0
        in in ADP IN case 3
        Oslo Oslo PROPN NNP oblique 1
        . . PUNCT . punctuation 0
    """)
    assert [(word.role, word.head) for word in words[:2]] == [("subject", 1), ("root", 1)]
    assert words[4].head == 1


def test_what_is_done_to_somebody_stays_a_participle(mended: Mended) -> None:
    words = mended("""
        Hundreds hundred NOUN NNS root 0
        detained detain VERB VBN adnominal-clause 0
        in in ADP IN case 3
        Oslo Oslo PROPN NNP oblique 1
    """)
    assert words[0].role == "root"


def test_who_is_unwelcome_is_declared_so(mended: Mended) -> None:
    words = mended("""
        named name VERB VBD root 0
        consul consul NOUN NN subject 2
        persona persona VERB VB clausal-complement 0
        non non PROPN NNP compound 4
        grata grata NOUN NN object 2
    """)
    assert (words[1].role, words[1].head) == ("object", 0)
    assert (words[2].pos, words[2].role) == ("NOUN", "attribute")


def test_agent_of_the_passive_itself_behind_an_object(mended: Mended) -> None:
    words = mended("""
        Togo Togo PROPN NNP passive-subject 2
        was be AUX VBD passive-auxiliary 2
        given give VERB VBN root 2
        ships ship NOUN NNS object 2
        by by ADP IN case 5
        Japan Japan PROPN NNP oblique 2
    """)
    assert (words[5].role, words[5].head) == ("agent", 2)


def test_what_one_is_accused_of_is_not_the_accusers(mended: Mended) -> None:
    words = mended("""
        accused accuse VERB VBN root 0
        by by ADP IN case 2
        Mali Mali PROPN NNP agent 0
        of of ADP IN case 4
        lying lie VERB VBG open-complement 2
    """)
    assert words[4].head == 0


def test_what_no_is_said_to_once_more_is_said_to_by_the_verb(mended: Mended) -> None:
    words = mended("""
        Malta Malta PROPN NNP subject 1
        said say VERB VBD root 1
        no no ADV UH negation 3
        again again ADV RB adverb 1
        to to ADP IN case 5
        loans loan NOUN NNS oblique 3
    """)
    assert (words[2].role, words[2].head, words[5].head) == ("object", 1, 1)


def test_no_before_a_noun_is_no_answer(mended: Mended) -> None:
    words = mended("""
        Malta Malta PROPN NNP subject 1
        said say VERB VBD root 1
        no no DET DT determiner 3
        ships ship NOUN NNS subject 4
        sailed sail VERB VBD clausal-complement 1
    """)
    assert (words[2].role, words[2].head) == ("determiner", 3)


def test_the_seventh_to_do_it_does_it() -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        became become VERB VBD root 1
        the the DET DT determiner 4
        seventh seventh ADJ JJ adjective 4
        state state NOUN NN attribute 1
        to to PART TO mark 6
        leave leave VERB VB open-complement 1
    """)
    repair_english_verbs(words)
    assert (words[6].head, words[6].role) == (4, "relative-clause")


def test_with_whom_nothing_is_to_be_done() -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        wants want VERB VBZ root 1
        nothing nothing PRON NN object 1
        to to PART TO mark 4
        do do VERB VB relative-clause 2
        with with ADP IN case 6
        Mali Mali PROPN NNP oblique 4
    """)
    repair_english_verbs(words)
    assert words[6].head == 2


def test_what_one_quits_doing_between_two_is_a_verb() -> None:
    words = words_of("""
        Egypt Egypt PROPN NNP subject 1
        quit quit VERB VBD root 1
        mediating mediating NOUN NN object 1
        between between ADP IN case 4
        Chad Chad PROPN NNP oblique 2
    """)
    repair_english_verbs(words)
    assert (words[2].pos, words[2].lemma, words[2].role) == ("VERB", "mediate", "open-complement")


def test_who_lets_go_is_the_doer(mended: Mended) -> None:
    words = mended("""
        She she PRON PRP passive-subject 2
        was be AUX VBD passive-auxiliary 2
        let let VERB VBN root 2
        go go VERB VB open-complement 2
        by by ADP IN case 5
        Mali Mali PROPN NNP oblique 3
    """)
    assert (words[5].head, words[5].role) == (2, "agent")
