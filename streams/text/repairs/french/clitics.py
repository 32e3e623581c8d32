"""Pronouns before a French verb that stand two together: «*lui en* a livré», «*les en* a chassés», «*le lui* refuse».

Parsers hang them on the noun before or on one another, or take *les* for an article. Seen with fr_core_news_md on news;
each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word

_DONE_TO = frozenset({"le", "la", "l'", "les"})
_GIVEN = frozenset({"lui", "leur", "y", "en"})
_UPON = frozenset({"lui", "leur"})
_SECOND = {
    "le": {"lui", "leur", "en", "y"},
    "la": {"lui", "leur", "en", "y"},
    "l'": {"en", "y"},
    "les": {"lui", "leur", "en", "y"},
    "lui": {"en", "y"},
    "leur": {"en", "y"},
    "y": {"en"},
}
"""What may stand behind each of them before a verb."""


def clitics(words: list[Word]) -> None:
    """*La Russie lui en a livré*: both are pronouns of the verb, whatever the parser saw in them."""
    for first, second in pairwise(words[:-1]):
        if second.text.lower() not in _GIVEN or second.text.lower() not in _SECOND.get(first.text.lower(), ()):
            continue
        verb = _verb_behind(words, second)
        if verb is None:
            continue
        for clitic in (first, second):
            for word in words:
                if word.head == clitic.index and word is not clitic:
                    word.head = verb.index
                    if word is verb or word.role in {"determiner", "case"}:
                        word.role = "other"
            is_object = clitic.text.lower() in _DONE_TO
            clitic.pos, clitic.head = "PRON", verb.index
            clitic.role = "object" if is_object else "indirect-object"


def whom_it_falls_upon(words: list[Word]) -> None:
    """*leur a tiré dessus*, *lui tombe dessus*: upon them, as if *sur* stood before."""
    for word in words:
        clitic = next((one for one in words[: word.index] if one.head == word.head and one.text.lower() in _UPON), None)
        if word.text.lower() != "dessus" or clitic is None or words[word.head].pos != "VERB":
            continue
        clitic.pos, clitic.role = "PRON", "oblique"
        word.pos, word.lemma, word.head, word.role = "ADP", "sur", clitic.index, "case"


def places_and_things(words: list[Word]) -> None:
    """*L'ONU y a distribué des vivres*, *en exige le retrait*: before a finite verb both are pronouns of it, and no subjects."""
    for word in words[:-1]:
        if word.text.lower() not in {"y", "en"} or word.role in {"indirect-object", "oblique"}:
            continue
        if not _is_finite_behind(words, word):
            continue
        verb = _verb_behind(words, word)
        if verb is not None and verb.lemma != "avoir":
            word.pos, word.head, word.role = "PRON", verb.index, "indirect-object"


def _is_finite_behind(words: list[Word], clitic: Word) -> bool:
    """Whether a finite verb follows, or the infinitive of a near future: *va y déployer*."""
    behind, before = words[clitic.index + 1], words[clitic.index - 1]
    return behind.has("VerbForm=Fin") or (behind.has("VerbForm=Inf") and before.lemma == "aller")


def _verb_behind(words: list[Word], last: Word) -> Word | None:
    """The verb that follows the pronouns, or the participle of which an auxiliary does."""
    found = words[last.index + 1]
    if found.pos not in {"VERB", "AUX"}:
        return None
    if found.pos == "AUX" or found.lemma in {"avoir", "être"}:
        for word in words[found.index + 1 : found.index + 5]:
            if word.pos in {"VERB", "AUX"} and word.has("VerbForm=Part") and word.lemma != "être":
                return word
            if word.pos not in {"ADV", "AUX"}:
                break
        return None
    return found
