"""Deeds in a manner of speaking: teams called by their country's name, what vehicles and weather do, things that stand for nobody."""

from __future__ import annotations

import re

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.scene.private_words import PrivateWords, Read, read_plain
from streams.text.grammar import Sentence, Token

_SUBJECTS = ("subject", "passive-subject")
_WHOSE = ("possessor", "adjective", "compound")
_DONE_TO = ("object", "oblique", "agent", "passive-subject", "conjunct")
_SCORE = re.compile(r"(?<![\w-])\d{1,3}[-–]\d{1,3}(?![\w-])")
_HARM = ("13", "17", "18", "19", "20")
"""Roots of what weather and vehicles seem to do, and what they threaten."""
_BOMBS = ("183", "194", "195")
_WRECKED = "1712"
_ASSAULTS = (_WRECKED, "175", "182")
"""What is done to people and their houses: a country does it to another only in a stadium."""
_REFUSALS = "12"
_BOUTS = ("175", "182", "190", "193")
"""What one opponent does to another."""
_FIGHTING = frozenset({"MIL", "REB", "COP", "SEP", "CVL", "REF", "EDU", "LAB", "SET"})
_DEEDS = ("07", "08", "12", "13", "17", "18", "19")
"""Roots of what a team does to another by the words of war: who *surrenders* the lead, *hits back*, *threatens*."""


def is_of_teams(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether a country's name means its team: it takes the plural, or trounces another country, or there is a goal."""
    source, target = coding.source, coding.target
    is_scored = _is_scored(sentence, coding, lists)
    if is_scored or _is_opponent(coding, target, lists) or _is_contest(sentence, coding, lists, here):
        return True
    if source is None:
        return False
    if not _is_bare_name(source):
        return _is_trounced_by_eleven(sentence, coding, source, lists, here)
    # "if Russia were to attack"
    if not coding.conditional and _is_one_in_plural(sentence, source, lists):
        return True
    is_goal = coding.code.startswith(_DEEDS) and here.count(lists.of("scoring"))
    if target is None or not _is_bare_name(target):
        return bool(is_goal and target is None and coding.code.startswith("08"))
    if is_goal:
        return True
    trigger, done_to = sentence.tokens[coding.trigger], sentence.tokens[target.head]
    is_lent = done_to.relation == "agent" and done_to.head != trigger.index  # "downed drones launched by Russia"
    # "blew up a bridge in Russia"
    is_where = coding.code == _WRECKED and done_to.relation == "oblique" and sentence.children(trigger.index, "object")
    if done_to.relation not in _DONE_TO or is_lent or is_where:
        return False
    is_rout = trigger.lemma in lists.of("trouncing") and not _is_of_object(sentence, coding, target)
    return coding.code.startswith(_ASSAULTS) or is_rout


def _is_opponent(coding: Coding, target: ResolvedActor | None, lists: PrivateWords) -> bool:
    """Whether it is done to an opponent."""
    is_bout = target is not None and coding.code in _BOUTS
    return is_bout and target is not None and target.text.lower().split()[-1] in lists.of("opponents in sport")


def _is_contest(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether two who bear no arms only *face* one another, and no word is of war: a match, a debate, a quarrel."""
    if (
        coding.source is None
        or coding.code not in _BOUTS
        or sentence.tokens[coding.trigger].lemma not in lists.of("contests")
    ):
        return False
    sides = [side for side in (coding.source, coding.target) if side is not None]
    may_fight = any(side.group or _FIGHTING & set(side.roles) for side in sides)
    return not may_fight and not here.count(lists.of("violence") | lists.of("battlefields"))


def _is_scored(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether there is a score behind a word of beating, or anywhere beside two countries: *beat Mali 2-1 and defied Togo*."""
    trigger = sentence.tokens[coding.trigger]
    if all(side is not None and _is_bare_name(side) for side in (coding.source, coding.target)):
        return coding.code.startswith(_DEEDS + _HARM) and _SCORE.search(sentence.text) is not None
    if not coding.code.startswith(_HARM) or trigger.lemma not in lists.of("trouncing"):
        return False
    return _SCORE.search(sentence.text, trigger.end - sentence.start) is not None


def _is_of_object(sentence: Sentence, coding: Coding, target: ResolvedActor) -> bool:
    """Whether only an offer or demand of his is refused: *swept aside Egypt's proposal*."""
    above = sentence.tokens[sentence.tokens[target.head].head]
    return coding.code.startswith(_REFUSALS) and above.pos == "NOUN" and above.head == coding.trigger


def is_geography(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether it is told where a country lies: *Lesotho is surrounded by South Africa*; an army's siege is another thing."""
    source, target = coding.source, coding.target
    trigger = sentence.tokens[coding.trigger]
    # a town's or country's own neighbour is only supposed to be a target
    if (
        source is None
        or trigger.lemma not in lists.of("lying")
        or source.roles
        or (target is not None and target.roles)
    ):
        return False
    helping = sentence.children(trigger.index, "passive-auxiliary")
    return any(one.has("Tense=Pres") for one in helping)


def is_of_weather(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether what does it is weather, a beast or a disease, whosever it is: *a cold front from Russia*, *cholera has killed*."""
    if not coding.code.startswith(_HARM):
        return False
    nature, source = lists.of("nature"), coding.source
    things = [*_subjects(sentence, coding), *_of_whom(sentence, coding, lists)]
    if source is not None:
        things.append(_owned(sentence, source))
    doers = nature | lists.of("doers in nature")
    # a sentence that begins with "Lionfish" writes it as a name
    if any(one.lemma.lower() in doers and (one.pos != "PROPN" or not one.index) for one in things):
        return True
    return source is not None and " " in source.text and bool(read_plain(source.text).count(nature))


def is_of_traffic(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether a car or train does the harm, and nothing tells of violence: *the minister's car hit a cyclist*."""
    if not coding.code.startswith(_HARM):
        return False
    if _is_mishap(sentence, coding, lists):
        return True
    things = _subjects(sentence, coding)
    if coding.source is not None:
        things.append(_owned(sentence, coding.source))
    if not any(thing.lemma.lower() in lists.of("vehicles") for thing in things):
        return False
    trigger = sentence.tokens[coding.trigger]
    return not here.count(lists.of("violence") - {trigger.lemma, trigger.lower})


def _is_mishap(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether what does the harm crashed, or somebody broke a limb of his own, or drowned."""
    trigger = sentence.tokens[coding.trigger]
    if trigger.lemma in lists.of("deaths") and sentence.children(trigger.index, "subject"):
        return not sentence.children(trigger.index, "object")
    above = sentence.tokens[trigger.head]
    if trigger.relation == "adverbial-clause" and above.lemma in lists.of("mishaps"):
        return not sentence.children(above.index, "object")
    limbs = lists.of("body parts")
    is_hurt = coding.target is None and coding.code.startswith("182")
    return is_hurt and any(child.lemma in limbs for child in sentence.children(trigger.index, "object"))


def is_against_things(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether somebody is attacked only in a work, a taste or a market of his: *an assault on French cuisine*."""
    if coding.target is None or not coding.code.startswith(("13", "15", "18", "19")):
        return False
    thing = _owned(sentence, coding.target)
    if coding.code.startswith(_BOMBS) and thing.lemma in lists.of("struck too"):
        return False
    return thing.index != coding.target.head and thing.lemma in lists.of("attacked in words")


def _is_trounced_by_eleven(
    sentence: Sentence, coding: Coding, source: ResolvedActor, lists: PrivateWords, here: Read
) -> bool:
    """Whether people who hold no office rout a country: *Ireland's women*; veterans do it on penalties."""
    target = coding.target
    if target is None or not _is_bare_name(target) or not coding.code.startswith(_DEEDS):
        return False
    is_rout = sentence.tokens[coding.trigger].lemma in lists.of("trouncing")
    is_goal = bool(here.count(lists.of("scoring")))
    return (source.roles == ("CVL",) and (is_rout or is_goal)) or (source.roles == ("MIL",) and is_goal)


def _is_bare_name(actor: ResolvedActor) -> bool:
    return bool(actor.country and actor.name and not actor.roles and not actor.organisation)


def _is_one_in_plural(sentence: Sentence, actor: ResolvedActor, lists: PrivateWords) -> bool:
    """Whether the name of one country has a verb in the plural: *Egypt have threatened*."""
    token = sentence.tokens[actor.head]
    if token.relation not in _SUBJECTS or token.lower.endswith("s") or sentence.children(token.index, "conjunct"):
        return False
    behind = token.index + 1
    if behind >= len(sentence.tokens) or sentence.tokens[behind].lower not in lists.of("plural verbs"):
        return False
    return token.index == 0 or sentence.tokens[token.index - 1].lower not in lists.of("joining")


def _subjects(sentence: Sentence, coding: Coding) -> list[Token]:
    return list(sentence.children(coding.trigger, "subject"))


def _of_whom(sentence: Sentence, coding: Coding, lists: PrivateWords) -> list[Token]:
    """Whose a deed is that a noun tells: *an invasion of locusts*; what comes *by air* is another's."""
    phrases = sentence.children(coding.trigger, "oblique")
    return [
        one
        for one in phrases
        if any(case.lower in lists.of("whose") for case in sentence.children(one.index, "case"))
        and sentence.tokens[coding.trigger].pos == "NOUN"
    ]


def _owned(sentence: Sentence, actor: ResolvedActor) -> Token:
    """The thing that is the actor's, by which he is named; his own head where there is none."""
    token = sentence.tokens[actor.head]
    for _ in range(3):
        if token.relation not in _WHOSE or token.head == token.index:
            break
        token = sentence.tokens[token.head]
    return token
