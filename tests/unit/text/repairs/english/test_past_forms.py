"""Past forms that are taken for adjectives are verbs."""

from __future__ import annotations

from streams.text.repairs.english.past_forms import repair_past_forms
from streams.text.words import Word


def words_of(lines: str) -> list[Word]:
    rows = [line.split() for line in lines.strip().splitlines()]
    return [
        Word(index, text, lemma, pos, tag, "", int(head), role=role, is_glued=lemma == "-" or text.endswith("bombed"))
        for index, (text, lemma, pos, tag, role, head) in enumerate(rows)
    ]


def test_a_past_form_behind_the_subject_is_the_verb_where_nothing_else_is() -> None:
    words = words_of("""
        Women woman NOUN NNS root 0
        in in ADP IN case 2
        Lagos Lagos PROPN NNP oblique 3
        blocked block VERB VBD adjective 4
        roads road NOUN NNS oblique 0
    """)
    repair_past_forms(words)
    assert words[3].is_root
    assert [(words[place].head, words[place].role) for place in (0, 2, 4)] == [
        (3, "subject"),
        (0, "oblique"),
        (3, "object"),
    ]


def test_beside_a_finite_verb_it_stays_an_adjective() -> None:
    words = words_of("""
        Women woman NOUN NNS root 0
        blocked block VERB VBN adjective 2
        roads road NOUN NNS object 0
        left leave VERB VBD conjunct 0
    """)
    repair_past_forms(words)
    assert words[0].is_root


def test_a_verb_with_a_hyphen_is_one_verb() -> None:
    words = words_of("""
        jets jet NOUN NNS compound 4
        fire fire NOUN NN oblique 3
        - - PUNCT HYPH punctuation 3
        bombed bomb VERB VBN adjective 4
        villages village NOUN NNS root 4
    """)
    repair_past_forms(words)
    assert (words[3].lemma, words[3].head) == ("fire-bomb", 3)
    assert [(words[place].head, words[place].role) for place in (0, 4)] == [(3, "subject"), (3, "object")]


def test_what_is_set_alight_is_the_object() -> None:
    words = words_of("""
        mobs mob NOUN NNS subject 1
        set set VERB VBD root 1
        a a DET DT determiner 4
        bank bank NOUN NN compound 4
        alight alight NOUN NN object 1
    """)
    repair_past_forms(words)
    assert [(words[place].head, words[place].role) for place in (2, 3, 4)] == [
        (3, "determiner"),
        (1, "object"),
        (1, "particle"),
    ]
