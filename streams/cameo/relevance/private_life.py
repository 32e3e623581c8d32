"""Acts of private life: ordinary crime and its trials, travels of private persons, a life that is told."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.masses import are_many
from streams.cameo.coding import Coding
from streams.cameo.relevance.policing import is_arrest_of_advocate, is_police_violence
from streams.cameo.scene.private_words import PrivateWords, Read
from streams.text.grammar import Sentence

_MET = frozenset({"object", "subject", "passive-subject", "agent", "root"})
"""Where he stands in a clause whom somebody receives or visits himself."""

PRIVATE_ROLES = frozenset({"BUS", "MNC", "MED", "EDU", "HLH", "AGR"})
"""Roles whose dealings among themselves are not politics."""

PUBLIC_ROLES = frozenset(
    {"GOV", "MIL", "REB", "OPP", "LEG", "SPY", "IGO", "SEP", "INS", "REF", "LAB", "REL", "PTY", "SET"}
)
"""Roles whose doings are public whatever they do."""

_OFFICES = frozenset({"GOV", "LEG", "MIL", "COP", "JUD", "SPY", "ELI", "PTY"})
"""Roles of a state, which is not another to those who hold them."""

_CRIMES = (
    "015",
    "016",
    "073",
    "081",
    "080",
    "0841",
    "090",
    "091",
    "1031",
    "112",
    "115",
    "116",
    "130",
    "138",
    "145",
    "1711",
    "1712",
    "172",
    "173",
    "180",
    "181",
    "182",
    "185",
    "190",
    "193",
)
"""Codes that ordinary crime and its trials give; a bombing or a battle is never one."""

_JUSTICE = ("115", "116", "173")
"""What police and courts do: not politics where it is done to nobody of public life, whoever signs for it."""

_TRIALS = ("081", "0841", "09", "112", "115", "116", "173")
"""Steps of a trial, from the inquiry to the release."""

_DENIAL = "016"
_IN_COURT = ("016", "074", "081", "084", "116", "173", "182")
"""What is told of the accused, of victims and lawyers in the report of a trial."""

_CONFESSION = "015"

_JUDGES = frozenset({"COP", "JUD", "GOV", "CVL"})
_DEFENDANTS = PRIVATE_ROLES | {"CVL", "CRM", "JUD"}

_KINDNESS = ("01", "04", "05", "06", "07")
"""What is of public life only where somebody of public life does it, or has it done to him."""

_PEACE = "087"
"""Fighting ended by passers-by is a brawl."""

_MOODS = ("012", "013")
"""Comments that fear or hope: news by who speaks."""

_WISHES = ("01", "02")

_SEIZURES = ("1711", "1712")
"""What customs and police seize or break up of smugglers', whoever sends them."""

_MEETINGS = ("040", "041", "044", "046")
_VISITS = ("042", "043")
_STATEMENTS = ("01", "05")


def is_crime(coding: Coding, lists: PrivateWords, sentence: Read, title: Read) -> bool:
    """Whether private persons of one country do it to one another, or its police and courts do it to them.

    The title counts too: arrests in an article on protests are of public life. Where nothing of an article but a
    sentence is known, its own words must say that it is crime.
    """
    sides = [actor for actor in (coding.source, coding.target) if actor is not None]
    public = lists.of("public")
    if is_ordinary_trial(coding, lists, title):
        return True
    if not coding.code.startswith(_CRIMES) or sentence.count(public) or title.count(public):
        return False
    if coding.code.startswith(_SEIZURES) and sentence.count(lists.of("crime")) and _is_contraband(coding):
        return True
    if len({actor.country for actor in sides if actor.country}) > 1:
        return False
    if title.words and coding.code.startswith(_JUSTICE) and _is_justice(coding) and _is_defendant(coding.target):
        return True
    if any(holds_public_role(actor) and not _is_worker(actor, lists) for actor in sides) or is_police_violence(coding):
        return False
    suffers = coding.target if coding.target is not None else coding.source
    if sentence.count(lists.of("crime")):
        return True
    is_one_of_many = suffers is None or are_many(suffers, lists, coding.code) or is_arrest_of_advocate(coding)
    return suffers is not None and not is_one_of_many and bool(_words_in(suffers.text) & lists.of("persons"))


def _is_contraband(coding: Coding) -> bool:
    """Whether what is seized is no state's or body's: of another country only the name is told, whence it came."""
    source, target = coding.source, coding.target
    if source is None or target is None or source.country == target.country:
        return True
    return "MIL" not in source.roles and not target.roles and not target.organisation


def is_ordinary_trial(coding: Coding, lists: PrivateWords, title: Read) -> bool:
    """Whether justice is done to a private person in an article whose title tells of a crime and of nothing public."""
    if not title.count(lists.of("crime")) or title.count(lists.of("public")):
        return False
    if coding.code == _CONFESSION:
        return coding.target is None and coding.source is not None and _is_defendant(coding.source)
    sides = [actor for actor in (coding.source, coding.target) if actor is not None]
    is_ruling = coding.source is not None and "JUD" in coding.source.roles and coding.code != _DENIAL
    is_told = coding.code.startswith(_IN_COURT) and not is_ruling
    if is_told and all(actor.basis != "name" and _is_of_court(actor) for actor in sides):
        # police in the dock are defendants too
        return len({actor.country for actor in sides if actor.country}) <= 1
    if not coding.code.startswith(_TRIALS):
        return False
    if coding.source is not None and not set(coding.source.roles) <= _JUDGES:
        return False
    return coding.target is not None and _is_defendant(coding.target)


def is_foreigners(actor: ResolvedActor, lists: PrivateWords) -> bool:
    """Whether it is some of other countries, which are not named: *foreign powers*."""
    return bool(_words_in(actor.text) & lists.of("foreigners"))


def is_vague_public(actor: ResolvedActor | None, lists: PrivateWords) -> bool:
    """Whether it is people in general, who speak and are nobody: *some people*, *users*, *critics*."""
    if actor is None or not set(actor.roles) <= {"CVL", "MED"} or actor.name:
        return False
    head, _, of = actor.text.lower().partition(" of ")
    is_counted = head.split()[-1:] and head.split()[-1].endswith(
        ("thousands", "hundreds", "dozens", "millions", "tens")
    )
    return bool(_words_in(actor.text if not of or is_counted else head) & lists.of("vague public"))


def is_among_private_persons(coding: Coding, lists: PrivateWords, sentence: Read) -> bool:
    """Whether private persons are kind to one another: families forgive, friends meet and help."""
    sides = [coding.source, coding.target]
    if coding.code.startswith(_PEACE) and coding.source is not None and coding.target is None:
        return _is_private_person(coding.source)
    if not coding.code.startswith(_KINDNESS) or sentence.count(lists.of("public")):
        return False
    is_abroad = len({actor.country for actor in sides if actor is not None and actor.country}) > 1
    return not is_abroad and all(actor is not None and _is_private_person(actor) for actor in sides)


def is_mood_of_people(coding: Coding, lists: PrivateWords) -> bool:
    """Whether it is what inhabitants, passers-by, employees fear or hope, who decide nothing, or what kin ask for."""
    source = coding.source
    if source is None or source.organisation:
        return False
    if coding.code.startswith(_WISHES) and coding.target is None and _words_in(source.text) & lists.of("kin"):
        return True
    is_anybody = set(source.roles) == {"CVL"} or _is_worker(source, lists)
    return coding.code in _MOODS and is_anybody


def is_own_country(actor: ResolvedActor, target: ResolvedActor) -> bool:
    """Whether the target is the actor's own country by its bare name, to which nobody speaks."""
    return (
        bool(actor.roles)
        and set(actor.roles) <= _OFFICES
        and not target.roles
        and target.country == actor.country
        and target.country is not None
    )


def _is_private_person(actor: ResolvedActor) -> bool:
    """Whether it is somebody whom nobody knows, or of whom only a private role is known."""
    if not actor.is_known:
        return True
    return bool(actor.roles) and set(actor.roles) <= PRIVATE_ROLES | {"CVL"} and not actor.organisation


def holds_public_role(actor: ResolvedActor) -> bool:
    """Whether what the actor does is public whatever it is."""
    return bool(PUBLIC_ROLES & set(actor.roles) or actor.organisation)


def may_be_private(actor: ResolvedActor, lists: PrivateWords, sentence: Read) -> bool:
    """Whether it is somebody by what he is, which in sport and business is no office: a captain, a pilot."""
    words = sentence.words if actor.basis == "reference" else _words_in(actor.text)
    return actor.basis != "name" and bool(words & lists.of("may be private"))


def is_private(actor: ResolvedActor) -> bool:
    """Whether the actor is a company, a paper, a school."""
    return bool(actor.roles) and set(actor.roles) <= PRIVATE_ROLES


def is_firm_by_trade(actor: ResolvedActor, lists: PrivateWords) -> bool:
    """Whether one worker's trade stands for a firm: *the Canadian miner Barrick*, *the Polish builder*."""
    return set(actor.roles) == {"LAB"} and bool(set(actor.text.lower().split()) & lists.of("firms by trade"))


def is_of_work(actor: ResolvedActor, other: ResolvedActor | None) -> bool:
    """Whether a union deals with employers, or with nobody named: wages are a matter between the two."""
    return set(actor.roles) == {"LAB"} and (other is None or is_private(other) or set(other.roles) == {"LAB"})


def is_interview(coding: Coding) -> bool:
    """Whether the press talks with somebody or looks into something: how a report was had, and no act of politics.

    Neither is whom somebody met in his life: a stranger, *a student*.
    """
    source, target = coding.source, coding.target
    if coding.code in _MEETINGS:
        return _is_press(source) or _is_press(target) or _is_somebody(source) or _is_somebody(target)
    if coding.code == "010":
        # told to a news agency is told to everybody
        return _is_press(target)
    if coding.code.startswith("09") and target is None and source is not None:
        # a firm looks into its own accident
        return _is_private_person(source) and source.is_known
    return coding.code.startswith(("03", "09")) and _is_press(source)


def is_private_journey(coding: Coding, sentence: Sentence | None = None) -> bool:
    """Whether somebody travels who neither holds an office nor is a country, or travels at home.

    Teams meet: who sends an envoy to a country, or holds its talks with another, does not receive it.
    """
    traveller = coding.source
    if coding.code not in _VISITS or traveller is None:
        return False
    host = coding.target
    is_met = host is None or sentence is None or sentence.tokens[host.head].relation in _MET
    if is_met and is_fixture(traveller, host):
        return True
    if host is not None and traveller.roles and not host.roles and host.country and host.country == traveller.country:
        return True
    return not traveller.is_known or not (
        holds_public_role(traveller) or not traveller.roles or "ELI" in traveller.roles
    )


def is_fixture(one: ResolvedActor, other: ResolvedActor | None) -> bool:
    """Whether a country itself receives another, which only teams do: «la France reçoit l'Italie»."""
    return other is not None and is_state(one) and is_state(other)


def is_state(actor: ResolvedActor) -> bool:
    """Whether it is a country by its name."""
    return bool(actor.country and not actor.roles and actor.name)


def is_biography(coding: Coding, lists: PrivateWords, title: Read) -> bool:
    """Whether an obituary or a portrait tells its hero's life; what others say of him today is news."""
    pronouns = lists.of("he or she")
    hero = next(
        (
            actor
            for actor in (coding.source, coding.target)
            if actor and (_is_named_in(actor, title) or actor.text.lower() in pronouns)
        ),
        None,
    )
    if hero is None:
        return False
    if title.count(lists.of("portrait")):
        return True
    is_said_of_him = hero is coding.target and coding.source is not None and coding.code.startswith(_STATEMENTS)
    return bool(title.count(lists.of("obituary"))) and not is_said_of_him


def _is_named_in(actor: ResolvedActor, title: Read) -> bool:
    """Whether the title has all of a person's name; a country in it is nobody's life."""
    is_person = bool(actor.roles) or not actor.is_known
    words = (actor.name or actor.text).lower().replace("’", "'").split(",")[0].split()
    return is_person and bool(words) and {word.removesuffix("'s") for word in words} <= title.words


def _is_worker(actor: ResolvedActor, lists: PrivateWords) -> bool:
    """Whether it is somebody by his job, and no union: an employee, a taxi driver."""
    return set(actor.roles) == {"LAB"} and bool(_words_in(actor.text) & lists.of("persons"))


def _is_somebody(actor: ResolvedActor | None) -> bool:
    """Whether it is one person of no office and without a name: *a U.S. national*."""
    return (
        actor is not None
        and set(actor.roles) == {"CVL"}
        and actor.basis == "role"
        and actor.text.lower().startswith(("a ", "an "))
    )


def _is_press(actor: ResolvedActor | None) -> bool:
    return actor is not None and set(actor.roles) == {"MED"}


def _is_justice(coding: Coding) -> bool:
    """Whether a court, the police, officials or nobody named do it; a government that sues does politics."""
    actor = coding.source
    if actor is None or not actor.is_known:
        return True
    return set(actor.roles) <= _JUDGES - ({"GOV"} if coding.code == "115" else set()) and not actor.organisation


def _is_of_court(actor: ResolvedActor) -> bool:
    """Whether it may be the accused, a victim, a lawyer, a judge, or police."""
    return not actor.organisation and bool(actor.roles) and set(actor.roles) <= _DEFENDANTS | {"COP", "MIL"}


def _is_defendant(actor: ResolvedActor | None) -> bool:
    """Whether nobody of public life is tried: somebody unnamed or unknown, a private person."""
    if actor is None or not actor.is_known:
        return True
    if actor.organisation or actor.group:
        return False
    if not actor.roles:
        # a person of whom the article told the country; a country by its name is no defendant
        return actor.basis in ("reference", "stranger")
    return set(actor.roles) <= _DEFENDANTS


def _words_in(text: str) -> frozenset[str]:
    words = text.lower().replace("’", " ").replace("'", " ").split()
    return frozenset(words) | frozenset(word.removesuffix("s") for word in words)
