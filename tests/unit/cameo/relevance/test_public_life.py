"""Which acts are published."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.public_life import irrelevance
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

MALI = ResolvedActor("Mali", 20, 24, 2, country="MLI", roles=("GOV",))
CRITICS = ResolvedActor("Critics", 0, 7, 0)
STRANGER = ResolvedActor("Dupont", 0, 6, 0)


@pytest.fixture
def sentence(build: Build) -> Sentence:
    return build("""
        Critics critic NOUN subject 1
        hit hit VERB root 1
        Mali Mali PROPN object 1
    """)


@pytest.mark.parametrize("code", ["111", "020", "130", "051"])
def test_words_of_nobody_known_are_not_published(sentence: Sentence, code: str) -> None:
    assert (
        irrelevance(sentence, Coding(CRITICS, MALI, code, 1, conditional=False, rule="x", doubts=()))
        == "unknown-speaker"
    )
    assert (
        irrelevance(sentence, Coding(None, MALI, code, 1, conditional=False, rule="x", doubts=())) == "unknown-speaker"
    )


@pytest.mark.parametrize("code", ["116", "173", "190", "0841"])
def test_deeds_and_sentences_of_nobody_known_are(sentence: Sentence, code: str) -> None:
    assert irrelevance(sentence, Coding(None, MALI, code, 1, conditional=False, rule="x", doubts=())) is None


@pytest.fixture
def injured(build: Build) -> Sentence:
    return build("""
        Passengers passenger NOUN subject 1
        injured injure VERB root 1
        Mali Mali PROPN oblique 1
    """)


VILLAGERS = ResolvedActor("Passengers", 0, 10, 0, country="MLI", roles=("CVL",))
SOLDIERS = ResolvedActor("Passengers", 0, 10, 0, country="MLI", roles=("MIL",))


def harm(target: ResolvedActor) -> Coding:
    return Coding(None, target, "182", 1, conditional=False, rule="x", doubts=())


def test_harm_that_nobody_does_to_private_persons_is_an_accident(injured: Sentence) -> None:
    assert irrelevance(injured, harm(VILLAGERS), "Bus hits bridge") == "nature"


def test_harm_told_with_violence_or_done_to_soldiers_is_none(injured: Sentence) -> None:
    assert irrelevance(injured, harm(VILLAGERS), "Bomb rips through market") is None
    assert irrelevance(injured, harm(SOLDIERS), "Convoy overturned") is None


@pytest.mark.parametrize("code", ["051", "010", "163"])
def test_what_is_said_to_or_done_for_nobody_known_is_not_published(sentence: Sentence, code: str) -> None:
    coding = Coding(MALI, STRANGER, code, 1, conditional=False, rule="x", doubts=())
    assert irrelevance(sentence, coding) == "unknown-target"


@pytest.mark.parametrize("code", ["173", "190", "202"])
def test_violence_to_somebody_of_whom_nothing_is_known_is_published(sentence: Sentence, code: str) -> None:
    assert irrelevance(sentence, Coding(MALI, CRITICS, code, 1, conditional=False, rule="x", doubts=())) is None


def test_protests_and_inquiries_of_nobody_known_are_not_published(sentence: Sentence) -> None:
    for code in ("141", "090", "160"):
        coding = Coding(CRITICS, MALI, code, 1, conditional=False, rule="x", doubts=())
        assert irrelevance(sentence, coding) == "unknown-speaker"


def test_a_sanction_that_nobody_is_said_to_have_imposed_stands_and_is_no_event(sentence: Sentence) -> None:
    for source, reason in ((None, "unknown-speaker"), (MALI, None)):
        sanction = Coding(source, MALI, "163", 1, conditional=False, rule="x", doubts=())
        assert irrelevance(sentence, sanction) == reason


def test_a_border_that_nobody_is_said_to_have_shut_is_no_blockade(sentence: Sentence) -> None:
    for source, reason in ((None, "unknown-speaker"), (MALI, None)):
        blockade = Coding(source, MALI if source is None else None, "191", 1, conditional=False, rule="x", doubts=())
        assert irrelevance(sentence, blockade) == reason


def test_what_a_stranger_bans_is_a_firms_doing(sentence: Sentence) -> None:
    ban = Coding(CRITICS, MALI, "1721", 1, conditional=False, rule="x", doubts=())
    assert irrelevance(sentence, ban) == "unknown-speaker"


def test_whoever_is_set_free_is_news_of_who_held_him(sentence: Sentence) -> None:
    assert irrelevance(sentence, Coding(MALI, CRITICS, "0841", 1, conditional=False, rule="x", doubts=())) is None


def test_what_a_court_pronounces_is_no_sanction_of_a_state(sentence: Sentence) -> None:
    court = ResolvedActor("the court", 0, 9, 1, country="KEN", roles=("JUD",))
    ministry = ResolvedActor("the ministry", 0, 12, 1, country="KEN", roles=("GOV",))
    codings = [Coding(source, None, "163", 1, conditional=False, rule="x", doubts=()) for source in (court, ministry)]
    assert [irrelevance(sentence, coding) for coding in codings] == ["provided", None]


@pytest.mark.parametrize(("relation", "reason"), [("object", "private-journey"), ("oblique", None)])
def test_a_country_that_sends_somebody_to_another_is_no_team(build: Build, relation: str, reason: str | None) -> None:
    sent = build(f"""
        Kenya Kenya PROPN subject 1
        received receive VERB root 1
        Malawi Malawi PROPN {relation} 1
    """)
    host = ResolvedActor("Kenya", 0, 5, 0, country="KEN", name="Kenya")
    guest = ResolvedActor("Malawi", 15, 21, 2, country="MWI", name="Malawi")
    assert irrelevance(sent, Coding(host, guest, "043", 1, conditional=False, rule="x", doubts=())) == reason


@pytest.mark.parametrize(
    ("name", "code", "reason"),
    [("Kenya", "163", None), (None, "163", "private-actors"), (None, "182", None)],
)
def test_what_a_state_or_a_crowd_does_to_a_trader_is_no_business(
    build: Build, name: str | None, code: str, reason: str | None
) -> None:
    hit = build("""
        Kenya Kenya PROPN subject 1
        hit hit VERB root 1
        traders trader NOUN object 1
    """)
    doer = ResolvedActor("Kenya", 0, 5, 0, country="KEN", roles=() if name else ("CVL",), name=name)
    traders = ResolvedActor("traders", 10, 17, 2, country="MWI", roles=("BUS",))
    assert irrelevance(hit, Coding(doer, traders, code, 1, conditional=False, rule="x", doubts=())) == reason
