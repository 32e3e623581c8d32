"""Whom «lui» means in its own sentence: «Kiev manque d'obus et Prague *lui* en a livré»."""

from __future__ import annotations

from collections.abc import Iterable

from streams.actors.identity import Identity
from streams.actors.memory import Antecedent
from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence


def receiver(
    sentence: Sentence, words: ReferenceWords, giver: int | None, named: Iterable[Antecedent]
) -> tuple[Identity, ...]:
    """Who is given something among those named before in the sentence, the nearest first; `giver` is who gives.

    Who was given something before receives again; else it is the only subject before the giver, or the only one named
    at all. A person to whom something was done goes before who did it. Where two may be meant, nobody is.
    """
    before = list(named)
    givers = [one.identity for one in before if one.token == giver]
    own = {one.country for one in givers}
    others = [
        one
        for one in before
        if not one.is_plural and one.identity not in givers and (one.identity.country or one.identity) not in own
    ]
    again = [one for one in others if _is_receiver(sentence, words, one.token)]
    if again:
        return (again[0].identity,)
    doers = {one.identity for one in others if one.is_subject}
    suffering = {one.identity for one in others if sentence.tokens[one.token].relation == "object"}
    if not doers:
        return _only(suffering) or _only({one.identity for one in others})
    countries = {one.country for one in doers | suffering}
    if len(countries) > 1 or any(one.sort == "person" for one in suffering):
        return _only({one for one in suffering if one.sort == "person"})
    return _only(doers)


def _is_receiver(sentence: Sentence, words: ReferenceWords, index: int) -> bool:
    token = sentence.tokens[index]
    if token.relation == "indirect-object":
        return True
    cases = {case.lower for case in sentence.children(index, "case")}
    return token.relation == "oblique" and bool(cases & (words.receiving_or_in | words.contracted & words.in_))


def _only(found: set[Identity]) -> tuple[Identity, ...]:
    return tuple(found) if len(found) == 1 else ()
