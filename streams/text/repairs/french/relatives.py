"""What French parsers get wrong about relative clauses: the verb behind them, and who does what is told in them.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.french_verbs import verbs
from streams.text.words import Word, ancestors, dependants, depends_on, is_finite

_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_THINGS = frozenset({"NOUN", "PROPN"})
_SUBJECTS = ("subject", "passive-subject")
_AUXILIARIES = ("auxiliary", "passive-auxiliary", "copula")
_THOSE = frozenset({"celles", "ceux", "celle", "celui"})
_WHOM = frozenset({"que", "qu'"})
_RELATIVES = _WHOM | {"qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles"}
_RELATIVES |= {"auquel", "auxquels", "auxquelles", "duquel", "desquels", "desquelles"}
_LOOSE = frozenset({"adverbial-clause", "conjunct", "adverb", "apposition", "parataxis", "clausal-complement", "other"})
_CLITICS = frozenset({"se", "s'", "ne", "n'", "y", "en", "les", "l'", "lui", "leur"})


def main_verbs_behind_relatives(words: list[Word]) -> None:
    """*Le militant, que Paris a libéré, a été expulsé*: behind the comma that ends the clause the noun's own verb stands.

    Parsers hang it on the verb of the relative clause.
    """
    for mark in words[1:]:
        if mark.text.lower() not in _RELATIVES or mark.pos not in {"PRON", "SCONJ"}:
            continue
        first = words[mark.index - 1] if words[mark.index - 1].pos == "ADP" else mark  # «à laquelle»
        if first.index < 1 or words[first.index - 1].text != ",":
            continue
        inner = next((word for word in words[mark.index :] if word.pos == "VERB" and is_finite(words, word)), None)
        if inner is None or any(word.text in {",", ";"} for word in words[mark.index : inner.index]):
            continue
        comma = next((word for word in words[inner.index :] if word.text == ","), None)
        outer = None if comma is None else _verb_at(words, comma.index + 1)
        noun = None if outer is None else _noun_before(words, first)
        if outer is None or noun is None:
            continue
        subjects = list(dependants(words, outer.index, *_SUBJECTS))
        if any(word.index < outer.index for word in subjects):
            continue
        for word in subjects:  # «a prêté serment»
            word.role = "object"
        if outer.is_root or outer.role in _LOOSE or outer.role == "oblique":
            _lead(words, noun, inner, outer)


def _verb_at(words: list[Word], start: int) -> Word | None:
    """The finite verb whose words begin here: clitics, auxiliaries, adverbs, and the verb."""
    for word in words[start : start + 5]:
        if word.pos == "VERB":
            return word if is_finite(words, word) or word.index > start else None
        if word.pos not in {"AUX", "ADV"} and word.text.lower() not in _CLITICS:
            return None
    return None


def _noun_before(words: list[Word], mark: Word) -> Word | None:
    """The head of the phrase that begins the sentence and ends before the comma, if it is nothing but this phrase."""
    front = words[: mark.index - 1]
    if not front or any(word.pos in {"VERB", "AUX", "PUNCT"} for word in front):
        return None
    heads = [word for word in front if word.is_root or words[word.head].index >= mark.index]
    if len(heads) != 1 or heads[0].pos not in _NOUNS or any(dependants(words, heads[0].index, "case")):
        return None
    return heads[0]


def _lead(words: list[Word], noun: Word, inner: Word, outer: Word) -> None:
    """Make the outer verb govern its sentence, with the noun as its subject."""
    root = next(word for word in words if word.is_root)
    if root.index not in {noun.index, inner.index, outer.index}:
        return
    for word in list(dependants(words, root.index)):
        if word.index > outer.index:
            word.head = outer.index
    for word in list(dependants(words, inner.index)):
        if word.index > outer.index:
            word.head = outer.index
    outer.head, outer.role = outer.index, "root"
    is_passive = any(dependants(words, outer.index, "passive-auxiliary"))
    inner.head, inner.role = noun.index, "relative-clause"
    noun.head, noun.role = outer.index, "passive-subject" if is_passive else "subject"


def subjects_behind_relatives(words: list[Word]) -> None:
    """*ce qu'affirment des médias*, *que réclame le gouvernement*: between *que* and its verb nobody stands, who is behind."""
    for mark in words[:-1]:
        verb = words[mark.index + 1]
        if mark.text.lower() not in _WHOM or verb.pos != "VERB" or not verb.has("VerbForm=Fin"):
            continue
        if any(dependants(words, verb.index, *_SUBJECTS)) or verb.has("Mood=Sub"):
            continue
        article = words[verb.index + 1] if verb.index + 1 < len(words) else verb
        noun = words[article.head] if article.pos in {"DET", "ADP", "NUM"} else article
        if noun.pos not in _THINGS or noun.index < article.index or noun.head != verb.index:
            continue
        is_article = article is noun or article.pos != "ADP" or article.text.lower() == "des"
        if not is_article or noun.role not in {"object", "oblique"}:
            continue
        noun.role = "subject"
        if article is not noun:
            article.role = "determiner"
        before = words[mark.index - 1]
        before = words[mark.index - 2] if before.text == "," else before
        above = _thing_of(words, before)
        if verb.role in {"adverbial-clause", "clausal-complement"} and above is not None and mark.role == "object":
            verb.head, verb.role = above.index, "relative-clause"


def clauses_behind_commas(words: list[Word]) -> None:
    """*a chargé les étudiants, qui ont répliqué*: what *qui* begins tells of the noun before it, and not of the verb.

    Nor of how it was done: *au grand dam d'Israël, qui a convoqué …* tells of Israel.
    """
    for verb in words:
        above = words[verb.head]
        qui = next((word for word in dependants(words, verb.index, "subject") if word.text.lower() == "qui"), None)
        if qui is None or qui.index < 2 or above.index > qui.index:
            continue
        if above.pos == "NOUN" and above.lemma in verbs("circumstances"):  # «au dam d'Israël, qui»
            name = words[qui.index - 2]
            if (
                words[qui.index - 1].text == ","
                and name.pos == "PROPN"
                and above.index in {name.head, words[name.head].head}
            ):
                verb.head = name.index
            continue
        if above.pos != "VERB":
            continue
        if verb.role not in {"relative-clause", "adverbial-clause", "conjunct"}:
            continue
        last = words[qui.index - 2] if words[qui.index - 1].text == "," else words[qui.index - 1]
        is_several = any(
            word.has("Number=Plur") and word.has("VerbForm=Fin")
            for word in [verb, *dependants(words, verb.index, "auxiliary", "passive-auxiliary")]
        )
        meant = [
            word for word in (last, *ancestors(words, last.index)) if word.pos in _THINGS and word.index > above.index
        ]
        meant = [word for word in meant if word.has("Number=Plur") == is_several]
        if meant and depends_on(words, meant[-1].index, above.index):
            noun = meant[0] if meant[-1].lemma in verbs("circumstances") else meant[-1]
            verb.head, verb.role = noun.index, "relative-clause"


def objects_of_relatives(words: list[Word]) -> None:
    """*Le Koweït, qui a envoyé à Gaza dix tonnes de riz, a blâmé …*: who is told of is the subject, not what he sent."""
    for clause in words:
        noun = words[clause.head]
        thing = words[noun.head]
        verb = words[thing.head]
        if clause.role != "relative-clause" or clause.pos != "VERB" or noun.role not in _SUBJECTS:
            continue
        if thing.pos != "NOUN" or thing.role not in _SUBJECTS or verb.pos != "VERB":
            continue
        if not noun.index < clause.index < thing.index < verb.index:
            continue
        if not any(dependants(words, clause.index, "object", "passive-auxiliary", "copula")):
            noun.head, noun.role = verb.index, thing.role
            thing.head, thing.role = clause.index, "object"


def some_among_them(words: list[Word]) -> None:
    """*a brûlé des ambassades, dont celles de France et du Rwanda*: those are of the things before the comma."""
    for dont, those in pairwise(words):
        if dont.text.lower() != "dont" or those.text.lower() not in _THOSE or words[dont.index - 1].text != ",":
            continue
        verb = words[those.head]
        if verb.pos != "VERB" or verb.index > dont.index:
            continue
        noun = next((word for word in dependants(words, verb.index, "object") if word.index < dont.index), None)
        if noun is not None:
            those.head, those.role = noun.index, "conjunct"
            dont.role = "coordinator"


def _thing_of(words: list[Word], last: Word) -> Word | None:
    """The noun of whose phrase a word is the last: of *les corps de deux soldats israéliens* the bodies."""
    found = last if last.pos in _THINGS else None
    for word in ancestors(words, last.index):
        if word.pos not in _THINGS:
            break
        found = word
    return found


def clauses_taken_for_phrases(words: list[Word]) -> None:
    """*Les pêcheurs que la marine a arrêtés seront jugés*: *que*, a noun and a verb are a clause that tells of the noun.

    Parsers take *que la marine* for a phrase like *plus que la marine*, and the verb for the sentence's.
    """
    for mark in words[1:-1]:
        doer = words[mark.head]
        thing = words[doer.head]
        if mark.text.lower() not in _WHOM or doer.pos not in _THINGS or doer.role not in {"oblique", "conjunct"}:
            continue
        verb = words[thing.head]
        if thing.pos not in _THINGS or thing.role not in _SUBJECTS or not thing.index < mark.index < doer.index:
            continue
        if (
            not doer.index < verb.index
            or not is_finite(words, verb)
            or any(w.text == "," for w in words[doer.index : verb.index])
        ):
            continue
        outer = next((w for w in words[verb.index :] if w.head == verb.index and _is_next(words, w)), None)
        if outer is None:
            continue
        former = verb.head if not verb.is_root else None
        outer.head, outer.role = (outer.index, "root") if former is None else (former, verb.role)
        for word in list(dependants(words, verb.index)):
            if word.index > outer.index:
                word.head = outer.index
        verb.head, verb.role = thing.index, "relative-clause"
        is_passive = any(dependants(words, outer.index, "passive-auxiliary"))
        thing.head, thing.role = outer.index, "passive-subject" if is_passive else "subject"
        doer.head, doer.role = verb.index, "subject"
        mark.head, mark.role = verb.index, "object"


def _is_next(words: list[Word], word: Word) -> bool:
    if word.pos != "VERB" or word.role not in _LOOSE or not is_finite(words, word):
        return False
    return not any(dependants(words, word.index, *_SUBJECTS, "mark", "coordinator"))


def dont(words: list[Word]) -> None:
    """*dont l'armée a bombardé le territoire*: *dont* says whose, whatever stands between."""
    for word in words:
        if word.text.lower() == "dont" and word.pos == "PRON" and word.role in {"other", "indirect-object"}:
            word.role = "oblique"
