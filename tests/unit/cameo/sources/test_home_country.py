"""Whose the people and places are that an act names: what is done at home is not done to the home country."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.patterns.pattern_reader import parse_pattern
from streams.cameo.scene.match import Match
from streams.cameo.sources.belongings import drop_own_country


def _match(code: str, target: ResolvedActor) -> Match:
    pattern = parse_pattern("SOURCE block road (in TARGET)", {}, code=code)
    source = ResolvedActor("farmers", 0, 7, 0, country="THA", roles=("LAB",))
    return Match(pattern, 1, code, (source,), (target,))


def test_who_blocks_a_road_at_home_does_not_block_his_country() -> None:
    match = _match("144", ResolvedActor("Bangkok", 20, 27, 4, country="THA"))
    drop_own_country(match)
    assert match.targets == ()


def test_his_government_and_other_countries_stay_targets() -> None:
    government = ResolvedActor("government", 20, 30, 4, country="THA", roles=("GOV",))
    abroad = ResolvedActor("Laos", 20, 24, 4, country="LAO")
    for target in (government, abroad):
        match = _match("144", target)
        drop_own_country(match)
        assert match.targets == (target,)


def test_rebels_who_block_the_roads_of_a_town_do_it_to_their_state() -> None:
    match = _match("144", ResolvedActor("Bangkok", 20, 27, 4, country="THA"))
    match.sources = (ResolvedActor("rebels", 0, 6, 0, country="THA", roles=("REB",)),)
    drop_own_country(match)
    assert match.targets


def test_in_other_acts_a_country_may_be_its_peoples_target() -> None:
    match = _match("195", ResolvedActor("Bangkok", 20, 27, 4, country="THA"))
    drop_own_country(match)
    assert match.targets
