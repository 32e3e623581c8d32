"""Whom a word without a name means: pronouns, possessives, «les deux pays», *the minister*.

A few rules that are seldom wrong; where they do not fit, nobody is meant.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from streams.actors.identity import Identity
from streams.actors.memory import Antecedent, Memory
from streams.text.grammar import Sentence, Token

PERSONAL = frozenset({"he", "she", "him", "they", "them", "il", "elle", "ils", "elles", "lui", "eux"})
_ONE_PERSON = frozenset({"he", "she", "him", "his", "her"})
_MASCULINE = frozenset({"il", "ils"})
_FEMININE = frozenset({"elle", "elles"})
_PLURAL = frozenset({"they", "them", "ils", "elles", "eux"})
POSSESSIVE = frozenset({"his", "her", "its", "their", "son", "sa", "ses", "leur", "leurs"})
_THEIRS = frozenset({"their", "leur", "leurs"})
_TWO = frozenset({"two", "deux", "both", "2"})
_PAIRS_OF_COUNTRIES = frozenset(
    "country nation state side party government neighbor neighbour ally power capital superpower rival foe "
    "pays nation état partie camp gouvernement voisin voisine allié puissance capitale rivaux rival".split()
)
_PAIRS_OF_PERSONS = frozenset(
    "leader president minister man official diplomat counterpart premier statesman "
    "dirigeant président ministre homme chef responsable diplomate homologue leader".split()
)
_LEADERS = frozenset({"leader", "dirigeant", "dirigeante"})
_GROUPS = frozenset({"group", "movement", "organization", "organisation", "groupe", "mouvement", "militia", "milice"})


def pronoun(token: Token, memory: Memory) -> tuple[Identity, ...]:
    """Whom a personal pronoun means: a person, in French also a country of that gender, or several for a plural."""
    word = token.lower
    if word in _PLURAL:
        return _only(one for one in memory.before(token.index) if one.is_plural and _agrees(one, word))
    return _only(
        one
        for one in memory.before(token.index)
        if not one.is_plural
        and (one.identity.sort == "person" or (word in _FEMININE | _MASCULINE and one.is_feminine is not None))
        and _agrees(one, word)
    )


def possessive(token: Token, memory: Memory) -> tuple[Identity, ...]:
    """Whose a thing is: this sentence's subject, else whom the sentence before was about."""
    word = token.lower
    for one in memory.before(token.index, reach=1):
        if word in _ONE_PERSON and one.identity.sort != "person":
            continue
        if word == "its" and (one.identity.sort in ("person", "people") or one.is_plural):
            continue
        if word in _THEIRS and not (one.is_plural or one.identity.sort in ("people", "body")):
            continue
        if not one.is_subject:
            continue
        return (one.identity,)
    return ()


def pair(sentence: Sentence, head: int, memory: Memory) -> tuple[Identity, ...]:
    """Whom *the two countries*, *both sides*, «les deux dirigeants» mean: the last two of different countries."""
    token = sentence.tokens[head]
    lemma = token.lemma.lower()
    of_countries, of_persons = lemma in _PAIRS_OF_COUNTRIES, lemma in _PAIRS_OF_PERSONS
    if not (of_countries or of_persons) or not _says_two(sentence, head):
        return ()
    found: dict[str, Identity] = {}
    for one in memory.backwards(head):
        country = one.identity.country
        if country is None or country in found or (one.identity.sort == "body" and of_persons):
            continue
        found[country] = one.identity if of_persons else Identity("country", country)
        if len(found) == 2:
            break
    if len(found) < 2:
        return ()
    both = tuple(reversed(found.values()))
    if of_persons:
        return tuple(one if one.roles else replace(one, sort="person", roles=("GOV",), name=None) for one in both)
    return both


def title(sentence: Sentence, head: int, role: str | None, memory: Memory) -> tuple[Identity, ...]:
    """Whom a bare *the president*, «le dirigeant», *the group* means, named a sentence or two before."""
    token = sentence.tokens[head]
    lemma = token.lemma.lower()
    if not _is_definite(sentence, head) or token.has("Number=Plur"):
        return ()
    near = list(memory.before(head))
    if lemma in _GROUPS:
        return _only(one for one in near if one.identity.group or (one.identity.sort == "body" and one.identity.roles))
    persons = [one for one in near if one.identity.sort == "person" and not one.is_plural]
    for one in persons:
        if one.title == lemma:
            return (one.identity,)
    fitting = [one for one in persons if role in one.identity.roles and (one.title is None or lemma in _LEADERS)]
    return (fitting[0].identity,) if len({one.identity for one in fitting}) == 1 else ()


def _only(fitting: Iterable[Antecedent]) -> tuple[Identity, ...]:
    """The first who fits, if a subject; else only where there is no other in that sentence."""
    found = list(fitting)
    if not found:
        return ()
    first = found[0]
    rivals = {one.identity for one in found if one.sentence == first.sentence}
    if not first.is_subject and len(rivals) > 1:
        return ()
    return tuple(dict.fromkeys(one.identity for one in found if _same_place(one, first)))


def _same_place(one: Antecedent, other: Antecedent) -> bool:
    return (one.sentence, one.token) == (other.sentence, other.token)


def _agrees(one: Antecedent, word: str) -> bool:
    if one.is_feminine is None:
        return True
    return not (word in _MASCULINE and one.is_feminine) and not (word in _FEMININE and not one.is_feminine)


def _says_two(sentence: Sentence, head: int) -> bool:
    return any(
        child.lower in _TWO for child in sentence.children(head, "numeral", "determiner", "adjective", "coordinator")
    )


def _is_definite(sentence: Sentence, head: int) -> bool:
    return any(
        child.lower in ("the", "this", "le", "la", "l'", "ce", "cette", "cet")
        for child in sentence.children(head, "determiner")
    )
