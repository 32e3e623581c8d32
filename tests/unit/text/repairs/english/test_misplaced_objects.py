"""*freed on bail a reporter*, *gave the rebel ten years in jail*."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.misplaced_objects import misplaced_objects
from streams.text.repairs.english.particles import repair_particles
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_who_is_freed_on_parole_is_no_object_of_parole(words_of: WordsOf) -> None:
    words = words_of(
        """
        Togo Togo PROPN NNP subject 1
        freed free VERB VBD root 1
        on on ADP IN case 3
        parole parole NOUN NN oblique 1
        editors editor NOUN NNS object 3
        """
    )
    misplaced_objects(words)
    assert (words[4].head, words[4].role) == (1, "object")


def test_years_that_a_court_gives_are_no_time(words_of: WordsOf) -> None:
    words = words_of(
        """
        Courts court NOUN NNS subject 1
        gave give VERB VBD root 1
        editors editor NOUN NNS object 1
        years year NOUN NNS oblique 1
        in in ADP IN case 5
        jail jail NOUN NN oblique 3
        """
    )
    misplaced_objects(words)
    assert (words[2].role, words[3].role) == ("indirect-object", "object")


def test_who_is_set_free_was_not_free_before(words_of: WordsOf) -> None:
    words = words_of(
        """
        Togo Togo PROPN NNP subject 1
        set set VERB VBD root 1
        free free ADJ JJ adjective 3
        editors editor NOUN NNS object 1
        """
    )
    repair_particles(words)
    assert words[2].head == 1


def test_what_is_sprayed_is_no_adverb(words_of: WordsOf) -> None:
    words = words_of("""
        Jets jet NOUN NNS subject 1
        sprayed spray VERB VBD root 1
        phosgene phosgene NOUN NN adverb 1
        on on ADP IN case 4
        Togo Togo PROPN NNP oblique 1
    """)
    misplaced_objects(words)
    assert words[2].role == "object"


def test_a_loose_title_beside_its_verb_is_the_object(words_of: WordsOf) -> None:
    words = words_of("""
        Oslo Oslo PROPN NNP subject 1
        thanked thank VERB VBD root 1
        Kenyan kenyan ADJ JJ adjective 3
        Chancellor Chancellor PROPN NNP other 1
        Wanjiru Wanjiru PROPN NNP apposition 3
    """)
    misplaced_objects(words)
    assert words[3].role == "object"


def test_a_loose_name_behind_an_object_and_a_comma_is_one_more(words_of: WordsOf) -> None:
    words = words_of("""
        Oslo Oslo PROPN NNP subject 1
        invites invite VERB VBZ root 1
        Chad Chad PROPN NNP object 1
        , , PUNCT , punctuation 1
        Niger Niger PROPN NNP other 1
        to to PART TO mark 6
        talk talk VERB VB open-complement 1
    """)
    misplaced_objects(words)
    assert (words[4].role, words[4].head) == ("conjunct", 2)


def test_what_is_dumped_is_no_way_of_dumping(words_of: WordsOf) -> None:
    words = words_of("""
        Growers grower NOUN NNS subject 1
        dump dump VERB VBP root 1
        hay hay NOUN NN adverb 1
        in in ADP IN case 4
        Oslo Oslo PROPN NNP oblique 1
    """)
    misplaced_objects(words)
    assert words[2].role == "object"


def test_who_stands_behind_the_receiver_is_given_to_him(words_of: WordsOf) -> None:
    words = words_of(
        """
        Oman Oman PROPN NNP subject 1
        returned return VERB VBD root 1
        to to ADP IN case 3
        Chad Chad PROPN NNP oblique 1
        smugglers smuggler NOUN NNS subject 5
        sought seek VERB VBD adverbial-clause 1
        """
    )
    misplaced_objects(words)
    assert (words[4].head, words[4].role) == (1, "object")
    assert (words[5].head, words[5].role) == (4, "adnominal-clause")
