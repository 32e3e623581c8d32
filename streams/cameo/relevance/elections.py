"""Elections: what voters, donors and candidates of one country do for, to or against one another is no event."""

from __future__ import annotations

from streams.cameo.coding import Coding
from streams.cameo.scene.private_words import PrivateWords, Read
from streams.text.grammar import Sentence

_CAMPAIGN = ("010", "012", "013", "020", "022", "03", "043", "05", "06", "07", "080", "0833", "139", "141", "16")
"""What voters, donors and candidates do for or to one another; violence and bans at an election are politics."""

_CAMPAIGNERS = frozenset({"GOV", "LEG", "ELI", "PTY", "OPP"})
"""Roles of those whose rallies are for votes."""

_BODILY = frozenset({"14", "17", "18", "19", "20"})
_VICTORIES = ("1712", "175", "182", "190")
"""What a winner does to a loser in the words of fights."""

_BEATEN_IN_EARNEST = frozenset({"COP", "MIL", "REB", "CVL", "CRM"})
"""Roles of those who are beaten in earnest."""


def is_electoral(coding: Coding, lists: PrivateWords, here: Read, title: Read) -> bool:
    """Whether it is of an election campaign: people of one country help, promise or leave where votes are sought.

    So it is in all of an article on the campaign.
    """
    sides = [actor for actor in (coding.source, coding.target) if actor is not None]
    is_at_home = len({actor.country for actor in sides}) == 1
    if coding.code.startswith("14"):
        return _is_campaign_rally(coding, lists, here)
    if _are_voters(coding, lists):
        return True
    election = lists.of("election")
    is_of_one = bool(here.count(election) or title.count(election))
    return is_at_home and coding.code.startswith(_CAMPAIGN) and is_of_one


def _are_voters(coding: Coding, lists: PrivateWords) -> bool:
    """Whether voters do it, who *throw out* a proposal at the polls; they may strike and be harmed as anybody is."""
    source = coding.source
    if source is None or set(source.roles) != {"CVL"} or coding.code[:2] in _BODILY:
        return False
    return not lists.of("voters").isdisjoint(source.text.lower().split())


def is_won(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether a candidate *crushes* another of his country at the polls, who is nobody's crowd and no armed group."""
    source, target = coding.source, coding.target
    if source is None or target is None or not coding.code.startswith(_VICTORIES) or source.country != target.country:
        return False
    if _BEATEN_IN_EARNEST & (set(source.roles) | set(target.roles)):
        return False
    is_rout = sentence.tokens[coding.trigger].lemma in lists.of("trouncing")
    is_party = "PTY" in source.roles or "PTY" in target.roles
    return is_rout and (is_party or bool(here.count(lists.of("at the polls")) or here.count(lists.of("election"))))


def _is_campaign_rally(coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether they rally for votes, and against nobody: candidates where there is word of an election, rulers always."""
    source = coding.source
    if source is None or coding.target is not None or not here.count(lists.of("rallies")):
        return False
    return set(source.roles) == {"GOV"} or bool(_CAMPAIGNERS & set(source.roles) and here.count(lists.of("election")))
