"""Conditions that English tells by the order of words: *were Russia to attack*, *should it attack*: if it attacked."""

from __future__ import annotations

from streams.text.words import Word, dependants

_SUBJECTS = ("subject", "passive-subject")
_IF = frozenset({"if", "unless"})
_CLAUSES = ("clausal-complement", "adverbial-clause", "parataxis")
_ENDS = frozenset({"NOUN", "PROPN", "PRON", "ADV", "NUM"})
"""What the clause before *should* ends in."""

_INFINITIVES = ("adverbial-clause", "open-complement", "clausal-complement")


def repair_conditions(words: list[Word]) -> None:
    """Make the infinitive the verb of such a clause, and *were* or *should* what joins it to the rest."""
    if words[-1].text != "?":
        for word in words:
            if word.text == "should" and word.role == "auxiliary":
                _should(words, word)
    if not any(word.text in {"were", "Were"} for word in words) or words[-1].text == "?":
        return
    for were in words:
        if were.text in {"were", "Were"} and were.pos == "AUX":
            subject, verb = _inverted(words, were)
            if subject is not None and verb is not None:
                _join(words, were, subject, verb)
            elif any(mark.lemma in _IF for mark in dependants(words, were.index, "mark")):
                _help(words, were)


def _should(words: list[Word], should: Word) -> None:
    """*will strike should Iran attack*: a clause hung on the one before, which the parser may hang below it."""
    verb = words[should.head]
    subject = next(iter(dependants(words, verb.index, *_SUBJECTS)), None)
    if subject is None or not should.index < subject.index < verb.index or words[should.index - 1].pos not in _ENDS:
        return
    if verb.role != "adverbial-clause":
        main = next((word for word in dependants(words, verb.index, *_CLAUSES) if word.index < should.index), None)
        if main is None or not any(dependants(words, main.index, *_SUBJECTS)):
            return
        main.role, main.head = verb.role, main.index if verb.is_root else verb.head
        verb.role, verb.head = "adverbial-clause", main.index
    should.role, should.lemma = "mark", "if"


def _inverted(words: list[Word], were: Word) -> tuple[Word | None, Word | None]:
    """The subject and the infinitive behind *were*; none where the subject stands before it."""
    verb = next((word for word in dependants(words, were.index, *_INFINITIVES) if _is_infinitive(words, word)), None)
    subject = next(iter(dependants(words, were.index, *_SUBJECTS)), None)
    if verb is None or subject is None or not were.index < subject.index < verb.index:
        return None, None
    return subject, verb


def _is_infinitive(words: list[Word], verb: Word) -> bool:
    return any(mark.text == "to" for mark in dependants(words, verb.index, "mark"))


def _join(words: list[Word], were: Word, subject: Word, verb: Word) -> None:
    """Hang the clause on the main one, or on what *were* hung on."""
    main = _main_clause(words, were, verb) if were.is_root else words[were.head]
    below = [word for word in dependants(words, were.index) if word not in (verb, subject, main)]
    if main is None:
        verb.head, verb.role, main = verb.index, "root", verb
    else:
        verb.head, verb.role = main.index, "adverbial-clause"
    if were.is_root and main is not verb:
        main.head, main.role = main.index, "root"
    for word in below:
        word.head = main.index
    subject.head = verb.index
    were.head, were.role, were.lemma = verb.index, "mark", "if"
    verb.morphology = "Mood=Sub|VerbForm=Fin"
    for mark in dependants(words, verb.index, "mark"):
        if mark.text == "to":
            mark.role = "auxiliary"


def _help(words: list[Word], were: Word) -> None:
    """*If Russia were to attack*: the infinitive is the verb of the clause, and *were* helps it."""
    verb = next((word for word in dependants(words, were.index, *_INFINITIVES) if _is_infinitive(words, word)), None)
    if verb is None or were.is_root:
        return
    verb.head, verb.role = were.head, were.role
    is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
    for word in list(dependants(words, were.index)):
        word.head = verb.index
        if is_passive and word.role == "subject":
            word.role = "passive-subject"
    for mark in dependants(words, verb.index, "mark"):
        if mark.text == "to":
            mark.role = "auxiliary"
    were.head, were.role = verb.index, "auxiliary"
    if not is_passive:
        verb.morphology = "Mood=Sub|VerbForm=Fin"


def _main_clause(words: list[Word], were: Word, verb: Word) -> Word | None:
    """The verb of the main clause, where the parser hangs it on *were*."""
    behind = (word for word in dependants(words, were.index) if word.pos == "VERB" and word.index > verb.index)
    return next((word for word in behind if word is not verb), None)
