"""Nouns behind a comma that sum up what was done: *a décrété une trêve, geste que Petro a salué*.

Without an article parsers take *que* for the opening of what somebody says. Seen with fr_core_news_md on news; the rule holds
of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants, depends_on, is_finite

_WHOM = frozenset({"que", "qu'", "qu’"})
_LOOSE = frozenset(
    {"clausal-complement", "adverbial-clause", "conjunct", "other", "apposition", "parataxis", "adnominal-clause"}
)


def deeds_behind_commas(words: list[Word]) -> None:
    """Tell the clause behind a bare noun of that noun, which stands beside the clause before the comma."""
    for que in words[3:-2]:
        noun = words[que.index - 1]
        if que.text.lower() not in _WHOM or noun.pos != "NOUN" or words[noun.index - 1].text != ",":
            continue
        verb = words[que.head]
        if verb.pos != "VERB" or verb.index < que.index or verb.role not in _LOOSE or not is_finite(words, verb):
            continue
        if any(one is not que for one in dependants(words, verb.index, "object", "clausal-complement")):
            continue
        if not any(dependants(words, verb.index, "subject")) or depends_on(words, noun.index, verb.index):
            continue
        above = next((word for word in ancestors(words, noun.index) if word.pos == "VERB"), None)
        if above is None or above.index > noun.index:
            continue
        noun.head, noun.role = above.index, "parataxis"
        verb.head, verb.role = noun.index, "relative-clause"
        que.pos, que.head, que.role = "PRON", verb.index, "object"
