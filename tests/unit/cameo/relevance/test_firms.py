"""Firms that no table knows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.firms import is_in_market, is_of_firms
from streams.cameo.scene.private_words import PrivateWords, read_sentence
from streams.text.grammar import Sentence

LISTS = PrivateWords(
    {"business": frozenset({"licence"}), "firm nouns": frozenset({"brewer"}), "outlets": frozenset({"shop"})}
)

BREWERY = ResolvedActor("Olvi", 0, 4, 0, country="FIN", basis="stranger")
DANES = ResolvedActor("Denmark", 10, 17, 2, country="DNK", name="Denmark")
BANK = ResolvedActor("a bank", 0, 6, 0, country="FIN", roles=("BUS",), basis="role")
MINISTER = ResolvedActor("a minister", 0, 10, 0, country="FIN", roles=("GOV",), basis="role")


@pytest.mark.parametrize(
    ("source", "thing", "found"),
    [
        (BREWERY, "licence", True),
        (BREWERY, "gesture", False),
        (BANK, "gesture", True),
        (MINISTER, "licence", False),
    ],
)
def test_names_that_deal_in_business_are_firms(
    build: Callable[..., Sentence], source: ResolvedActor, thing: str, found: bool
) -> None:
    sentence = build(f"""
        Olvi Olvi PROPN subject 1
        refused refuse VERB root 1
        Denmark Denmark PROPN possessor 3
        Royal Royal PROPN object 1
        a a DET determiner 5
        {thing} {thing} NOUN object 1
    """)
    act = Coding(source, DANES, "120", 1, conditional=False, rule="x", doubts=())
    assert is_of_firms(sentence, act, LISTS, read_sentence(sentence)) is found


def test_a_state_by_its_name_is_no_firm(build: Callable[..., Sentence]) -> None:
    sentence = build("""
        Olvi Olvi PROPN subject 1
        sued sue VERB root 1
        Denmark Denmark PROPN object 1
        licence licence NOUN oblique 1
    """)
    act = Coding(BREWERY, DANES, "115", 1, conditional=False, rule="x", doubts=())
    assert not is_of_firms(sentence, act, LISTS, read_sentence(sentence))


@pytest.mark.parametrize(
    ("adjective", "noun", "found"), [("adjective", "bottler", True), ("oblique", "bottler", False)]
)
def test_whom_a_firm_deals_with_may_be_a_firm_of_any_trade(
    build: Callable[..., Sentence], adjective: str, noun: str, found: bool
) -> None:
    sentence = build(f"""
        bank bank NOUN subject 1
        paid pay VERB root 1
        Danish danish ADJ {adjective} 3
        {noun} {noun} NOUN object 1
    """)
    danes = ResolvedActor("Danish", 10, 16, 2, country="DNK", basis="name")
    act = Coding(BANK, danes, "057", 1, conditional=False, rule="x", doubts=())
    assert is_of_firms(sentence, act, LISTS, read_sentence(sentence)) is found


@pytest.mark.parametrize(
    ("code", "noun", "found"), [("130", "brewer", True), ("190", "brewer", False), ("130", "army", False)]
)
def test_a_firm_known_by_its_trade_says_nothing_of_politics(
    build: Callable[..., Sentence], code: str, noun: str, found: bool
) -> None:
    sentence = build(f"""
        Finnish finnish ADJ adjective 1
        {noun} {noun} NOUN subject 2
        warned warn VERB root 2
    """)
    finns = ResolvedActor("Finnish", 0, 7, 0, country="FIN", basis="name")
    act = Coding(finns, None, code, 2, conditional=False, rule="x", doubts=())
    assert is_of_firms(sentence, act, LISTS, read_sentence(sentence)) is found


@pytest.mark.parametrize(("code", "found"), [("057", True), ("190", False)])
def test_who_signs_with_nobody_signs_no_treaty(build: Callable[..., Sentence], code: str, found: bool) -> None:
    sentence = build("""
        Olvi Olvi PROPN subject 1
        signed sign VERB root 1
        contracts contract NOUN object 1
    """)
    act = Coding(BREWERY, None, code, 1, conditional=False, rule="x", doubts=())
    assert is_of_firms(sentence, act, LISTS, read_sentence(sentence)) is found


def test_who_bear_names_behind_their_nationality_are_no_states(build: Callable[..., Sentence]) -> None:
    sentence = build("""
        L' le DET determiner 1
        Espagnol espagnol PROPN subject 3
        Iberdrola Iberdrola PROPN flat 1
        rencontre rencontrer VERB root 3
        l' le DET determiner 5
        Allemand allemand PROPN object 3
        Siemens Siemens PROPN flat 5
    """)
    spaniard = ResolvedActor("L'Espagnol", 0, 10, 1, country="ESP", basis="name")
    german = ResolvedActor("l'Allemand", 30, 40, 5, country="DEU", basis="name")
    act = Coding(spaniard, german, "040", 3, conditional=False, rule="x", doubts=())
    assert is_of_firms(sentence, act, LISTS, read_sentence(sentence))


@pytest.mark.parametrize(
    ("source", "code", "thing", "found"),
    [
        (ResolvedActor("Finland", 0, 7, 0, country="FIN", name="Finland"), "0874", "shop", True),
        (ResolvedActor("Finland", 0, 7, 0, country="FIN", name="Finland"), "0874", "treaty", False),
        (ResolvedActor("Finland", 0, 7, 0, country="FIN", name="Finland"), "111", "shop", False),
        (ResolvedActor("Stubb", 8, 13, 1, country="FIN", roles=("GOV",), name="Stubb"), "0874", "shop", False),
        (BANK, "0874", "shop", True),
    ],
)
def test_a_firm_that_leaves_a_country_leaves_its_market(
    build: Callable[..., Sentence], source: ResolvedActor, code: str, thing: str, found: bool
) -> None:
    sentence = build(f"""
        Finland Finland PROPN possessor 1
        Fazer Fazer PROPN subject 2
        withdrew withdraw VERB root 2
        Denmark Denmark PROPN oblique 2
        {thing} {thing} NOUN object 2
    """)
    act = Coding(source, DANES, code, 2, conditional=False, rule="x", doubts=())
    assert is_in_market(sentence, act, LISTS, read_sentence(sentence)) is found


def test_missiles_on_a_hospital_are_no_business(build: Callable[..., Sentence]) -> None:
    sentence = build("""
        Finnish finnish ADJ adjective 1
        missiles missile NOUN subject 2
        struck strike VERB root 2
        Aarhus Aarhus PROPN compound 4
        hospital hospital NOUN object 2
    """)
    owner = ResolvedActor("Finnish", 0, 7, 0, country="FIN", name="Finland")
    hospital = ResolvedActor("hospital", 30, 38, 4, country="DNK", roles=("HLH",), basis="role")
    act = Coding(owner, hospital, "195", 2, conditional=False, rule="x", doubts=())
    assert not is_of_firms(sentence, act, LISTS, read_sentence(sentence))
    trade = Coding(owner, hospital, "112", 2, conditional=False, rule="x", doubts=())
    assert is_of_firms(sentence, trade, LISTS, read_sentence(sentence))


@pytest.mark.parametrize(("source", "found"), [(BANK, True), (MINISTER, False)])
def test_firms_wage_no_war(build: Callable[..., Sentence], source: ResolvedActor, found: bool) -> None:
    sentence = build("""
        Olvi Olvi PROPN subject 1
        attacked attack VERB root 1
        Denmark Denmark PROPN object 1
    """)
    act = Coding(source, DANES, "190", 1, conditional=False, rule="x", doubts=())
    assert is_of_firms(sentence, act, LISTS, read_sentence(sentence)) is found


def test_a_firm_that_withdraws_leaves_a_market(build: Callable[..., Sentence]) -> None:
    sentence = build("""
        banks bank NOUN subject 1
        left leave VERB root 1
        Denmark Denmark PROPN object 1
    """)
    act = Coding(BANK, DANES, "0874", 1, conditional=False, rule="x", doubts=())
    assert is_in_market(sentence, act, LISTS, read_sentence(sentence))
