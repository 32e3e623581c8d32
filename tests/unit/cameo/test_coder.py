"""The coder's grammar, on sentences made by hand and a small lexicon."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coder import Coding, code_sentence
from streams.cameo.lexicon import FOLDER, Lexicon
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

COUNTRIES = {
    "Russia": "RUS",
    "Russian": "RUS",
    "Ukraine": "UKR",
    "France": "FRA",
    "Mali": "MLI",
    "Iran": "IRN",
    "Korean": "PRK",
}

PATTERNS = """
190 | SOURCE attack TARGET | x | none
195 | [ARMS] hit TARGET | x | none
087 | SOURCE withdraw [ARMS] (from TARGET) | x | none
111 | SOURCE condemn TARGET | x | none
072 | SOURCE supply TARGET with [ARMS] | x | none
072 | SOURCE send [ARMS] (to TARGET) | x | none
057 | BOTH sign [PACT] | x | none
057 | SOURCE sign [PACT] with TARGET | x | none
051 | SOURCE support TARGET | x | none
040 | the visit of SOURCE to TARGET | x | none
190 | the [ATTACK] of|by SOURCE on TARGET | x | none
173 | the TARGET's arrest (by SOURCE) | x | none
APPEAL | SOURCE urge TARGET to DO | x | none
INTEND | SOURCE promise to DO | x | none
THREATEN | SOURCE threaten to DO | x | none
SAME | SOURCE begin to DO | x | none
NONE | SOURCE fail to DO | x | none
"""

COMPOSITION = "CEASE\t19\t087\nAPPEAL\t08\t025\nAPPEAL\t*\t020\nAPPEAL\t07\t023\nINTEND\t07\t033\nINTEND\t04\t036\nTHREATEN\t19\t138\nTHREATEN\t17\t137\nTHREATEN\t11\t130\n"


class Named:
    """Actors by the words alone: a country's name, or its adjective before or behind a thing."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence

    def of(self, head: int) -> tuple[ResolvedActor, ...]:
        token = self.sentence.tokens[head]
        found: list[ResolvedActor] = []
        if token.text in COUNTRIES:
            found.append(ResolvedActor(token.text, token.start, token.end, head, country=COUNTRIES[token.text]))
        for child in self.sentence.children(head, "conjunct"):
            found.extend(self.of(child.index))
        return tuple(found)

    def affiliated(self, head: int) -> tuple[ResolvedActor, ...]:
        return tuple(
            actor
            for child in self.sentence.children(head, "adjective", "possessor", "compound")
            for actor in self.of(child.index)
        )


Code = Callable[[Sentence], list[str]]
Codings = Callable[[Sentence], list[Coding]]


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    events = tmp_path / "en" / "events"
    events.mkdir(parents=True)
    (tmp_path / "world").mkdir()
    (tmp_path / "world" / "composition.tsv").write_text(COMPOSITION)
    (tmp_path / "en" / "classes.txt").write_text("[ARMS]\ntank, missile, soldier\n[PACT]\ntreaty\n[ATTACK]\nstrike\n")
    (tmp_path / "en" / "grammar.txt").write_text((FOLDER / "en" / "grammar.txt").read_text())
    (events / "00-all.txt").write_text(PATTERNS.replace("\n\n", "\n"))
    return Lexicon.load("en", tmp_path)


@pytest.fixture
def codings(lexicon: Lexicon) -> Codings:
    return lambda sentence: code_sentence(sentence, Named(sentence), lexicon)  # type: ignore[arg-type]


@pytest.fixture
def code(codings: Codings) -> Code:
    def short(sentence: Sentence) -> list[str]:
        return [
            " ".join(
                [
                    (coding.source.code if coding.source else None) or "---",
                    coding.code,
                    (coding.target.code if coding.target else None) or "---",
                ]
            )
            for coding in codings(sentence)
        ]

    return short


ATTACKED = """
Russia Russia PROPN subject {at}
{words}attacked attack VERB root {at} Tense=Past|VerbForm=Fin
Ukraine Ukraine PROPN object {at}
"""


def attacked(build: Build, *auxiliaries: str) -> Sentence:
    """`Russia … attacked Ukraine`, with words between."""
    at = 1 + len(auxiliaries)
    words = "".join(f"{word} {at}\n" for word in auxiliaries)
    return build(ATTACKED.format(at=at, words=words))


def test_an_active_clause(build: Build, code: Code) -> None:
    assert code(attacked(build)) == ["RUS 190 UKR"]


def test_what_is_denied_is_no_event(build: Build, code: Code) -> None:
    assert code(attacked(build, "did do AUX auxiliary", "not not PART negation")) == []


def test_might_is_conditional(build: Build, codings: Codings) -> None:
    (coding,) = codings(attacked(build, "might might AUX auxiliary"))
    assert coding.conditional


def test_the_future_of_a_hostile_act_is_a_threat(build: Build, code: Code) -> None:
    assert code(attacked(build, "will will AUX auxiliary")) == ["RUS 138 UKR"]


def test_a_passive_with_its_doer(build: Build, code: Code) -> None:
    sentence = build("""
        Ukraine Ukraine PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        attacked attack VERB root 2 VerbForm=Part|Tense=Past
        by by ADP case 4
        Russia Russia PROPN agent 2
    """)
    assert code(sentence) == ["RUS 190 UKR"]


def test_a_passive_without_its_doer_has_no_source(build: Build, code: Code) -> None:
    sentence = build("""
        Ukraine Ukraine PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        attacked attack VERB root 2 VerbForm=Part|Tense=Past
    """)
    assert code(sentence) == ["--- 190 UKR"]


def test_a_subject_that_is_nobody_is_no_source(build: Build, code: Code) -> None:
    sentence = build("""
        Locusts locust NOUN subject 1
        attacked attack VERB root 1
        Ukraine Ukraine PROPN object 1
    """)
    assert code(sentence) == []


def test_the_heavier_pattern_wins_and_asks_for_its_words(build: Build, code: Code) -> None:
    table = """
        Iran Iran PROPN subject 1
        supplied supply VERB root 1
        Russia Russia PROPN object 1
        with with ADP case 4
        {} {} NOUN oblique 1
    """
    assert code(build(table.format("tanks", "tank"))) == ["IRN 072 RUS"]
    assert code(build(table.format("cheese", "cheese"))) == []


def test_mutual_acts_go_both_ways(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 3
        and and CCONJ coordinator 0
        Mali Mali PROPN conjunct 0
        signed sign VERB root 3
        a a DET determiner 5
        treaty treaty NOUN object 3
    """)
    assert sorted(code(sentence)) == ["FRA 057 MLI", "MLI 057 FRA"]


def test_several_sources_act_each(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 3
        and and CCONJ coordinator 0
        Mali Mali PROPN conjunct 0
        condemned condemn VERB root 3
        Iran Iran PROPN object 3
    """)
    assert sorted(code(sentence)) == ["FRA 111 IRN", "MLI 111 IRN"]


CHAIN = """
Russia Russia PROPN subject 1
{} {} VERB root 1
to to PART auxiliary 3
attack attack VERB open-complement 1 VerbForm=Inf
Ukraine Ukraine PROPN object 3
"""


def test_threatening_an_act_is_no_act(build: Build, code: Code) -> None:
    assert code(build(CHAIN.format("threatened", "threaten"))) == ["RUS 138 UKR"]


def test_beginning_an_act_is_the_act(build: Build, code: Code) -> None:
    assert code(build(CHAIN.format("began", "begin"))) == ["RUS 190 UKR"]


@pytest.mark.parametrize(("text", "lemma"), [("failed", "fail"), ("wanted", "want")])
def test_an_act_failed_or_wanted_is_none(build: Build, code: Code, text: str, lemma: str) -> None:
    assert code(build(CHAIN.format(text, lemma))) == []


def test_each_act_of_a_coordination_is_threatened(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        threatened threaten VERB root 1
        to to PART auxiliary 3
        attack attack VERB open-complement 1 VerbForm=Inf
        Ukraine Ukraine PROPN object 3
        and and CCONJ coordinator 3
        condemn condemn VERB conjunct 3 VerbForm=Inf
        France France PROPN object 6
    """)
    assert code(sentence) == ["RUS 138 UKR", "RUS 130 FRA"]


def test_urging_names_whom_it_urges(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        urged urge VERB root 1
        Mali Mali PROPN object 1
        to to PART auxiliary 4
        attack attack VERB open-complement 1 VerbForm=Inf
        Iran Iran PROPN object 4
    """)
    assert code(sentence) == ["FRA 020 MLI"]


def test_what_is_condemned_is_no_event_of_its_own(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        condemned condemn VERB root 1
        a a DET determiner 4
        Russian Russian ADJ adjective 4
        strike strike NOUN object 1
        on on ADP case 6
        Ukraine Ukraine PROPN oblique 4
    """)
    assert code(sentence) == ["FRA 111 RUS"]


def test_a_noun_is_an_act_with_its_adjective_as_doer(build: Build, code: Code) -> None:
    sentence = build("""
        A a DET determiner 2
        Russian Russian ADJ adjective 2
        strike strike NOUN subject 5
        on on ADP case 4
        Ukraine Ukraine PROPN oblique 2
        began begin VERB root 5
    """)
    assert code(sentence) == ["RUS 190 UKR"]


def test_a_noun_that_names_one_side_only_is_too_little(build: Build, code: Code) -> None:
    sentence = build("""
        A a DET determiner 1
        strike strike NOUN subject 4
        on on ADP case 3
        Ukraine Ukraine PROPN oblique 1
        began begin VERB root 4
    """)
    assert code(sentence) == []


def test_any_strike_is_no_strike(build: Build, code: Code) -> None:
    sentence = build("""
        Any any DET determiner 2
        Russian Russian ADJ adjective 2
        strike strike NOUN subject 5
        on on ADP case 4
        Ukraine Ukraine PROPN oblique 2
        matters matter VERB root 5
    """)
    assert code(sentence) == []


def test_the_possessor_of_an_arrest_is_arrested(build: Build, code: Code) -> None:
    sentence = build("""
        Mali Mali PROPN possessor 2
        's 's PART case 0
        arrest arrest NOUN root 2
        by by ADP case 4
        France France PROPN oblique 2
    """)
    assert code(sentence) == ["FRA 173 MLI"]


def test_a_visit_belongs_to_the_subject_of_its_clause(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        spoke speak VERB root 1
        during during ADP case 4
        a a DET determiner 4
        visit visit NOUN oblique 1
        to to ADP case 6
        Mali Mali PROPN oblique 4
    """)
    assert code(sentence) == ["FRA 040 MLI"]


def test_arms_sent_say_whose_they_are(build: Build, code: Code) -> None:
    sentence = build("""
        Korean Korean ADJ adjective 1
        soldiers soldier NOUN passive-subject 3
        were be AUX passive-auxiliary 3
        sent send VERB root 3 VerbForm=Part|Tense=Past
        to to ADP case 5
        Russia Russia PROPN oblique 3
    """)
    assert code(sentence) == ["PRK 072 RUS"]


def test_a_friendly_purpose_says_whom_it_was_for(build: Build, code: Code) -> None:
    sentence = build("""
        Iran Iran PROPN subject 1
        sent send VERB root 1
        tanks tank NOUN object 1
        to to PART auxiliary 4
        support support VERB adverbial-clause 1 VerbForm=Inf
        Russia Russia PROPN object 4
    """)
    assert code(sentence) == ["IRN 072 RUS"]


def test_a_question_reports_nothing(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1
        Ukraine Ukraine PROPN object 1
        ? ? PUNCT punctuation 1
    """)
    assert code(sentence) == []


def test_nobody_acts_on_himself(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        condemned condemn VERB root 1
        Russian Russian PROPN object 1
    """)
    assert code(sentence) == []


def test_urging_not_to_attack_is_urging_to_cease(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        urged urge VERB root 1
        Mali Mali PROPN object 1
        not not PART negation 5
        to to PART auxiliary 5
        attack attack VERB open-complement 1 VerbForm=Inf
        Iran Iran PROPN object 5
    """)
    assert code(sentence) == ["FRA 025 MLI"]


def test_whose_missiles_hit_did_it(build: Build, code: Code) -> None:
    sentence = build("""
        Russian Russian ADJ adjective 1
        missiles missile NOUN subject 2
        hit hit VERB root 2
        Ukraine Ukraine PROPN object 2
    """)
    assert code(sentence) == ["RUS 195 UKR"]


def test_his_own_are_not_whom_he_withdraws_from(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        withdrew withdraw VERB root 1
        Russian Russian ADJ adjective 3
        tanks tank NOUN object 1
    """)
    assert code(sentence) == ["RUS 087 ---"]


def test_a_place_struck_stands_for_its_country(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1
        Kharkiv Kharkiv PROPN object 1
    """)
    assert code(sentence) == ["RUS 190 UKR"]


def test_a_purpose_is_no_deed(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN subject 1
        came come VERB root 1
        to to PART auxiliary 3
        attack attack VERB adverbial-clause 1 VerbForm=Inf
        Mali Mali PROPN object 3
    """)
    assert code(sentence) == []


def test_would_behind_said_is_the_future(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        said say VERB root 1 Tense=Past|VerbForm=Fin
        it it PRON subject 4
        would would AUX auxiliary 4
        attack attack VERB clausal-complement 1 VerbForm=Inf
        Ukraine Ukraine PROPN object 4
    """)
    assert code(sentence) == []  # "it" is nobody to this test's actors
    sentence = build("""
        France France PROPN subject 1
        said say VERB root 1 Tense=Past|VerbForm=Fin
        Russia Russia PROPN subject 4
        would would AUX auxiliary 4
        attack attack VERB clausal-complement 1 VerbForm=Inf
        Ukraine Ukraine PROPN object 4
    """)
    assert code(sentence) == ["RUS 138 UKR"]
