"""Countries in the plural joined behind *de*: *l'appui du Canada et des Pays-Bas*, where *des* is no article.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants

_OF = frozenset({"de", "d'", "d’", "du", "des"})
_JOINTS = frozenset({"et", "ou", "ni"})


def countries_joined_behind_de(words: list[Word]) -> None:
    """Join the name to the one behind *de* before it, and not to whose that is."""
    for joint, article in pairwise(words):
        if article.text != "des" or article.pos != "DET" or joint.text.lower() not in _JOINTS:
            continue
        name = words[article.head]
        if name.pos != "PROPN" or name.role != "conjunct" or name.index < article.index:
            continue
        noun = words[name.head]
        owner = next(
            (
                word
                for word in dependants(words, noun.index, "oblique")
                if noun.index < word.index < joint.index
                and any(case.text.lower() in _OF for case in dependants(words, word.index, "case"))
            ),
            None,
        )
        if owner is None or noun.pos != "NOUN":
            continue
        name.head = owner.index
        article.pos, article.lemma, article.role = "ADP", "de", "case"
