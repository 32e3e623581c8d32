"""Two harms of a headline that English parsers take for nouns: *Gunman shoots and wounds Kenyan judge*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_HARMS = frozenset(
    {
        "shoots",
        "stabs",
        "kills",
        "wounds",
        "injures",
        "attacks",
        "beats",
        "bombs",
        "raids",
        "ambushes",
        "hacks",
        "strikes",
    }
)
_NOUNS = frozenset({"NOUN", "PROPN", "ADJ"})
_LOST = frozenset({"apposition", "oblique", "object", "other", "conjunct"})


def harms_joined(words: list[Word]) -> None:
    """Two words of harm that *and* joins behind the first noun are verbs, and the noun behind them suffers both."""
    for first in words[1:-3]:
        second, doer = words[first.index + 2], words[first.index - 1]
        if first.text not in _HARMS or second.text not in _HARMS or words[first.index + 1].text != "and":
            continue
        if not first.is_root or first.pos != "NOUN" or any(word.pos not in _NOUNS for word in words[: first.index]):
            continue
        victim = next(
            (
                word
                for word in words[second.index + 1 :]
                if word.head in {first.index, second.index} and word.role in _LOST and not _has_case(words, word)
            ),
            None,
        )
        if victim is None:
            continue
        for word in words[: first.index - 1]:
            if word.head >= first.index:
                word.head, word.role = doer.index, "compound"
        doer.pos, doer.head, doer.role = "NOUN" if doer.pos == "ADJ" else doer.pos, first.index, "subject"
        doer.lemma = doer.text.lower() if doer.pos == "NOUN" and doer.lemma == doer.text else doer.lemma
        for verb in (first, second):
            verb.pos, verb.tag, verb.morphology = "VERB", "VBZ", "Tense=Pres|VerbForm=Fin"
            verb.lemma = verb.text.removesuffix("es") if verb.text == "ambushes" else verb.text.removesuffix("s")
        second.head, second.role = first.index, "conjunct"
        victim.head, victim.role = second.index, "object"


def _has_case(words: list[Word], noun: Word) -> bool:
    return any(case.tag != "POS" for case in dependants(words, noun.index, "case"))
