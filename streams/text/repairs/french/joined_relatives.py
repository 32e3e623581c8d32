"""What French parsers get wrong about relative pronouns behind prepositions, or with one in them: «à qui», «auquel», «dont».

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, is_finite

_OF = frozenset({"dont", "duquel", "desquels", "desquelles"})
_TO = frozenset({"auquel", "auxquels", "auxquelles"})
_BEHIND_ANY = frozenset({"qui", "lequel", "laquelle", "lesquels", "lesquelles"})
_SUBJECTS = ("subject", "passive-subject")
_ARTICLES = frozenset({"le", "la", "les", "l'"})
_FARTHEST = 8


def relatives_below_subjects(words: list[Word]) -> None:
    """*dont Paris a gelé les avoirs*, *à laquelle Bamako a retiré sa licence*: the pronoun goes with the verb.

    Parsers hang it on the name that stands behind it, or that name on the pronoun. Of *dont le chef* the chief is theirs.
    """
    for word in words[1:-1]:
        behind = words[word.index - 1] if words[word.index - 1].pos == "ADP" else None
        lower = word.text.lower()
        if lower not in _OF | _TO and (lower not in _BEHIND_ANY or behind is None):
            continue
        verb = _verb_behind(words, word)
        name = None if verb is None else _name_behind(words, word, verb)
        if verb is None or name is None or verb.head == word.index:
            continue
        if word.head != name.index and name.head != word.index:
            continue
        if lower in _OF and not _is_bare(words, name) and not _has_definite_object(words, verb):
            continue
        if name.head == word.index:
            if any(dependants(words, verb.index, *_SUBJECTS)) or word.head != verb.index:
                continue
            name.head, name.role = verb.index, "subject"
        word.head, word.role = verb.index, "oblique"
        if behind is not None:
            behind.head, behind.role = word.index, "case"


def _verb_behind(words: list[Word], word: Word) -> Word | None:
    """The verb of the clause that a relative pronoun begins."""
    for other in words[word.index + 1 : word.index + _FARTHEST]:
        if other.pos == "PUNCT":
            return None
        if other.pos == "VERB":
            return other if is_finite(words, other) else None
    return None


def _name_behind(words: list[Word], word: Word, verb: Word) -> Word | None:
    """The name right behind the pronoun, which does what the verb tells."""
    first = words[word.index + 1]
    name = words[word.index + 2] if first.pos == "DET" else first
    if name.pos != "PROPN" or not name.index < verb.index:
        return None
    return name if name.head == word.index or (name.head == verb.index and name.role in _SUBJECTS) else None


def _is_bare(words: list[Word], name: Word) -> bool:
    return not any(dependants(words, name.index, "determiner"))


def _has_definite_object(words: list[Word], verb: Word) -> bool:
    return any(
        article.text.lower() in _ARTICLES
        for thing in dependants(words, verb.index, "object")
        for article in dependants(words, thing.index, "determiner")
    )
