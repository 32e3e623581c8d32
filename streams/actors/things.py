"""What was spoken of in the sentence before and is nobody: «La raffinerie brûle. Un drone *l'*a touchée»."""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.memory import Memory, Thing
from streams.actors.reference_words import ReferenceWords
from streams.places.gazetteer import likeliest, places_in
from streams.text.grammar import Sentence, Token

_SUBJECTS = ("subject", "passive-subject")
_PLURAL = "Number=Plur"


def note_thing(sentence: Sentence, whose: tuple[Identity, ...], subject: Token, memory: Memory) -> None:
    """Remember whose the thing is, or in which country, that the sentence is about, if it names no second one."""
    named = {country for at, _, country in memory.recent.countries if at == memory.sentence}
    if len(whose) == 1:
        owner = whose[0]
    elif len(named) == 1:
        owner = Identity("country", next(iter(named)))
    elif not named:
        towns = {likeliest(one, memory.countries).country for one in places_in(sentence.text)} - {None}
        if len(towns) != 1:
            return
        owner = Identity("country", next(iter(towns)))
    else:
        return
    feminine = True if subject.has("Gender=Fem") else False if subject.has("Gender=Masc") else None
    memory.thing = Thing(owner, memory.sentence, subject.has(_PLURAL), feminine)


def subject_of(sentence: Sentence) -> Token | None:
    """The subject of the main clause, if it is a noun or a name."""
    root = next((token for token in sentence.tokens if token.head == token.index), None)
    if root is None:
        return None
    subjects = [one for one in sentence.children(root.index, *_SUBJECTS) if one.pos in ("NOUN", "PROPN")]
    return subjects[0] if len(subjects) == 1 else None


def thing_meant(sentence: Sentence, token: Token, words: ReferenceWords, memory: Memory) -> tuple[Identity, ...]:
    """Whose the thing of the sentence before is, where the object's verb is one of harm done to things."""
    verb = sentence.tokens[token.head]
    if verb.lemma in words.answering and token.relation == "object":
        return _offered(sentence, token, memory)
    thing = memory.thing
    if thing is None or thing.sentence != memory.sentence - 1 or token.relation != "object":
        return ()
    if verb.lemma not in words.done_to_something:
        return ()
    several = token.lower in words.personal_of_several
    if words.feminine and several != thing.is_plural:
        return ()
    is_perfect = verb.has("VerbForm=Part") and bool(sentence.children(verb.index, "auxiliary"))
    if words.feminine and thing.is_feminine is not None:
        feminine = verb.lower.rstrip("s").endswith("e") if is_perfect else None
        said = feminine if feminine is not None else _gender_of_word(token, words)
        if said is not None and said != thing.is_feminine:
            return ()
    return (thing.owner,)


def _offered(sentence: Sentence, token: Token, memory: Memory) -> tuple[Identity, ...]:
    """«Bakou a soumis un projet. Erevan *l'*a rejeté»: whose the thing is, or whom alone the sentence before was about."""
    before = memory.sentence - 1
    if memory.thing is not None and memory.thing.sentence == before:
        found = {memory.thing.owner}
    else:
        found = {
            one.identity
            for one in memory.recent.before(token.index, reach=1)
            if one.sentence == before and one.is_subject
        }
    doers = {one.index for one in sentence.children(token.head, *_SUBJECTS)}
    own = {one.identity for one in memory.recent.backwards(token.index, reach=0) if one.token in doers}
    countries = {one.country for one in own if one.country}
    others = [one for one in found if one not in own and one.country not in countries]
    return tuple(others) if len(found) == 1 else ()


def _gender_of_word(token: Token, words: ReferenceWords) -> bool | None:
    return True if token.lower in words.feminine else False if token.lower in words.masculine else None
