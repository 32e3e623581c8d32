"""*Entre soldats indiens et pakistanais au Cachemire*: two nationalities of one noun, of which parsers lose the second.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

import re

from streams.text.words import Word, dependants

_PERSONS = frozenset(
    {"rebelles", "civils", "policiers", "militaires", "islamistes", "jihadistes", "djihadistes", "séparatistes",
     "miliciens", "insurgés", "loyalistes", "mutins", "manifestants", "riverains", "citoyens", "paysans", "gardiens",
     "républicains", "musiciens", "historiens", "politiciens", "lycéens", "collégiens", "chrétiens", "magiciens",
     "comédiens", "chirurgiens", "bourgeois", "souverains", "écrivains", "terrains", "moyens", "biens", "liens"}
)  # fmt: skip
_NATIONALITY = re.compile(
    r"[a-zà-ÿ-]+(?:[aâ]is|ois|iens|éens|ains)|[a-zà-ÿ-]*(?:turcs|grecs|russes|suisses|belges|arabes|druzes"
    r"|kurdes|serbes|croates|bulgares|slovaques|tchèques|ouzbeks|kazakhs|tadjiks|kirghizes|turkmènes|afghans|allemands"
    r"|espagnols|danois|kosovars|malgaches|bosniaques|moldaves|slaves|baltes|émiratis|saoudiens|qataris|koweïtis|omanais|yéménites"
    r"|pakistanais|philippins|argentins|birmans|mongols|somaliens|tchadiens|burkinabè|burkinabés|monténégrins|slovènes)"
)
_FIGHTERS = frozenset({"rebelles", "islamistes", "jihadistes", "djihadistes", "séparatistes", "insurgés", "loyalistes"})
_JOINTS = frozenset({"et", "ou"})


def nationalities_joined(words: list[Word]) -> None:
    """Behind an adjective and *et*, in small letters and without an article, a nationality is an adjective too."""
    for joint in words[2:-1]:
        if joint.text.lower() not in _JOINTS:
            continue
        first, second = words[joint.index - 1], words[joint.index + 1]
        noun = words[first.head]
        if first.pos != "ADJ" or first.role != "adjective" or noun.pos != "NOUN" or noun.index > first.index:
            continue
        if second.role != "conjunct" or not second.text.islower():
            continue
        is_people = second.pos in {"NOUN", "PROPN"} and noun.has("Number=Plur") and _is_nationality(second.text)
        if is_people or (second.pos == "ADJ" and second.head != first.index):
            _join(words, first, joint, second)


def _is_nationality(text: str) -> bool:
    return text not in _PERSONS and _NATIONALITY.fullmatch(text) is not None


def chiefs_of_two(words: list[Word]) -> None:
    """*Les chefs d'état-major américain et chinois*: one staff is not of two countries, but its chiefs are."""
    for second in words[4:]:
        first = words[second.head]
        staff = words[first.head]
        if second.role != "conjunct" or second.pos != "ADJ" or first.pos != "ADJ" or staff.index != first.index - 1:
            continue
        chief = words[staff.head]
        is_one = staff.lemma == "état-major" or not staff.has("Number=Plur")
        is_of = is_one and staff.role == "oblique" and 1 < staff.index - chief.index < 4
        is_quality = first.text.islower() and (not first.text.endswith("s") or first.text.endswith("ais"))
        if is_of and is_quality and chief.pos == "NOUN" and chief.has("Number=Plur"):
            first.head = chief.index


def fighters_joined(words: list[Word]) -> None:
    """*Entre soldats congolais et rebelles*: those whom soldiers fight are no quality of theirs."""
    for joint in words[2:-1]:
        first, second = words[joint.index - 1], words[joint.index + 1]
        if (
            joint.text.lower() != "et"
            or second.text not in _FIGHTERS
            or second.pos != "ADJ"
            or second.role != "conjunct"
        ):
            continue
        noun = words[first.head]
        if first.pos == "ADJ" and noun.pos == "NOUN" and noun.index == first.index - 1:
            second.pos, second.lemma, second.head = "NOUN", second.text.removesuffix("s"), noun.index
            joint.head = second.index


def _join(words: list[Word], first: Word, joint: Word, second: Word) -> None:
    """Make the second a quality beside the first; what hung on it is the noun's."""
    if any(dependants(words, second.index, "determiner", "adjective", "relative-clause", "case")):
        return
    above = words[first.head]
    for below in list(dependants(words, second.index)):
        if below is not joint:
            below.head = above.index
    second.pos, second.head, second.role = "ADJ", first.index, "conjunct"
    joint.head = second.index
