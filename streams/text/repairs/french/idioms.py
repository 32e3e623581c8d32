"""French idioms that parsers take apart, or take more to: *n'être pour rien dans*, *a passé par les armes un espion*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.words import Word, dependants

_IDIOMS = frozenset({"arme", "cible", "otage", "secret", "isolement", "tabac", "porte", "loi", "avion", "vol", "terre"})
_IDIOMS |= {"fuite", "déroute", "détention", "garde", "prison", "liberté", "demeure", "cause", "accusation", "examen"}
_ADVERBS = frozenset({"tour", "voix", "reprise", "fois", "insistance", "fermeté", "urgence"})
"""Nouns of *à son tour*, *d'une seule voix*: no name behind them is a part of them."""

_NEGATIONS = frozenset({"n'", "n’", "ne", "pas", "jamais"})

_IN_WAY = _IDIOMS | _ADVERBS
_STRAY = frozenset({"apposition", "adjective", "other", "conjunct", "oblique", "adverb"})
_TAKEN = ("object", "passive-auxiliary", "clausal-complement", "expletive", "copula", "attribute")

_HOLDING_POWER = frozenset({"maintien", "retour", "arrivée", "accession", "montée", "ascension", "longévité"})


def objects_apposed_to_idioms(words: list[Word]) -> None:
    """Give the verb what has an article of its own and no preposition behind its idiom."""
    for noun in words:
        idiom = words[noun.head]
        verb = words[idiom.head]
        if noun.role not in _STRAY or noun.pos not in {"NOUN", "PROPN"} or idiom.lemma not in _IN_WAY:
            continue
        if idiom.role not in {"oblique", "agent"} or verb.pos != "VERB" or not verb.index < idiom.index < noun.index:
            continue
        if noun.lemma in CALENDAR or any(dependants(words, noun.index, "case", "coordinator", "punctuation")):
            continue
        is_phrase = any(dependants(words, noun.index, "determiner", "numeral", "possessor"))
        is_phrase = is_phrase or (noun.pos == "PROPN" and (idiom.lemma in _ADVERBS or _is_next(words, idiom, noun)))
        is_active = (
            any(dependants(words, verb.index, "auxiliary")) or verb.has("VerbForm=Fin") or verb.has("VerbForm=Inf")
        )
        if is_phrase and is_active and not any(dependants(words, verb.index, *_TAKEN)):
            noun.head, noun.role = verb.index, "object"
            idiom.role = "oblique"


def being_for_nothing(words: list[Word]) -> None:
    """*assure n'être pour rien dans l'attaque*: the verb is *être*, and what is before *rien* belongs to it."""
    for nothing in words[2:]:
        case, be = words[nothing.index - 1], words[nothing.index - 2]
        if nothing.text.lower() != "rien" or case.text.lower() != "pour" or be.pos not in {"AUX", "VERB"}:
            continue
        if be.lemma != "être" or (be.pos == "VERB" and nothing.head == be.index):
            continue
        below = list(dependants(words, nothing.index))
        if nothing.head != be.index:
            above = words[nothing.head]
            be.head, be.role = (be.index, "root") if nothing.is_root else (above.index, nothing.role)
        if be.has("VerbForm=Inf") and words[be.head].pos == "VERB":
            be.role = "open-complement"
        be.pos, be.lemma = "VERB", "être"
        nothing.head, nothing.role = be.index, "oblique"
        for word in below:
            if word is not be and (word.index < case.index or word.index > nothing.index):
                word.head = be.index
        _take_clitics(words, be)


def for_good(words: list[Word]) -> None:
    """*a rappelé pour de bon son ambassadeur*: the expression hangs on the verb, and takes no noun behind it along."""
    for good in words[3:]:
        case, of = words[good.index - 2], words[good.index - 1]
        if good.text.lower() != "bon" or of.text.lower() != "de" or case.text.lower() != "pour":
            continue
        verb = next((word for word in reversed(words[: case.index]) if word.pos == "VERB"), None)
        noun = words[case.head]
        if verb is None or verb.index < case.index - 3:
            continue
        if noun.index > good.index and noun.pos in {"NOUN", "PROPN"} and noun.head == verb.index:
            is_taken = any(dependants(words, verb.index, *_TAKEN))
            noun.role = "object" if noun.role == "oblique" and not is_taken else noun.role
        good.pos, good.head, good.role = "ADV", verb.index, "adverb"
        case.head = of.head = good.index
        case.role = of.role = "flat"


def _take_clitics(words: list[Word], verb: Word) -> None:
    """Give the verb the auxiliary, the negation and the clitics right before it."""
    for word in reversed(words[max(0, verb.index - 5) : verb.index]):
        if word.pos == "AUX":
            word.head, word.role = verb.index, "auxiliary"
        elif word.text.lower() in _NEGATIONS:
            word.head, word.role = verb.index, "negation"
        elif word.text.lower() == "y":
            word.head = verb.index
        else:
            return


def _is_next(words: list[Word], idiom: Word, name: Word) -> bool:
    """Whether a name follows a bare idiom at once: «met en cause Kigali», and not «par la loi Macron»."""
    return name.index == idiom.index + 1 and not any(dependants(words, idiom.index, "determiner", "possessor"))


def shot_at_close_range(words: list[Word]) -> None:
    """*ont tué à bout portant trois villageois*: nothing is carried, and whom one shoots is the verb's."""
    for near in words[2:]:
        bout = words[near.index - 1]
        if near.text.lower() not in {"portant", "touchant"} or bout.text.lower() != "bout" or near.pos != "VERB":
            continue
        verb = words[bout.head] if words[bout.head] is not near else words[near.head]
        if verb.pos != "VERB" or verb is near:
            continue
        for below in list(dependants(words, near.index)):
            below.head = verb.index
        bout.head, bout.role = verb.index, "oblique"
        near.pos, near.head, near.role = "ADJ", bout.index, "adjective"


def hold_on_power(words: list[Word]) -> None:
    """*contre le maintien au pouvoir de Biya*: *au pouvoir* is of what goes before, and so is whose it is."""
    for noun in words[:-2]:
        at, power = words[noun.index + 1], words[noun.index + 2]
        if noun.lemma not in _HOLDING_POWER or at.text.lower() != "au" or power.text.lower() != "pouvoir":
            continue
        if power.pos == "NOUN" and noun.head != power.index:
            power.head, power.role = noun.index, "oblique"
            for owner in list(dependants(words, power.index, "oblique")):
                if any(case.lemma == "de" for case in dependants(words, owner.index, "case")):
                    owner.head = noun.index


def following_up(words: list[Word]) -> None:
    """*n'a pas donné suite à l'offre*: *suite* is what is given, and no half of a preposition behind the verb."""
    for follow in words[1:-2]:
        case = words[follow.index + 1]
        noun = words[follow.head]
        verb = words[noun.head]
        if follow.text.lower() != "suite" or follow.role != "case" or case.head not in {follow.index, noun.index}:
            continue
        if verb.lemma == "donner" and verb.index < follow.index and not any(dependants(words, verb.index, *_TAKEN)):
            follow.head, follow.role, follow.pos = verb.index, "object", "NOUN"
            case.head, case.role = noun.index, "case"


def the_same_as(words: list[Word]) -> None:
    """*à la même table que Doha*: with whom it is the same is told of the noun, and nobody seats him."""
    for same in words[:-3]:
        noun = words[same.head]
        if same.text.lower() != "même" or noun.index != same.index + 1 or noun.pos != "NOUN":
            continue
        than = words[min(noun.index + 1, len(words) - 1)]
        other = words[than.head]
        if than.text.lower() not in {"que", "qu'", "qu’"} or other.pos not in {"NOUN", "PROPN"} or other is noun:
            continue
        if other.index > than.index and other.head == noun.head and not any(dependants(words, other.index, "copula")):
            other.head, other.role = noun.index, "oblique"
