"""What French parsers get wrong about the little words before a verb: *les* taken for an article, *autour* for an adverb.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants

_CLITICS = frozenset({"le", "la", "les", "l'", "l’"})
_OF = frozenset({"de", "d'", "d’", "du", "des"})
_AROUND = {"autour": "autour", "aux alentours": "autour", "auprès": "auprès"}
_DEEDS = frozenset({"VERB", "AUX"})


def clitics_taken_for_articles(words: list[Word]) -> None:
    """*la police les a dispersées*: no article stands before *avoir*, but whom it is done to."""
    for clitic, auxiliary in pairwise(words):
        if clitic.pos != "DET" or clitic.text.lower() not in _CLITICS or auxiliary.lemma != "avoir":
            continue
        verb = words[auxiliary.head] if auxiliary.role in {"auxiliary", "passive-auxiliary"} else auxiliary
        if auxiliary.pos not in _DEEDS or verb.pos != "VERB" or verb.index < clitic.index:
            continue
        if any(word.index != clitic.index for word in dependants(words, verb.index, "object")):
            continue
        clitic.pos, clitic.lemma, clitic.head, clitic.role = "PRON", "le", verb.index, "object"
        _lead(words, clitic, verb)


def _lead(words: list[Word], clitic: Word, verb: Word) -> None:
    """*…, et la police les a dispersées*: the noun that *et* leads in is the subject, where there is none."""
    before = words[clitic.index - 1]
    noun = words[before.head] if before.pos == "ADJ" else before
    is_led = noun.role == "conjunct" and any(dependants(words, noun.index, "coordinator"))
    if not is_led or any(dependants(words, verb.index, "subject", "passive-subject")) or verb.head != noun.head:
        return
    verb.role = "conjunct"
    noun.head, noun.role = verb.index, "subject"


def as_to(words: list[Word]) -> None:
    """*sceptique quant à un compromis*: two words that are one preposition, and say on what."""
    for adverb, case in pairwise(words):
        if adverb.text.lower() != "quant" or adverb.role != "case" or case.role != "case":
            continue
        if adverb.head == case.head and case.head > case.index:
            adverb.pos, adverb.lemma = "ADP", "sur"
            case.head, case.role = adverb.index, "adverb"


def around(words: list[Word]) -> None:
    """*a mis autour d'une même table*, *auprès des autorités*: two words that are one preposition."""
    for adverb, case in pairwise(words):
        if adverb.text.lower() not in _AROUND or adverb.pos != "ADV" or case.text.lower() not in _OF:
            continue
        noun = words[case.head]
        if noun.index <= case.index or noun.pos not in {"NOUN", "PROPN"}:
            continue
        if noun.head == adverb.index:
            noun.head = noun.index if adverb.is_root else adverb.head
            noun.role = noun.role if noun.is_root else "oblique"
        for other in list(dependants(words, adverb.index)):
            other.head = noun.index
        quality = words[noun.head]
        if quality.pos == "ADJ" and quality.role == "adjective" and quality.index < adverb.index:
            noun.head = quality.head  # «des manœuvres militaires autour de Taïwan»
        adverb.pos, adverb.lemma = "ADP", _AROUND[adverb.text.lower()]
        adverb.head, adverb.role = noun.index, "case"
        case.head, case.role = adverb.index, "adverb"
