"""Which acts are of public life; the rest is coded but not published.

Sport, shows, firms among themselves, weather, ordinary crime and lives that are told show by words, which are data
(`<language>/private.txt`), together with who is on the two sides.
"""

from __future__ import annotations

from typing import Literal

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.asides import is_politics
from streams.cameo.relevance.criminals import is_among_kin, is_call_for_help, is_of_criminals
from streams.cameo.relevance.disasters import is_harm, is_natures, is_nobodys, is_of_disaster
from streams.cameo.relevance.elections import is_electoral, is_won
from streams.cameo.relevance.figurative import (
    is_against_things,
    is_geography,
    is_of_teams,
    is_of_traffic,
    is_of_weather,
)
from streams.cameo.relevance.firms import is_in_market, is_of_firms
from streams.cameo.relevance.foreign_offenders import is_of_foreign_offender
from streams.cameo.relevance.hearsay import is_alleged, is_depicted, is_provided
from streams.cameo.relevance.nationals import is_of_national
from streams.cameo.relevance.peaceful_battles import is_peaceful_battle
from streams.cameo.relevance.private_life import (
    holds_public_role,
    is_among_private_persons,
    is_biography,
    is_crime,
    is_firm_by_trade,
    is_fixture,
    is_foreigners,
    is_interview,
    is_mood_of_people,
    is_of_work,
    is_own_country,
    is_private,
    is_private_journey,
    is_state,
    is_vague_public,
    may_be_private,
)
from streams.cameo.relevance.surveys import is_of_survey
from streams.cameo.relevance.times_past import is_ancient
from streams.cameo.relevance.victims import is_done_to_private_person, is_in_court
from streams.cameo.scene.private_words import PrivateWords, Read, private_words, read_plain, read_sentence
from streams.cameo.targets.supposed_targets import as_named
from streams.text.grammar import Sentence

_WORDS = frozenset({"01", "02", "03", "04", "05", "06", "10", "11", "12", "13"})
_KIND_OR_SAID = _WORDS | {"07", "08", "16"}
"""Roots that need two: what is said to nobody known, or given him, tells nothing; who is shot may be anybody."""
_BY_SOMEBODY = _KIND_OR_SAID | {"09", "14"}
"""Roots whose doer has a name; who attacks may be anybody too."""
_PROTESTS = ("14", "082", "0352", "104", "1051", "1053", "107", "124", "133")
"""Doctors and students who strike or march, threaten to, refuse to end it, cease to or demand reforms do politics."""
_STRIKE = "143"
_CLOSURE, _SANCTION = "191", "16"
_FIRMS = frozenset({"BUS", "MNC"})
"""Whom courts and police deal with in business, not in politics."""
_PEACEKEEPING = "074"
"""Police and soldiers sent within a country keep no peace between others."""
_TOLD_OF_DOERS = ("0841", "0353", "087")
"""Whoever is set free or no longer fired at, it is told of who held him or fired."""
_BY_COURT_ONLY = ("163",)
"""What a court pronounces are no sanctions of states."""
_GIVING_UP = "083"
_SIGNED = "057"
_COURTS = frozenset({"IGOICC", "IGOICJ"})
_MEETING = "04"
_TO_MEET = "036"
_BANS = "172"
"""Bans, which a stranger imposes only as a firm does."""
_BY_COURTS = ("115", "116")
"""Roots of words, which are news by who speaks; but those whom courts condemn are condemned, whoever it was."""

Irrelevance = Literal[
    "no-known-actor",
    "unknown-speaker",
    "unknown-target",
    "vague-public",
    "own-country",
    "election",
    "private-actors",
    "private-words",
    "nature",
    "crime",
    "interview",
    "private-journey",
    "private-persons",
    "biography",
    "alleged",
    "provided",
    "ancient",
]
"""Why an act is not published: neither side has a code; only words, of nobody known or of people in general, or said to
one's own country; it is said to or done for somebody of whom nothing is known; voters and candidates of one country
help or leave one another; both are companies, papers or schools, or it is business; it is sport or a show; nature did
it; private persons did it to one another, or justice did it to them; it is a talk with the press; a private person
travels; an obituary or portrait tells its hero's life; somebody is only said to have broken the law; a law provides for it; it was done before 1900."""


def is_relevant(sentence: Sentence, coding: Coding, title: str | None = None) -> bool:
    """Whether to publish: one side at least has a country or is an organisation, and the deed is of public life."""
    return irrelevance(sentence, coding, title) is None


def irrelevance(sentence: Sentence, coding: Coding, title: str | None = None) -> Irrelevance | None:
    """Why not to publish an act, None where it is to be published. `title` is the article's."""
    coding = as_named(coding)
    sides = [actor for actor in (coding.source, coding.target) if actor is not None]
    if not any(actor.is_known for actor in sides):
        return "no-known-actor"
    lists = private_words(sentence.language)
    here, above = read_sentence(sentence), read_plain(title or "")
    return (
        _nobodys_words(coding, lists, here)
        or _open_sides(coding, lists)
        or _private_words(sentence, coding, sides, lists, here, above)
        or _figurative(sentence, coding, lists, here)
        or ("nature" if is_of_disaster(sentence, coding, lists, here, above) else None)
        or _private_life(sentence, coding, lists, here, above)
        or _no_deed(sentence, coding, lists)
    )


def _nobodys_words(coding: Coding, lists: PrivateWords, here: Read) -> Irrelevance | None:
    """Whether an act of words is of nobody known, or of people in general; or a ban of a stranger's, as a firm is."""
    if coding.code.startswith(_BANS) and coding.source is not None and not coding.source.is_known:
        return "unknown-speaker"
    if coding.code.startswith(_BY_COURT_ONLY) and coding.source is not None and _is_court(coding.source):
        return "provided"
    if not _are_words(coding):
        # critics attack in words
        return "vague-public" if coding.code.startswith("19") and is_vague_public(coding.source, lists) else None
    if is_nobodys(coding):
        return "unknown-speaker"
    if is_mood_of_people(coding, lists) or is_of_survey(coding, lists, here):
        return "vague-public"
    if coding.source and coding.target and is_in_court(coding.source, coding.target):
        return "private-persons"
    if coding.source and coding.target and is_own_country(coding.source, coding.target) and _is_said(coding):
        return "own-country"
    is_to_nobody = coding.target is not None and is_vague_public(coding.target, lists) and not _is_to_peoples(coding)
    return "vague-public" if is_to_nobody or is_vague_public(coding.source, lists) else None


def _open_sides(coding: Coding, lists: PrivateWords) -> Irrelevance | None:
    """Whether one of the two is a name or noun of whom nothing is known: mostly the article told, and was not understood."""
    source, target = coding.source, coding.target
    if coding.code == _PEACEKEEPING and source is not None and target is not None and source.country == target.country:
        return "own-country"
    if (coding.code.startswith(_CLOSURE) and is_nobodys(coding)) or (coding.code.startswith(_SANCTION) and not source):
        # a border that is shut, or a sanction that stands, is somebody's, of some time
        return "unknown-speaker"
    if coding.code.startswith("07") and source is not None and _sends_home(source, target):
        return "own-country"
    if coding.code[:2] in _KIND_OR_SAID and target is not None and not target.is_known:
        is_freed = coding.code.startswith(_TOLD_OF_DOERS)
        return None if is_freed or is_foreigners(target, lists) else "unknown-target"
    # charities of no country are known by whom they deal with, and march as anybody does
    is_loose = target is None or coding.code[:2] == "14"
    is_strangers = source is not None and (source.is_anybody if is_loose else not source.is_known)
    return "unknown-speaker" if is_strangers and coding.code[:2] in _BY_SOMEBODY else None


def _sends_home(source: ResolvedActor, target: ResolvedActor | None) -> bool:
    """Whether citizens send money to their own country, or to nobody told: home."""
    is_home = target is None or (is_state(target) and source.country == target.country)
    return source.roles in (("CVL",), ("REF",)) and is_home


def _is_of_states(coding: Coding) -> bool:
    """Whether a state by its name does it, or somebody who is no firm does violence."""
    source = coding.source
    return source is not None and (is_state(source) or (is_harm(coding) and not is_private(source)))


def _is_to_peoples(coding: Coding) -> bool:
    """Whether it is sympathy or an apology, which are for a people as much as for its state."""
    return coding.code.startswith(("018", "055"))


def _private_words(
    sentence: Sentence, coding: Coding, sides: list[ResolvedActor], lists: PrivateWords, here: Read, above: Read
) -> Irrelevance | None:
    """Which words, with who is on the two sides, make it a campaign, sport, a show or business."""
    if is_electoral(coding, lists, here, above):
        return "election"
    source, target = coding.source, coding.target
    is_of_two_states = source is not None and is_fixture(source, target)
    if is_of_two_states and coding.code.startswith(_MEETING) and here.count(lists.of("fixture")):
        return "private-words"
    if is_of_two_states and coding.code == _TO_MEET and sentence.tokens[coding.trigger].lemma in lists.of("hosting"):
        return "private-words"  # "Brazil will host Argentina on Sunday"
    is_public = any(
        holds_public_role(actor) and not may_be_private(actor, lists, here) and not is_firm_by_trade(actor, lists)
        for actor in sides
    )
    asides = here.count(lists.of("sport")) + here.count(lists.of("show"))
    if asides and not (asides == 1 and is_politics(coding, lists, here)):
        return "private-words"
    is_played = here.count(lists.of("sport in part")) > 1 or above.count(lists.of("show title"))
    if is_played and not is_public:
        return "private-words"
    is_firms = any(is_private(actor) or is_firm_by_trade(actor, lists) for actor in sides)
    is_business = not is_public and is_firms and not _is_of_states(coding) and here.count(lists.of("business"))
    # inquiries into bribes are of public life
    is_business = is_business and not (coding.code.startswith("09") and here.count(lists.of("public")))
    is_own_affair = source is not None and (
        (coding.code == _SIGNED and is_of_work(source, target))
        # who drops a project of his own yields to nobody
        or (coding.code.startswith(_GIVING_UP) and is_private(source) and not is_public)
        # a firm that halts work is on no strike
        or (coding.code.startswith("14") and bool(source.roles) and set(source.roles) <= _FIRMS)
    )
    is_protest = coding.code.startswith(_PROTESTS) and not all(set(actor.roles) & _FIRMS for actor in sides)
    # merchants who keep their shutters down do politics
    is_protest = is_protest or coding.code.startswith(_STRIKE)
    is_victim = (is_natures(coding) and is_harm(coding)) or _is_justice_on_the_learned(coding)
    if is_business or is_own_affair or (all(is_private(actor) for actor in sides) and not (is_victim or is_protest)):
        return "private-actors"
    return None


def _figurative(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read) -> Irrelevance | None:
    """Whether the words of war or politics are said of teams, firms, works, weather or traffic."""
    is_said_so = is_against_things(sentence, coding, lists) or is_geography(sentence, coding, lists)
    if is_said_so or is_peaceful_battle(sentence, coding, lists) or is_of_teams(sentence, coding, lists, here):
        return "private-words"
    if is_won(sentence, coding, lists, here):
        return "election"
    if is_of_firms(sentence, coding, lists, here) or is_in_market(sentence, coding, lists, here):
        return "private-actors"
    if is_of_national(sentence, coding, lists, here):
        return "private-persons"
    if is_of_weather(sentence, coding, lists) or is_of_traffic(sentence, coding, lists, here):
        return "nature"
    return None


def _private_life(
    sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read, above: Read
) -> Irrelevance | None:
    """Which kind of private life it is of, if of any."""
    if is_crime(coding, lists, here, above) or is_done_to_private_person(sentence, coding, lists, here, above):
        return "crime"
    if is_of_foreign_offender(sentence, coding, lists, here, above) or is_of_criminals(coding, lists, here, above):
        return "crime"
    if is_interview(coding) or (_is_asked(coding) and here.count(lists.of("press"))):
        return "interview"
    if is_private_journey(coding, sentence):
        return "private-journey"
    if (
        is_among_private_persons(coding, lists, here)
        or is_among_kin(sentence, coding, lists)
        or is_call_for_help(coding)
    ):
        return "private-persons"
    return "biography" if is_biography(coding, lists, above) else None


def _no_deed(sentence: Sentence, coding: Coding, lists: PrivateWords) -> Irrelevance | None:
    """Whether nobody did it: it is alleged, or a rule."""
    if is_alleged(sentence, coding, lists):
        return "alleged"
    if is_depicted(sentence, coding, lists):
        return "private-words"
    if is_ancient(sentence, coding, lists):
        return "ancient"
    return "provided" if is_provided(sentence, coding, lists) else None


def _is_asked(coding: Coding) -> bool:
    """Whether somebody is questioned, and not by whom."""
    return coding.code == "090" and coding.source is None


def _is_said(coding: Coding) -> bool:
    """Whether it is said to somebody; who sues or condemns a state may be of it."""
    return not coding.code.startswith("11")


def _is_justice_on_the_learned(coding: Coding) -> bool:
    """Whether journalists, teachers or doctors are arrested, banned or condemned, whoever did it."""
    target = coding.target
    is_justice = coding.code.startswith(("116", "172", "173", "174", "175"))
    return is_justice and is_nobodys(coding) and target is not None and not set(target.roles) & _FIRMS


def _is_court(actor: ResolvedActor) -> bool:
    return "JUD" in actor.roles or actor.organisation in _COURTS


def _are_words(coding: Coding) -> bool:
    """Whether the act is one of words."""
    return (coding.code[:2] in _WORDS or coding.code == "080") and not coding.code.startswith(_BY_COURTS)
